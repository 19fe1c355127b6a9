//! The request: a JSON object of a few keys, read with nothing taken on trust, and what is answered to it.
//!
//! Start at [`Request::read`], then put it to a [`Responder`]. The WebAssembly module and the interface over HTTP both come
//! in here, so that the same request gets the same bytes.

mod error;
mod respond;
mod told;
mod value;

pub use error::{Error, Mistake};
pub use respond::Responder;
pub use told::Told;

use calendar::Date;
use norma::door::Parts;
use serde_json::{Map, Value};

use crate::{Lang, Refusal};
use error::at;

/// The most a request may hold. A case of the largest size fits, however it is escaped.
pub const REQUEST_BYTES_MAX: usize = 8 << 20;

/// What a request can be about, and so which keys it may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Where a person stands on one day.
    Determination,
    /// How that changed.
    Timeline,
    /// What to ask next.
    Question,
    /// What can be done, and how what is closed opens.
    Paths,
    /// A determination, or with `ask` a question.
    #[default]
    Either,
}

impl Kind {
    /// The keys such a request may have.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Kind::Determination => &[
                "case", "facts", "on", "known", "reading", "take", "only", "parts", "explain",
                "lang",
            ],
            Kind::Timeline => &[
                "case", "facts", "from", "to", "known", "reading", "take", "only", "explain",
                "lang",
            ],
            Kind::Question => {
                &["case", "facts", "on", "known", "reading", "take", "ask", "unknown"]
            }
            Kind::Paths => &["case", "facts", "on", "known", "reading", "take", "lang"],
            Kind::Either => &[
                "case", "facts", "on", "known", "reading", "take", "only", "parts", "explain",
                "lang", "ask", "unknown",
            ],
        }
    }
}

/// The knowledge a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// That of one day.
    Day(Date),
    /// For each day of a timeline, its own.
    SameDay,
}

/// What is asked.
#[derive(Default)]
pub struct Request {
    kind: Kind,
    case: Option<String>,
    facts: Option<Value>,
    on: Option<Date>,
    from: Option<Date>,
    to: Option<Date>,
    known: Option<Known>,
    reading: Option<String>,
    take: Vec<String>,
    only: Vec<String>,
    parts: Parts,
    explain: bool,
    lang: Lang,
    /// The goals of the next question.
    ask: Option<Vec<String>>,
    /// What the person can't say.
    unknown: Vec<String>,
}

impl Request {
    /// Reads a request of a kind.
    pub fn read(bytes: &[u8], kind: Kind) -> Result<Request, Error> {
        if bytes.len() > REQUEST_BYTES_MAX {
            let what = format!("the request has {} bytes", bytes.len());
            return Err(Error::new("request", what, &format!("it may have {REQUEST_BYTES_MAX}")));
        }
        let rows: Map<String, Value> = serde_json::from_slice(bytes).map_err(|error| {
            let place = format!("request:{}:{}", error.line(), error.column());
            Error::new(place, "here the request stops being an object in JSON", "")
        })?;
        let mut request = Request { kind, ..Request::default() };
        for (key, value) in rows {
            if !kind.keys().contains(&key.as_str()) {
                let names = kind.keys().iter().copied();
                return Err(at("request")(Refusal::unknown("key", &key, names)));
            }
            // `null` says what a missing key says.
            if !value.is_null() {
                request.take(&key, value)?;
            }
        }
        Ok(request)
    }

    /// One key of those the kind has.
    fn take(&mut self, key: &str, value: Value) -> Result<(), Error> {
        match key {
            "case" => self.case = Some(value::text(key, value)?),
            "facts" => self.facts = Some(value),
            "on" => self.on = Some(value::day(key, value)?),
            "from" => self.from = Some(value::day(key, value)?),
            "to" => self.to = Some(value::day(key, value)?),
            "known" => self.known = Some(value::known(self.kind, key, value)?),
            "reading" => self.reading = Some(value::text(key, value)?),
            "take" => self.take = value::texts(key, value)?,
            "only" => self.only = value::texts(key, value)?,
            "parts" => self.parts = value::parts(key, value)?,
            "explain" => self.explain = value::yes(key, value)?,
            "ask" => self.ask = Some(value::texts(key, value)?),
            "unknown" => self.unknown = value::texts(key, value)?,
            _ => self.lang = value::language(key, value)?,
        }
        Ok(())
    }
}
