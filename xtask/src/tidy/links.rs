//! A link from one page to another leads somewhere.
//!
//! Links out to the web and headings within a page are not followed.

use std::path::Path;

use crate::house::{self, File};

/// The links that lead nowhere.
pub fn wrong(files: &[File]) -> Vec<String> {
    let root = house::root();
    let pages = files.iter().filter(|file| file.path.ends_with(".md"));
    pages.flat_map(|page| in_page(page, &|path| root.join(path).exists())).collect()
}

fn in_page(page: &File, exists: &dyn Fn(&Path) -> bool) -> Vec<String> {
    let folder = Path::new(&page.path).parent().unwrap_or(Path::new(""));
    let mut wrong = Vec::new();
    for (at, line) in prose(&page.text) {
        for link in links(&line) {
            if !exists(&folder.join(&link)) {
                wrong.push(format!("{}:{}: `{link}` leads nowhere", page.path, at + 1));
            }
        }
    }
    wrong
}

/// The lines outside fenced blocks, without their inline code, each with its place.
fn prose(text: &str) -> Vec<(usize, String)> {
    let mut fence: Option<&str> = None;
    let mut lines = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let begin = line.trim_start();
        let ticks = begin.len() - begin.trim_start_matches('`').len();
        match fence {
            Some(open) if begin.trim_end() == open => fence = None,
            Some(_) => {}
            None if ticks >= 3 => fence = Some(&begin[..ticks]),
            None => lines.push((at, line.split('`').step_by(2).collect::<Vec<_>>().join(" "))),
        }
    }
    lines
}

/// The paths a line links to, without headings and titles.
fn links(line: &str) -> Vec<String> {
    let inline = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let named = line.starts_with('[').then(|| line.split_once("]:")).flatten();
    let path = |target: &str| {
        let target = target.split_whitespace().next()?.split('#').next()?;
        let outward = target.contains("://") || target.starts_with("mailto:");
        (!target.is_empty() && !outward).then(|| target.to_string())
    };
    inline.chain(named.map(|(_, target)| target)).filter_map(path).collect()
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    fn check(text: &str) -> Vec<String> {
        in_page(&file("docs/a.md", text), &|path| path == Path::new("docs/b.md"))
    }

    #[test]
    fn a_link_to_a_page_that_is_there_is_fine() {
        assert!(
            check("[b](b.md), [b](b.md#part \"B\"), [w](https://x.org/y), [h](#here)").is_empty()
        );
    }

    #[test]
    fn a_link_to_nowhere_is_named() {
        assert_eq!(check("\n[c](c.md)\n"), ["docs/a.md:2: `c.md` leads nowhere"]);
        assert_eq!(check("[c]: ../c.md\n"), ["docs/a.md:1: `../c.md` leads nowhere"]);
    }

    #[test]
    fn code_is_not_read_as_links() {
        assert!(check("```rust\n[c](c.md)\n```\nand `[c](c.md)`\n").is_empty());
        assert!(check("````text\n```\n[c](c.md)\n```\n````\n").is_empty());
    }
}
