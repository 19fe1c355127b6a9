//! The program as a book: which statement each norm belongs to, and where to find it.

use std::collections::BTreeSet;

use norma::program::{
    ConclusionId, DeadlineId, Expr, NormId, Outcome, PathId, Program, ProvisionId, Rule, RuleId,
    TransitionalId, Under,
};

use crate::print;
use answers::Lang;
use answers::json::written;

/// A statement that can be in force or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement {
    Rule(RuleId),
    Transitional(TransitionalId),
    /// A value given to a param, by its place.
    Setting(usize),
    Deadline(DeadlineId),
    Path(PathId),
}

/// A program with the owners of its norms.
pub struct Book<'a> {
    pub program: &'a Program,
    pub lang: Lang,
    owners: Vec<Option<Statement>>,
}

impl<'a> Book<'a> {
    pub fn new(program: &'a Program, lang: Lang) -> Book<'a> {
        let mut owners = vec![None; program.norms.len()];
        let mut own = |norm: NormId, statement| {
            if let Some(owner) = owners.get_mut(norm.at()) {
                *owner = Some(statement);
            }
        };
        for (place, rule) in program.rules.iter().enumerate() {
            own(rule.norm, Statement::Rule(place.into()));
        }
        for (place, clause) in program.transitionals.iter().enumerate() {
            own(clause.norm, Statement::Transitional(place.into()));
        }
        for (place, setting) in program.settings.iter().enumerate() {
            own(setting.norm, Statement::Setting(place));
        }
        for (place, deadline) in program.deadlines.iter().enumerate() {
            own(deadline.norm, Statement::Deadline(place.into()));
        }
        for (place, path) in program.paths.iter().enumerate() {
            own(path.norm, Statement::Path(place.into()));
        }
        Book { program, lang, owners }
    }

    /// The norms in the order of their statements, with these.
    pub fn norms(&self) -> impl Iterator<Item = (NormId, Statement)> {
        self.owners
            .iter()
            .enumerate()
            .filter_map(|(place, owner)| Some((NormId::from(place), (*owner)?)))
    }

    /// The statement a norm belongs to.
    pub fn owner(&self, norm: NormId) -> Option<Statement> {
        *self.owners.get(norm.at())?
    }

    /// What kind of statement, for a machine and as the word in Norma.
    pub fn kind(&self, statement: Statement) -> &'static str {
        match statement {
            Statement::Rule(id) => match &self.rule(id).outcome {
                Outcome::Unwritten(_) => "unwritten",
                _ if self.rule(id).beats.is_empty() => "rule",
                _ => "except",
            },
            Statement::Transitional(_) => "transitional",
            Statement::Setting(_) => "set",
            Statement::Deadline(_) => "deadline",
            Statement::Path(_) => "path",
        }
    }

    /// Its name.
    pub fn name(&self, statement: Statement) -> &'a str {
        let program = self.program;
        match statement {
            Statement::Rule(id) => &program.rules[id.at()].name,
            Statement::Transitional(id) => &program.transitionals[id.at()].name,
            Statement::Setting(place) => &program.params[program.settings[place].param.at()].name,
            Statement::Deadline(id) => &program.deadlines[id.at()].name,
            Statement::Path(id) => &program.paths[id.at()].name,
        }
    }

    /// What it says in words, with its name.
    pub fn words(&self, statement: Statement) -> String {
        let (program, name) = (self.program, self.name(statement));
        let labels = match statement {
            Statement::Rule(id) => Some(&program.rules[id.at()].labels),
            Statement::Transitional(_) => None,
            Statement::Setting(place) => {
                Some(&program.params[program.settings[place].param.at()].labels)
            }
            Statement::Deadline(id) => Some(&program.deadlines[id.at()].labels),
            Statement::Path(id) => Some(&program.paths[id.at()].labels),
        };
        let value = match statement {
            Statement::Setting(place) => {
                format!(" = {}", written(program, &program.settings[place].value))
            }
            _ => String::new(),
        };
        let label = labels
            .filter(|labels| !labels.is_empty())
            .map(|labels| format!("{}{value} ", self.lang.label(labels, name)));
        match label {
            Some(label) => {
                format!("{label}{}", print::faint(&format!("[{} {name}]", self.kind(statement))))
            }
            None => format!("{} `{name}`{value}", self.kind(statement)),
        }
    }

    /// The conclusions a statement speaks of at once.
    pub fn conclusions(&self, statement: Statement) -> Vec<ConclusionId> {
        match statement {
            Statement::Rule(id) => vec![self.rule(id).conclusion],
            Statement::Transitional(id) => self.program.transitionals[id.at()].conclusions.clone(),
            Statement::Setting(place) => self.users_of_param(self.program.settings[place].param),
            Statement::Deadline(_) | Statement::Path(_) => Vec::new(),
        }
    }

    /// The names of the rules a rule prevails over or removes.
    pub fn targets(&self, statement: Statement) -> Vec<&'a str> {
        match statement {
            Statement::Rule(id) => self.program.rules[id.at()]
                .beats
                .iter()
                .map(|rule| self.program.rules[rule.at()].name.as_str())
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Those conclusions and all that use them, in the order of the program.
    pub fn dependents(&self, of: impl IntoIterator<Item = ConclusionId>) -> Vec<ConclusionId> {
        let mut found: BTreeSet<ConclusionId> = of.into_iter().collect();
        loop {
            let before = found.len();
            for rule in &self.program.rules {
                if exprs(rule).any(|expr| mentions(expr, &found)) {
                    found.insert(rule.conclusion);
                }
            }
            if found.len() == before {
                return found.into_iter().collect();
            }
        }
    }

    /// A conclusion by its label and name.
    pub fn conclusion(&self, id: ConclusionId) -> String {
        let conclusion = &self.program.conclusions[id.at()];
        let label = self.lang.label(&conclusion.labels, &conclusion.name);
        format!("{label} {}", print::faint(&format!("[{}]", conclusion.name)))
    }

    /// `dl-113-2018/art13-com1-leta`.
    pub fn reference(&self, id: ProvisionId) -> String {
        let provision = &self.program.provisions[id.at()];
        let act = &self.program.acts[provision.act.at()].id;
        if provision.anchor.is_empty() {
            act.clone()
        } else {
            format!("{act}/{}", provision.anchor)
        }
    }

    /// The heading, the act and its publication.
    pub fn provision(&self, id: ProvisionId) -> String {
        let provision = &self.program.provisions[id.at()];
        let act = &self.program.acts[provision.act.at()];
        let published =
            format!("{} {}", self.lang.say("published", "pubblicato il"), act.published);
        let title = self.lang.label(&act.titles, &act.id);
        let place = print::faint(&format!("[{}]", self.reference(id)));
        format!("§ {}, {title}, {published} {place}", print::blue(&provision.heading))
    }

    /// The disputes it takes a side in: name and alternatives.
    pub fn under(&self, under: &Under) -> (&'a str, Vec<&'a str>) {
        let dispute = &self.program.disputes[under.dispute.at()];
        let name = |place: &u32| {
            dispute.alternatives.get(*place as usize).map_or("", |(name, _)| name.as_str())
        };
        (&dispute.name, under.alternatives.iter().map(name).collect())
    }

    fn rule(&self, id: RuleId) -> &'a Rule {
        &self.program.rules[id.at()]
    }

    fn users_of_param(&self, param: norma::program::ParamId) -> Vec<ConclusionId> {
        let uses = |expr: &Expr| {
            let mut found = false;
            expr.each(&mut |part| found |= matches!(part, Expr::Param(id, _) if *id == param));
            found
        };
        let users = self
            .program
            .rules
            .iter()
            .filter(|rule| exprs(rule).any(uses))
            .map(|rule| rule.conclusion);
        users.collect::<BTreeSet<_>>().into_iter().collect()
    }
}

fn exprs(rule: &Rule) -> impl Iterator<Item = &Expr> {
    let gives = if let Outcome::Gives(expr) = &rule.outcome { Some(expr) } else { None };
    rule.guard.iter().chain(gives)
}

fn mentions(expr: &Expr, conclusions: &BTreeSet<ConclusionId>) -> bool {
    let mut found = false;
    expr.each(&mut |part| {
        found |= matches!(part, Expr::Conclusion(id) if conclusions.contains(id))
    });
    found
}

/// Our own words on a provision, in lines of a width, indented.
pub fn prose(text: &str, margin: &str) -> String {
    let mut out = String::new();
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + word.chars().count() >= 90 {
                out += &format!("{margin}{line}\n");
                line.clear();
            }
            line += if line.is_empty() { "" } else { " " };
            line += word;
        }
        out += &format!("{margin}{line}\n");
    }
    out
}
