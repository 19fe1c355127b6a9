//! `approdo law show`: one thing of the law, with its prose, its Norma, its versions and what aims at it.

use norma::Compiled;
use norma::notice::Span;
use norma::program::{NormId, ProvisionId};
use serde::Serialize;

use super::book::{Book, Statement, prose};
use crate::cli::{Shared, Show};
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use answers::json;

/// One thing found under the name.
#[derive(Serialize)]
struct Shown {
    what: &'static str,
    name: String,
    title: String,
    provision: Option<String>,
    place: String,
    prose: String,
    norma: Vec<String>,
    versions: Vec<String>,
    touched_by: Vec<String>,
}

#[derive(Serialize)]
struct ShowForm {
    shown: Vec<Shown>,
}

/// Shows everything of that name.
pub fn run(shared: &Shared, asked: &Show) -> Result<Done, Failure> {
    let law = law::sound_with_pages(shared.law.as_deref())?;
    let page = Page { law: &law, book: Book::new(&law.program, shared.lang) };
    let shown = page.found(&asked.reference);
    if shown.is_empty() {
        return Err(Failure::unknown(
            "act, provision or statement",
            &asked.reference,
            page.names().iter().map(String::as_str),
        ));
    }
    print::out(&match shared.json {
        true => json::text(&ShowForm { shown }),
        false => shown.iter().map(|it| told(&page.book, it)).collect::<Vec<_>>().join("\n"),
    });
    Ok(Done::Answered)
}

struct Page<'a> {
    law: &'a Compiled,
    book: Book<'a>,
}

impl Page<'_> {
    fn found(&self, name: &str) -> Vec<Shown> {
        let mut shown = Vec::new();
        shown.extend(self.law.program.provision_named(name).map(|id| self.provision(id)));
        if shown.is_empty() {
            shown.extend(self.law.program.act_named(name).map(|id| self.act(id)));
        }
        shown.extend(
            self.book
                .norms()
                .filter(|(_, owner)| self.book.name(*owner) == name)
                .map(|(norm, owner)| self.statement(norm, owner)),
        );
        shown.extend(self.others(name));
        shown
    }

    fn act(&self, id: norma::program::ActId) -> Shown {
        let act = &self.law.program.acts[id.at()];
        let title =
            format!("{} ({}, {})", self.book.lang.label(&act.titles, &act.id), act.rank, act.urn);
        let provisions = self
            .law
            .program
            .provisions
            .iter()
            .enumerate()
            .filter(|(_, it)| it.act == id && !it.anchor.is_empty());
        let list = provisions
            .map(|(place, it)| format!("{} — {}", self.book.reference(place.into()), it.heading))
            .collect();
        Shown {
            versions: list,
            ..self.shown("act", &act.id, title, self.law.map.acts.get(id.at()))
        }
    }

    fn provision(&self, id: ProvisionId) -> Shown {
        let provision = &self.law.program.provisions[id.at()];
        if provision.anchor.is_empty() {
            return self.act(provision.act);
        }
        let under = || {
            self.book.norms().filter(|(norm, _)| self.law.program.norms[norm.at()].provision == id)
        };
        let title = self.book.provision(id);
        Shown {
            prose: provision.prose.clone(),
            norma: under().map(|(_, owner)| self.text(owner)).collect(),
            versions: under().map(|(norm, owner)| self.version(norm, owner)).collect(),
            touched_by: under().flat_map(|(norm, owner)| self.touched_by(norm, owner)).collect(),
            ..self.shown(
                "provision",
                &self.book.reference(id),
                title,
                self.law.map.provisions.get(id.at()),
            )
        }
    }

    fn statement(&self, norm: NormId, owner: Statement) -> Shown {
        let provision = self.law.program.norms[norm.at()].provision;
        Shown {
            provision: Some(self.book.provision(provision)),
            prose: self.law.program.provisions[provision.at()].prose.clone(),
            norma: vec![self.text(owner)],
            versions: vec![self.version(norm, owner)],
            touched_by: self.touched_by(norm, owner),
            ..self.shown(
                self.book.kind(owner),
                self.book.name(owner),
                self.book.words(owner),
                self.span(owner),
            )
        }
    }

    /// Conclusions, readings, disputes, events, facts and relations of that name.
    fn others(&self, name: &str) -> Vec<Shown> {
        let (program, map, lang) = (&self.law.program, &self.law.map, self.book.lang);
        let mut shown = Vec::new();
        let mut add = |what, name: &str, title: String, at: Option<&Span>| {
            let norma = at.map(|at| self.law.sources.words(*at).trim_end().to_string());
            shown.push(Shown {
                norma: norma.into_iter().collect(),
                ..self.shown(what, name, title, at)
            });
        };
        for (place, it) in program.conclusions.iter().enumerate().filter(|(_, it)| it.name == name)
        {
            add(
                "conclusion",
                &it.name,
                lang.label(&it.labels, &it.name),
                map.conclusions.get(place),
            );
        }
        for (place, it) in program.readings.iter().enumerate().filter(|(_, it)| it.name == name) {
            add("reading", &it.name, lang.label(&it.labels, &it.name), map.readings.get(place));
        }
        for (place, it) in program.disputes.iter().enumerate().filter(|(_, it)| it.name == name) {
            add("dispute", &it.name, lang.label(&it.labels, &it.name), map.disputes.get(place));
        }
        for (place, it) in program.events.iter().enumerate().filter(|(_, it)| it.name == name) {
            add("event", &it.name, lang.label(&it.labels, &it.name), map.events.get(place));
        }
        for (place, it) in program
            .facts
            .iter()
            .enumerate()
            .filter(|(_, it)| it.relation.is_none() && it.name == name)
        {
            add("fact", &it.name, lang.label(&it.labels, &it.name), map.facts.get(place));
        }
        for (place, it) in program.relations.iter().enumerate().filter(|(_, it)| it.name == name) {
            add("relation", &it.name, lang.label(&it.labels, &it.name), map.relations.get(place));
        }
        if let Some(id) = program.conclusion_named(name) {
            let rules = program
                .rules
                .iter()
                .filter(|rule| rule.conclusion == id)
                .map(|rule| self.book.owner(rule.norm));
            let words = rules.flatten().map(|owner| self.book.words(owner)).collect();
            if let Some(first) = shown.iter_mut().find(|it| it.what == "conclusion") {
                first.versions = words;
            }
        }
        shown
    }

    fn shown(&self, what: &'static str, name: &str, title: String, at: Option<&Span>) -> Shown {
        let place = at.map(|at| {
            let place = self.law.sources.place(*at);
            format!("{}:{}", self.law.sources.name(at.source), place.line)
        });
        Shown {
            what,
            name: name.to_string(),
            title,
            provision: None,
            place: place.unwrap_or_default(),
            prose: String::new(),
            norma: Vec::new(),
            versions: Vec::new(),
            touched_by: Vec::new(),
        }
    }

    fn span(&self, owner: Statement) -> Option<&Span> {
        let map = &self.law.map;
        match owner {
            Statement::Rule(id) => map.rules.get(id.at()),
            Statement::Transitional(id) => map.transitionals.get(id.at()),
            Statement::Setting(place) => map.settings.get(place),
            Statement::Deadline(id) => map.deadlines.get(id.at()),
            Statement::Path(id) => map.paths.get(id.at()),
        }
    }

    fn text(&self, owner: Statement) -> String {
        self.span(owner)
            .map(|at| self.law.sources.words(*at).trim_end().to_string())
            .unwrap_or_default()
    }

    /// From when to when the text itself says it is law.
    fn version(&self, norm: NormId, owner: Statement) -> String {
        let say = |en: &'static str, it: &'static str| self.book.lang.say(en, it);
        let norm = &self.law.program.norms[norm.at()];
        let until = norm
            .until
            .map(|day| format!(" {} {day}", say("until, and not on,", "fino al, escluso il,")));
        format!(
            "{}: {} {}{}",
            self.book.name(owner),
            say("in force from", "in vigore dal"),
            norm.from,
            until.unwrap_or_default()
        )
    }

    /// The exceptions against it and the events that touch it.
    fn touched_by(&self, norm: NormId, owner: Statement) -> Vec<String> {
        let program = &self.law.program;
        let rules = program
            .rules
            .iter()
            .filter(|rule| matches!(owner, Statement::Rule(id) if rule.beats.contains(&id)));
        let exceptions =
            rules.filter_map(|rule| self.book.owner(rule.norm)).map(|owner| self.book.words(owner));
        let events = program.events.iter().filter(|event| event.norms.contains(&norm));
        let events = events.map(|event| {
            let label = self.book.lang.label(&event.labels, &event.name);
            format!("{}: {label} {}", event.effect, print::faint(&format!("[{}]", event.name)))
        });
        exceptions.chain(events).collect()
    }

    fn names(&self) -> Vec<String> {
        let program = &self.law.program;
        let provisions =
            (0..program.provisions.len()).map(|place| self.book.reference(place.into()));
        let statements = self.book.norms().map(|(_, owner)| self.book.name(owner).to_string());
        let others = program
            .conclusions
            .iter()
            .map(|it| &it.name)
            .chain(program.readings.iter().map(|it| &it.name));
        let others = others
            .chain(program.disputes.iter().map(|it| &it.name))
            .chain(program.events.iter().map(|it| &it.name));
        let others = others
            .chain(program.facts.iter().filter(|it| it.relation.is_none()).map(|it| &it.name));
        provisions.chain(statements).chain(others.cloned()).collect()
    }
}

fn told(book: &Book<'_>, shown: &Shown) -> String {
    let say = |en: &'static str, it: &'static str| book.lang.say(en, it);
    let mut out = format!(
        "{} {}\n",
        print::strong(&format!("{} {}", shown.what, shown.name)),
        print::faint(&shown.place)
    );
    out += &format!("  {}\n", shown.title);
    out +=
        &shown.provision.as_ref().map(|provision| format!("  {provision}\n")).unwrap_or_default();
    out += &prose(&shown.prose, "  ");
    for text in shown.norma.iter().filter(|text| !text.is_empty()) {
        let lines: String = text.lines().map(|line| format!("    {line}\n")).collect();
        out += &format!("\n{}", print::blue(&lines));
    }
    out += &list(
        if shown.what == "act" || shown.what == "conclusion" {
            say("It holds:", "Contiene:")
        } else {
            say("Versions:", "Versioni:")
        },
        &shown.versions,
    );
    out + &list(say("Aimed at or changed by:", "Oggetto di:"), &shown.touched_by)
}

fn list(title: &str, lines: &[String]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let lines: String = lines.iter().map(|line| format!("    {line}\n")).collect();
    format!("\n  {title}\n{lines}")
}
