//! The engine and the law in one module that a page can carry: a question in JSON in, the answer in JSON out.
//!
//! [`answer`] takes the request and gives what `approdo determine --json` prints, byte for byte, or an error;
//! [`corpus`] says which law is inside and what can be asked of it. For WebAssembly, `abi` puts both behind four
//! functions of plain numbers; `docs/webassembly.md` is its contract. Nothing here reads a file, a clock or a
//! network: a day that isn't given is asked for.

#[cfg(target_arch = "wasm32")]
mod abi;
mod contents;

pub use answers::request::REQUEST_BYTES_MAX;
pub use contents::corpus;

use std::sync::OnceLock;

use answers::Law;
use answers::request::{Error, Kind, Request, Responder};
use norma::door::Door;
use norma::program::Program;

// A request of the greatest length finds room.
const _: () = assert!(buffers::BUFFER_BYTES_MAX >= REQUEST_BYTES_MAX);

/// The answer to a request, whatever its bytes: `{"results": […]}` or `{"error": …}`.
pub fn answer(request: &[u8]) -> String {
    answered(request).unwrap_or_else(|error| error.to_json())
}

fn answered(request: &[u8]) -> Result<String, Error> {
    let (law, asked) = (law(), Request::read(request, Kind::Either)?);
    Responder { law, door: &Door::of(law.program), today: None }.answer(&asked)
}

/// The law inside, read once.
fn law() -> Law<'static> {
    static PROGRAM: OnceLock<Program> = OnceLock::new();
    Law { program: PROGRAM.get_or_init(corpus::program), hash: corpus::HASH }
}
