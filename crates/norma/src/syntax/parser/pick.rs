//! Choices between the alternatives of disputes: `art13 = excluding, filing = signed`.

use super::{Parser, Read};
use crate::syntax::ast::Pick;

impl Parser<'_> {
    /// One or more choices.
    pub(super) fn picks(&mut self) -> Read<Vec<Pick>> {
        self.list(Parser::pick)
    }

    fn pick(&mut self) -> Read<Pick> {
        let dispute = self.name("the name of a dispute")?;
        self.expect_sign("=")?;
        Ok((dispute, self.name("an alternative")?))
    }
}
