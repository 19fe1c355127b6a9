//! How one text becomes another: letters, words, lines and whole halves are changed.

use crate::chance::Chance;

/// What a sleepy author, a word processor or an enemy may write.
const WORDS: &str = "enumeration fact relation conclusion rule except unwritten transitional dispute reading event param \
    set deadline path calendar group case value field label ask source for to of on known cites complete expect \
    under taking needs by warns confidence low medium high earliest otherwise governed law the day at covered from \
    in force labelled prevails over let holds fails gives when does not apply matter warning about alternative author \
    rank filed published scope until picks follows binds default amends into repeals suspends annuls now as if never \
    restores converts act lapses effect parties save starts term days day working months years before moves next \
    recess suspended interrupted missed requires last authority rests holiday easter plus recorded unknown absent \
    between after and or exists where all satisfy count sum min max first latest age turning 1 march rounded half_up \
    half_away half_even up down towards_zero places yes no yes/no date whole cents decimal code optional discretion \
    conflict unavailable applicable provision euro = <> < <= > >= + - * / ( ) , .. : \" -- 0 45 12.50 1_000 \
    2018-10-05 2019-02-30 08-31 13-01 9223372036854775808 a_b a.b dl-113-2018/art13 it en pt-BR ```norma ``` ~~~ \
    ```text +++ # ## ### {#art1} {#art2 confidence=high} {#b status=unwritten} > - <!-- --> | & ;";

const LETTERS: [&str; 24] = [
    " ",
    "\n",
    "\t",
    "\r",
    "\r\n",
    "\"",
    "\\",
    "-",
    "`",
    "#",
    "{",
    "}",
    "(",
    ")",
    "0",
    "a",
    "A",
    "_",
    ".",
    "\u{e8}",
    "\u{2014}",
    "\u{a0}",
    "\u{663}",
    "\u{1f642}",
];

/// A text made from those of the pool.
pub fn variant(pool: &[String], chance: &mut Chance) -> String {
    let mut text = chance.one_of(pool);
    if chance.below(8) == 0 {
        text = splice(&text, &chance.one_of(pool), chance);
    }
    // Gentle changes keep acts sound, which is what the formatter is tried on.
    let gentle = chance.below(2) == 0;
    for _ in 0..=chance.below(4) {
        text = if gentle { relay(text, chance) } else { change(text, chance) };
    }
    text
}

/// The beginning of one text and the end of another, cut at lines.
fn splice(first: &str, second: &str, chance: &mut Chance) -> String {
    let cut = |text: &str, chance: &mut Chance| {
        let at = text.floor_char_boundary(chance.below(text.len() + 1));
        text[at..].find('\n').map_or(text.len(), |line| at + line + 1)
    };
    let (end, start) = (cut(first, chance), cut(second, chance));
    format!("{}{}", &first[..end], &second[start..])
}

fn change(text: String, chance: &mut Chance) -> String {
    match chance.below(8) {
        0 | 1 => insert(text, chance.one_of(&LETTERS), chance),
        2 => remove(text, chance),
        3 => repeat(text, chance),
        4 | 5 => replace_word(&text, chance),
        6 => insert(text, &format!(" {} ", word(chance)), chance),
        _ => lines_changed(&text, chance),
    }
}

/// Another layout of the same words, mostly.
fn relay(text: String, chance: &mut Chance) -> String {
    match chance.below(5) {
        0 => at_word(text, " ", chance),
        1 => at_word(text, "\n     ", chance),
        2 => at_line_end(text, "  -- c", chance),
        3 => at_line_end(text, "\n  -- c", chance),
        _ => lines_changed(&text, chance),
    }
}

fn word(chance: &mut Chance) -> String {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    chance.one_of(&words).to_string()
}

fn insert(mut text: String, what: &str, chance: &mut Chance) -> String {
    let at = text.floor_char_boundary(chance.below(text.len() + 1));
    text.insert_str(at, what);
    text
}

fn some_range(text: &str, chance: &mut Chance) -> std::ops::Range<usize> {
    let start = text.floor_char_boundary(chance.below(text.len() + 1));
    let longest = chance.one_of(&[1, 4, 30, 300]);
    let end = text.ceil_char_boundary(start + chance.below(longest + 1));
    start..end.min(text.len())
}

fn remove(mut text: String, chance: &mut Chance) -> String {
    let range = some_range(&text, chance);
    text.replace_range(range, "");
    text
}

/// Something said over and over, to look for what grows faster than the text.
fn repeat(mut text: String, chance: &mut Chance) -> String {
    let range = some_range(&text, chance);
    let times = chance.one_of(&[2, 2, 3, 100]);
    let again = text[range.clone()].repeat(times);
    text.insert_str(range.end, &again);
    text
}

fn at_word(mut text: String, what: &str, chance: &mut Chance) -> String {
    let from = text.floor_char_boundary(chance.below(text.len() + 1));
    if let Some(blank) = text[from..].find(' ') {
        text.insert_str(from + blank, what);
    }
    text
}

fn at_line_end(mut text: String, what: &str, chance: &mut Chance) -> String {
    let from = text.floor_char_boundary(chance.below(text.len() + 1));
    if let Some(end) = text[from..].find('\n') {
        text.insert_str(from + end, what);
    }
    text
}

fn replace_word(text: &str, chance: &mut Chance) -> String {
    let from = text.floor_char_boundary(chance.below(text.len() + 1));
    let start = text[from..].find(' ').map_or(text.len(), |blank| from + blank + 1);
    let end = text[start..].find([' ', '\n']).map_or(text.len(), |blank| start + blank);
    format!("{}{}{}", &text[..start], word(chance), &text[end..])
}

/// A line is said twice, left out, exchanged with its neighbour, or moved to another column.
fn lines_changed(text: &str, chance: &mut Chance) -> String {
    let mut lines: Vec<String> = text.split('\n').map(str::to_string).collect();
    let at = chance.below(lines.len());
    match chance.below(5) {
        0 => lines.insert(at, lines[at].clone()),
        1 => drop(lines.remove(at)),
        2 if at > 0 => lines.swap(at - 1, at),
        3 => lines[at].insert_str(0, chance.one_of(&[" ", "  ", "    ", "\t"])),
        _ => lines[at] = lines[at].trim_start().to_string(),
    }
    lines.join("\n")
}
