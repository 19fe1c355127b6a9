//! The nearest right word to a wrong one.

/// Words longer than this are compared by their first letters only, so that no input is slow.
const LETTERS_MAX: usize = 40;

/// The candidate nearest to `word`, when one is near enough to have been meant.
///
/// One slip in three letters is near; of two equally near, the first.
///
/// ```
/// use norma::notice::nearest;
/// assert_eq!(nearest("exept", ["rule", "except"]), Some("except"));
/// assert_eq!(nearest("banana", ["rule", "except"]), None);
/// ```
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters: Vec<char> = word.chars().take(LETTERS_MAX).collect();
    let slips_max = (letters.len() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| *candidate != word)
        .map(|candidate| (slips(&letters, candidate), candidate))
        .filter(|(slips, _)| *slips <= slips_max)
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, candidate)| candidate)
}

/// How many letters are missing, added, changed or exchanged with their neighbour.
fn slips(word: &[char], candidate: &str) -> usize {
    let other: Vec<char> = candidate.chars().take(LETTERS_MAX).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in word.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, wanted) in other.iter().enumerate() {
            let changed = row[j] + usize::from(letter != wanted);
            let mut least = changed.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && *letter == other[j - 1] && word[i - 1] == *wanted {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_or_an_exchange_is_near_and_another_word_is_not() {
        let check = |word, expected| {
            assert_eq!(nearest(word, ["rule", "except", "reading", "date"]), expected);
        };
        check("ruel", Some("rule"));
        check("excpet", Some("except"));
        check("raeding", Some("reading"));
        check("dato", Some("date"));
        check("rule", None);
        check("x", None);
        check("", None);
        check("registration", None);
    }
}
