//! Reads requests, answers them one after the other, and tells what is wrong after each change.

use std::io::{self, BufReader, Read, Write};
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::desk::{Desk, Library};
use crate::diagnostics::Told;
use crate::lines::Lines;
use crate::protocol::{Changed, Execute, OfFile, Opened, Refusal};
use crate::questions::{self, read};
use crate::trials::{RUN_CASE, RUN_CASES, Trials};
use crate::uri;
use crate::wire::{self, Incoming};

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The editor said so.
    AsAsked,
    /// The editor was gone.
    Abruptly,
}

/// Serves an editor until it says that it is done, or is gone. Without `law`, the folder `law` of its workspace is taken.
///
/// An answer is always that of the pages as they are. What is wrong with them is told when nothing more waits to be
/// read, so that who types fast waits for one check and not for one a letter.
pub fn serve(
    input: &mut BufReader<impl Read>,
    output: &mut impl Write,
    library: &dyn Library,
    law: Option<PathBuf>,
) -> io::Result<Ended> {
    let desk = Desk::new(library);
    let (told, trials) = (Told::default(), Trials::default());
    let mut server = Server { desk, output, law, told, trials, stage: Stage::New, watches: false };
    while let Some(message) = wire::read(input)? {
        if let Some(ended) = server.take(message)? {
            return Ok(ended);
        }
        if input.buffer().is_empty() {
            server.settle()?;
        }
    }
    Ok(Ended::Abruptly)
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    New,
    Serving,
    Closing,
}

struct Server<'l, 'o, W> {
    desk: Desk<'l>,
    output: &'o mut W,
    law: Option<PathBuf>,
    told: Told,
    trials: Trials,
    stage: Stage,
    /// Whether the editor can tell of pages that change on the disk.
    watches: bool,
}

impl<W: Write> Server<'_, '_, W> {
    fn take(&mut self, message: Incoming) -> io::Result<Option<Ended>> {
        match message {
            Incoming::Request { id, method, params } => {
                self.desk.compile();
                let answer = self.request(&method, params)?;
                self.answer(id, answer)?;
            }
            Incoming::Notification { method, .. } if method == "exit" => {
                let asked = self.stage == Stage::Closing;
                return Ok(Some(if asked { Ended::AsAsked } else { Ended::Abruptly }));
            }
            Incoming::Notification { method, params } if self.stage == Stage::Serving => {
                self.notification(&method, params)?;
            }
            Incoming::Notification { .. } | Incoming::Answer => {}
            Incoming::Broken(words) => {
                self.answer(Value::Null, Err(Refusal { code: -32700, words }))?;
            }
        }
        Ok(None)
    }

    fn request(&mut self, method: &str, params: Value) -> io::Result<Result<Value, Refusal>> {
        let refused = |code, words: &str| Ok(Err(Refusal { code, words: words.to_string() }));
        match (self.stage, method) {
            (Stage::New, "initialize") => self.initialize(&params).map(Ok),
            (Stage::New, _) => refused(-32002, "`initialize` comes first"),
            (Stage::Closing, _) => refused(-32600, "after `shutdown` nothing is answered"),
            (Stage::Serving, "initialize") => refused(-32600, "`initialize` came before"),
            (Stage::Serving, "shutdown") => {
                // Who sends all in one breath, as a script does, is still told.
                self.settle()?;
                self.stage = Stage::Closing;
                Ok(Ok(Value::Null))
            }
            (Stage::Serving, "workspace/executeCommand") => match read::<Execute>(params) {
                Ok(asked) => self.execute(&asked),
                Err(refusal) => Ok(Err(refusal)),
            },
            (Stage::Serving, method) => Ok(questions::answer(&self.desk, method, params)),
        }
    }

    fn initialize(&mut self, params: &Value) -> io::Result<Value> {
        self.stage = Stage::Serving;
        let watching = &params["capabilities"]["workspace"]["didChangeWatchedFiles"];
        self.watches = watching["dynamicRegistration"] == true;
        let folders = params["workspaceFolders"].as_array().and_then(|folders| folders.first());
        let root = folders.map_or(&params["rootUri"], |folder| &folder["uri"]);
        let root = root.as_str().and_then(uri::path);
        let law = self.law.take().or_else(|| root.map(|root| root.join("law")));
        let taken = match law {
            Some(folder) => self.desk.take(folder),
            None => Err("no folder is open; open the one that holds `law`".to_string()),
        };
        if let Err(why) = taken {
            self.show(2, &format!("there is no law to read: {why}"))?;
        }
        Ok(questions::abilities())
    }

    fn notification(&mut self, method: &str, params: Value) -> io::Result<()> {
        let done = match method {
            "initialized" => {
                if self.watches {
                    self.watch()?;
                }
                Ok(())
            }
            "textDocument/didOpen" => read(params).map(|it: Opened| {
                self.desk.put(&it.text_document.uri, it.text_document.text);
            }),
            "textDocument/didChange" => read(params).map(|it: Changed| self.change(it)),
            "textDocument/didClose" => read(params).and_then(|it: OfFile| {
                self.desk.put_back(&it.text_document.uri).map_err(Refusal::because)
            }),
            "textDocument/didSave" | "workspace/didChangeWatchedFiles" => {
                self.desk.read_again().map_err(Refusal::because)
            }
            _ => return Ok(()),
        };
        match done {
            Ok(()) => Ok(()),
            Err(refusal) => self.show(2, &refusal.words),
        }
    }

    /// A change is a part of the text, or all of it.
    fn change(&mut self, changed: Changed) {
        let uri = &changed.text_document.uri;
        let Some(mut text) = self.desk.text(uri).map(str::to_string) else { return };
        for change in changed.content_changes {
            match change.range {
                None => text = change.text,
                Some(range) => {
                    let lines = Lines::of(&text);
                    let (start, end) = (lines.byte(range.start), lines.byte(range.end));
                    text.replace_range(start..end.max(start), &change.text);
                }
            }
        }
        self.desk.put(uri, text);
    }

    fn execute(&mut self, asked: &Execute) -> io::Result<Result<Value, Refusal>> {
        let arguments = match asked.command.as_str() {
            RUN_CASE => &asked.arguments[..],
            RUN_CASES => &asked.arguments[..asked.arguments.len().min(1)],
            other => return Ok(Err(Refusal::of_params(format!("there is no command `{other}`")))),
        };
        self.desk.check();
        match self.trials.run(&self.desk, arguments) {
            Ok(ran) => {
                self.tell()?;
                self.show(if ran.holds { 3 } else { 1 }, &ran.words)?;
                Ok(Ok(ran.form))
            }
            Err(refusal) => {
                self.show(2, &refusal.words)?;
                Ok(Ok(Value::Null))
            }
        }
    }

    /// Checks what was changed and tells what is new.
    fn settle(&mut self) -> io::Result<()> {
        if self.desk.check() { self.tell() } else { Ok(()) }
    }

    /// Tells each page what is new about it.
    fn tell(&mut self) -> io::Result<()> {
        for params in self.told.news(&self.desk, &self.trials) {
            self.notify("textDocument/publishDiagnostics", params)?;
        }
        Ok(())
    }

    /// Asks to be told when a page changes on the disk.
    fn watch(&mut self) -> io::Result<()> {
        let watchers = json!({ "watchers": [{ "globPattern": "**/*.md" }] });
        let registration = json!({
            "id": "pages", "method": "workspace/didChangeWatchedFiles", "registerOptions": watchers,
        });
        let params = json!({ "registrations": [registration] });
        let request =
            json!({ "id": "watch", "method": "client/registerCapability", "params": params });
        wire::send(self.output, request)
    }

    fn show(&mut self, kind: u8, words: &str) -> io::Result<()> {
        self.notify("window/showMessage", json!({ "type": kind, "message": words }))
    }

    fn notify(&mut self, method: &str, params: Value) -> io::Result<()> {
        wire::send(self.output, json!({ "method": method, "params": params }))
    }

    fn answer(&mut self, id: Value, answer: Result<Value, Refusal>) -> io::Result<()> {
        wire::send(
            self.output,
            match answer {
                Ok(result) => json!({ "id": id, "result": result }),
                Err(refusal) => json!({ "id": id, "error": refusal.form() }),
            },
        )
    }
}
