//! Which column is which: the order of facts and fields in the law's words, and how often they are so.

use crate::population::{Profile, columns};

columns! { "conditions" CONDITIONS:
    HABITUAL_ABODE, HAS_JOB, INCOME_SUFFICIENT, CONVICTED, SICK, FAMILY_HERE, AT_RISK,
    LANGUAGE_ATTESTED,
}
columns! { "dates" DATES: FILED_ON, ENTERED_ON }
columns! { "choices" CHOICES: ORIGIN }
columns! { "relations" RELATIONS: PERMIT, REQUEST, STAY }

/// Every relation has its kind first among its choices.
pub const KIND: usize = 0;

/// Fields of a permit. Of each relation, yes/no fields, dates and choices are counted from 0 by themselves.
pub mod permit {
    pub const RENEWED: usize = 0;
    pub const SINCE: usize = 0;
    pub const ENDS: usize = 1;
    pub const WORK: u8 = 0;
    pub const FAMILY: u8 = 1;
    pub const STUDY: u8 = 2;
    pub const PROTECTION: u8 = 4;
    pub const VISIT: u8 = 5;
}

/// Fields of a request.
pub mod request {
    pub const GRANTED: usize = 0;
    pub const LODGED: usize = 0;
    pub const DECIDED: usize = 1;
    pub const ASYLUM_REQUEST: u8 = 0;
    pub const RENEWAL: u8 = 1;
}

/// Fields of a stay.
pub mod stay {
    pub const DECLARED: usize = 0;
    pub const SINCE: usize = 0;
    pub const ENDS: usize = 1;
    pub const HOUSE: u8 = 0;
    pub const HOSTING: u8 = 1;
    pub const CENTRE: u8 = 2;
    pub const STREET: u8 = 3;
}

/// So that every conclusion comes out yes, no and unknown.
pub const PROFILE: Profile<'static> = Profile {
    yes: &[
        ("convicted", 25),
        ("sick", 60),
        ("habitual_abode", 210),
        ("permit.renewed", 200),
        ("request.granted", 60),
        ("stay.declared", 180),
    ],
    years: &[
        ("filed_on", 2004, 2021),
        ("entered_on", 1990, 2018),
        ("permit.since", 2000, 2020),
        ("permit.ends", 2005, 2025),
        ("request.lodged", 2010, 2021),
        ("request.decided", 2012, 2023),
        ("stay.since", 1995, 2019),
        ("stay.ends", 2008, 2025),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::population::{Fields, Shape};
    use norma::program::{FactId, Program};

    fn check(program: &Program, facts: &[FactId], names: &[&str]) {
        let facts: Vec<String> =
            facts.iter().map(|fact| program.path_of(*fact).to_uppercase()).collect();
        assert_eq!(facts, names);
    }

    fn choices(fields: &Fields) -> Vec<FactId> {
        fields.codes.iter().map(|(fact, ..)| *fact).collect()
    }

    #[test]
    fn the_columns_stand_in_the_order_of_the_law() {
        let program = crate::law::related().program;
        let shape = Shape::of(&program);
        check(&program, &shape.person.yes_no, CONDITIONS);
        check(&program, &shape.person.days, DATES);
        check(&program, &choices(&shape.person), CHOICES);
        let relations = shape.relations.iter().map(|(id, _)| &program.relations[id.at()].name);
        assert_eq!(relations.map(|name| name.to_uppercase()).collect::<Vec<_>>(), RELATIONS);
        let [permits, requests, stays] = &shape.relations[..] else { panic!("three relations") };
        check(&program, &permits.1.days, &["PERMIT.SINCE", "PERMIT.ENDS"]);
        check(&program, &requests.1.days, &["REQUEST.LODGED", "REQUEST.DECIDED"]);
        check(&program, &stays.1.days, &["STAY.SINCE", "STAY.ENDS"]);
        check(&program, &choices(&stays.1), &["STAY.KIND"]);
    }
}
