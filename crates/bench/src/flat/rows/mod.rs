//! One person at a time: a struct with what is known, a function an article.
//!
//! `None` is unknown. The articles are in [`articles`].

mod articles;

use super::columns::*;
use super::{Marks, Text};
use crate::outcomes::Answer;
use crate::population::{Columns, Population};

/// What is known of one person.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    habitual_abode: Option<bool>,
    lodging_adequate: Option<bool>,
    lodging_declared: Option<bool>,
    host_consents: Option<bool>,
    has_passport: Option<bool>,
    passport_genuine: Option<bool>,
    identity_attested: Option<bool>,
    has_job: Option<bool>,
    job_declared: Option<bool>,
    has_contract: Option<bool>,
    self_employed: Option<bool>,
    income_sufficient: Option<bool>,
    taxes_paid: Option<bool>,
    enrolled_in_school: Option<bool>,
    school_certified: Option<bool>,
    language_attested: Option<bool>,
    integration_signed: Option<bool>,
    sick: Option<bool>,
    illness_certified: Option<bool>,
    pregnant: Option<bool>,
    minor_child_here: Option<bool>,
    spouse_resident: Option<bool>,
    spouse_citizen: Option<bool>,
    parent_of_citizen: Option<bool>,
    family_at_risk: Option<bool>,
    victim_of_trafficking: Option<bool>,
    victim_cooperates: Option<bool>,
    risk_of_persecution: Option<bool>,
    risk_of_torture: Option<bool>,
    stateless: Option<bool>,
    unaccompanied: Option<bool>,
    guardian_named: Option<bool>,
    convicted: Option<bool>,
    sentence_served: Option<bool>,
    danger_to_order: Option<bool>,
    expelled_before: Option<bool>,
    expulsion_revoked: Option<bool>,
    entry_lawful: Option<bool>,
    visa_kept: Option<bool>,
    health_insured: Option<bool>,
    born: Option<u16>,
    entered_on: Option<u16>,
    permit_from: Option<u16>,
    permit_until: Option<u16>,
    filed_on: Option<u16>,
    declared_on: Option<u16>,
    notified_on: Option<u16>,
    married_on: Option<u16>,
    convicted_on: Option<u16>,
    left_on: Option<u16>,
    insured_until: Option<u16>,
    passport_until: Option<u16>,
    origin: Option<u8>,
    title: Option<u8>,
    visa_kind: Option<u8>,
    lodging_kind: Option<u8>,
    family_role: Option<u8>,
    stage: Option<u8>,
}

/// What the law says of one person: the yes/no conclusions in the order of the law, then the choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    yes_no: [Option<bool>; 18],
    choices: [Option<u8>; 2],
}

impl Found {
    /// As answers.
    pub fn answers(&self) -> Vec<Answer> {
        let yes_no = self.yes_no.iter().map(|so| so.map_or(Answer::Unknown, Answer::YesNo));
        let choices = self.choices.iter().map(|so| so.map_or(Answer::Unknown, Answer::Choice));
        yes_no.chain(choices).collect()
    }
}

/// The people of a population, one after the other.
pub fn people(of: &Population) -> Vec<Person> {
    (0..of.people.rows).map(|row| Person::of(of, row)).collect()
}

/// Concludes about everybody.
pub fn run(text: Text, marks: &Marks, people: &[Person], found: &mut Vec<Found>) {
    found.clear();
    match (text.amended, text.strict) {
        (false, false) => found.extend(people.iter().map(|one| one.found::<false, false>(marks))),
        (false, true) => found.extend(people.iter().map(|one| one.found::<false, true>(marks))),
        (true, false) => found.extend(people.iter().map(|one| one.found::<true, false>(marks))),
        (true, true) => found.extend(people.iter().map(|one| one.found::<true, true>(marks))),
    }
}

impl Person {
    fn of(population: &Population, row: usize) -> Person {
        let of = Told { columns: &population.people, word: row / 64, bit: row % 64, row };
        let (yes, day, code) = (|at| of.yes(at), |at| of.day(at), |at| of.code(at));
        Person {
            habitual_abode: yes(HABITUAL_ABODE),
            lodging_adequate: yes(LODGING_ADEQUATE),
            lodging_declared: yes(LODGING_DECLARED),
            host_consents: yes(HOST_CONSENTS),
            has_passport: yes(HAS_PASSPORT),
            passport_genuine: yes(PASSPORT_GENUINE),
            identity_attested: yes(IDENTITY_ATTESTED),
            has_job: yes(HAS_JOB),
            job_declared: yes(JOB_DECLARED),
            has_contract: yes(HAS_CONTRACT),
            self_employed: yes(SELF_EMPLOYED),
            income_sufficient: yes(INCOME_SUFFICIENT),
            taxes_paid: yes(TAXES_PAID),
            enrolled_in_school: yes(ENROLLED_IN_SCHOOL),
            school_certified: yes(SCHOOL_CERTIFIED),
            language_attested: yes(LANGUAGE_ATTESTED),
            integration_signed: yes(INTEGRATION_SIGNED),
            sick: yes(SICK),
            illness_certified: yes(ILLNESS_CERTIFIED),
            pregnant: yes(PREGNANT),
            minor_child_here: yes(MINOR_CHILD_HERE),
            spouse_resident: yes(SPOUSE_RESIDENT),
            spouse_citizen: yes(SPOUSE_CITIZEN),
            parent_of_citizen: yes(PARENT_OF_CITIZEN),
            family_at_risk: yes(FAMILY_AT_RISK),
            victim_of_trafficking: yes(VICTIM_OF_TRAFFICKING),
            victim_cooperates: yes(VICTIM_COOPERATES),
            risk_of_persecution: yes(RISK_OF_PERSECUTION),
            risk_of_torture: yes(RISK_OF_TORTURE),
            stateless: yes(STATELESS),
            unaccompanied: yes(UNACCOMPANIED),
            guardian_named: yes(GUARDIAN_NAMED),
            convicted: yes(CONVICTED),
            sentence_served: yes(SENTENCE_SERVED),
            danger_to_order: yes(DANGER_TO_ORDER),
            expelled_before: yes(EXPELLED_BEFORE),
            expulsion_revoked: yes(EXPULSION_REVOKED),
            entry_lawful: yes(ENTRY_LAWFUL),
            visa_kept: yes(VISA_KEPT),
            health_insured: yes(HEALTH_INSURED),
            born: day(BORN),
            entered_on: day(ENTERED_ON),
            permit_from: day(PERMIT_FROM),
            permit_until: day(PERMIT_UNTIL),
            filed_on: day(FILED_ON),
            declared_on: day(DECLARED_ON),
            notified_on: day(NOTIFIED_ON),
            married_on: day(MARRIED_ON),
            convicted_on: day(CONVICTED_ON),
            left_on: day(LEFT_ON),
            insured_until: day(INSURED_UNTIL),
            passport_until: day(PASSPORT_UNTIL),
            origin: code(ORIGIN),
            title: code(TITLE),
            visa_kind: code(VISA_KIND),
            lodging_kind: code(LODGING_KIND),
            family_role: code(FAMILY_ROLE),
            stage: code(STAGE),
        }
    }
}

/// What is told in one row of some columns.
struct Told<'c> {
    columns: &'c Columns,
    word: usize,
    bit: usize,
    row: usize,
}

impl Told<'_> {
    fn is(&self, bits: &[u64]) -> bool {
        bits[self.word] >> self.bit & 1 == 1
    }

    fn yes(&self, at: usize) -> Option<bool> {
        let yes = self.is(&self.columns.yes[at]);
        (yes || self.is(&self.columns.no[at])).then_some(yes)
    }

    fn day(&self, at: usize) -> Option<u16> {
        let days = &self.columns.days[at];
        self.is(&days.told).then(|| days.day[self.row])
    }

    fn code(&self, at: usize) -> Option<u8> {
        let codes = &self.columns.codes[at];
        self.is(&codes.told).then(|| codes.code[self.row])
    }
}
