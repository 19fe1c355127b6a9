//! Every entry of the two lists of provisions is carried by a heading, or left out for a reason.
//!
//! `entries.csv` has one row an entry: its name, what it is in our words, and `waiting` while no heading carries it yet,
//! or `left out:` with the reason. What is marked and carried all the same must lose its mark, so the list stays exact.

use std::collections::BTreeSet;

use crate::{beside, csv, law, none, tally};

#[test]
fn every_entry_is_carried_or_left_out_for_a_reason() {
    let law = law();
    let carried: BTreeSet<&str> =
        law.program.provisions.iter().flat_map(|it| &it.entries).map(String::as_str).collect();
    let rows = csv::rows(&beside("entries.csv"), "entry,matter,mark");
    let mut mistakes = Vec::new();
    for row in &rows {
        let (entry, mark) = (row[0].as_str(), row[2].as_str());
        match (carried.contains(entry), mark) {
            (true, "") | (false, "waiting") => {}
            (false, mark) if mark.starts_with("left out: ") => {}
            (true, mark) => mistakes.push(format!("{entry} is carried and still marked `{mark}`")),
            (false, "") => mistakes.push(format!("{entry} ({}): no heading carries it", row[1])),
            (false, mark) => mistakes.push(format!("{entry}: `{mark}` is no mark")),
        }
    }
    let known: BTreeSet<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    let strange = carried.difference(&known);
    mistakes.extend(strange.map(|entry| format!("{entry} is carried and in no list")));
    assert_eq!(known.len(), rows.len(), "an entry is listed twice");
    let waiting: Vec<&str> =
        rows.iter().filter(|row| row[2] == "waiting").map(|row| row[0].as_str()).collect();
    println!("waiting: {}", waiting.join(" "));
    none(&mistakes);
    tally("entries carried", known.len() - rows.iter().filter(|row| !row[2].is_empty()).count());
}
