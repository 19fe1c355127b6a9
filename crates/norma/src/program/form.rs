//! The compiled form: a program as one text of JSON, and back, with nothing taken on trust.
//!
//! [`Program::to_form`] writes it, [`Program::from_form`] reads it: another version is refused by name, a damaged
//! text by its place, and a program whose rows don't fit together by what doesn't fit.

use std::fmt::{self, Write};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{FORM, Program};

/// The most a compiled law may hold. The law of a country fits in a tenth of it.
pub const FORM_BYTES_MAX: usize = 32 << 20;

/// Why a text is no compiled law we can use. Words are lower case, without a full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is longer than [`FORM_BYTES_MAX`]; so many bytes.
    TooLarge(usize),
    /// It has another version of the form.
    OtherForm(u64),
    /// It stops being a compiled law at this line and column.
    Damaged(usize, usize),
    /// It reads, and its rows don't fit together: where, and what is wrong there.
    Unsound(String),
}

/// The part that every version of the form has.
#[derive(Deserialize)]
struct Head {
    form: u64,
}

impl Program {
    /// The compiled form: the same program is the same text.
    pub fn to_form(&self) -> String {
        // Texts, numbers and lists: nothing in a program can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The program so written, if it can be evaluated.
    ///
    /// ```
    /// use norma::program::{Program, Unfit};
    /// assert_eq!(Program::from_form("{\"form\": 99}"), Err(Unfit::OtherForm(99)));
    /// assert_eq!(Program::from_form("{\"form\": "), Err(Unfit::Damaged(1, 9)));
    /// ```
    pub fn from_form(text: &str) -> Result<Program, Unfit> {
        if text.len() > FORM_BYTES_MAX {
            return Err(Unfit::TooLarge(text.len()));
        }
        let head: Head = serde_json::from_str(text).map_err(damaged)?;
        if head.form != u64::from(FORM) {
            return Err(Unfit::OtherForm(head.form));
        }
        let program: Program = serde_json::from_str(text).map_err(damaged)?;
        match program.flaw() {
            None => Ok(program),
            Some(flaw) => Err(Unfit::Unsound(flaw)),
        }
    }
}

/// SHA-256 of a compiled form, in hexadecimal: the identity of what is evaluated, whatever it was made from.
pub fn form_hash(form: &str) -> String {
    Sha256::digest(form).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn damaged(error: serde_json::Error) -> Unfit {
    Unfit::Damaged(error.line(), error.column())
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unfit::TooLarge(bytes) => {
                write!(f, "it has {bytes} bytes, and a compiled law may have {FORM_BYTES_MAX}")
            }
            Unfit::OtherForm(form) => write!(
                f,
                "it has version {form} of the compiled form, and this engine reads version {FORM}"
            ),
            Unfit::Damaged(line, column) => {
                write!(f, "at line {line}, column {column} it is no compiled law")
            }
            Unfit::Unsound(flaw) => write!(f, "{flaw}"),
        }
    }
}
