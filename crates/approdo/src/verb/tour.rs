//! The guided tour: two people and one decree, day by day, under every reading, with the reasons.
//!
//! Nothing here is written beforehand but the questions: each answer is asked of the engine, on the law in use.

use calendar::Date;
use norma::door::{self, Ask, Door};
use norma::facts::{Dossier, read_toml};
use norma::finding::Answer;
use norma::notice::{Severity, Sources};
use norma::program::{ConclusionId, Program, ReadingId};

use crate::cli::Shared;
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use crate::say::{Track, Voice};
use answers::Lang;
use answers::json;

/// One stop: what is asked and why it is worth asking.
struct Stop {
    en: &'static str,
    it: &'static str,
    on: &'static str,
    known: &'static str,
}

/// One person of the tour.
struct Part {
    example: &'static str,
    en: &'static str,
    it: &'static str,
    only: &'static [&'static str],
    stops: &'static [Stop],
    from: &'static str,
    to: &'static str,
}

const PARTS: [Part; 2] = [
    Part {
        example: "applicant-palermo.toml",
        en: "An applicant for asylum in Palermo wants to be entered in the register of residents",
        it: "Un richiedente asilo a Palermo chiede l'iscrizione anagrafica",
        only: &["registrable"],
        stops: &[
            Stop {
                en: "1 February 2019: the decree is four months old; the ministry says no, the mayor signs",
                it: "1 febbraio 2019: il decreto ha quattro mesi; il ministero dice no, il sindaco firma",
                on: "2019-02-01",
                known: "2019-02-01",
            },
            Stop {
                en: "the same day, seen in April 2019, when the first court had spoken",
                it: "lo stesso giorno, visto nell'aprile 2019, dopo la prima ordinanza",
                on: "2019-02-01",
                known: "2019-04-01",
            },
            Stop {
                en: "the same day, seen on 5 August 2020: the Constitutional Court has ruled, and its ruling isn't at work yet",
                it: "lo stesso giorno, visto il 5 agosto 2020: la Corte costituzionale ha deciso, ma la sentenza non ha ancora effetto",
                on: "2019-02-01",
                known: "2020-08-05",
            },
            Stop {
                en: "the same day, seen one day later: the rule was never law",
                it: "lo stesso giorno, visto il giorno dopo: la norma non è mai stata legge",
                on: "2019-02-01",
                known: "2020-08-06",
            },
        ],
        from: "2018-06-01",
        to: "2020-12-31",
    },
    Part {
        example: "humanitarian-holder.toml",
        en: "A nurse's aide holds a humanitarian permit, which the decree abolished while her renewal was waiting",
        it: "Un'operatrice ha un permesso umanitario, abolito dal decreto mentre il rinnovo era in attesa",
        only: &["lawful_stay", "stay_lawful", "lawfully_present"],
        stops: &[Stop {
            en: "21 March 2019, the day after the refusal, as the Court of Cassation later taught to see it",
            it: "21 marzo 2019, il giorno dopo il diniego, come la Cassazione ha poi insegnato a vederlo",
            on: "2019-03-21",
            known: "2019-11-13",
        }],
        from: "2018-09-01",
        to: "2019-12-31",
    },
];

/// Walks.
pub fn run(shared: &Shared) -> Result<Done, Failure> {
    let law = law::in_use(shared.law.as_deref())?;
    let voice = Voice { program: &law.program, lang: shared.lang, whole: false, tree: true };
    let mut answers = Vec::new();
    for part in &PARTS {
        let dossier = dossier(&law.program, part)?;
        let only = only(&law.program, part);
        if !shared.json {
            print::out(&format!(
                "\n{}\n",
                print::strong(&format!("═══ {} ═══", shared.lang.say(part.en, part.it)))
            ));
        }
        for stop in part.stops {
            let here = ask(&law.program, &dossier, &only, stop)?;
            if !shared.json {
                print::out(&format!(
                    "\n{}\n",
                    print::blue(&format!("▸ {}", shared.lang.say(stop.en, stop.it)))
                ));
                print::out(&voice.answers(&here));
            }
            answers.extend(here);
        }
        if !shared.json {
            print::out(&days(voice, &dossier, &only, part)?);
        }
    }
    print::out(&match shared.json {
        true => json::results(law.law(), shared.lang, &answers),
        false => next(shared.lang),
    });
    Ok(Done::Answered)
}

/// The person of a part. It goes with the law in the binary; another law may not know its words.
fn dossier(program: &Program, part: &Part) -> Result<Dossier, Failure> {
    let Some((_, text)) = corpus::EXAMPLES.iter().find(|(name, _)| *name == part.example) else {
        return Err(Failure::new(format!(
            "the tour needs the example `{}`, and this binary was built without it",
            part.example
        )));
    };
    let read = read_toml(program, 0, text);
    if read.notices.iter().any(|notice| notice.severity == Severity::Error) {
        let mut sources = Sources::default();
        sources.add(part.example, *text);
        return Err(Failure::noticed(&read.notices, &sources));
    }
    Ok(read.dossier)
}

/// The conclusions the part is about; all when the law in use has none of them.
fn only(program: &Program, part: &Part) -> Vec<ConclusionId> {
    part.only.iter().filter_map(|name| program.conclusion_named(name)).collect()
}

fn day(words: &str) -> Result<Date, Failure> {
    words.parse().map_err(|error: calendar::DateError| Failure::new(error.to_string()))
}

fn ask(
    program: &Program,
    dossier: &Dossier,
    only: &[ConclusionId],
    stop: &Stop,
) -> Result<Vec<Answer>, Failure> {
    let known_at = day(stop.known)?;
    let in_force_on = day(stop.on)?;
    let under = |reading: ReadingId| Ask {
        program,
        dossier,
        in_force_on,
        known_at,
        reading,
        takes: &[],
        only,
        explain: true,
    };
    let asks: Vec<Ask<'_>> = door::available(program, known_at).into_iter().map(under).collect();
    Ok(Door::of(program).answers(&asks))
}

/// The person's time, each day as it was known on that day.
fn days(
    voice: Voice<'_>,
    dossier: &Dossier,
    only: &[ConclusionId],
    part: &Part,
) -> Result<String, Failure> {
    let (program, from, to) = (voice.program, day(part.from)?, day(part.to)?);
    let door = Door::of(program);
    let track = |reading: ReadingId| {
        let ask = Ask {
            program,
            dossier,
            in_force_on: from,
            known_at: to,
            reading,
            takes: &[],
            only,
            explain: true,
        };
        Track { reading, answers: door.timeline(&ask, from, to, None) }
    };
    let tracks: Vec<Track> = door::available(program, to).into_iter().map(track).collect();
    Ok(format!("\n{}{}", voice.period(from, to, None), voice.picture(&tracks, to)))
}

fn next(lang: Lang) -> String {
    let words = lang.say("What next:", "E ora:");
    format!(
        "\n{}\n  approdo determine examples/applicant-palermo.toml --on 2019-02-01 --reading all --explain\n  \
         approdo law diff --from 2018-10-04 --to 2018-10-05\n  approdo law effects ccost-186-2020\n  approdo --help\n",
        print::strong(words)
    )
}
