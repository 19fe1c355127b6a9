//! `enumeration permit_kind it "…"` and its values.

use super::clause::{Clause, many};
use super::{Parser, Read};
use crate::syntax::ast::Enumeration;

const CLAUSES: &[&[Clause]] = &[&[many("value")]];

impl Parser<'_> {
    pub(super) fn enumeration(&mut self) -> Read<Enumeration> {
        self.clauses = CLAUSES;
        let name = self.name("the name of an enumeration")?;
        let labels = self.labels_if_any()?;
        let mut values = Vec::new();
        while self.clause()?.is_some() {
            let value = self.name("the name of a value")?;
            values.push((value, self.labels_if_any()?));
        }
        self.require(!values.is_empty(), "value", "value asylum_request it \"richiesta di asilo\"");
        Ok(Enumeration { name, labels, values })
    }
}
