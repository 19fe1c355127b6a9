//! The stages of a reading: `picks …` and `from DATE [published DATE] picks …`.

use super::{Parser, Read};
use crate::syntax::ast::Stage;

impl Parser<'_> {
    /// After `picks`.
    pub(super) fn stage_always(&mut self) -> Read<Stage> {
        Ok(Stage { from: None, published: None, picks: self.picks()? })
    }

    /// After `from`.
    pub(super) fn stage_from(&mut self) -> Read<Stage> {
        let from = Some(self.date()?);
        let published = self.date_after("published")?;
        self.expect_word("picks")?;
        Ok(Stage { from, published, picks: self.picks()? })
    }
}
