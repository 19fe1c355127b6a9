//! The public record and the challenges, as `record/` holds them: read once, from inside the binary.

use std::sync::OnceLock;

use calendar::Date;
use locale::Tongue;
use serde::{Deserialize, Serialize};

/// The subjects, in the order in which they are shown: name and file.
const FILES: &[(&str, &str)] = &[
    ("ministry", include_str!("../../../../record/ministry.toml")),
    ("municipalities", include_str!("../../../../record/municipalities.toml")),
    ("palermo", include_str!("../../../../record/palermo.toml")),
    ("court-reports", include_str!("../../../../record/court-reports.toml")),
    ("after-the-ruling", include_str!("../../../../record/after-the-ruling.toml")),
    ("ships-january-2019", include_str!("../../../../record/ships-january-2019.toml")),
    ("figures-and-centres", include_str!("../../../../record/figures-and-centres.toml")),
];

/// The challenges.
const CHALLENGES: &str = include_str!("../../../../record/challenges.toml");

/// Our words in the two languages they are written in.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    it: String,
    en: String,
}

impl Text {
    /// The words for a reader, and their language: English for who reads neither.
    pub fn of(&self, tongue: Tongue) -> (Tongue, &str) {
        match tongue {
            Tongue::It => (Tongue::It, &self.it),
            _ => (Tongue::En, &self.en),
        }
    }
}

/// How sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Seen, or two sources alike.
    High,
    /// One source.
    Medium,
    /// A weak source.
    Low,
}

impl Confidence {
    /// `high`.
    pub fn code(self) -> &'static str {
        match self {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
        }
    }
}

/// A subject of the record.
#[derive(Debug, Serialize)]
pub struct Subject {
    /// Its name in addresses.
    pub name: &'static str,
    /// It in words.
    pub words: Text,
    /// What was done and said.
    pub entries: Vec<Entry>,
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    /// An order, a directive, a circular, a signature.
    Act,
    /// What somebody holds.
    Position,
    /// What somebody offers.
    Offer,
    /// What somebody promises to take on.
    Pledge,
    /// What somebody says is so.
    Claim,
    /// What others write.
    Report,
}

/// One entry of the record.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name, unique in the record.
    pub id: String,
    /// What it is.
    pub kind: EntryKind,
    /// Its day; none: not known.
    pub date: Option<Date>,
    /// What is known of the day, in words.
    pub when: Option<Text>,
    /// Who.
    pub who: Text,
    /// What.
    pub what: Text,
    /// Where it was read.
    pub source: String,
    /// How sure we are.
    pub confidence: Confidence,
    /// Whether a source that settles it was seen.
    pub verified: bool,
    /// The entries that say otherwise.
    #[serde(default)]
    pub contradicts: Vec<String>,
    /// The provisions it is about.
    #[serde(default)]
    pub provisions: Vec<String>,
}

/// What a challenge is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChallengeKind {
    /// A region's own complaint.
    Complaint,
    /// A court asks a higher one.
    Referral,
    /// A court orders what was refused.
    Order,
    /// A court refuses.
    Refusal,
    /// A ruling on the provision itself.
    Ruling,
}

/// How far a challenge has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Said to come.
    Announced,
    /// Filed and open.
    Pending,
    /// Decided.
    Decided,
}

/// One challenge.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    /// Its name, unique among challenges.
    pub id: String,
    /// What it is.
    pub kind: ChallengeKind,
    /// The provisions it is about.
    pub provisions: Vec<String>,
    /// Its day; none: not known.
    pub date: Option<Date>,
    /// What is known of the day, in words.
    pub when: Option<Text>,
    /// Who.
    pub who: Text,
    /// What it is about.
    pub what: Text,
    /// How far it has come.
    pub stage: Stage,
    /// How it ended.
    pub outcome: Option<Text>,
    /// The challenge that decided it.
    pub decided_by: Option<String>,
    /// The reading it holds.
    pub reading: Option<String>,
    /// The provision of the corpus that tells of it.
    pub law: Option<String>,
    /// What it did to the law.
    pub event: Option<String>,
    /// Where it was read.
    pub source: String,
    /// How sure we are.
    pub confidence: Confidence,
    /// Whether a source that settles it was seen.
    pub verified: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SubjectFile {
    subject: Text,
    entry: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChallengeFile {
    challenge: Vec<Challenge>,
}

/// The record by subject. A file that can't be read is left out; the tests see to it that there is none.
pub fn subjects() -> &'static [Subject] {
    static SUBJECTS: OnceLock<Vec<Subject>> = OnceLock::new();
    SUBJECTS.get_or_init(|| {
        let subject = |(name, text): &(&'static str, &str)| {
            let SubjectFile { subject, mut entry } = toml::from_str(text).ok()?;
            entry.sort_by_key(|entry| entry.date.unwrap_or(Date::MAX));
            Some(Subject { name, words: subject, entries: entry })
        };
        FILES.iter().filter_map(subject).collect()
    })
}

/// All challenges, by their days.
pub fn challenges() -> &'static [Challenge] {
    static ALL: OnceLock<Vec<Challenge>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = toml::from_str(CHALLENGES)
            .map(|file: ChallengeFile| file.challenge)
            .unwrap_or_default();
        all.sort_by_key(|challenge| challenge.date.unwrap_or(Date::MAX));
        all
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::law::program;

    fn entries() -> impl Iterator<Item = &'static Entry> {
        subjects().iter().flat_map(|subject| &subject.entries)
    }

    fn check_provisions(id: &str, references: &[String]) {
        for reference in references {
            assert!(
                program().provision_named(reference).is_some(),
                "{id}: no provision `{reference}`"
            );
        }
    }

    #[test]
    fn every_file_is_read() {
        for (name, text) in FILES {
            if let Err(wrong) = toml::from_str::<SubjectFile>(text) {
                panic!("{name}: {wrong}");
            }
        }
        if let Err(wrong) = toml::from_str::<ChallengeFile>(CHALLENGES) {
            panic!("challenges: {wrong}");
        }
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../record");
        let files = std::fs::read_dir(folder)
            .unwrap()
            .filter_map(|file| file.unwrap().file_name().into_string().ok());
        let tables: BTreeSet<String> =
            files.filter_map(|name| Some(name.strip_suffix(".toml")?.to_string())).collect();
        let known =
            FILES.iter().map(|(name, _)| name.to_string()).chain(["challenges".to_string()]);
        assert_eq!(tables, known.collect());
    }

    #[test]
    fn no_two_have_one_name() {
        let ids: Vec<&str> = entries().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
        let ids: Vec<&str> = challenges().iter().map(|challenge| challenge.id.as_str()).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
    }

    #[test]
    fn a_contradiction_is_named_on_both_sides() {
        for entry in entries() {
            for other in &entry.contradicts {
                let other = entries().find(|own| own.id == *other);
                assert!(
                    other.is_some_and(|other| other.contradicts.contains(&entry.id)),
                    "{}",
                    entry.id
                );
            }
        }
    }

    #[test]
    fn the_law_that_is_named_is_in_the_corpus() {
        for entry in entries() {
            check_provisions(&entry.id, &entry.provisions);
        }
        for own in challenges() {
            check_provisions(&own.id, &own.provisions);
            check_provisions(&own.id, own.law.as_slice());
            let event = own.event.iter().all(|name| program().event_named(name).is_some());
            let reading = own.reading.iter().all(|name| program().reading_named(name).is_some());
            let by =
                own.decided_by.iter().all(|id| challenges().iter().any(|other| other.id == *id));
            assert!(event && reading && by, "{}", own.id);
        }
    }

    #[test]
    fn every_annulment_of_the_corpus_is_in_the_docket() {
        use norma::program::Does;
        for event in &program().events {
            if matches!(event.does, Does::AnnulsFromNow | Does::AnnulsAsIfNever) {
                let named =
                    challenges().iter().any(|own| own.event.as_deref() == Some(&event.name));
                assert!(named, "{}", event.name);
            }
        }
    }

    #[test]
    fn who_has_no_day_says_what_is_known_of_it() {
        assert!(entries().all(|entry| entry.date.is_some() || entry.when.is_some()));
        assert!(challenges().iter().all(|own| own.date.is_some() || own.when.is_some()));
    }
}
