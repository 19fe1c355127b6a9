//! What is known stays so, whatever else is told (S2).

mod random;

use norma::door::{Ask, determine};
use norma::finding::{Answer, Due, PathFinding};
use norma::program::{ConclusionId, Kind};
use random::{Made, Outcome, Sight, Size, View, complete, dossier, each, gaps, probe, tell};

/// Whether what was said of the partial person leaves it open what is said of the complete one.
fn open(outcome: &Outcome) -> bool {
    *outcome == Outcome::Unknown
}

#[test]
fn a_known_answer_survives_every_completion() {
    each("a known answer survives every completion", Size::Ordinary, 700, |made, counted| {
        for _ in 0..4 {
            let (partial, view) = (dossier(made), View::new(made));
            let ids: Vec<_> = (0..made.program.conclusions.len()).map(ConclusionId::from).collect();
            let known: Vec<_> =
                ids.iter().map(|id| view.conclude(&made.program, &partial, *id)).collect();
            for _ in 0..6 {
                let whole = complete(made, &partial);
                counted.rows += 1;
                for (id, before) in ids.iter().zip(&known).filter(|(_, before)| !open(before)) {
                    let after = view.conclude(&made.program, &whole, *id);
                    assert_eq!(*before, after, "{id:?} from {view:?}\n{partial:?}\n{whole:?}");
                    counted.checks += 1;
                }
            }
        }
    });
}

#[test]
fn telling_one_more_thing_changes_no_known_answer() {
    each("telling one more thing changes no known answer", Size::Ordinary, 500, |made, counted| {
        let (mut told, view) = (dossier(made), View::new(made));
        let ids: Vec<_> = (0..made.program.conclusions.len()).map(ConclusionId::from).collect();
        let mut before: Vec<_> =
            ids.iter().map(|id| view.conclude(&made.program, &told, *id)).collect();
        while let Some(gap) = made.dice.any(gaps(&made.program, &told)) {
            let more = tell(made, &told, gap);
            counted.rows += 1;
            for (id, before) in ids.iter().zip(&mut before) {
                let after = view.conclude(&made.program, &more, *id);
                assert!(
                    open(before) || *before == after,
                    "{id:?}, {before:?}, {after:?} on {gap:?}, {view:?}\n{told:?}"
                );
                *before = after;
                counted.checks += 1;
            }
            told = more;
        }
    });
}

#[test]
fn a_known_expression_survives_every_completion() {
    each("a known expression survives every completion", Size::Small, 700, |made, counted| {
        let kinds =
            [Kind::YesNo, Kind::Date, Kind::Whole, Kind::Decimal(2), Kind::Money(2), Kind::Days];
        let sight = Sight { guarded: false, ..Sight::before(made.program.conclusions.len()) };
        for _ in 0..12 {
            let kind = *made.dice.pick(&kinds);
            let yes_no = kind == Kind::YesNo;
            let mut writer = made.writer();
            let expr =
                if yes_no { writer.condition(sight, 3) } else { writer.term(kind, sight, 3).expr };
            let mut asking = Made { program: made.program.clone(), ..made.clone() };
            let id = probe(&mut asking.program, kind, expr.clone());
            let (partial, view) = (dossier(&mut asking), View::new(&mut asking));
            let before = view.conclude(&asking.program, &partial, id);
            for _ in 0..8 {
                let whole = complete(&mut asking, &partial);
                let after = view.conclude(&asking.program, &whole, id);
                assert!(
                    open(&before) || before == after,
                    "{before:?}, {after:?}: {expr:?} {view:?}\n{partial:?}\n{whole:?}"
                );
                counted.rows += 1;
                counted.checks += u64::from(!open(&before));
            }
            made.dice = asking.dice;
        }
    });
}

/// Everything but findings: one conclusion is asked for, since none would mean all.
fn terms_and_paths(made: &Made, view: &View, dossier: &norma::facts::Dossier) -> Answer {
    determine(&Ask { only: &[ConclusionId(0)], ..view.ask(&made.program, dossier) })
}

#[test]
fn a_known_last_day_survives_every_completion() {
    each("a known last day survives every completion", Size::Small, 500, |made, counted| {
        let (partial, view) = (dossier(made), View::new(made));
        let before = terms_and_paths(made, &view, &partial).deadlines;
        for _ in 0..8 {
            let whole = complete(made, &partial);
            let after = terms_and_paths(made, &view, &whole).deadlines;
            counted.rows += 1;
            for due in &before {
                let later = after.iter().find(|later| later.deadline == due.deadline);
                assert!(
                    due_holds(due, later),
                    "{due:?}, {later:?} from {view:?}\n{partial:?}\n{whole:?}"
                );
                counted.checks += 1;
            }
        }
    });
}

/// A certain term stays, a known last day stays, and none comes before the earliest.
fn due_holds(due: &Due, later: Option<&Due>) -> bool {
    let Some(later) = later else { return !due.certain };
    let stays = due.due.is_none() || due.due == later.due;
    stays && (due.earliest.is_none() || later.due.is_none() || due.earliest <= later.due)
}

#[test]
fn what_is_known_of_a_path_survives_every_completion() {
    each("what is known of a path survives every completion", Size::Small, 500, |made, counted| {
        let (partial, view) = (dossier(made), View::new(made));
        let before = terms_and_paths(made, &view, &partial).paths;
        for _ in 0..8 {
            let whole = complete(made, &partial);
            let after = terms_and_paths(made, &view, &whole).paths;
            counted.rows += 1;
            for path in &before {
                let later = after.iter().find(|later| later.path == path.path);
                assert!(
                    path_holds(path, later),
                    "{path:?}, {later:?} from {view:?}\n{partial:?}\n{whole:?}"
                );
                counted.checks += 1;
            }
        }
    });
}

/// A path that is open stays so, one that isn't may go; its requirements and its last day stay.
fn path_holds(path: &PathFinding, later: Option<&PathFinding>) -> bool {
    let Some(later) = later else { return path.open != Some(true) };
    let met = path.requirements.iter().zip(&later.requirements);
    let met = met.into_iter().all(|((_, before), (_, after))| before.is_none() || before == after);
    met && (path.open.is_none() || path.open == later.open)
        && (path.last_day.is_none() || path.last_day == later.last_day)
}
