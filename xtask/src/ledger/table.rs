//! The ledger as a table for people and as JSON for machines.

use serde_json::{Value, json};

use super::{Entry, Ledger};

/// How many crates the table names; the others become one line.
const NAMED: usize = 20;

/// The table.
pub fn text(ledger: &Ledger) -> String {
    let mut lines = vec![format!("{:<32} {:>8}", "clean release build, by crate", "seconds")];
    let (named, others) = ledger.build.split_at(ledger.build.len().min(NAMED));
    lines.extend(named.iter().map(|entry| row(&entry.name, entry.seconds)));
    if !others.is_empty() {
        lines.push(row(&format!("{} others", others.len()), sum(others)));
    }
    lines.push(row("compiler, all crates", sum(&ledger.build)));
    lines.push(row("on the wall", ledger.build_seconds));
    lines.push(String::new());
    lines.push(format!("{:<32} {:>8}", "tests, by package", "seconds"));
    lines.push(row("building them", ledger.test_build_seconds));
    lines.extend(ledger.tests.iter().map(|entry| row(&entry.name, entry.seconds)));
    lines.push(row("running, all packages", sum(&ledger.tests)));
    lines.join("\n")
}

/// The same, complete, for a machine.
pub fn json(ledger: &Ledger) -> String {
    let list = |entries: &[Entry]| -> Vec<Value> {
        let object = |entry: &Entry| json!({ "name": entry.name, "seconds": entry.seconds });
        entries.iter().map(object).collect()
    };
    let build = json!({ "wall_seconds": ledger.build_seconds, "crates": list(&ledger.build) });
    let tests =
        json!({ "build_seconds": ledger.test_build_seconds, "packages": list(&ledger.tests) });
    json!({ "build": build, "tests": tests }).to_string()
}

fn row(name: &str, seconds: f64) -> String {
    format!("  {name:<30} {seconds:>8.1}")
}

fn sum(entries: &[Entry]) -> f64 {
    entries.iter().map(|entry| entry.seconds).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger() -> Ledger {
        let entry = |at: usize| Entry { name: format!("crate{at}"), seconds: 1.5 };
        let tests = vec![Entry { name: "calendar".into(), seconds: 0.4 }];
        let build = (0..22).map(entry).collect();
        Ledger { build, build_seconds: 20.0, tests, test_build_seconds: 9.0 }
    }

    #[test]
    fn the_table_names_the_longest_and_sums_the_others() {
        let found = text(&ledger());
        assert!(found.contains("crate19"), "{found}");
        assert!(!found.contains("crate20"), "{found}");
        assert!(found.contains("  2 others                            3.0\n"), "{found}");
        assert!(found.contains("  compiler, all crates               33.0\n"), "{found}");
    }

    #[test]
    fn the_machine_gets_everything() {
        let found: Value = serde_json::from_str(&json(&ledger())).unwrap();
        assert_eq!(found["build"]["crates"].as_array().map(Vec::len), Some(22));
        assert_eq!(found["tests"]["packages"][0]["name"], "calendar");
    }
}
