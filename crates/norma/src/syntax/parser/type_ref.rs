//! Types: `yes/no`, `decimal(2)`, `permit_kind optional`, `date discretion`, `date fixed`.

use super::{Parser, Read};
use crate::syntax::ast::{At, TypeRef};

impl Parser<'_> {
    /// A type, with `optional`, `discretion` and `fixed` in any order.
    pub(super) fn type_ref(&mut self) -> Read<TypeRef> {
        let word = match self.word() {
            Some(word @ ("yes/no" | "days" | "months")) => self.take_text(word),
            _ => self.name("a type")?,
        };
        let scale = match word.value == "decimal" {
            true => Some(self.scale()?),
            false => None,
        };
        let (mut optional, mut discretion, mut fixed) = (false, false, false);
        loop {
            match self.word() {
                Some("optional") if !optional => optional = true,
                Some("discretion") if !discretion => discretion = true,
                Some("fixed") if !fixed => fixed = true,
                _ => break,
            }
            self.take();
        }
        Ok(TypeRef { word, scale, optional, discretion, fixed })
    }

    /// `(2)`
    fn scale(&mut self) -> Read<At<u32>> {
        self.expect_sign("(")?;
        let scale = self.count("how many digits after the point")?;
        self.expect_sign(")")?;
        Ok(scale)
    }
}
