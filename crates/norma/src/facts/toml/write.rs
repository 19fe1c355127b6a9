//! A dossier as a case file: what [`read_toml`](super::read_toml) reads back as the same dossier.

use std::fmt::Write;

use super::super::{Dossier, Entry, RowEntry, Told};
use crate::program::{Program, Value, number};

/// The case file that tells this dossier. Rows of one relation stand together.
///
/// ```
/// # use norma::{Page, compile};
/// # let file = concat!(env!("CARGO_MANIFEST_DIR"), "/meaning/good/s08-take.md");
/// # let text = std::fs::read_to_string(file).unwrap();
/// # let law = compile(&[Page { name: "s08-take.md".into(), text }]);
/// use norma::facts::{read_toml, write_toml};
///
/// let told = "applicant = true\ntourist = \"unknown\"\n";
/// let dossier = read_toml(&law.program, 0, told).dossier;
/// assert_eq!(write_toml(&law.program, &dossier), told);
/// ```
pub fn write_toml(program: &Program, dossier: &Dossier) -> String {
    let mut out = String::new();
    if let Some(about) = &dossier.about {
        let _ = writeln!(out, "about = {}", quoted(about));
    }
    for (place, entry) in dossier.facts.iter().enumerate() {
        if !dossier.facts[..place].iter().any(|earlier| earlier.fact == entry.fact) {
            let entries: Vec<&Entry> =
                dossier.facts.iter().filter(|other| other.fact == entry.fact).collect();
            let _ = writeln!(
                out,
                "{} = {}",
                program.facts[entry.fact.at()].name,
                fact(program, &entries)
            );
        }
    }
    if !dossier.complete.is_empty() {
        let names: Vec<String> =
            dossier.complete.iter().map(|id| quoted(&program.relations[id.at()].name)).collect();
        let _ = writeln!(out, "complete = [{}]", names.join(", "));
    }
    let mut rows: Vec<&RowEntry> = dossier.rows.iter().collect();
    let first =
        |row: &RowEntry| dossier.rows.iter().position(|other| other.relation == row.relation);
    rows.sort_by_key(|row| first(row));
    rows.into_iter().for_each(|row| row_into(&mut out, program, row));
    out
}

fn fact(program: &Program, entries: &[&Entry]) -> String {
    match entries {
        [entry] if is_plain(entry) => told(program, &entry.told),
        [entry] => dated(program, entry),
        _ => {
            let lines: String =
                entries.iter().map(|entry| format!("  {},\n", dated(program, entry))).collect();
            format!("[\n{lines}]")
        }
    }
}

fn is_plain(entry: &Entry) -> bool {
    entry.from.is_none() && entry.until.is_none() && entry.recorded.is_none()
}

fn dated(program: &Program, entry: &Entry) -> String {
    let what = match &entry.told {
        Told::Between(low, high) => ends(program, low, high),
        other => format!("value = {}", told(program, other)),
    };
    let days = [("from", entry.from), ("until", entry.until), ("recorded", entry.recorded)];
    let days = days.into_iter().filter_map(|(word, day)| Some(format!(", {word} = {}", day?)));
    format!("{{ {what}{} }}", days.collect::<String>())
}

fn row_into(out: &mut String, program: &Program, row: &RowEntry) {
    let _ = writeln!(out, "\n[[{}]]", program.relations[row.relation.at()].name);
    if let Some(id) = &row.id {
        let _ = writeln!(out, "id = {}", quoted(id));
    }
    for (field, what) in &row.fields {
        let _ = writeln!(out, "{} = {}", program.facts[field.at()].name, told(program, what));
    }
    if let Some(day) = row.recorded {
        let _ = writeln!(out, "recorded = {day}");
    }
}

fn told(program: &Program, what: &Told) -> String {
    match what {
        Told::Is(value) => written(program, value),
        Told::Between(low, high) => format!("{{ {} }}", ends(program, low, high)),
        Told::Unknown => quoted("unknown"),
        Told::Absent => quoted("absent"),
    }
}

fn ends(program: &Program, low: &Option<Value>, high: &Option<Value>) -> String {
    let end = |end: &Option<Value>| {
        end.as_ref().map_or(quoted("unknown"), |value| written(program, value))
    };
    format!("between = [{}, {}]", end(low), end(high))
}

fn written(program: &Program, value: &Value) -> String {
    match value {
        Value::YesNo(yes) => yes.to_string(),
        Value::Choice(of, place) => {
            let values = &program.enumerations[of.at()].values;
            quoted(values.get(*place as usize).map_or("", |(name, _)| name))
        }
        Value::Date(day) => day.to_string(),
        Value::Whole(number) | Value::Days(number) | Value::Months(number) => number.to_string(),
        Value::Decimal(units, places) | Value::Money(units, places) => number(*units, *places),
        Value::Code(code) => quoted(code),
    }
}

/// A text of TOML.
fn quoted(text: &str) -> String {
    ::toml::Value::String(text.to_string()).to_string()
}
