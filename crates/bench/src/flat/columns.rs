//! Which column is which: the order of the facts in the law's words, and how often they are so.

use crate::population::{Profile, columns};

columns! { "conditions" CONDITIONS:
    HABITUAL_ABODE, LODGING_ADEQUATE, LODGING_DECLARED, HOST_CONSENTS, HAS_PASSPORT,
    PASSPORT_GENUINE, IDENTITY_ATTESTED, HAS_JOB, JOB_DECLARED, HAS_CONTRACT, SELF_EMPLOYED,
    INCOME_SUFFICIENT, TAXES_PAID, ENROLLED_IN_SCHOOL, SCHOOL_CERTIFIED, LANGUAGE_ATTESTED,
    INTEGRATION_SIGNED, SICK, ILLNESS_CERTIFIED, PREGNANT, MINOR_CHILD_HERE, SPOUSE_RESIDENT,
    SPOUSE_CITIZEN, PARENT_OF_CITIZEN, FAMILY_AT_RISK, VICTIM_OF_TRAFFICKING, VICTIM_COOPERATES,
    RISK_OF_PERSECUTION, RISK_OF_TORTURE, STATELESS, UNACCOMPANIED, GUARDIAN_NAMED, CONVICTED,
    SENTENCE_SERVED, DANGER_TO_ORDER, EXPELLED_BEFORE, EXPULSION_REVOKED, ENTRY_LAWFUL, VISA_KEPT,
    HEALTH_INSURED,
}

columns! { "dates" DATES:
    BORN, ENTERED_ON, PERMIT_FROM, PERMIT_UNTIL, FILED_ON, DECLARED_ON, NOTIFIED_ON, MARRIED_ON,
    CONVICTED_ON, LEFT_ON, INSURED_UNTIL, PASSPORT_UNTIL,
}

columns! { "choices" CHOICES:
    ORIGIN, TITLE, VISA_KIND, LODGING_KIND, FAMILY_ROLE, STAGE,
}

/// So that every conclusion comes out yes, no and unknown.
pub const PROFILE: Profile<'static> = Profile {
    yes: &[
        ("habitual_abode", 200),
        ("lodging_declared", 180),
        ("passport_genuine", 230),
        ("entry_lawful", 150),
        ("sick", 30),
        ("pregnant", 12),
        ("family_at_risk", 40),
        ("victim_of_trafficking", 10),
        ("risk_of_persecution", 50),
        ("risk_of_torture", 25),
        ("stateless", 8),
        ("unaccompanied", 20),
        ("convicted", 25),
        ("danger_to_order", 8),
        ("expelled_before", 25),
    ],
    years: &[
        ("born", 1970, 2018),
        ("entered_on", 1995, 2021),
        ("permit_until", 2018, 2026),
        ("filed_on", 2016, 2022),
        ("declared_on", 2016, 2022),
        ("notified_on", 2018, 2021),
        ("married_on", 1995, 2022),
        ("insured_until", 2019, 2024),
        ("passport_until", 2018, 2028),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::population::Shape;
    use norma::program::FactId;

    #[test]
    fn the_columns_stand_in_the_order_of_the_law() {
        let program = crate::law::flat().program;
        let person = Shape::of(&program).person;
        let check = |facts: Vec<FactId>, names: &[&str]| {
            let facts: Vec<String> =
                facts.iter().map(|fact| program.path_of(*fact).to_uppercase()).collect();
            assert_eq!(facts, names);
        };
        check(person.yes_no, CONDITIONS);
        check(person.days, DATES);
        check(person.codes.iter().map(|(fact, ..)| *fact).collect(), CHOICES);
    }
}
