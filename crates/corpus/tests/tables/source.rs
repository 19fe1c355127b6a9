//! The table beside its source: `cells/expected.csv` is our typing of what the source says of each cell, with `|`
//! where it leaves room; `cells/argued.csv` names every cell that differs and the decision page that argues it.
//!
//! Of what is disputed or transitional only the kind is compared: the names are ours. A cell that differs and waits for
//! its page is marked `waiting`.

use std::collections::BTreeMap;
use std::path::Path;

use crate::cells::{Cell, cells};
use crate::{beside, csv, none, tally};

#[test]
fn cells_agree_with_the_source_or_are_argued() {
    let expected = table("cells/expected.csv", "status,period,column,expected");
    let argued = table("cells/argued.csv", "status,period,column,decision");
    let (mut agreeing, mut waiting, mut mistakes) = (0, 0, Vec::new());
    for cell in cells() {
        let name = cell.name();
        let Some(source) = expected.get(&name) else {
            mistakes.push(format!("{name}: the source says nothing of it"));
            continue;
        };
        let agrees = source.split('|').any(|it| it == kind(&cell));
        match (agrees, argued.get(&name)) {
            (true, None) => agreeing += 1,
            (true, Some(_)) => mistakes.push(format!("{name}: argued, and it agrees")),
            (false, None) => {
                mistakes.push(format!("{name}: {} where the source has {source}", cell.expected));
            }
            (false, Some(page)) if page == "waiting" => waiting += 1,
            (false, Some(page)) if is_page(page) => {}
            (false, Some(page)) => mistakes.push(format!("{name}: there is no page `{page}`")),
        }
    }
    println!("{agreeing} cells agree, {} are argued, {waiting} wait", argued.len() - waiting);
    none(&mistakes);
    assert_eq!(expected.len(), cells().len(), "the source has cells the table hasn't");
    tally("cells that agree with their source", agreeing);
    tally("cells argued", argued.len());
}

fn table(file: &str, head: &str) -> BTreeMap<String, String> {
    let rows = csv::rows(&beside(file), head).into_iter();
    rows.map(|row| (row[..3].join(" "), row[3].clone())).collect()
}

/// What is compared: the kind of what bears a name, else the value.
fn kind(cell: &Cell) -> &str {
    match cell.expected.split_once(' ') {
        Some((kind @ ("disputed" | "transitional"), _)) => kind,
        _ => &cell.expected,
    }
}

fn is_page(name: &str) -> bool {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/decisions");
    pages.join(name).is_file()
}
