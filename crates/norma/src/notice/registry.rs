//! How a name in the list of notices becomes a module, a constructor and a page.

/// Declares the notices; the head of each one's file is its page.
macro_rules! notices {
    ($($name:ident,)*) => {
        $(mod $name; pub use $name::*;)*

        /// The code and the page of every notice, in alphabetical order.
        pub fn pages() -> impl Iterator<Item = (String, String)> {
            [$((stringify!($name), include_str!(concat!(stringify!($name), ".rs")))),*]
                .into_iter()
                .map(|(name, file)| (name.replace('_', "-"), registry::page(file)))
        }
    };
}

/// The head of a notice's file, as text.
pub(super) fn page(file: &str) -> String {
    file.lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::notice::pages;

    #[test]
    fn each_page_bears_its_code_and_answers_three_questions() {
        for (code, page) in pages() {
            assert_eq!(page.lines().next(), Some(format!("# {code}").as_str()));
            for heading in ["## What it says", "## Why it matters", "## An example"] {
                assert!(page.contains(heading), "`{code}` has no `{heading}`");
            }
        }
    }
}
