//! What comes out by the other readings there are, where that is something else.

use std::collections::BTreeMap;

use norma::door::{self, Ask, Thing};
use norma::finding::State;
use norma::program::{ConclusionId, ReadingId, Value, written};

use crate::voice::{Phrase, Voice};
use crate::{Check, goals};

/// A question of which readings say different things.
pub struct Disputed {
    /// The question.
    pub conclusion: ConclusionId,
    /// What the others say.
    pub others: Vec<Other>,
}

/// What some say, and who they are.
#[derive(Clone, Debug)]
pub struct Other {
    /// The answer.
    pub words: Phrase,
    /// Who says so.
    pub who: Vec<String>,
}

/// The questions on which somebody says something else than the reading asked for.
pub fn of(check: &Check<'_>, voice: Voice<'_>, ask: &Ask<'_>) -> Vec<Disputed> {
    let compared = goals::compared(check.program).into_iter();
    let others = compared
        .map(|conclusion| Disputed { conclusion, others: others(check, voice, ask, conclusion) });
    others.filter(|it| !it.others.is_empty()).collect()
}

fn others(
    check: &Check<'_>,
    voice: Voice<'_>,
    ask: &Ask<'_>,
    conclusion: ConclusionId,
) -> Vec<Other> {
    let thing = Thing::Conclusion(conclusion);
    let says = |reading: ReadingId| {
        let ask = Ask { reading, ..ask.clone() };
        check.door.single(&ask, thing).state().map(|(state, _)| state)
    };
    let own = says(ask.reading);
    let mut by_words: BTreeMap<String, (Option<Value>, Vec<ReadingId>)> = BTreeMap::new();
    for reading in door::available(check.program, ask.known_at) {
        let state = says(reading);
        if state != own
            && let Some(State::Known(value)) = state
        {
            let words = value.as_ref().map(|value| written(check.program, value));
            let (_, readings) =
                by_words.entry(words.unwrap_or_default()).or_insert((value, Vec::new()));
            readings.push(reading);
        }
    }
    let ty = check.program.conclusions[conclusion.at()].ty;
    let other = |(value, readings): (Option<Value>, Vec<ReadingId>)| Other {
        words: voice.value(ty, value.as_ref()),
        who: readings.iter().map(|id| name(voice, *id)).collect(),
    };
    by_words.into_values().map(other).collect()
}

fn name(voice: Voice<'_>, id: ReadingId) -> String {
    let reading = &voice.program.readings[id.at()];
    voice.law(&format!("reading-{}", reading.name), &reading.labels).words
}
