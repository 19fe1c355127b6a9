//! What is asked: nothing, one question of law, and the whole.

use std::fmt::Write;
use std::fs;

use crate::house;

/// A request, ready to be written, and what it is.
pub struct Asked {
    pub what: &'static str,
    pub request: Vec<u8>,
}

/// From where the applicant of Palermo is asked about.
const VANTAGE: &str = r#""on": "2019-02-01", "known": "2019-04-01", "reading": "ministry""#;

impl Asked {
    /// The empty handler first: the others are told beside it.
    pub fn all() -> Vec<Asked> {
        let asked = |what, more| Asked { what, request: determination(more) };
        vec![
            Asked { what: "GET /status, an empty handler", request: status() },
            asked(
                "one conclusion: only registrable, parts findings",
                r#", "only": ["registrable"], "parts": ["findings"]"#,
            ),
            asked(
                "one conclusion, all deadlines and paths: only registrable",
                r#", "only": ["registrable"]"#,
            ),
            asked("the whole answer", ""),
        ]
    }
}

fn status() -> Vec<u8> {
    b"GET /status HTTP/1.1\r\nHost: localhost\r\n\r\n".to_vec()
}

fn determination(more: &str) -> Vec<u8> {
    let case = fs::read_to_string(house::root().join("examples/applicant-palermo.toml"));
    let body = format!("{{\"case\": {}, {VANTAGE}{more}}}", quoted(&case.unwrap_or_default()));
    let head = format!(
        "POST /api/v1/determinations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    (head + &body).into_bytes()
}

/// A text as JSON writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            _ if letter.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            _ => quoted.push(letter),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_quoted_as_json() {
        assert_eq!(quoted("a = \"b\"\n"), "\"a = \\\"b\\\"\\u000a\"");
    }
}
