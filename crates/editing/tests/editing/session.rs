//! A conversation with the server, written down beforehand: what an editor says, then all that it hears.

use std::collections::VecDeque;
use std::fs;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use editing::{Ended, Library, serve};
use norma::Page;
use serde_json::{Value, json};

/// The root of the house.
pub fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The pages of a folder.
pub fn pages_of(folder: &Path) -> Vec<Page> {
    let mut pages = Vec::new();
    collect(folder, folder, &mut pages);
    pages.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(!pages.is_empty(), "there is no page in {}", folder.display());
    pages
}

fn collect(root: &Path, folder: &Path, pages: &mut Vec<Page>) {
    for entry in fs::read_dir(folder).expect("a folder can be read") {
        let path = entry.expect("an entry can be read").path();
        let name = path.strip_prefix(root).expect("it is inside").display().to_string();
        if path.is_dir() {
            collect(root, &path, pages);
        } else if name.ends_with(".md") && !name.ends_with("README.md") {
            pages.push(Page { name, text: fs::read_to_string(&path).expect("a page can be read") });
        }
    }
}

/// The small law of the command line's tests: a register, a decree.
pub fn small() -> Vec<Page> {
    pages_of(&house().join("crates/approdo/tests/law"))
}

struct Shelf(Vec<Page>);

impl Library for Shelf {
    fn pages(&self, folder: &Path) -> Result<Vec<Page>, String> {
        match folder == Path::new("/w/law") {
            true => Ok(self.0.clone()),
            false => Err(format!("no folder `{}`", folder.display())),
        }
    }
}

/// What an editor will say.
pub struct Session {
    pages: Vec<Page>,
    said: Script,
    asked: usize,
}

/// What is said, as it arrives: each message by itself, as from somebody who waits, unless they come in one breath.
#[derive(Default)]
struct Script {
    parts: VecDeque<Vec<u8>>,
    in_one_breath: bool,
}

impl Read for Script {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.in_one_breath {
            self.parts = VecDeque::from([self.parts.drain(..).flatten().collect()]);
        }
        let Some(part) = self.parts.front_mut() else { return Ok(0) };
        let length = part.len().min(out.len());
        out[..length].copy_from_slice(&part[..length]);
        part.drain(..length);
        if part.is_empty() {
            self.parts.pop_front();
        }
        Ok(length)
    }
}

/// What it heard.
pub struct Heard {
    pub all: Vec<Value>,
    pub ended: Ended,
}

impl Session {
    /// A conversation that has begun, on this law.
    pub fn on(pages: Vec<Page>) -> Session {
        let mut session = Session::silent(pages);
        session.ask("initialize", json!({ "rootUri": "file:///w", "capabilities": {} }));
        session.tell("initialized", json!({}));
        session
    }

    /// One that hasn't.
    pub fn silent(pages: Vec<Page>) -> Session {
        Session { pages, said: Script::default(), asked: 0 }
    }

    /// Asks; gives the number of the question.
    pub fn ask(&mut self, method: &str, params: Value) -> usize {
        self.asked += 1;
        self.say(
            &json!({ "jsonrpc": "2.0", "id": self.asked, "method": method, "params": params })
                .to_string(),
        );
        self.asked
    }

    /// Tells.
    pub fn tell(&mut self, method: &str, params: Value) {
        self.say(&json!({ "jsonrpc": "2.0", "method": method, "params": params }).to_string());
    }

    /// Says these letters, framed.
    pub fn say(&mut self, body: &str) {
        self.raw(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }

    /// Says these bytes.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.said.parts.push_back(bytes.to_vec());
    }

    /// Says all in one breath, without waiting for anything.
    pub fn in_one_breath(&mut self) {
        self.said.in_one_breath = true;
    }

    /// Opens a page with this text.
    pub fn open(&mut self, page: &str, text: &str) {
        self.set(page, text);
        let document =
            json!({ "uri": uri(page), "languageId": "markdown", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Opens a page as it is.
    pub fn look_at(&mut self, page: &str) {
        let text = self.text(page).to_string();
        self.open(page, &text);
    }

    /// Changes a page that is open.
    pub fn change(&mut self, page: &str, text: &str) {
        self.set(page, text);
        let document = json!({ "uri": uri(page), "version": 2 });
        let changes = json!([{ "text": text }]);
        self.tell(
            "textDocument/didChange",
            json!({ "textDocument": document, "contentChanges": changes }),
        );
    }

    /// Asks about the place where `words` stand for the nth time on a page.
    pub fn ask_at(&mut self, method: &str, page: &str, words: &str, nth: usize) -> usize {
        let params = self.at(page, words, nth);
        self.ask(method, params)
    }

    /// The parameters that name the place where `words` stand for the nth time.
    pub fn at(&self, page: &str, words: &str, nth: usize) -> Value {
        let text = self.text(page);
        let byte = text.match_indices(words).nth(nth).expect("the words are there").0;
        json!({ "textDocument": { "uri": uri(page) }, "position": position(text, byte) })
    }

    /// The text of a page as the editor has it.
    pub fn text(&self, page: &str) -> &str {
        &self.pages.iter().find(|it| it.name == page).expect("there is such a page").text
    }

    fn set(&mut self, page: &str, text: &str) {
        let page = Page { name: page.to_string(), text: text.to_string() };
        // What is on the disk stays: the server must take what the editor says.
        self.pages.retain(|it| it.name != page.name);
        self.pages.push(page);
    }

    /// Says good-bye; what was heard meanwhile. The disk holds `on_disk`.
    pub fn end_with(mut self, on_disk: Vec<Page>) -> Heard {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        let (mut input, mut output) = (BufReader::with_capacity(1 << 20, self.said), Vec::new());
        let ended =
            serve(&mut input, &mut output, &Shelf(on_disk), None).expect("memory can be read");
        Heard { all: messages(&output), ended }
    }

    /// Says good-bye; the disk holds the pages as they were last said to be.
    pub fn end(mut self) -> Heard {
        self.pages.sort_by(|a, b| a.name.cmp(&b.name));
        let pages = self.pages.clone();
        self.end_with(pages)
    }
}

impl Heard {
    /// The answer to a question.
    pub fn answer(&self, id: usize) -> &Value {
        &self.message(id)["result"]
    }

    /// The whole message that answers a question.
    pub fn message(&self, id: usize) -> &Value {
        self.all.iter().find(|it| it["id"] == id && it["method"].is_null()).expect("it is answered")
    }

    /// All that was told of a page, each time.
    pub fn told(&self, page: &str) -> Vec<&Vec<Value>> {
        let told = self.all.iter().filter(|it| it["method"] == "textDocument/publishDiagnostics");
        let told = told.filter(|it| it["params"]["uri"] == uri(page));
        told.filter_map(|it| it["params"]["diagnostics"].as_array()).collect()
    }

    /// What was shown, with its kind: 1 error, 2 warning, 3 information.
    pub fn shown(&self) -> Vec<(u64, &str)> {
        let shown = self.all.iter().filter(|it| it["method"] == "window/showMessage");
        let shown = shown.map(|it| &it["params"]);
        shown.filter_map(|it| Some((it["type"].as_u64()?, it["message"].as_str()?))).collect()
    }
}

/// The address of a page.
pub fn uri(page: &str) -> String {
    format!("file:///w/law/{page}")
}

/// Where a byte is, counted by hand.
pub fn position(text: &str, byte: usize) -> Value {
    let before = &text[..byte];
    let line = before.matches('\n').count();
    let column = before.rsplit('\n').next().unwrap_or("").encode_utf16().count();
    json!({ "line": line, "character": column })
}

/// The byte at a place.
pub fn byte(text: &str, at: &Value) -> usize {
    let line = at["line"].as_u64().expect("a line") as usize;
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let mut units = at["character"].as_u64().expect("a column") as usize;
    let mut byte = start;
    for letter in text[start..].chars() {
        if units == 0 {
            break;
        }
        units -= letter.len_utf16();
        byte += letter.len_utf8();
    }
    byte
}

/// A text with edits made.
pub fn edited(text: &str, edits: &Value) -> String {
    let mut text = text.to_string();
    for edit in edits.as_array().expect("edits").iter().rev() {
        let range = &edit["range"];
        let (start, end) = (byte(&text, &range["start"]), byte(&text, &range["end"]));
        text.replace_range(start..end, edit["newText"].as_str().expect("a text"));
    }
    text
}

/// The words of a range.
pub fn words<'t>(text: &'t str, range: &Value) -> &'t str {
    &text[byte(text, &range["start"])..byte(text, &range["end"])]
}

/// All messages in these bytes.
pub fn messages(bytes: &[u8]) -> Vec<Value> {
    let (mut rest, mut found) = (std::str::from_utf8(bytes).expect("it is text"), Vec::new());
    while let Some((head, after)) = rest.split_once("\r\n\r\n") {
        let length: usize =
            head.strip_prefix("Content-Length: ").expect("a length").parse().expect("a number");
        found.push(serde_json::from_str(&after[..length]).expect("it is JSON"));
        rest = &after[length..];
    }
    found
}
