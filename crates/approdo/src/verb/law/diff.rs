//! `approdo law diff`: what began, ended, rested or came back between two days, by conclusion.

use std::collections::BTreeSet;

use norma::book::{Between, Change, Changed, Kind, Sight};
use norma::engine::Engine;
use norma::program::{ConclusionId, Program, ProvisionId};

use super::book::{Book, prose};
use crate::cli::{Diff, Shared};
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use answers::Lang;
use answers::choose;
use answers::json;

/// Compares the law of two days.
pub fn run(shared: &Shared, asked: &Diff) -> Result<Done, Failure> {
    if asked.to < asked.from {
        return Err(Failure::new(format!(
            "`--to {}` lies before `--from {}`; exchange them",
            asked.to, asked.from
        )));
    }
    let law = law::in_use(shared.law.as_deref())?;
    let program = &law.program;
    let reading =
        asked.reading.as_deref().map(|name| choose::reading(program, name)).transpose()?;
    let known_at = asked.known.unwrap_or(asked.to);
    let sight = |on| Sight { on, known_at, reading };
    let between = Between { from: sight(asked.from), to: sight(asked.to) };
    let (book, engine) = (Book::new(program, shared.lang), Engine::of(program));
    let changes = book.changes(&engine, &between);
    print::out(&match shared.json {
        true => json::changes(&book, &between, &changes),
        false => told(&book, &between, &changes),
    });
    Ok(Done::Answered)
}

fn told(book: &Book<'_>, between: &Between, changes: &[Changed]) -> String {
    let mut out = head(book.program, book.lang, between);
    let mut read = BTreeSet::new();
    let groups = (0..book.program.conclusions.len()).map(ConclusionId::from);
    for conclusion in groups {
        let here =
            |changed: &&Changed| book.conclusions(changed.statement).first() == Some(&conclusion);
        out += &section(book, &book.conclusion(conclusion), changes.iter().filter(here), &mut read);
    }
    let alone = |changed: &&Changed| book.conclusions(changed.statement).is_empty();
    let words = book.lang.say("Terms, paths and amounts", "Termini, percorsi e importi");
    out += &section(book, words, changes.iter().filter(alone), &mut read);
    if changes.is_empty() {
        out += &format!("\n  {}\n", book.lang.say("Nothing changed.", "Nulla è cambiato."));
    }
    out
}

fn head(program: &Program, lang: Lang, between: &Between) -> String {
    let (from, to, known) = (between.from.on, between.to.on, between.to.known_at);
    let words = match lang {
        Lang::En => format!("What changed in the law between {from} and {to}, as known on {known}"),
        Lang::It => {
            format!("Che cosa è cambiato nel diritto tra il {from} e il {to}, come noto il {known}")
        }
    };
    let reading = between.from.reading.map(|reading| {
        let reading = &program.readings[reading.at()];
        format!(
            "{} {}\n",
            lang.say("Reading:", "Lettura:"),
            lang.label(&reading.labels, &reading.name)
        )
    });
    format!("{}\n{}", print::strong(&words), reading.unwrap_or_default())
}

fn section<'c>(
    book: &Book<'_>,
    title: &str,
    changes: impl Iterator<Item = &'c Changed>,
    read: &mut BTreeSet<ProvisionId>,
) -> String {
    let lines: String = changes.map(|changed| entry(book, changed, read)).collect();
    if lines.is_empty() { lines } else { format!("\n{}\n{lines}", print::strong(title)) }
}

/// A change; the prose of a provision stands under the first that comes from it.
fn entry(book: &Book<'_>, changed: &Changed, read: &mut BTreeSet<ProvisionId>) -> String {
    let norm = &book.program.norms[changed.norm.at()];
    let mut out =
        format!("  {} {}\n", sign(book.lang, changed.change), book.words(changed.statement));
    let targets = book.targets(changed.statement);
    if !targets.is_empty() {
        let names: Vec<String> = targets.iter().map(|name| format!("`{name}`")).collect();
        out += &format!("      {} {}\n", book.lang.say("against", "contro"), names.join(", "));
    }
    for under in &norm.under {
        let (dispute, alternatives) = book.under(under);
        let words = book.lang.say("only where", "solo se");
        out += &format!(
            "      {words} {dispute} = {}\n",
            alternatives.join(book.lang.say(" or ", " o "))
        );
    }
    if let Some(event) = changed.change.event {
        let event = &book.program.events[event.at()];
        let label = book.lang.label(&event.labels, &event.name);
        out += &format!(
            "      {} {label} {}\n",
            book.lang.say("by", "per"),
            print::faint(&format!("[{}]", event.name))
        );
    }
    out += &format!("      {}\n", book.provision(norm.provision));
    match read.insert(norm.provision) {
        true => out + &prose(&book.program.provisions[norm.provision.at()].prose, "      "),
        false => out,
    }
}

fn sign(lang: Lang, change: Change) -> String {
    let say = |en: &'static str, it: &'static str| lang.say(en, it);
    let word = match change.kind {
        Kind::Began => print::green(say("+ began:", "+ inizia:")),
        Kind::Revived => print::green(say("+ came back:", "+ rivive:")),
        Kind::Ended => print::red(say("- ended:", "- finisce:")),
        Kind::Suspended => print::yellow(say("- suspended:", "- sospesa:")),
        Kind::Annulled => print::red(say("- annulled:", "- annullata:")),
        Kind::NeverWas => print::yellow(say(
            "○ written, later removed as if never in force:",
            "○ scritta, poi rimossa come mai in vigore:",
        )),
    };
    let some = if change.for_some { say(" (for some)", " (per alcuni)") } else { "" };
    format!("{word}{}", print::yellow(some))
}
