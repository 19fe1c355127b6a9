//! A packed pattern, filled with its arguments. The build script says what the marks mean.

use crate::Tongue;
use crate::plural::category;

/// The words of a pattern. An argument nobody gave shows its name in braces, so that it is seen.
pub fn fill(tongue: Tongue, pattern: &str, args: &[(&str, &str)]) -> String {
    let mut words = String::with_capacity(pattern.len());
    fill_into(&mut words, tongue, pattern, args);
    words
}

fn fill_into(words: &mut String, tongue: Tongue, pattern: &str, args: &[(&str, &str)]) {
    let mut rest = pattern;
    while let Some(at) = rest.find(['\u{1}', '\u{3}']) {
        words.push_str(&rest[..at]);
        let (mark, after) = rest[at..].split_at(1);
        rest = if mark == "\u{1}" {
            let (name, after) = after.split_once('\u{2}').unwrap_or((after, ""));
            argument_into(words, name, args);
            after
        } else {
            let (choice, after) = choice_of(after);
            choose_into(words, tongue, choice, args);
            after
        };
    }
    words.push_str(rest);
}

fn argument_into(words: &mut String, name: &str, args: &[(&str, &str)]) {
    match args.iter().find(|(own, _)| *own == name) {
        Some((_, value)) => words.push_str(value),
        None => words.extend(["{", name, "}"]),
    }
}

/// A choice and what stands after it; choices stand inside others.
fn choice_of(text: &str) -> (&str, &str) {
    let mut depth = 1;
    for (at, letter) in text.char_indices() {
        match letter {
            '\u{3}' => depth += 1,
            '\u{6}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (&text[..at], &text[at + 1..]);
        }
    }
    (text, "")
}

fn choose_into(words: &mut String, tongue: Tongue, choice: &str, args: &[(&str, &str)]) {
    let variants = variants(choice);
    let Some((name, variants)) = variants.split_first() else { return };
    let value = args.iter().find(|(own, _)| own == name).map_or("", |(_, value)| *value);
    let number = value.parse().ok().map(|n| category(tongue, n));
    let keyed = variants.iter().filter_map(|variant| variant.split_once('\u{5}'));
    let with = |key: &str| keyed.clone().find(|(own, _)| own.trim_start_matches('*') == key);
    let fallback = || keyed.clone().find(|(own, _)| own.starts_with('*'));
    let chosen = with(value).or_else(|| number.and_then(with)).or_else(fallback);
    if let Some((_, pattern)) = chosen {
        fill_into(words, tongue, pattern, args);
    }
}

/// The name of the argument, then the variants, those of choices inside left whole.
fn variants(choice: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut from) = (Vec::new(), 0, 0);
    for (at, letter) in choice.char_indices() {
        match letter {
            '\u{3}' => depth += 1,
            '\u{6}' => depth -= 1,
            '\u{4}' if depth == 0 => {
                parts.push(&choice[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&choice[from..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAYS: &str = "\u{3}n\u{4}one\u{5}a day\u{4}*other\u{5}\u{1}n\u{2} days\u{6} left";

    #[test]
    fn arguments_are_filled_in_and_forms_follow_the_number() {
        let check = |n, says| assert_eq!(fill(Tongue::En, DAYS, &[("n", n)]), says);
        check("1", "a day left");
        check("2", "2 days left");
    }

    #[test]
    fn an_argument_nobody_gave_is_seen() {
        assert_eq!(fill(Tongue::En, "on \u{1}day\u{2}", &[]), "on {day}");
    }

    #[test]
    fn a_choice_inside_a_choice() {
        let inner = "\u{3}m\u{4}one\u{5}b\u{4}*other\u{5}c\u{6}";
        let pattern = format!("\u{3}n\u{4}one\u{5}a{inner}\u{4}*other\u{5}d\u{6}");
        let check = |n, m, says| {
            assert_eq!(fill(Tongue::En, &pattern, &[("n", n), ("m", m)]), says);
        };
        check("1", "1", "ab");
        check("1", "2", "ac");
        check("2", "1", "d");
    }
}
