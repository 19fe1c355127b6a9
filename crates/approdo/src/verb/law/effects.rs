//! `approdo law effects`: what an event, or the events of an act or a ruling, did to the law.

use norma::program::{Does, Event, NormId, Program, print as norma_text};

use super::book::Book;
use crate::cli::{Effects, Shared};
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use answers::Lang;
use answers::json;

/// Tells each event.
pub fn run(shared: &Shared, asked: &Effects) -> Result<Done, Failure> {
    let law = law::in_use(shared.law.as_deref())?;
    let book = Book::new(&law.program, shared.lang);
    let events = chosen(&book, &asked.name)?;
    print::out(&match shared.json {
        true => json::effects(&book, &events),
        false if events.is_empty() => nothing(&law.program, shared.lang, &asked.name),
        false => events.iter().map(|event| told(&book, event)).collect::<Vec<_>>().join("\n"),
    });
    Ok(Done::Answered)
}

/// The event so named, or those of the act or provision so named.
fn chosen<'p>(book: &Book<'p>, name: &str) -> Result<Vec<&'p Event>, Failure> {
    let names = || {
        let events = book.program.events.iter().map(|event| event.name.as_str());
        events.chain(book.program.acts.iter().map(|act| act.id.as_str()))
    };
    book.events_of(name).ok_or_else(|| Failure::unknown("event or act", name, names()))
}

fn nothing(program: &Program, lang: Lang, name: &str) -> String {
    let act = program.act_named(name).map(|id| &program.acts[id.at()]);
    let title = act.map(|act| lang.label(&act.titles, &act.id)).unwrap_or_default();
    let words = lang.say(
        "did nothing to other law: it holds no event.",
        "non ha inciso su altre norme: non contiene eventi.",
    );
    format!("{title} {words}")
}

fn told(book: &Book<'_>, event: &Event) -> String {
    let say = |en: &'static str, it: &'static str| book.lang.say(en, it);
    let label = book.lang.label(&event.labels, &event.name);
    let mut out =
        format!("{} {}\n", print::strong(&label), print::faint(&format!("[{}]", event.name)));
    out += &format!("  {}\n", does(book.lang, &event.does));
    out += &format!("  {}\n", book.provision(event.by));
    out += &format!(
        "  {} {}, {} {}, {} {}\n",
        say("filed", "depositato"),
        event.filed,
        say("known from", "noto dal"),
        event.published,
        say("at work from", "efficace dal"),
        event.effect
    );
    if let Some(parties) = &event.parties {
        out += &format!(
            "  {} {}\n",
            say("only for whom:", "solo per chi:"),
            norma_text(book.program, parties)
        );
    }
    if let Some(save) = &event.save {
        out += &format!(
            "  {} {}\n",
            say("it leaves alone whom:", "lascia intatto chi:"),
            norma_text(book.program, save)
        );
    }
    out += &norms(book, closes(&event.does, book.lang), &event.norms);
    if let Does::Amends(begun) = &event.does {
        out += &norms(book, &print::green(say("+ begins:", "+ inizia:")), begun);
    }
    for other in &event.events {
        let other = &book.program.events[other.at()];
        out += &format!(
            "  {} {}\n",
            say("it undoes:", "annulla:"),
            book.lang.label(&other.labels, &other.name)
        );
        out += &norms(book, &print::green(say("+ comes back:", "+ rivive:")), &other.norms);
    }
    out + &depending(book, event)
}

fn norms(book: &Book<'_>, sign: &str, norms: &[NormId]) -> String {
    let line = |norm: &NormId| {
        let words = book.owner(*norm).map(|owner| book.words(owner))?;
        Some(format!(
            "  {sign} {words}\n      {}\n",
            book.provision(book.program.norms[norm.at()].provision)
        ))
    };
    norms.iter().filter_map(line).collect()
}

fn depending(book: &Book<'_>, event: &Event) -> String {
    let touched = book.touched(event);
    if touched.is_empty() {
        return String::new();
    }
    let head = book.lang.say("Conclusions that depend on it:", "Conclusioni che ne dipendono:");
    let names: String =
        touched.into_iter().map(|id| format!("    {}\n", book.conclusion(id))).collect();
    format!("  {head}\n{names}")
}

fn does(lang: Lang, does: &Does) -> String {
    let say = |en: &'static str, it: &'static str| lang.say(en, it);
    let words = match does {
        Does::Amends(_) => {
            say("It puts a new text in the place of another.", "Sostituisce un testo con un altro.")
        }
        Does::Repeals => say(
            "It ends a text from its effect day on.",
            "Abroga un testo dal giorno di efficacia.",
        ),
        Does::Suspends(until) => {
            let words = say(
                "It lets a text rest from its effect day to",
                "Sospende un testo dal giorno di efficacia al",
            );
            return format!("{words} {until}.");
        }
        Does::AnnulsFromNow => say(
            "It annuls a text for questions of its effect day or later, whatever law governs.",
            "Annulla un testo per le questioni dal giorno di efficacia in poi, qualunque diritto si applichi.",
        ),
        Does::AnnulsAsIfNever => say(
            "It annuls a text as if it had never been law. Whoever asks with the knowledge of an earlier day still finds it.",
            "Annulla un testo come se non fosse mai stato in vigore. Chi chiede con la conoscenza di un giorno precedente lo trova ancora.",
        ),
        Does::Restores => {
            say("It brings back a text that had ended.", "Fa rivivere un testo cessato.")
        }
        Does::Converts => say(
            "It makes a decree-law lasting; nothing ends by it.",
            "Converte un decreto-legge; nulla cessa.",
        ),
        Does::Lapses => say(
            "A decree-law lapsed: it was never made.",
            "Un decreto-legge è decaduto: come mai adottato.",
        ),
    };
    words.to_string()
}

fn closes(does: &Does, lang: Lang) -> &'static str {
    match does {
        Does::Restores => lang.say("+ comes back:", "+ rivive:"),
        Does::Converts => lang.say("= stays:", "= resta:"),
        Does::Suspends(_) => lang.say("- rests:", "- sospesa:"),
        Does::AnnulsFromNow | Does::AnnulsAsIfNever | Does::Lapses => {
            lang.say("- annulled:", "- annullata:")
        }
        Does::Amends(_) | Does::Repeals => lang.say("- ends:", "- cessa:"),
    }
}
