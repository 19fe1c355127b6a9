//! Nothing that becomes known later changes an answer, and an annulment reaches back only once it may (S7, S11).

mod random;

use calendar::Date;
use norma::program::{ConclusionId, Does, Event, EventId, NormId, Program};
use random::{
    Counted, Made, Scopes, Size, View, dated, dossier, each, published_by, read_by, recorded_by,
};

fn all(program: &Program) -> Vec<ConclusionId> {
    (0..program.conclusions.len()).map(ConclusionId::from).collect()
}

/// Holds the answers under two programs and persons against each other.
fn same(
    counted: &mut Counted,
    view: &View,
    one: (&Program, &norma::facts::Dossier),
    other: (&Program, &norma::facts::Dossier),
) {
    for id in all(one.0) {
        let (before, after) =
            (view.conclude(one.0, one.1, id), view.conclude(other.0, other.1, id));
        assert_eq!(before, after, "{id:?} from {view:?}\n{:?}", one.1);
        counted.checks += 1;
    }
    counted.rows += 1;
}

#[test]
fn law_published_later_changes_no_answer() {
    each("law published later changes no answer", Size::Ordinary, 1_200, |made, counted| {
        for _ in 0..4 {
            let (person, view) = (dossier(made), View::new(made));
            let early = published_by(&made.program, view.known_at);
            same(counted, &view, (&made.program, &person), (&early, &person));
        }
    });
}

#[test]
fn a_reading_published_later_changes_no_answer() {
    each("a reading published later changes no answer", Size::Ordinary, 1_200, |made, counted| {
        let scopes = Scopes::new(&mut made.program);
        for _ in 0..4 {
            let (person, view) = (dossier(made), View::new(made));
            let early = read_by(&made.program, view.known_at);
            for id in all(&made.program) {
                let before = scopes.conclude(&view, &made.program, &person, id);
                assert_eq!(
                    before,
                    scopes.conclude(&view, &early, &person, id),
                    "{id:?} from {view:?}"
                );
                counted.checks += 1;
            }
            counted.rows += 1;
        }
    });
}

#[test]
fn an_entry_recorded_later_changes_no_answer() {
    each("an entry recorded later changes no answer", Size::Ordinary, 1_200, |made, counted| {
        for _ in 0..4 {
            let (person, view) = (dated(made), View::new(made));
            let early = recorded_by(&person, view.known_at);
            same(counted, &view, (&made.program, &person), (&made.program, &early));
        }
    });
}

/// An annulment as if never that reaches everybody, is undone by none, and whose norms none restores.
fn clean_annulments(program: &Program) -> Vec<EventId> {
    let events = || program.events.iter().enumerate();
    let undone = |id: EventId| events().any(|(_, other)| other.events.contains(&id));
    let restored = |event: &Event| {
        let restores = events().filter(|(_, other)| other.does == Does::Restores);
        restores
            .into_iter()
            .any(|(_, other)| other.norms.iter().any(|norm| event.norms.contains(norm)))
    };
    let clean = events().filter(|(place, event)| {
        event.does == Does::AnnulsAsIfNever
            && event.parties.is_none()
            && event.save.is_none()
            && !undone((*place).into())
            && !restored(event)
    });
    clean.map(|(place, _)| place.into()).collect()
}

/// The program in which these norms never begin and these events never come.
fn without(program: &Program, norms: &[NormId], events: &[EventId]) -> Program {
    let mut without = program.clone();
    for norm in norms {
        let norm = &mut without.norms[norm.at()];
        (norm.until, norm.opened_by) = (Some(Date::MIN), None);
    }
    events.iter().for_each(|event| without.events[event.at()].published = Date::MAX);
    without
}

fn with_an_annulment(made: &mut Made) -> Option<(EventId, View)> {
    let id = made.dice.any(clean_annulments(&made.program))?;
    let mut view = View::new(made);
    let event = &made.program.events[id.at()];
    let days = [event.effect, event.published].into_iter();
    let around = days.flat_map(|day| [day.plus_days(-1), Some(day), day.plus_days(1)]).flatten();
    view.known_at = made.dice.any(around.collect())?;
    Some((id, view))
}

#[test]
fn an_annulment_as_if_never_removes_the_norm_and_its_events_once_it_works() {
    each(
        "an annulment as if never removes norm and events once it works",
        Size::Ordinary,
        2_500,
        |made, counted| {
            let Some((id, view)) = with_an_annulment(made) else { return };
            let event = made.program.events[id.at()].clone();
            let works = view.known_at >= event.effect && view.known_at >= event.published;
            let (norms, mut events) =
                if works { (event.norms, event.events) } else { (Vec::new(), Vec::new()) };
            events.push(id);
            let never = without(&made.program, &norms, &events);
            for _ in 0..3 {
                let person = dossier(made);
                same(counted, &view, (&made.program, &person), (&never, &person));
            }
        },
    );
}
