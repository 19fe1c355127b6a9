//! `/{lang}/law/try`: a case one changes and runs. It is about a person, so it comes in the body and is kept nowhere.

use answers::choose;
use askama::Template;
use axum::extract::{Form, Path, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use norma::door::Ask;
use norma::facts::{ReadCase, case_text, read_toml};
use norma::notice::{Notice, Severity, Sources};
use norma::program::ConclusionId;

use super::answered::Answered;
use super::asked::Asked;
use super::refused::refused;
use super::shell;
use super::source::program;
use super::vantage::Vantage;
use super::words::Marked;
use crate::House;
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/trial.html")]
struct Trial {
    shell: Shell,
    vantage: Vantage,
    text: String,
    only: String,
    notices: Vec<Told>,
    answered: Option<Answered>,
}

/// Something to tell about the case.
struct Told {
    line: usize,
    column: usize,
    grave: bool,
    message: Marked,
    help: Option<Marked>,
}

/// An empty box.
pub async fn empty(
    Shared(house): Shared<House>,
    Path(lang): Path<String>,
    asked: Asked,
) -> Result<Response, Response> {
    let shell = shell(&lang, "/law/try")?;
    match Vantage::asked(&asked, (house.today)()) {
        Ok(vantage) => {
            let (text, only) = (String::new(), String::new());
            Ok(page(
                StatusCode::OK,
                &Trial { shell, vantage, text, only, notices: Vec::new(), answered: None },
            ))
        }
        Err(refusal) => Err(refused(shell, refusal)),
    }
}

/// Runs the case; what is wrong with it is told, and the text stays in the box.
pub async fn run(
    Shared(house): Shared<House>,
    Path(lang): Path<String>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response, Response> {
    let shell = shell(&lang, "/law/try")?;
    let sent = Asked(sent);
    let text = sent.get("case").unwrap_or_default().replace("\r\n", "\n");
    let only = sent.short("only").unwrap_or_default().to_string();
    let mut sources = Sources::default();
    sources.add("case", text.as_str());
    let read = match case_text(0, text.as_bytes()) {
        Ok(text) => read_toml(program(), 0, text),
        Err(notice) => ReadCase { notices: vec![notice], ..ReadCase::default() },
    };
    let chosen = Vantage::asked(&sent, (house.today)());
    let chosen = chosen.and_then(|vantage| Ok((vantage, chosen_only(&sent)?)));
    let (vantage, conclusions) = match chosen {
        Ok(chosen) => chosen,
        Err(refusal) => return Err(refused(shell, refusal)),
    };
    let sound = read.notices.iter().all(|notice| notice.severity != Severity::Error);
    let answered = if sound { answer(&shell, &vantage, &read, &conclusions) } else { None };
    let notices = read.notices.iter().map(|notice| told(&shell, &sources, notice)).collect();
    let status = if sound { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page(status, &Trial { shell, vantage, text, only, notices, answered }))
}

/// The conclusions named, by commas; none: all.
fn chosen_only(sent: &Asked) -> Result<Vec<ConclusionId>, answers::Refusal> {
    let names = sent
        .get("only")
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    choose::only(program(), &names.take(100).map(str::to_string).collect::<Vec<_>>())
}

fn answer(
    shell: &Shell,
    vantage: &Vantage,
    read: &ReadCase,
    only: &[ConclusionId],
) -> Option<Answered> {
    let ask = Ask {
        program: program(),
        dossier: &read.dossier,
        in_force_on: vantage.on.0,
        known_at: vantage.known.0,
        reading: vantage.reading?,
        takes: &[],
        only,
        explain: false,
    };
    let answer = crate::law::ask(|door| door.determine(&ask));
    Some(Answered::of(shell, &answer))
}

fn told(shell: &Shell, sources: &Sources, notice: &Notice) -> Told {
    let place = sources.place(notice.at);
    Told {
        line: place.line,
        column: place.column,
        grave: notice.severity == Severity::Error,
        message: Marked::english(shell, notice.message.as_str()),
        help: notice.help.as_deref().map(|help| Marked::english(shell, help)),
    }
}
