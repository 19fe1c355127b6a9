//! Finding a row of the program by the name its author gave it, and the name to show for a row.
//!
//! A name that isn't there gives nothing; the caller says so in its own words.

use super::*;

/// The number of the first row whose name is this one.
fn named<T, Id: From<usize>>(rows: &[T], name: &str, of: impl Fn(&T) -> &str) -> Option<Id> {
    rows.iter().position(|row| of(row) == name).map(Id::from)
}

impl Program {
    /// The act with this short identifier: `dl-113-2018`.
    pub fn act_named(&self, id: &str) -> Option<ActId> {
        named(&self.acts, id, |act| &act.id)
    }

    /// The division with this full reference: `dl-113-2018/art13-com1-leta`, or `dl-113-2018` for the whole act.
    pub fn provision_named(&self, reference: &str) -> Option<ProvisionId> {
        let (act, anchor) = reference.split_once('/').unwrap_or((reference, ""));
        let act = self.act_named(act)?;
        let place = self
            .provisions
            .iter()
            .position(|provision| provision.act == act && provision.anchor == anchor);
        place.map(ProvisionId::from)
    }

    /// The enumeration with this name.
    pub fn enumeration_named(&self, name: &str) -> Option<EnumerationId> {
        named(&self.enumerations, name, |enumeration| &enumeration.name)
    }

    /// The fact of the person with this name, or the field with this path: `habitual_abode`, `permit.kind`.
    pub fn fact_named(&self, name: &str) -> Option<FactId> {
        if let Some((relation, field)) = name.split_once('.') {
            return self.field_named(self.relation_named(relation)?, field);
        }
        let place = self.facts.iter().position(|fact| fact.relation.is_none() && fact.name == name);
        place.map(FactId::from)
    }

    /// The field with this name among those of a relation.
    pub fn field_named(&self, relation: RelationId, name: &str) -> Option<FactId> {
        let fields = &self.relations.get(relation.at())?.fields;
        fields
            .iter()
            .copied()
            .find(|field| self.facts.get(field.at()).is_some_and(|fact| fact.name == name))
    }

    /// The relation with this name.
    pub fn relation_named(&self, name: &str) -> Option<RelationId> {
        named(&self.relations, name, |relation| &relation.name)
    }

    /// The param with this name.
    pub fn param_named(&self, name: &str) -> Option<ParamId> {
        named(&self.params, name, |param| &param.name)
    }

    /// The conclusion with this name.
    pub fn conclusion_named(&self, name: &str) -> Option<ConclusionId> {
        named(&self.conclusions, name, |conclusion| &conclusion.name)
    }

    /// What is stated under the provision is about this; none: about a person.
    pub fn about(&self, provision: ProvisionId) -> Option<&str> {
        self.provisions[provision.at()].about.as_deref()
    }

    /// The conclusions about this; none: about a person.
    pub fn conclusions_about(&self, about: Option<&str>) -> Vec<ConclusionId> {
        let rows = self.conclusions.iter().enumerate();
        let rows = rows.filter(|(_, conclusion)| self.about(conclusion.provision) == about);
        rows.map(|(place, _)| ConclusionId::from(place)).collect()
    }

    /// What an expression names, its parts left out, and where that is stated.
    pub fn named_by(&self, expr: &Expr) -> Option<(&str, ProvisionId)> {
        match expr {
            Expr::Fact(id) => {
                let fact = &self.facts[id.at()];
                Some((&fact.name, fact.provision))
            }
            Expr::Fold(fold) => {
                let relation = &self.relations[fold.relation.at()];
                Some((&relation.name, relation.provision))
            }
            Expr::Conclusion(id) => {
                let conclusion = &self.conclusions[id.at()];
                Some((&conclusion.name, conclusion.provision))
            }
            _ => None,
        }
    }

    /// Whether the norm is about this; none: about a person.
    pub fn speaks_of(&self, norm: NormId, about: Option<&str>) -> bool {
        self.about(self.norms[norm.at()].provision) == about
    }

    /// Whatever the law speaks of besides persons, in the order of the corpus.
    pub fn subjects(&self) -> Vec<&str> {
        let mut subjects = Vec::new();
        for about in self.provisions.iter().filter_map(|provision| provision.about.as_deref()) {
            if !subjects.contains(&about) {
                subjects.push(about);
            }
        }
        subjects
    }

    /// The conclusions of the group with this name, in the order of the corpus; none when there is no such group.
    pub fn conclusions_of_group(&self, name: &str) -> Vec<ConclusionId> {
        let rows = self.conclusions.iter().enumerate();
        let rows = rows.filter(|(_, conclusion)| conclusion.is_in(name));
        rows.map(|(place, _)| ConclusionId::from(place)).collect()
    }

    /// The rule or exception with this name.
    pub fn rule_named(&self, name: &str) -> Option<RuleId> {
        named(&self.rules, name, |rule| &rule.name)
    }

    /// The transitional with this name.
    pub fn transitional_named(&self, name: &str) -> Option<TransitionalId> {
        named(&self.transitionals, name, |transitional| &transitional.name)
    }

    /// The event with this name.
    pub fn event_named(&self, name: &str) -> Option<EventId> {
        named(&self.events, name, |event| &event.name)
    }

    /// The dispute with this name.
    pub fn dispute_named(&self, name: &str) -> Option<DisputeId> {
        named(&self.disputes, name, |dispute| &dispute.name)
    }

    /// The place of an alternative of a dispute.
    pub fn alternative_named(&self, dispute: DisputeId, name: &str) -> Option<u32> {
        let alternatives = &self.disputes.get(dispute.at())?.alternatives;
        let place = alternatives.iter().position(|(alternative, _)| alternative == name);
        place.and_then(|place| u32::try_from(place).ok())
    }

    /// The reading with this name.
    pub fn reading_named(&self, name: &str) -> Option<ReadingId> {
        named(&self.readings, name, |reading| &reading.name)
    }

    /// The deadline with this name.
    pub fn deadline_named(&self, name: &str) -> Option<DeadlineId> {
        named(&self.deadlines, name, |deadline| &deadline.name)
    }

    /// The path with this name.
    pub fn path_named(&self, name: &str) -> Option<PathId> {
        named(&self.paths, name, |path| &path.name)
    }

    /// The calendar with this name.
    pub fn calendar_named(&self, name: &str) -> Option<CalendarId> {
        named(&self.calendars, name, |calendar| &calendar.name)
    }

    /// The full reference of a division: `dl-113-2018/art13`, or `dl-113-2018` for the act as a whole.
    pub fn reference(&self, provision: ProvisionId) -> String {
        let Some(row) = self.provisions.get(provision.at()) else { return String::new() };
        let act = self.acts.get(row.act.at()).map_or("", |act| &act.id);
        if row.anchor.is_empty() { act.to_string() } else { format!("{act}/{}", row.anchor) }
    }

    /// The path of a fact: `habitual_abode`, or `permit.kind` for a field.
    pub fn path_of(&self, fact: FactId) -> String {
        let Some(row) = self.facts.get(fact.at()) else { return String::new() };
        let relation = row.relation.and_then(|relation| self.relations.get(relation.at()));
        relation
            .map_or_else(|| row.name.clone(), |relation| format!("{}.{}", relation.name, row.name))
    }
}
