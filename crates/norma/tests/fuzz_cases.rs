//! Random and damaged case files: the reader always comes back, and every place it names is in the text.
//!
//! The same seed gives the same files. What once went wrong is kept in `SAVED`.

mod support;

use std::fs;
use std::path::PathBuf;

use norma::facts::{case_text, read_toml};
use norma::notice::{Sources, render};

const RUNS: u64 = 20_000;

/// Files that are whole, from which damaged ones are made.
const WHOLE: [&str; 3] = [
    "birth = 1990-02-03\nhabitual_abode = true\nentry = \"between 2018-05 and 2018-06-07\"\ncomplete = [\"permit\"]\n\n\
     [[permit]]\nkind = \"asylum_request\"\nvalid_until = 2019-08-01\nrecorded = 2019-02-01\nid = \"a\"\n",
    "children = [{ value = 1 }, { value = 2, recorded = 2019-02-01 }]\nincome = { between = [\"1.50 euro\", 2] }\n\
     stay = \"5 years\"\n[expect]\nregistrable = \"no\"\n[expect.ministry]\nregistrable = \"unknown\"\n",
    "on = 2019-02-01\nknown = \"2019-04-01\"\npermit = []\nshare = 12.5\ncomune = \"palermo\"\nwaited = 45\n",
];

/// Pieces that are glued together.
const PIECES: [&str; 40] = [
    "birth",
    "permit",
    "kind",
    "expect",
    "complete",
    "habitual_abode",
    "income",
    "children",
    "value",
    "between",
    "recorded",
    " = ",
    "=",
    "\n",
    ",",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "\"",
    "\"\"\"",
    "'",
    "#",
    ".",
    "-",
    "2019-02-30",
    "2019-02-01",
    "0001-01-01",
    "9999-12-31",
    "before 0001",
    "after 9999",
    "9223372036854775807",
    "1e400",
    "0x",
    "nan",
    "\"absent\"",
    "\u{1b}[31m",
    "è\u{feff}\u{2028}",
];

/// What once went wrong, or nearly.
const SAVED: [&str; 12] = [
    "",
    "\u{feff}",
    "birth = ",
    "birth = \"before 0001-01-01\"",
    "birth = \"after 9999-12-31\"",
    "birth = \"between 9999-12-31 and 0001-01-01\"",
    "birth = { before = \"0001\" }",
    "income = -92233720368547758.08",
    "income = 92233720368547758.08",
    "stay = \"9223372036854775807 years\"",
    "permit.kind.kind = 1",
    "[[permit]]\n[permit.kind]\nbetween = [1",
];

#[test]
fn no_file_brings_the_reader_down() {
    for text in SAVED {
        survives(text);
    }
    survives(&"[".repeat(5_000));
    survives(&format!("birth = {}", "{a=".repeat(5_000)));
    survives(&format!("permit = {}", "[".repeat(5_000)));
    let mut dice = Dice(0x5eed);
    for run in 0..RUNS {
        let text = if run % 2 == 0 { glued(&mut dice) } else { damaged(&mut dice) };
        survives(&text);
    }
    tally(RUNS + SAVED.len() as u64 + 3);
}

#[test]
fn no_bytes_bring_the_reader_down() {
    let mut dice = Dice(0xb17e5);
    for _ in 0..2_000 {
        let bytes: Vec<u8> = (0..dice.below(200)).map(|_| dice.below(256) as u8).collect();
        if let Ok(text) = case_text(0, &bytes) {
            survives(text);
        }
    }
}

/// The file is read, twice to the same end, and each notice can be shown.
fn survives(text: &str) {
    let program = support::program();
    let mut sources = Sources::default();
    let source = sources.add("case.toml", text);
    let read = read_toml(&program, source, text);
    assert_eq!(read, read_toml(&program, source, text), "{text:?}");
    for notice in &read.notices {
        assert!(
            notice.at.start <= notice.at.end && notice.at.end as usize <= text.len(),
            "{text:?}: {notice:?}"
        );
        assert!(render(notice, &sources, false).contains("case.toml"), "{text:?}");
    }
    for entry in &read.dossier.facts {
        assert!(program.facts[entry.fact.at()].relation.is_none(), "{text:?}");
    }
}

fn glued(dice: &mut Dice) -> String {
    (0..dice.below(30)).map(|_| PIECES[dice.below(PIECES.len())]).collect()
}

/// A whole file with a few letters taken out, doubled or put in.
fn damaged(dice: &mut Dice) -> String {
    let mut letters: Vec<char> = WHOLE[dice.below(WHOLE.len())].chars().collect();
    for _ in 0..=dice.below(4) {
        let at = dice.below(letters.len());
        match dice.below(4) {
            0 => drop(letters.remove(at)),
            1 => letters.insert(at, letters[at]),
            2 => letters.truncate(at.max(1)),
            _ => {
                let piece = PIECES[dice.below(PIECES.len())];
                letters.splice(at..at, piece.chars());
            }
        }
        if letters.is_empty() {
            break;
        }
    }
    letters.into_iter().collect()
}

/// Numbers that look random and are the same on every machine (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }
}

/// Leaves the number of files for the tally, when one is being kept.
fn tally(files: u64) {
    if let Some(folder) = std::env::var_os("APPRODO_TALLY_DIR") {
        let file = PathBuf::from(folder).join("fuzz executions@cases");
        fs::write(file, files.to_string()).expect("the tally can be written");
    }
}
