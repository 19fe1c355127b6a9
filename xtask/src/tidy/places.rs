//! No file names a place outside the house: such a path means something on one machine only.

use crate::house::File;

/// Places of one workshop. Written in two parts, so that this file does not name them either.
const PLACES: [&str; 3] =
    [concat!("..", "/shared"), concat!("/wo", "rk/"), concat!(".lib", "rary")];

/// The lines that name one.
pub fn wrong(files: &[File]) -> Vec<String> {
    files.iter().flat_map(in_file).collect()
}

fn in_file(file: &File) -> Vec<String> {
    let found = |(at, line): (usize, &str)| {
        let place = PLACES.into_iter().find(|place| names(line, place))?;
        Some(format!("{}:{}: `{place}` is a place outside the house", file.path, at + 1))
    };
    file.text.lines().enumerate().filter_map(found).collect()
}

/// Whether the line names the place itself, and not a longer path that ends alike.
fn names(line: &str, place: &str) -> bool {
    let alone = |(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    line.match_indices(place).any(alone)
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    #[test]
    fn a_place_outside_is_named_and_a_longer_path_is_not() {
        let check = |text: String, count| {
            assert_eq!(wrong(&[file("a.toml", &text)]).len(), count, "{text}");
        };
        for place in PLACES {
            check(format!("see {place}"), 1);
            check(format!("\n\"{place}x\""), 1);
            check(format!("law{place}x"), 0);
        }
    }
}
