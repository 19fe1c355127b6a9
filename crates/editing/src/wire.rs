//! Messages on the wire: a head that says how long, then JSON. What can't be read is told and left behind.

use std::io::{self, BufRead, Read, Write};

use serde_json::{Value, json};

/// The longest message taken in; a page of law may have a twentieth of it.
const BYTES_MAX: u64 = 64 << 20;
/// The longest line of a head.
const HEAD_LINE_MAX: u64 = 4096;

/// What came in.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// Something that wants an answer.
    Request {
        /// Its number or name, to be sent back.
        id: Value,
        /// What is asked.
        method: String,
        /// Of what.
        params: Value,
    },
    /// Something told.
    Notification {
        /// What is told.
        method: String,
        /// Of what.
        params: Value,
    },
    /// An answer to something we asked.
    Answer,
    /// Nothing that can be understood, and why.
    Broken(String),
}

/// The next message; none at the end.
pub fn read(input: &mut impl BufRead) -> io::Result<Option<Incoming>> {
    let length = match head(input)? {
        Head::End => return Ok(None),
        Head::Broken(why) => return Ok(Some(Incoming::Broken(why))),
        Head::Length(length) => length,
    };
    if length > BYTES_MAX {
        io::copy(&mut input.take(length), &mut io::sink())?;
        let why = format!("a message of {length} bytes, and {BYTES_MAX} are taken at most");
        return Ok(Some(Incoming::Broken(why)));
    }
    let mut body = Vec::new();
    if input.take(length).read_to_end(&mut body)? as u64 != length {
        return Ok(None);
    }
    Ok(Some(match serde_json::from_slice(&body) {
        Ok(message) => understood(message),
        Err(wrong) => Incoming::Broken(format!("not JSON: {wrong}")),
    }))
}

enum Head {
    End,
    Length(u64),
    Broken(String),
}

fn head(input: &mut impl BufRead) -> io::Result<Head> {
    let mut length = None;
    loop {
        let mut line = Vec::new();
        if input.take(HEAD_LINE_MAX).read_until(b'\n', &mut line)? == 0 {
            return Ok(Head::End);
        }
        let line = String::from_utf8_lossy(&line);
        match line.trim_end() {
            "" => break,
            line => length = content_length(line).or(length),
        }
    }
    Ok(length.map_or_else(|| Head::Broken("a head without its length".to_string()), Head::Length))
}

fn content_length(line: &str) -> Option<u64> {
    let (key, value) = line.split_once(':')?;
    key.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
}

fn understood(mut message: Value) -> Incoming {
    let broken = || Incoming::Broken("neither a request nor a notification".to_string());
    let method = match message.get("method") {
        Some(Value::String(method)) => Some(method.clone()),
        Some(_) => return broken(),
        None => None,
    };
    let params = message.get_mut("params").map(Value::take).unwrap_or_default();
    match (method, message.get_mut("id").map(Value::take)) {
        (Some(method), Some(id @ (Value::Number(_) | Value::String(_)))) => {
            Incoming::Request { id, method, params }
        }
        (Some(method), None) => Incoming::Notification { method, params },
        (None, Some(_)) => Incoming::Answer,
        _ => broken(),
    }
}

/// Sends one message.
pub fn send(output: &mut impl Write, mut message: Value) -> io::Result<()> {
    message["jsonrpc"] = json!("2.0");
    let body = message.to_string();
    write!(output, "Content-Length: {}\r\n\r\n{body}", body.len())?;
    output.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> Vec<Incoming> {
        let mut input = bytes;
        std::iter::from_fn(|| read(&mut input).expect("a slice can be read")).collect()
    }

    fn framed(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    #[test]
    fn what_cannot_be_read_is_told_and_the_next_message_is_read() {
        let good = framed(r#"{"jsonrpc":"2.0","id":1,"method":"a","params":[1]}"#);
        let asked = Incoming::Request { id: json!(1), method: "a".to_string(), params: json!([1]) };
        for bad in [
            framed("{"),
            framed("[]"),
            framed("7"),
            framed("\"a"),
            framed(r#"{"id":null,"method":"a"}"#),
            framed(r#"{"id":8,"method":7}"#),
            framed(&"[".repeat(1000)),
            "Content-Length: x\r\n\r\n".to_string(),
            "nonsense\r\n\r\n".to_string(),
        ] {
            let found = all(format!("{bad}{good}").as_bytes());
            assert!(matches!(found[0], Incoming::Broken(_)), "{bad}: {found:?}");
            assert_eq!(found[1..], *std::slice::from_ref(&asked), "{bad}");
        }
    }

    #[test]
    fn a_length_that_is_a_lie_ends_and_takes_no_memory() {
        assert_eq!(all(b"Content-Length: 9\r\n\r\n{}"), []);
        let found = all(b"Content-Length: 99999999999999999\r\n\r\n{}");
        assert!(matches!(found[..], [Incoming::Broken(_)]));
    }

    #[test]
    fn what_is_sent_can_be_read() {
        let mut out = Vec::new();
        send(&mut out, json!({ "method": "è", "params": {} })).expect("a vector can be written");
        let told = Incoming::Notification { method: "è".to_string(), params: json!({}) };
        assert_eq!(all(&out), [told]);
    }
}
