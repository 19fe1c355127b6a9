//! Which form of a word goes with a whole number (Unicode CLDR, cardinals).

use crate::Tongue;

/// The category of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
pub fn category(tongue: Tongue, n: u64) -> &'static str {
    match (tongue, n) {
        (Tongue::Ar, n) => arabic(n),
        (Tongue::Fr | Tongue::Bn, 0 | 1) | (Tongue::It | Tongue::En, 1) => "one",
        (Tongue::It | Tongue::Fr, n) if n != 0 && n.is_multiple_of(1_000_000) => "many",
        _ => "other",
    }
}

fn arabic(n: u64) -> &'static str {
    match (n, n % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_forms() {
        let check = |tongue, n, says| assert_eq!(category(tongue, n), says, "{tongue:?} {n}");
        check(Tongue::It, 0, "other");
        check(Tongue::It, 1, "one");
        check(Tongue::Fr, 0, "one");
        check(Tongue::Fr, 2, "other");
        check(Tongue::Bn, 0, "one");
        check(Tongue::Ar, 0, "zero");
        check(Tongue::Ar, 2, "two");
        check(Tongue::Ar, 103, "few");
        check(Tongue::Ar, 11, "many");
        check(Tongue::Ar, 100, "other");
    }
}
