//! The figures, a group at a time, and the one table they are printed in: Markdown, to be read on a screen too.

pub mod corpus;
pub mod flat;
pub mod instructions;
pub mod peers;
pub mod related;
pub mod spread;

use std::time::Duration;

/// Figures that are compared with each other.
pub struct Group {
    /// What they are about.
    pub title: String,
    /// The unit of all of them.
    pub unit: &'static str,
    /// The figures; the last column says how many times the first fits into each.
    pub rows: Vec<Row>,
    /// What a reader must know of them.
    pub notes: Vec<String>,
}

/// One figure.
pub struct Row {
    /// What was measured.
    pub what: String,
    /// In the unit of the group.
    pub figure: f64,
    /// Bytes read and written for a row.
    pub bytes: Option<f64>,
}

impl Group {
    pub fn new(title: impl Into<String>, unit: &'static str) -> Group {
        Group { title: title.into(), unit, rows: Vec::new(), notes: Vec::new() }
    }

    pub fn add(&mut self, what: impl Into<String>, figure: f64, bytes: Option<f64>) {
        self.rows.push(Row { what: what.into(), figure, bytes });
    }

    fn times(&self, row: &Row) -> f64 {
        row.figure / self.rows.first().map_or(f64::NAN, |first| first.figure)
    }

    pub fn print(&self) {
        println!("\n### {}\n", self.title);
        let wide = self.rows.iter().map(|row| row.what.chars().count()).max().unwrap_or(4).max(4);
        println!("| {:<wide$} | {:>14} | × the first | bytes a row |", "what", self.unit);
        println!("|{}|{}:|------------:|------------:|", "-".repeat(wide + 2), "-".repeat(15));
        for row in &self.rows {
            let bytes = row.bytes.map_or(String::new(), |bytes| format!("{bytes:.1}"));
            let (what, times) = (&row.what, figure(self.times(row)));
            println!("| {what:<wide$} | {:>14} | {times:>11} | {bytes:>11} |", figure(row.figure));
        }
        self.notes.iter().for_each(|note| println!("\n{note}"));
    }

    pub fn json(&self) -> serde_json::Value {
        let row = |row: &Row| serde_json::json!({ "what": row.what, "figure": row.figure, "times": self.times(row), "bytes": row.bytes });
        let rows: Vec<_> = self.rows.iter().map(row).collect();
        serde_json::json!({ "title": self.title, "unit": self.unit, "rows": rows, "notes": self.notes })
    }
}

/// With as many places as say something.
fn figure(number: f64) -> String {
    match number.abs() {
        small if small < 10.0 => format!("{number:.2}"),
        middle if middle < 1_000.0 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

/// Millions of rows a second.
pub fn rate(rows: usize, took: Duration) -> f64 {
    rows as f64 / took.as_secs_f64() / 1e6
}
