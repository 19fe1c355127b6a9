//! The engine and the law in one module that a page can carry: a question in JSON in, the answer in JSON out.
//!
//! [`answer`] takes the request and gives what `approdo determine --json` prints, byte for byte, or an error;
//! [`corpus`] says which law is inside and what can be asked of it. For WebAssembly, `abi` puts both behind four
//! functions of plain numbers; `docs/webassembly.md` is its contract. Nothing here reads a file, a clock or a
//! network: a day that isn't given is asked for.

#[cfg(target_arch = "wasm32")]
mod abi;
mod contents;
mod error;
mod request;

pub use contents::corpus;
pub use request::REQUEST_BYTES_MAX;

use std::sync::OnceLock;

use answers::{Law, choose, json};
use norma::door::{Ask, Door};
use norma::finding::Answer;
use norma::program::{Program, ReadingId};

use error::{Error, at};
use request::Request;

/// The answer to a request, whatever its bytes: `{"results": […]}` or `{"error": …}`.
pub fn answer(request: &[u8]) -> String {
    answered(request).unwrap_or_else(|error| error.to_json())
}

fn answered(request: &[u8]) -> Result<String, Error> {
    let law = law();
    let program = law.program;
    let asked = Request::read(request)?;
    let told = asked.told(program)?;
    let day = |day: Option<calendar::Date>, key| day.ok_or_else(|| Error::no_day(key));
    let in_force_on = day(asked.on.or(told.on), "on")?;
    let known_at = day(asked.known.or(told.known), "known")?;
    let ask = Ask {
        program,
        dossier: &told.dossier,
        in_force_on,
        known_at,
        reading: ReadingId::default(),
        takes: &choose::takes(program, &asked.take).map_err(at("take"))?,
        only: &choose::only(program, &asked.only).map_err(at("only"))?,
        explain: asked.explain,
    };
    let readings =
        choose::readings(program, known_at, asked.reading.as_deref()).map_err(at("reading"))?;
    let under = |reading: &ReadingId| Ask { reading: *reading, ..ask.clone() };
    let asks: Vec<Ask<'_>> = readings.iter().map(under).collect();
    if let Some(goals) = &asked.ask {
        let goals = choose::goals(program, &told.dossier, goals).map_err(at("ask"))?;
        let passed =
            choose::passed(program, &told.dossier, &asked.unknown).map_err(at("unknown"))?;
        let door = Door::of(program);
        let next = |ask| door.next_question(ask, &goals, &passed);
        return Ok(json::interviews(law, &asks.iter().map(next).collect::<Vec<_>>()));
    }
    let answers: Vec<Answer> = Door::of(program).answers(&asks);
    Ok(json::results(law, asked.lang, &answers))
}

/// The law inside, read once.
fn law() -> Law<'static> {
    static PROGRAM: OnceLock<Program> = OnceLock::new();
    Law { program: PROGRAM.get_or_init(corpus::program), hash: corpus::HASH }
}
