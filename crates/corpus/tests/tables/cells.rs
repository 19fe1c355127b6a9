//! The table of 22 statuses, 8 periods and 5 columns: each cell names the conclusion that answers it, what comes out,
//! and the case that shows it. That the cases hold is checked with all others, in `norma`'s tests of the corpus.

use norma::program::{Kind, Program};

use crate::shown::shown;
use crate::{beside, csv, law, none, tally};

/// The statuses, in the order of the source.
pub const STATUSES: [&str; 22] = [
    "humanitarian_commission",
    "humanitarian_questura",
    "casi_speciali_1_9",
    "special_nonref",
    "special_private_life",
    "special_direct_questore",
    "medical_d_bis",
    "calamity_20bis",
    "social_protection_18",
    "domestic_violence_18bis",
    "labour_exploitation",
    "civil_value_42bis",
    "refugee",
    "subsidiary",
    "asylum_seeker",
    "minor_age",
    "conversion_18",
    "minor_assistance_31_3",
    "eu_long_term",
    "family",
    "regularisation_103_2",
    "temporary_protection_ua",
];

/// The periods: the first day and the first day after, as written; days so written are in order as texts too.
pub const PERIODS: [(&str, &str, &str); 8] = [
    ("P1", "2016-01-01", "2018-10-05"),
    ("P2", "2018-10-05", "2018-12-04"),
    ("P3", "2018-12-04", "2020-10-22"),
    ("P4", "2020-10-22", "2020-12-20"),
    ("P5", "2020-12-20", "2023-03-11"),
    ("P6", "2023-03-11", "2023-05-06"),
    ("P7", "2023-05-06", "2026-06-12"),
    ("P8", "2026-06-12", "9999-12-31"),
];

pub const COLUMNS: [&str; 5] = ["issuable", "renewable", "convertible", "duration", "work"];

/// One cell of the table.
pub struct Cell {
    pub status: &'static str,
    pub period: String,
    pub column: String,
    pub conclusion: String,
    pub expected: String,
    pub cases: Vec<String>,
}

impl Cell {
    pub fn name(&self) -> String {
        format!("{} {} {}", self.status, self.period, self.column)
    }
}

/// Every cell of the 22 files.
pub fn cells() -> Vec<Cell> {
    STATUSES.into_iter().flat_map(of_status).collect()
}

fn of_status(status: &'static str) -> Vec<Cell> {
    let rows = csv::rows(
        &beside(&format!("cells/{status}.csv")),
        "period,column,conclusion,expected,case",
    );
    let cell = |row: Vec<String>| {
        let [period, column, conclusion, expected, cases] =
            <[String; 5]>::try_from(row).expect("five columns were read");
        let cases = cases.split(" | ").map(str::trim).filter(|title| !title.is_empty());
        let cases = cases.map(str::to_string).collect();
        Cell { status, period, column, conclusion, expected, cases }
    };
    rows.into_iter().map(cell).collect()
}

#[test]
fn the_table_is_whole() {
    let cells = cells();
    let mut mistakes = Vec::new();
    for status in STATUSES {
        for (period, ..) in PERIODS {
            for column in COLUMNS {
                let here = |cell: &&Cell| {
                    cell.status == status && cell.period == period && cell.column == column
                };
                let count = cells.iter().filter(here).count();
                if count != 1 {
                    mistakes.push(format!("{status} {period} {column}: {count} rows"));
                }
            }
        }
    }
    none(&mistakes);
    assert_eq!(cells.len(), STATUSES.len() * PERIODS.len() * COLUMNS.len());
    tally("cells of the table", cells.len());
}

#[test]
fn every_cell_is_shown_by_its_case() {
    let law = law();
    let of = |cell: &Cell| {
        let wrong = typed(&law.program, cell).and_then(|()| shown(&law, cell)).err()?;
        Some(format!("{} = {}: {wrong}", cell.name(), cell.expected))
    };
    none(&cells().iter().filter_map(of).collect::<Vec<_>>());
}

/// Whether the conclusion exists and can come to what is expected.
fn typed(program: &Program, cell: &Cell) -> Result<(), String> {
    if cell.expected == "-" {
        let bare = cell.conclusion.is_empty() && cell.cases.is_empty();
        return if bare { Ok(()) } else { Err("names a conclusion or a case".into()) };
    }
    let id = program
        .conclusion_named(&cell.conclusion)
        .ok_or(format!("there is no conclusion `{}`", cell.conclusion))?;
    let ty = program.conclusions[id.at()].ty;
    let fits = match cell.expected.as_str() {
        "yes" | "no" => ty.kind == Kind::YesNo,
        "absent" => ty.optional,
        "unverified" => true,
        other => match other.split_once(' ') {
            Some(("disputed", name)) => program.dispute_named(name).is_some(),
            Some(("transitional", name)) => {
                program.rule_named(name).is_some() || program.transitional_named(name).is_some()
            }
            Some((count, "days" | "day")) => count.parse::<u32>().is_ok() && ty.kind == Kind::Days,
            Some((count, "months" | "month")) => {
                count.parse::<u32>().is_ok() && ty.kind == Kind::Months
            }
            _ => false,
        },
    };
    if fits { Ok(()) } else { Err("names nothing there is, or is of another kind".into()) }
}
