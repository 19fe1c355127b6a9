//! Questions that change nothing: which there are, and who answers each.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::protocol::{OfFile, OfPlace, OfRange, Refusal};
use crate::trials::{self, RUN_CASE, RUN_CASES};
use crate::{complete, difference, hover, navigate, outline, rename, tokens};

/// The answer to a question.
pub fn answer(desk: &Desk<'_>, method: &str, params: Value) -> Result<Value, Refusal> {
    let place = |answer: &dyn Fn(&OfPlace) -> Value| read(params.clone()).map(|it| answer(&it));
    let file = |answer: &dyn Fn(&str) -> Value| {
        read(params.clone()).map(|it: OfFile| answer(&it.text_document.uri))
    };
    match method {
        "textDocument/hover" => place(&|it| hover::hover(desk, it)),
        "textDocument/definition" => place(&|it| json!(navigate::definition(desk, it))),
        "textDocument/documentHighlight" => place(&|it| json!(navigate::highlights(desk, it))),
        "textDocument/prepareRename" => place(&|it| rename::prepare(desk, it)),
        "textDocument/completion" => place(&|it| json!(complete::complete(desk, it))),
        "textDocument/references" => read(params).map(|it| json!(navigate::references(desk, &it))),
        "textDocument/rename" => read(params).and_then(|it| rename::rename(desk, &it)),
        "textDocument/documentSymbol" => file(&|uri| json!(outline::outline(desk, uri))),
        "textDocument/codeLens" => file(&|uri| json!(trials::lenses(desk, uri))),
        "textDocument/formatting" => file(&|uri| laid_out(desk, uri)),
        "textDocument/codeAction" => {
            read(params).map(|it: OfRange| json!(trials::actions(desk, &it)))
        }
        "textDocument/semanticTokens/full" => file(&|uri| tokens::tokens(desk, uri)),
        "workspace/symbol" => navigate::search(desk, &params),
        _ => Err(Refusal { code: -32601, words: format!("`{method}` isn't spoken here") }),
    }
}

/// The edits that lay a page out; none while it has mistakes.
fn laid_out(desk: &Desk<'_>, uri: &str) -> Value {
    let text = desk.text(uri);
    let laid = text.and_then(|text| Some((text, norma::syntax::format(text).ok()?)));
    laid.map_or(Value::Null, |(old, new)| json!(difference::edits(old, &new)))
}

/// The parameters of a message, if they can be read.
pub fn read<P: DeserializeOwned>(params: Value) -> Result<P, Refusal> {
    serde_json::from_value(params).map_err(|wrong| Refusal::of_params(wrong.to_string()))
}

/// What the server can do.
pub fn abilities() -> Value {
    json!({
        "capabilities": {
            "positionEncoding": "utf-16",
            "textDocumentSync": { "openClose": true, "change": 2, "save": true },
            "hoverProvider": true,
            "definitionProvider": true,
            "referencesProvider": true,
            "documentHighlightProvider": true,
            "renameProvider": { "prepareProvider": true },
            "documentFormattingProvider": true,
            "completionProvider": { "triggerCharacters": [".", "="] },
            "documentSymbolProvider": true,
            "workspaceSymbolProvider": true,
            "codeLensProvider": {},
            "codeActionProvider": true,
            "semanticTokensProvider": { "legend": tokens::legend(), "full": true },
            "executeCommandProvider": { "commands": [RUN_CASE, RUN_CASES] },
        },
        "serverInfo": { "name": "approdo", "version": env!("CARGO_PKG_VERSION") },
    })
}
