//! Running the binary on a small law, or on one written for the test.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A small law: a register, a decree, a ruling.
pub const LAW: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/law");

/// An applicant for asylum with a permit.
pub const APPLICANT: &str = "habitual_abode = true\nbirth_date = 1990-05-05\nnotified_on = 2019-01-31\n\
    complete = [\"permit\"]\n[[permit]]\nkind = \"asylum_request\"\nissued = 2018-12-01\nvalid_until = 2019-06-01\n";

/// What a run printed and how it ended.
pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// The first result in JSON.
    pub fn result(&self) -> Value {
        self.json()["results"][0].clone()
    }

    /// All of it in JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("{error}\n{}\n{}", self.out, self.err))
    }
}

/// Runs with these words, and this on standard input.
pub fn run(words: &str, input: &[u8]) -> Run {
    run_words(&words.split_whitespace().collect::<Vec<_>>(), input)
}

/// Runs with these words, each whole.
pub fn run_words(words: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_approdo"))
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    // A binary that refuses before it reads closes the pipe: that is its right.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    let Output { status, stdout, stderr } = child.wait_with_output().expect("the binary ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("what is printed is text");
    Run { status: status.code().expect("it isn't killed"), out: text(stdout), err: text(stderr) }
}

/// Runs on the small law.
pub fn on_law(words: &str, input: &str) -> Run {
    run(&format!("{words} --law {LAW}"), input.as_bytes())
}

/// A fresh folder with these files in it.
pub fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    for (file, text) in files {
        fs::write(folder.join(file), text).expect("a file can be written");
    }
    folder
}

/// An act that holds these statements.
pub fn act(statements: &str) -> String {
    format!(
        "+++\nact = \"a\"\ntitle.en = \"A\"\nurn = \"urn:nir:a\"\nrank = \"law\"\npublished = 2018-10-04\n\
         in_force = 2018-10-05\nconfidence = \"high\"\n+++\n\n# A\n\n## Art. 1 {{#art1}}\n\n```norma\n{statements}\n```\n"
    )
}

/// A vocabulary and a reading for such acts.
pub const WORDS: &str = "fact abode yes/no\n\nconclusion registrable yes/no\n  otherwise no\n\nreading letter\n  published 2000-01-01\n";
