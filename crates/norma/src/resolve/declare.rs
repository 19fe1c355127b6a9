//! Every statement is given its number and its name, in page order.

use super::{Declared, Work};
use crate::program::{DisputeId, EventId, ProvisionId, ReadingId};
use crate::syntax::ast::{Act, Placed, Statement};

impl<'a> Work<'a> {
    /// Declares all that the pages state; `sources` are their names.
    pub fn declare(&mut self, pages: &'a [Act], sources: &[&str]) {
        let mut read = Vec::new();
        for (page, source) in pages.iter().zip(sources) {
            read.extend(self.add_act(page, source).map(|first| (page, first)));
        }
        self.each(&read, Self::declare_lists);
        self.each(&read, Self::declare_words);
        self.each(&read, Self::declare_law);
        self.infer_conclusions();
    }

    fn each(
        &mut self,
        pages: &[(&'a Act, ProvisionId)],
        declare: fn(&mut Self, &'a Placed, ProvisionId),
    ) {
        for (page, first) in pages {
            for placed in &page.statements {
                let inner = placed.provision.min(page.provisions.len().saturating_sub(1));
                declare(self, placed, ProvisionId::from(first.at() + inner));
            }
        }
    }

    fn declare_lists(&mut self, placed: &'a Placed, provision: ProvisionId) {
        if let Statement::Enumeration(tree) = &placed.statement {
            self.declare_enumeration(Declared { tree, provision, span: placed.span });
        }
    }

    fn declare_words(&mut self, placed: &'a Placed, provision: ProvisionId) {
        let span = placed.span;
        match &placed.statement {
            Statement::Fact(tree) => self.declare_fact(Declared { tree, provision, span }),
            Statement::Relation(tree) => self.declare_relation(Declared { tree, provision, span }),
            Statement::Param(tree) => self.declare_param(Declared { tree, provision, span }),
            Statement::Conclusion(tree) => {
                self.declare_conclusion(Declared { tree, provision, span })
            }
            _ => {}
        }
    }

    fn declare_law(&mut self, placed: &'a Placed, provision: ProvisionId) {
        let span = placed.span;
        match &placed.statement {
            Statement::Rule(tree) => self.declare_rule(Declared { tree, provision, span }),
            Statement::Transitional(tree) => {
                self.declare_transitional(Declared { tree, provision, span })
            }
            Statement::Deadline(tree) => self.declare_deadline(Declared { tree, provision, span }),
            Statement::Path(tree) => self.declare_path(Declared { tree, provision, span }),
            Statement::Calendar(tree) => self.declare_calendar(Declared { tree, provision, span }),
            Statement::Set(tree) => self.trees.settings.push(Declared { tree, provision, span }),
            Statement::Case(tree) => self.trees.cases.push(Declared { tree, provision, span }),
            Statement::Dispute(tree) => {
                let declared = self
                    .names
                    .disputes
                    .declare(&tree.name, DisputeId::from(self.trees.disputes.len()));
                let row = self.told(declared).map(|()| Declared { tree, provision, span });
                self.trees.disputes.extend(row);
            }
            Statement::Reading(tree) => {
                let declared = self
                    .names
                    .readings
                    .declare(&tree.name, ReadingId::from(self.trees.readings.len()));
                let row = self.told(declared).map(|()| Declared { tree: &**tree, provision, span });
                self.trees.readings.extend(row);
            }
            Statement::Event(tree) => {
                let declared =
                    self.names.events.declare(&tree.name, EventId::from(self.trees.events.len()));
                let row = self.told(declared).map(|()| Declared { tree: &**tree, provision, span });
                self.trees.events.extend(row);
            }
            Statement::Group(tree) => {
                let declared = self.names.groups.declare(&tree.name, self.trees.groups.len());
                let row = self.told(declared).map(|()| Declared { tree, provision, span });
                self.trees.groups.extend(row);
            }
            _ => {}
        }
    }
}
