//! The compiled form: it reads back as what was written, and whatever else is put in its place is refused or answers.
//!
//! The same seed damages the same places.

mod random;

use calendar::Date;
use norma::door::{Ask, available, determine};
use norma::facts::Dossier;
use norma::program::{FORM, Program, Unfit, form_hash};
use norma::{Page, compile};
use random::{Dice, Made, Size};
use serde_json::Value as Json;

const RUNS: u64 = 1_500;

/// Numbers to put in the place of another.
const NUMBERS: [i64; 9] = [0, 1, 2, 3, 7, 40, 255, 4_294_967_295, -1];

fn programs() -> Vec<Program> {
    let page = |name: &str, text: &str| Page { name: name.to_string(), text: text.to_string() };
    let register = page("register.md", include_str!("acts/register.md"));
    let decree = page("decree.md", include_str!("acts/decree.md"));
    let all = page("everything.md", include_str!("acts/everything.md"));
    vec![compile(&[register, decree]).program, compile(&[all]).program]
}

#[test]
fn what_is_written_reads_back() {
    let made = (0..50).map(|seed| Made::new(seed, Size::Ordinary).program);
    for program in programs().into_iter().chain(made) {
        let form = program.to_form();
        assert_eq!(Program::from_form(&form).as_ref(), Ok(&program));
        assert_eq!(form_hash(&form), form_hash(&program.clone().to_form()));
    }
}

#[test]
fn another_form_is_refused_by_its_number() {
    for form in [0, u64::from(FORM) + 1, u64::MAX] {
        let text = format!("{{\"form\": {form}, \"whatever\": []}}");
        let unfit = Program::from_form(&text).expect_err("another form");
        assert_eq!(unfit, Unfit::OtherForm(form));
        assert!(unfit.to_string().contains(&format!("reads version {FORM}")), "{unfit}");
    }
}

#[test]
fn the_hash_covers_every_part_of_the_form() {
    let program = programs().remove(0);
    let hash = form_hash(&program.to_form());
    let mut other = program.clone();
    other.rules[0].warnings.push("a word more".to_string());
    assert_eq!(other.corpus_hash, program.corpus_hash);
    assert_ne!(form_hash(&other.to_form()), hash);
}

#[test]
fn a_text_cut_anywhere_is_damaged() {
    let form = programs().remove(0).to_form();
    for end in (0..form.len()).step_by(97).filter(|end| form.is_char_boundary(*end)) {
        let cut = Program::from_form(&form[..end]);
        assert!(matches!(cut, Err(Unfit::Damaged(..))), "{end}: {cut:?}");
    }
}

#[test]
fn nesting_without_end_is_damaged() {
    let deep = format!("{{\"form\": {FORM}, \"acts\": {}", "[".repeat(100_000));
    assert!(matches!(Program::from_form(&deep), Err(Unfit::Damaged(..))));
}

#[test]
fn each_kind_of_flaw_is_named() {
    let whole = programs().remove(0);
    let check = |change: fn(&mut Program), says: &str| {
        let mut program = whole.clone();
        change(&mut program);
        let flaw = program.flaw().unwrap_or_default();
        assert!(flaw.contains(says), "{flaw:?} doesn't say {says:?}");
        assert_eq!(Program::from_form(&program.to_form()), Err(Unfit::Unsound(flaw)));
    };
    check(|program| program.provisions[1].act.0 = 900, "provisions 1: there is no act 900");
    check(|program| program.rules[0].norm.0 = 900, "rules 0: there is no norm 900");
    check(
        |program| program.rules[0].guard = Some(norma::program::Expr::TheDay),
        "rules 0: an expression",
    );
    check(|program| program.relations[0].fields.clear(), "its relation doesn't know it");
    check(
        |program| program.readings[0].follows = Some(0.into()),
        "readings that follow each other",
    );
    check(|program| program.rules[0].beats = vec![0.into()], "rules that prevail over each other");
    check(
        |program| program.provisions[0].parent = Some(0.into()),
        "provisions that hold each other",
    );
    check(|program| program.conclusions[0].order = 1, "order");
}

#[test]
fn a_damaged_form_is_refused_or_answers() {
    let forms: Vec<Json> = programs()
        .iter()
        .map(|program| serde_json::from_str(&program.to_form()).expect("a form is JSON"))
        .collect();
    let mut dice = Dice::new(0xf0_4d);
    let (mut refused, mut answered) = (0_u64, 0_u64);
    for run in 0..RUNS {
        let mut form = forms[(run % forms.len() as u64) as usize].clone();
        for _ in 0..=dice.below(2) {
            damage(&mut form, &mut dice);
        }
        match Program::from_form(&form.to_string()) {
            Err(unfit) => {
                assert!(!unfit.to_string().is_empty());
                refused += 1;
            }
            Ok(program) => {
                ask(&program);
                answered += 1;
            }
        }
    }
    assert!(refused > RUNS / 10 && answered > RUNS / 10, "{refused} refused, {answered} answered");
    count(RUNS);
}

/// Every reading, on days before, in and after the law.
fn ask(program: &Program) {
    let day = |year| Date::new(year, 2, 1).expect("a day");
    for (on, known) in [(day(1990), day(2030)), (day(2019), day(2019)), (day(2021), day(2030))] {
        for reading in available(program, known) {
            determine(&Ask {
                program,
                dossier: &Dossier::default(),
                in_force_on: on,
                known_at: known,
                reading,
                takes: &[],
                only: &[],
                explain: true,
            });
        }
    }
}

/// Changes one thing somewhere: another number, another word, a part less, a part twice.
fn damage(form: &mut Json, dice: &mut Dice) {
    match form {
        Json::Object(rows) if !rows.is_empty() => {
            let key = dice.pick(&rows.keys().cloned().collect::<Vec<_>>()).clone();
            match dice.below(40) {
                0 => drop(rows.remove(&key)),
                _ => damage(&mut rows[&key], dice),
            }
        }
        Json::Array(items) if !items.is_empty() => {
            let at = dice.below(items.len());
            match dice.below(12) {
                0 => drop(items.remove(at)),
                1 => items.insert(at, items[at].clone()),
                _ => damage(&mut items[at], dice),
            }
        }
        Json::Number(_) => *form = NUMBERS[dice.below(NUMBERS.len())].into(),
        Json::Bool(so) => *so = !*so,
        Json::String(word) => word.push('x'),
        other => *other = NUMBERS[dice.below(NUMBERS.len())].into(),
    }
}

/// Leaves the number of forms for the tally, when one is being kept.
fn count(forms: u64) {
    if let Some(folder) = std::env::var_os("APPRODO_TALLY_DIR") {
        let file = std::path::PathBuf::from(folder).join("fuzz executions@compiled form");
        std::fs::write(file, forms.to_string()).expect("the tally can be written");
    }
}
