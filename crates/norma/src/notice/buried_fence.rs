//! # buried-fence
//!
//! ## What it says
//! A `norma` fence stands inside a list, a quotation or the like.
//!
//! ## Why it matters
//! A provision stands openly on its page: what is quoted or listed reads as an example, and would
//! still be law.
//!
//! ## An example
//!
//! ```text
//! > ```norma
//! > fact habitual_abode yes/no
//! > ```
//! ```

use super::{Notice, Span};

/// The fence isn't at the top level of the page.
pub fn buried_fence(at: Span) -> Notice {
    Notice::error("buried-fence", at, "a `norma` fence stands inside a list or a quotation")
        .help("move it to the first column, or call it `text` if it is only an example")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn a_fence_in_a_list_or_a_quotation_is_not_law() {
        assert_eq!(
            told("```\n> ```norma\n> fact a date\n> ```\n\n```norma\nfact b date"),
            ["buried-fence 2:3"]
        );
        assert_eq!(
            told("```\n- x\n  ```norma\n  fact a date\n  ```\n\n```norma\nfact b date"),
            ["buried-fence 3:3"]
        );
        assert_eq!(told("```\n> ```text\n> fact a date\n> ```\n\n```norma\nfact b date"), [""; 0]);
    }
}
