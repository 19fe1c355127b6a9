//! The fewest lines to change so that one text becomes another.

use crate::lines::Lines;
use crate::protocol::TextEdit;

/// Beyond so many pairs of lines the middle is changed as a whole.
const PAIRS_MAX: usize = 4_000_000;

/// The edits, in order; none when both are the same.
pub fn edits(old: &str, new: &str) -> Vec<TextEdit> {
    let (a, b): (Vec<&str>, Vec<&str>) =
        (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let head = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let ends = a[head..].iter().rev().zip(b[head..].iter().rev());
    let tail = ends.take_while(|(a, b)| a == b).count();
    let lines = Lines::of(old);
    let starts: Vec<usize> = starts(&a);
    hunks(&a[head..a.len() - tail], &b[head..b.len() - tail])
        .into_iter()
        .map(|hunk| TextEdit {
            range: lines.range(starts[head + hunk.old.start], starts[head + hunk.old.end]),
            new_text: b[head + hunk.new.start..head + hunk.new.end].concat(),
        })
        .collect()
}

/// Where each line starts, and where the last ends.
fn starts(lines: &[&str]) -> Vec<usize> {
    let ends = lines.iter().scan(0, |at, line| {
        *at += line.len();
        Some(*at)
    });
    std::iter::once(0).chain(ends).collect()
}

/// Old lines and those that take their place.
struct Hunk {
    old: std::ops::Range<usize>,
    new: std::ops::Range<usize>,
}

fn hunks(a: &[&str], b: &[&str]) -> Vec<Hunk> {
    if a.is_empty() && b.is_empty() {
        return Vec::new();
    }
    if a.len().saturating_mul(b.len()) > PAIRS_MAX {
        return vec![Hunk { old: 0..a.len(), new: 0..b.len() }];
    }
    let common = common(a, b);
    let (mut i, mut j, mut hunks) = (0, 0, Vec::new());
    while i < a.len() || j < b.len() {
        let (old, new) = (i, j);
        while (i < a.len() || j < b.len()) && !(i < a.len() && j < b.len() && a[i] == b[j]) {
            let down = i < a.len() && (j == b.len() || common[i + 1][j] >= common[i][j + 1]);
            if down { i += 1 } else { j += 1 }
        }
        if old < i || new < j {
            hunks.push(Hunk { old: old..i, new: new..j });
        }
        while i < a.len() && j < b.len() && a[i] == b[j] {
            (i, j) = (i + 1, j + 1);
        }
    }
    hunks
}

/// How many lines the ends of both have in common, from each pair of lines on.
fn common(a: &[&str], b: &[&str]) -> Vec<Vec<u32>> {
    let mut common = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            common[i][j] = match a[i] == b[j] {
                true => common[i + 1][j + 1] + 1,
                false => common[i + 1][j].max(common[i][j + 1]),
            };
        }
    }
    common
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(old: &str, edits: &[TextEdit]) -> String {
        let (lines, mut text) = (Lines::of(old), old.to_string());
        for edit in edits.iter().rev() {
            let range = lines.byte(edit.range.start)..lines.byte(edit.range.end);
            text.replace_range(range, &edit.new_text);
        }
        text
    }

    #[test]
    fn the_edits_make_the_new_text_and_touch_no_more_than_needed() {
        let check = |old: &str, new: &str, count: usize| {
            let found = edits(old, new);
            assert_eq!(applied(old, &found), new);
            assert_eq!(found.len(), count, "{old:?} {new:?} {found:?}");
        };
        check("", "", 0);
        check("a\nb\nc\n", "a\nb\nc\n", 0);
        check("a\nb\nc\n", "a\nx\nc\n", 1);
        check("a\nb\nc\nd\ne\n", "a\nx\nc\ny\ne\n", 2);
        check("a\nb\n", "a\nb\nc", 1);
        check("a\nb\nc\n", "", 1);
        check("", "a\n", 1);
        check("è\n🏛\n", "è\n🏛🏛\n", 1);
        check("a\nb\na\nb\n", "b\na\n", 2);
    }
}
