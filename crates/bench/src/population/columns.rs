//! Names for columns, so that a loop written by hand reads like the law.

/// Gives each name its place, from 0, and a list of all for a test to hold against the law.
macro_rules! columns {
    ($what:literal $names:ident: $($name:ident),+ $(,)?) => {
        #[doc = concat!("The names of ", $what, ", by column.")]
        #[cfg(test)]
        pub const $names: &[&str] = &[$(stringify!($name)),+];
        columns!(@ 0usize; $($name),+);
    };
    (@ $at:expr; $name:ident $(, $rest:ident)*) => {
        pub const $name: usize = $at;
        columns!(@ $at + 1; $($rest),*);
    };
    (@ $at:expr;) => {};
}
pub(crate) use columns;
