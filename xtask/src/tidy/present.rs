//! The pages every house must have.

use crate::house::File;

const PAGES: [&str; 5] =
    ["README.md", "LICENSE", "publiccode.yml", "ARCHITECTURE.md", "CHANGELOG.md"];

/// The pages that are missing or empty.
pub fn wrong(files: &[File]) -> Vec<String> {
    let there = |page: &&str| files.iter().any(|f| f.path == *page && !f.text.trim().is_empty());
    let missing = PAGES.into_iter().filter(|page| !there(page));
    missing.map(|page| format!("{page}: this page is missing or empty")).collect()
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    #[test]
    fn a_missing_or_empty_page_is_named() {
        let mut files: Vec<File> = PAGES.into_iter().map(|page| file(page, "text")).collect();
        assert!(wrong(&files).is_empty());
        files[1].text = "\n".into();
        files.remove(0);
        let says =
            ["README.md: this page is missing or empty", "LICENSE: this page is missing or empty"];
        assert_eq!(wrong(&files), says);
    }
}
