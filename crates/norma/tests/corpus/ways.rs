//! What `paths` says would open a thing opens it when it is told, and with less told it stays closed.

use norma::door::{Answered, Ask, Door, Missing, Thing, prevailing};
use norma::facts::{Dossier, Entry, Known, Told};
use norma::finding::{Change, Opening, State};
use norma::missing::Open;
use norma::program::Value;

use super::law::{Law, Someone, tally};

/// One person in so many is looked at, from the first on.
const EVERY: usize = 24;

#[test]
fn the_smallest_changes_open_what_is_closed() {
    let law = Law::read();
    let door = Door::of(&law.compiled.program);
    let (mut tried, mut untrue) = (0, Vec::new());
    for someone in law.people().iter().step_by(EVERY) {
        let openings = door.paths(&ask(&law, someone, &someone.dossier)).openings;
        for opening in &openings {
            for changes in opening.changes.iter().filter_map(|all| told(all)) {
                tried += 1;
                untrue.extend(wrong(&law, &door, someone, opening, &changes));
            }
        }
    }
    assert_eq!(untrue, Vec::<String>::new());
    assert!(tried > 0, "no change was told");
    tally("changes that open", tried);
}

#[test]
fn what_is_lost_has_no_way_and_no_change() {
    let law = Law::read();
    let door = Door::of(&law.compiled.program);
    let (mut lost, mut ways, mut untrue) = (0, 0, Vec::new());
    for someone in law.people().iter().skip(5).step_by(EVERY) {
        for opening in door.paths(&ask(&law, someone, &someone.dossier)).openings {
            ways += opening.ways.len();
            lost += usize::from(opening.for_good);
            if opening.for_good && (opening.ways.len(), opening.changes.len()) != (0, 0) {
                untrue.push(format!("{}: {opening:?}", someone.title));
            }
        }
    }
    assert_eq!(untrue, Vec::<String>::new());
    assert!(lost > 0 && ways > 0, "{lost} lost, {ways} ways");
    tally("ways found", ways);
}

fn ask<'a>(law: &'a Law, someone: &Someone, dossier: &'a Dossier) -> Ask<'a> {
    let program = &law.compiled.program;
    Ask {
        program,
        dossier,
        in_force_on: someone.on,
        known_at: someone.known,
        reading: prevailing(program, someone.known).unwrap(),
        takes: &[],
        only: &[],
        explain: false,
    }
}

/// The changes, when all are things that can be told.
fn told(changes: &[Change]) -> Option<Vec<(Open, Known)>> {
    let one = |change: &Change| match change {
        Change::Told(open, _, known) => Some((*open, known.clone())),
        Change::Led(_) => None,
    };
    changes.iter().map(one).collect()
}

/// What is wrong with a set of changes: told it doesn't open the thing, or it does with one of them left out.
fn wrong(
    law: &Law,
    door: &Door<'_>,
    someone: &Someone,
    opening: &Opening,
    changes: &[(Open, Known)],
) -> Vec<String> {
    let with = |changes: &mut dyn Iterator<Item = &(Open, Known)>| {
        let mut dossier = someone.dossier.clone();
        changes.for_each(|(open, known)| tell(&mut dossier, *open, known));
        is_open(door, &ask(law, someone, &dossier), opening.of.into())
    };
    let mut wrong = Vec::new();
    if !with(&mut changes.iter()) {
        wrong.push(format!("{}: {:?} stays closed with {changes:?}", someone.title, opening.of));
    }
    for left in 0..changes.len() {
        let others = changes.iter().enumerate().filter(|(place, _)| *place != left);
        if with(&mut others.map(|(_, change)| change)) {
            wrong.push(format!(
                "{}: {:?} opens with less than {changes:?}",
                someone.title, opening.of
            ));
        }
    }
    wrong
}

fn is_open(door: &Door<'_>, ask: &Ask<'_>, of: Thing) -> bool {
    match door.single(ask, of).answer(Missing::Left) {
        Answered::Path(path) => path.is_some_and(|path| path.open == Some(true)),
        Answered::Finding(finding) => finding.state == State::Known(Some(Value::YesNo(true))),
        Answered::Due(_) => false,
    }
}

/// Tells a thing otherwise than it was told.
fn tell(dossier: &mut Dossier, open: Open, known: &Known) {
    let told = match known {
        Known::Is(value) => Told::Is(value.clone()),
        Known::Between(low, high) => Told::Between(low.clone(), high.clone()),
        Known::Unknown => Told::Unknown,
        Known::Absent => Told::Absent,
    };
    match open {
        Open::Fact(fact) => {
            dossier.facts.retain(|entry| entry.fact != fact);
            dossier.facts.push(Entry { fact, told, from: None, until: None, recorded: None });
        }
        Open::Field(relation, place, fact) => {
            let mut rows = dossier.rows.iter_mut().filter(|row| row.relation == relation);
            rows.nth(place - 1).unwrap().fields.push((fact, told));
        }
        Open::Rows(_) => panic!("nobody is told that there are other rows"),
    }
}
