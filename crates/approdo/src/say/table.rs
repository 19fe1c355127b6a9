//! Several readings side by side: one column for those that come to the same answers.

use norma::finding::{Answer, Finding, ReadingState};

use super::Voice;
use crate::print;

impl Voice<'_> {
    /// The places of the answers, equal ones together: readings that bind lead, superseded ones come last.
    pub fn groups(self, answers: &[Answer]) -> Vec<Vec<usize>> {
        let mut places: Vec<usize> = (0..answers.len()).collect();
        places.sort_by_key(|place| rank(answers[*place].reading));
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for place in places {
            match groups.iter_mut().find(|group| self.same(&answers[group[0]], &answers[place])) {
                Some(group) => group.push(place),
                None => groups.push(vec![place]),
            }
        }
        groups
    }

    /// Whether a reader would be told the same: states, days and open paths; reasons may differ.
    fn same(self, one: &Answer, other: &Answer) -> bool {
        let states = |answer: &Answer| {
            answer.findings.iter().map(|finding| finding.state.clone()).collect::<Vec<_>>()
        };
        let days = |answer: &Answer| {
            answer
                .deadlines
                .iter()
                .map(|due| (due.deadline, due.due, due.earliest))
                .collect::<Vec<_>>()
        };
        let paths = |answer: &Answer| {
            answer
                .paths
                .iter()
                .map(|path| (path.path, path.open, path.last_day))
                .collect::<Vec<_>>()
        };
        states(one) == states(other)
            && (!self.whole || (days(one) == days(other) && paths(one) == paths(other)))
    }

    /// Conclusions by groups of readings.
    pub fn table(self, answers: &[Answer], groups: &[Vec<usize>]) -> String {
        let letters: Vec<String> = (0..groups.len()).map(letter).collect();
        let mut out = String::from("\n");
        for (letter, group) in letters.iter().zip(groups) {
            for (place, name) in self.names(answers, group).enumerate() {
                let letter =
                    if place == 0 { print::strong(letter) } else { " ".repeat(width(letter)) };
                out += &format!("  {letter}  {name}\n");
            }
        }
        let asked = answers.first().map_or(0, |answer| answer.findings.len());
        let rows: Vec<Vec<&Finding>> = (0..asked)
            .map(|row| {
                groups.iter().filter_map(|group| answers[group[0]].findings.get(row)).collect()
            })
            .collect();
        out + "\n" + &self.rows(&letters, &rows)
    }

    fn rows(self, letters: &[String], rows: &[Vec<&Finding>]) -> String {
        let label = |row: &[&Finding]| {
            row.first().map(|finding| self.conclusion(finding)).unwrap_or_default()
        };
        let first = rows.iter().map(|row| width(&label(row))).max().unwrap_or(0);
        let column = |at: usize| {
            let cells = rows
                .iter()
                .filter_map(|row| row.get(at))
                .map(|finding| width(&self.state(&finding.state)));
            cells.max().unwrap_or(0).max(width(&letters[at]))
        };
        let columns: Vec<usize> = (0..letters.len()).map(column).collect();
        let mut out = " ".repeat(first + 4);
        for (letter, wide) in letters.iter().zip(&columns) {
            out += &format!("{}{}", print::strong(letter), " ".repeat(wide + 2 - width(letter)));
        }
        out = out.trim_end().to_string() + "\n";
        for row in rows {
            let label = label(row);
            let mut line = format!("  {label}{}", " ".repeat(first + 2 - width(&label)));
            for (finding, wide) in row.iter().zip(&columns) {
                let gap = " ".repeat(wide + 2 - width(&self.state(&finding.state)));
                line += &format!("{}{gap}", self.coloured(&finding.state));
            }
            out += &format!("{}\n", line.trim_end());
        }
        out
    }

    fn names(self, answers: &[Answer], group: &[usize]) -> impl Iterator<Item = String> {
        group.iter().map(move |place| {
            let reading = &self.program.readings[answers[*place].vantage.reading.at()];
            format!(
                "{} {}",
                self.lang.label(&reading.labels, &reading.name),
                print::faint(&format!("[{}]", reading.name))
            )
        })
    }
}

fn rank(state: ReadingState) -> u8 {
    match state {
        ReadingState::Binds => 0,
        ReadingState::Open => 1,
        ReadingState::Superseded(_) => 2,
    }
}

/// A, B … Z, then A2, B2 …
fn letter(place: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(place % 26).unwrap_or(0));
    if place < 26 { letter.to_string() } else { format!("{letter}{}", place / 26 + 1) }
}

fn width(words: &str) -> usize {
    words.chars().count()
}
