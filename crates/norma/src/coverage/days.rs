//! From when until when the statements of a division are law by their own terms and for everybody.

use calendar::Date;

use crate::program::{Does, Event, NormId, Program};

/// The first day of these statements, and the first day on which none of them is law any more, if it comes.
/// What an event does for some people only, or undoes as if it had never been, doesn't count: the days are those of the text.
pub fn days_of(program: &Program, norms: &[NormId]) -> Option<(Date, Option<Date>)> {
    let first = norms.iter().map(|norm| program.norms[norm.at()].from).min()?;
    let ends: Option<Vec<Date>> = norms.iter().map(|norm| end(program, *norm)).collect();
    Some((first, ends.and_then(|ends| ends.into_iter().max())))
}

/// The first day on which a statement isn't law any more.
fn end(program: &Program, norm: NormId) -> Option<Date> {
    let own = program.norms[norm.at()].until;
    let mut events: Vec<&Event> =
        program.events.iter().filter(|event| event.norms.contains(&norm)).collect();
    events.sort_by_key(|event| event.effect);
    let ended = events.iter().fold(None, |ended, event| match event.does {
        Does::Amends(_) | Does::Repeals | Does::AnnulsFromNow
            if event.parties.is_none() && event.save.is_none() =>
        {
            ended.or(Some(event.effect))
        }
        Does::Restores => None,
        _ => ended,
    });
    own.into_iter().chain(ended).min()
}
