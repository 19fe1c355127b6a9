//! An interview over the worked cases asks fewer questions than a form that goes through the vocabulary.
//!
//! Somebody comes of whom nothing is told. What the case expects is what they want to know; they answer what the
//! case tells, and "I don't know" where it tells nothing. Questions are counted until all that the whole case settles
//! is settled.

use norma::ask::Goal;
use norma::cases::{Case, ExpectOutcome, Expectation};
use norma::door::{Ask, Door, available};
use norma::facts::{Dossier, Entry, Known, Person, RowEntry, Told};
use norma::missing::Open;
use norma::program::{ConclusionId, FactId, Program, RelationId};

use super::law::{Law, tally};

/// So many cases are played, spread evenly over the corpus; `APPRODO_INTERVIEWS` asks for more.
const INTERVIEWS: usize = 40;

/// One question in so many is doubted.
const DOUBTED: usize = 4;

/// A case, and what its person wants to know of that which it settles.
struct Interview<'a> {
    program: &'a Program,
    door: &'a Door<'a>,
    vantage: Ask<'a>,
    whole: Person,
    goals: Vec<Goal>,
}

/// A form being filled in: what has been told so far, and how many questions it took.
#[derive(Default)]
struct Form {
    dossier: Dossier,
    questions: usize,
}

impl<'a> Interview<'a> {
    /// The first expectation of a case, and those beside it from the same vantage; none when it settles nothing.
    fn of(program: &'a Program, door: &'a Door<'a>, case: &'a Case) -> Option<Interview<'a>> {
        let first = case.expects.first()?;
        let vantage = |it: &Expectation| (it.on, it.known, it.under.clone(), it.takes.clone());
        let beside = case.expects.iter().filter(|it| vantage(it) == vantage(first));
        let wanted = beside.filter(|it| it.outcome != ExpectOutcome::Unknown);
        let goals: Vec<Goal> = wanted.map(|it| it.of).collect();
        let public = available(program, first.known);
        let reading = first.under.first().or(public.first()).filter(|it| public.contains(it))?;
        let vantage = Ask {
            program,
            dossier: &case.dossier,
            in_force_on: first.on,
            known_at: first.known,
            reading: *reading,
            takes: &first.takes,
            only: &[],
            explain: false,
        };
        let (goals, _) = door.settled(&vantage, &goals);
        let whole = case.dossier.seen(program, first.on, first.known);
        (!goals.is_empty()).then_some(Interview { program, door, vantage, whole, goals })
    }

    fn is_over(&self, told: &Dossier) -> bool {
        let ask = Ask { dossier: told, ..self.vantage.clone() };
        self.door.settled(&ask, &self.goals).1.is_empty()
    }

    /// Tells what the case tells of it; whether it tells anything.
    fn answer(&self, told: &mut Dossier, open: Open) -> bool {
        match open {
            Open::Fact(fact) => {
                let so = said(&self.whole.facts[fact.at()]);
                let entry = |told| Entry { fact, told, from: None, until: None, recorded: None };
                told.facts.extend(so.clone().map(entry));
                so.is_some()
            }
            Open::Rows(relation) => self.answer_rows(told, relation),
            Open::Field(relation, place, field) => {
                let fields = &self.program.relations[relation.at()].fields;
                let at = fields.iter().position(|it| *it == field).unwrap();
                let row = &self.whole.relations[relation.at()].rows[place - 1];
                let so = said(&row.fields[at]);
                let row = rows_of(told, relation)[place - 1];
                told.rows[row].fields.extend(so.clone().map(|so| (field, so)));
                so.is_some()
            }
        }
    }

    /// One more row, or that there is none.
    fn answer_rows(&self, told: &mut Dossier, relation: RelationId) -> bool {
        let (rows, had) = (&self.whole.relations[relation.at()], rows_of(told, relation).len());
        let more = had < rows.rows.len();
        if more {
            told.rows.push(RowEntry { relation, id: None, fields: Vec::new(), recorded: None });
        } else if rows.complete {
            told.complete.push(relation);
        }
        more || rows.complete
    }

    /// How many questions it takes to ask the best next one.
    fn chosen(&self) -> usize {
        let (mut told, mut passed, mut questions) = (Dossier::default(), Vec::new(), 0);
        loop {
            let ask = Ask { dossier: &told, ..self.vantage.clone() };
            let next = self.door.next_question(&ask, &self.goals, &passed);
            let Some(question) = next.question else {
                assert!(next.open.is_empty(), "nothing is asked, and {:?} is open", next.open);
                return questions;
            };
            assert!(!passed.contains(&question.about), "`{}` is asked twice", question.path);
            if questions % DOUBTED == 0 {
                self.doubt(&ask, &next.open, &question.path);
            }
            questions += 1;
            if !self.answer(&mut told, question.about) {
                passed.push(question.about);
            }
        }
    }

    /// What is asked can change a finding that is open: the search for all that can says so too.
    fn doubt(&self, ask: &Ask<'_>, open: &[Goal], path: &str) {
        let ids: Vec<ConclusionId> = open
            .iter()
            .filter_map(|goal| if let Goal::Conclusion(id) = goal { Some(*id) } else { None })
            .collect();
        if ids.is_empty() || ids.len() < open.len() {
            return;
        }
        let findings = self.door.findings(&Ask { only: &ids, ..ask.clone() });
        let named = findings.iter().any(|finding| finding.missing.iter().any(|it| it == path));
        assert!(named, "`{path}` is asked, and changes nothing of {open:?}: {findings:?}");
    }

    /// How many it takes to go through the vocabulary: of all of it, or of what the case tells alone.
    fn in_order(&self, all: bool) -> usize {
        let mut told = Form::default();
        for (place, fact) in self.program.facts.iter().enumerate() {
            let id = FactId::from(place);
            match fact.relation {
                None => drop(self.put(&mut told, Open::Fact(id), all)),
                Some(relation) if self.program.relations[relation.at()].fields[0] == id => {
                    self.put_rows(&mut told, relation, all);
                }
                Some(_) => {}
            }
        }
        told.questions
    }

    /// Each row of a relation, and each field of it.
    fn put_rows(&self, told: &mut Form, relation: RelationId, all: bool) {
        loop {
            let had = rows_of(&told.dossier, relation).len();
            let said = self.put(told, Open::Rows(relation), all);
            if !said || rows_of(&told.dossier, relation).len() == had {
                return;
            }
            for field in &self.program.relations[relation.at()].fields {
                self.put(told, Open::Field(relation, had + 1, *field), all);
            }
        }
    }

    /// Asks, unless all is settled by now; one that the case doesn't answer counts where all of the vocabulary is asked.
    fn put(&self, told: &mut Form, open: Open, all: bool) -> bool {
        if self.is_over(&told.dossier) {
            return false;
        }
        let said = self.answer(&mut told.dossier, open);
        told.questions += usize::from(said || all);
        said
    }
}

fn rows_of(told: &Dossier, relation: RelationId) -> Vec<usize> {
    (0..told.rows.len()).filter(|at| told.rows[*at].relation == relation).collect()
}

fn said(known: &Known) -> Option<Told> {
    match known {
        Known::Is(value) => Some(Told::Is(value.clone())),
        Known::Between(low, high) => Some(Told::Between(low.clone(), high.clone())),
        Known::Absent => Some(Told::Absent),
        Known::Unknown => None,
    }
}

#[test]
fn the_best_next_question_asks_less_than_the_vocabulary() {
    let law = Law::read();
    let program = &law.compiled.program;
    let door = Door::of(program);
    let most = std::env::var("APPRODO_INTERVIEWS").map_or(INTERVIEWS, |most| most.parse().unwrap());
    let step = law.compiled.cases.len().div_ceil(most).max(1);
    let (mut played, mut chosen, mut told, mut whole) = (0, 0, 0, 0);
    for case in law.compiled.cases.iter().step_by(step) {
        let Some(interview) = Interview::of(program, &door, case) else { continue };
        let questions = interview.chosen();
        let (of_case, of_all) = (interview.in_order(false), interview.in_order(true));
        println!("{questions} questions, {of_case} in order, {of_all} of a form: {}", case.title);
        played += 1;
        chosen += questions;
        told += of_case;
        whole += of_all;
    }
    let mean = |sum: usize| format!("{}.{}", sum / played, sum * 10 / played % 10);
    println!(
        "{played} cases of {}: {} questions on average, {} when what the case tells is asked in the order of the \
         vocabulary, {} when all of the vocabulary is",
        law.compiled.cases.len(),
        mean(chosen),
        mean(told),
        mean(whole)
    );
    assert!(chosen < told, "{chosen} questions, {told} in order");
    tally("interviews", played);
}
