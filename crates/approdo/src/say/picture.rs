//! A person's time as a picture: one line a reading, one span an answer, and what made each change.

use std::collections::BTreeMap;

use calendar::Date;
use norma::finding::{Answer, Finding, State};
use norma::program::ReadingId;

use super::Voice;
use crate::print;

/// The days of change under one reading.
pub struct Track {
    /// The reading.
    pub reading: ReadingId,
    /// The answers, by day.
    pub answers: Vec<Answer>,
}

/// A stretch of days with one state.
struct Stretch<'a> {
    from: Date,
    finding: &'a Finding,
}

impl Voice<'_> {
    /// From when to when, with whose knowledge.
    pub fn period(self, from: Date, to: Date, known_at: Option<Date>) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let knowledge = match known_at {
            Some(day) => format!("{} {day}", say("as known on", "come noto il")),
            None => say("each day as known on that day", "ogni giorno come noto quel giorno")
                .to_string(),
        };
        format!(
            "{}\n",
            print::strong(&format!(
                "{} {from} ── {to}, {knowledge}",
                say("The law of", "Il diritto di")
            ))
        )
    }

    /// The pictures of the conclusions that change, then the names of those that don't.
    pub fn picture(self, tracks: &[Track], until: Date) -> String {
        let asked = tracks
            .iter()
            .flat_map(|track| track.answers.first())
            .map(|answer| answer.findings.len())
            .max()
            .unwrap_or(0);
        let mut out = String::new();
        let mut still = Vec::new();
        for place in 0..asked {
            match tracks.iter().any(|track| stretches(track, place).len() > 1) || asked == 1 {
                true => out += &self.pictured(tracks, place, until),
                false => still.extend(self.unchanged(tracks, place)),
            }
        }
        if !still.is_empty() {
            out += &format!("\n{}\n", print::strong(self.lang.say("Unchanged", "Invariati")));
            out.extend(still);
        }
        out
    }

    fn pictured(self, tracks: &[Track], place: usize, until: Date) -> String {
        let label = tracks
            .iter()
            .find_map(|track| track.answers.first()?.findings.get(place))
            .map(|finding| self.conclusion(finding));
        let mut out = format!("\n{}\n", print::strong(&label.unwrap_or_default()));
        let wide = tracks
            .iter()
            .map(|track| self.reading_name(track.reading).chars().count())
            .max()
            .unwrap_or(0);
        let mut reasons: BTreeMap<(Date, String), Vec<String>> = BTreeMap::new();
        for track in tracks {
            let name = self.reading_name(track.reading);
            let gap = " ".repeat(wide - name.chars().count());
            let stretches = stretches(track, place);
            out += &format!("  {}{gap}  {}\n", print::strong(&name), self.spans(&stretches, until));
            for change in stretches.iter().skip(1) {
                reasons
                    .entry((change.from, self.why(change.finding)))
                    .or_default()
                    .push(name.clone());
            }
        }
        for ((day, why), readings) in reasons {
            out += &format!(
                "    {day} {why} {}\n",
                print::faint(&format!("({})", readings.join(", ")))
            );
        }
        out
    }

    fn spans(self, stretches: &[Stretch<'_>], until: Date) -> String {
        let span = |stretch: &Stretch<'_>| {
            format!("{} ── {} ──", stretch.from, self.coloured(&stretch.finding.state))
        };
        let spans: Vec<String> = stretches.iter().map(span).collect();
        format!("{} {until}", spans.join("▶ "))
    }

    /// What carries the answer from a day on: the rule and its article, or what is missing.
    fn why(self, finding: &Finding) -> String {
        let state = self.coloured(&finding.state);
        let rule = finding
            .decided_by
            .as_ref()
            .map(|rule| format!(", {} {}", self.lang.say("by", "per"), self.rule(rule)));
        let rule = rule.or_else(|| self.gave_way(finding).map(|words| format!(", {words}")));
        let article =
            self.carrier(finding).map(|article| print::blue(&format!(" § {}", article.reference)));
        let missing = match (&finding.state, finding.missing.as_slice()) {
            (State::Unknown, [_, ..]) => format!(
                ", {} {}",
                self.lang.say("for lack of", "mancano"),
                finding.missing.join(", ")
            ),
            _ => String::new(),
        };
        format!("{state}{}{}{missing}", rule.unwrap_or_default(), article.unwrap_or_default())
    }

    fn unchanged(self, tracks: &[Track], place: usize) -> Option<String> {
        let findings: Vec<&Finding> =
            tracks.iter().filter_map(|track| track.answers.first()?.findings.get(place)).collect();
        let first = findings.first()?;
        let line = match findings.iter().all(|finding| finding.state == first.state) {
            true => self.coloured(&first.state),
            false => tracks
                .iter()
                .zip(&findings)
                .map(|(track, finding)| {
                    format!(
                        "{} {}",
                        self.reading_name(track.reading),
                        self.coloured(&finding.state)
                    )
                })
                .collect::<Vec<_>>()
                .join(", "),
        };
        Some(format!("  {}: {line}\n", self.conclusion(first)))
    }

    fn reading_name(self, reading: ReadingId) -> String {
        self.program.readings[reading.at()].name.clone()
    }
}

fn stretches(track: &Track, place: usize) -> Vec<Stretch<'_>> {
    let mut stretches: Vec<Stretch<'_>> = Vec::new();
    for answer in &track.answers {
        let Some(finding) = answer.findings.get(place) else { continue };
        if stretches.last().is_none_or(|last| last.finding.state != finding.state) {
            stretches.push(Stretch { from: answer.vantage.in_force_on, finding });
        }
    }
    stretches
}
