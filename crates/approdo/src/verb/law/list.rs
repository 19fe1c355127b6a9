//! `approdo law list`: the acts and the names there are.

use calendar::Date;
use norma::program::{ActId, Confidence, Labels, Program};
use serde::Serialize;

use super::book::Book;
use crate::cli::Shared;
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use answers::Lang;
use answers::json::{self, confidence};

#[derive(Serialize)]
struct ListForm<'a> {
    acts: Vec<ActForm<'a>>,
    conclusions: Vec<NameForm<'a>>,
    facts: Vec<NameForm<'a>>,
    relations: Vec<RelationForm<'a>>,
    readings: Vec<ReadingForm<'a>>,
    disputes: Vec<DisputeForm<'a>>,
    events: Vec<NameForm<'a>>,
}

#[derive(Serialize)]
struct ActForm<'a> {
    id: &'a str,
    title: String,
    rank: &'a str,
    published: Date,
    in_force: Date,
    provisions: usize,
    rules: usize,
    confidence: &'static str,
}

#[derive(Serialize)]
struct NameForm<'a> {
    name: &'a str,
    label: String,
}

#[derive(Serialize)]
struct RelationForm<'a> {
    name: &'a str,
    label: String,
    fields: Vec<&'a str>,
}

#[derive(Serialize)]
struct ReadingForm<'a> {
    name: &'a str,
    label: String,
    author: Option<&'a str>,
    published: Date,
    default: bool,
    binds_from: Option<Date>,
}

#[derive(Serialize)]
struct DisputeForm<'a> {
    name: &'a str,
    label: String,
    alternatives: Vec<&'a str>,
}

/// Lists.
pub fn run(shared: &Shared) -> Result<Done, Failure> {
    let law = law::in_use(shared.law.as_deref())?;
    let form = form(&law.program, shared.lang);
    print::out(&if shared.json { json::text(&form) } else { told(&form, shared.lang) });
    Ok(Done::Answered)
}

fn form(program: &Program, lang: Lang) -> ListForm<'_> {
    let book = Book::new(program, lang);
    let facts = program.facts.iter().filter(|fact| fact.relation.is_none());
    ListForm {
        acts: (0..program.acts.len()).map(|place| act(&book, ActId::from(place))).collect(),
        conclusions: program
            .conclusions
            .iter()
            .map(|it| name(lang, &it.name, &it.labels))
            .collect(),
        facts: facts.map(|it| name(lang, &it.name, &it.labels)).collect(),
        relations: program.relations.iter().map(|it| relation(program, lang, it)).collect(),
        readings: program.readings.iter().map(|it| reading(lang, it)).collect(),
        disputes: program.disputes.iter().map(|it| dispute(lang, it)).collect(),
        events: program.events.iter().map(|it| name(lang, &it.name, &it.labels)).collect(),
    }
}

fn name<'a>(lang: Lang, name: &'a str, labels: &Labels) -> NameForm<'a> {
    NameForm { name, label: lang.label(labels, name) }
}

fn act<'a>(book: &Book<'a>, id: ActId) -> ActForm<'a> {
    let program = book.program;
    let act = &program.acts[id.at()];
    let provisions = || program.provisions.iter().filter(|provision| provision.act == id);
    let of_act = |norm: norma::program::NormId| {
        program.provisions[program.norms[norm.at()].provision.at()].act == id
    };
    let rules = program.rules.iter().filter(|rule| of_act(rule.norm));
    let lowest = provisions()
        .map(|provision| provision.confidence)
        .chain(rules.clone().map(|rule| rule.confidence));
    ActForm {
        id: &act.id,
        title: book.lang.label(&act.titles, &act.id),
        rank: &act.rank,
        published: act.published,
        in_force: act.in_force,
        // The act as a whole counts as one of its provisions, and is none.
        provisions: provisions().filter(|provision| !provision.anchor.is_empty()).count(),
        rules: rules.count(),
        confidence: confidence(lowest.min_by_key(|it| doubt(*it)).unwrap_or(Confidence::High)),
    }
}

/// Low first.
fn doubt(confidence: Confidence) -> u8 {
    match confidence {
        Confidence::Low => 0,
        Confidence::Medium => 1,
        Confidence::High => 2,
    }
}

fn relation<'a>(
    program: &'a Program,
    lang: Lang,
    it: &'a norma::program::Relation,
) -> RelationForm<'a> {
    let fields = it.fields.iter().map(|field| program.facts[field.at()].name.as_str());
    RelationForm {
        name: &it.name,
        label: lang.label(&it.labels, &it.name),
        fields: fields.collect(),
    }
}

fn reading(lang: Lang, it: &norma::program::Reading) -> ReadingForm<'_> {
    ReadingForm {
        name: &it.name,
        label: lang.label(&it.labels, &it.name),
        author: it.author.as_deref(),
        published: it.published,
        default: it.default,
        binds_from: it.binds_from,
    }
}

fn dispute(lang: Lang, it: &norma::program::Dispute) -> DisputeForm<'_> {
    let alternatives = it.alternatives.iter().map(|(name, _)| name.as_str());
    DisputeForm {
        name: &it.name,
        label: lang.label(&it.labels, &it.name),
        alternatives: alternatives.collect(),
    }
}

fn told(form: &ListForm<'_>, lang: Lang) -> String {
    let say = |en: &'static str, it: &'static str| lang.say(en, it);
    let mut out = head(say("Acts", "Atti"));
    for act in &form.acts {
        let dates = format!(
            "{} {}, {} {}",
            say("published", "pubblicato il"),
            act.published,
            say("in force", "in vigore dal"),
            act.in_force
        );
        let counts = format!(
            "{} {}, {} {}",
            act.provisions,
            say("provisions", "disposizioni"),
            act.rules,
            say("rules", "regole")
        );
        let doubt =
            format!("{} {}", say("lowest confidence", "affidabilità minima"), act.confidence);
        out += &format!(
            "  {} {}\n      {}, {dates}; {counts}; {doubt}\n",
            print::blue(act.id),
            act.title,
            act.rank
        );
    }
    out += &names(say("Conclusions", "Conclusioni"), &form.conclusions);
    out += &names(say("Facts of a person", "Fatti di una persona"), &form.facts);
    out += &head(say(
        "Things of which a person may have several",
        "Cose che una persona può avere in più",
    ));
    for relation in &form.relations {
        out += &format!(
            "  {} {}: {}\n",
            print::blue(relation.name),
            relation.label,
            relation.fields.join(", ")
        );
    }
    out += &head(say("Readings", "Letture"));
    for reading in &form.readings {
        let author = reading.author.map(|author| format!(", {author}")).unwrap_or_default();
        out += &format!(
            "  {} {}{author}, {}\n",
            print::blue(reading.name),
            reading.label,
            reading.published
        );
    }
    out += &head(say("Disputes", "Questioni aperte"));
    for dispute in &form.disputes {
        out += &format!(
            "  {} {}: {}\n",
            print::blue(dispute.name),
            dispute.label,
            dispute.alternatives.join(", ")
        );
    }
    out + &names(say("Events", "Eventi"), &form.events)
}

fn head(title: &str) -> String {
    format!("\n{}\n", print::strong(title))
}

fn names(title: &str, names: &[NameForm<'_>]) -> String {
    let lines: String =
        names.iter().map(|it| format!("  {} {}\n", print::blue(it.name), it.label)).collect();
    head(title) + &lines
}
