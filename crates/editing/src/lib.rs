//! The law under an editor: a language server for pages with `norma` fences, by the Language Server Protocol.
//!
//! Start at [`serve`]: it reads requests, keeps the pages that are open ([`desk`]) and answers, one after the other, on one
//! thread. A change compiles the whole law anew, so that no answer is older than the text. What the law means is asked
//! of `norma`; here are only places, words for a reader, and the protocol. Nothing here reads a file or a clock: the pages
//! come from a [`Library`].

mod complete;
mod desk;
mod diagnostics;
mod difference;
mod hover;
mod lines;
mod navigate;
mod outline;
mod protocol;
mod questions;
mod rename;
mod serve;
mod thing;
mod tokens;
mod trials;
mod uri;
mod wire;
pub mod words;

pub use desk::Library;
pub use serve::{Ended, serve};
