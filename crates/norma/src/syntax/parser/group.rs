//! `group routes of ordinary_route, household_route`

use super::{Parser, Read};
use crate::syntax::ast::Group;

impl Parser<'_> {
    pub(super) fn group(&mut self) -> Read<Group> {
        let name = self.name("the name of a group")?;
        self.expect_word("of")?;
        let rules = self.names("the name of a rule")?;
        self.no_clauses()?;
        Ok(Group { name, rules })
    }
}
