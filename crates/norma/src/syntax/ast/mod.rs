//! The syntax tree of one act: what was written, with the place of each word, before any name is looked up.

mod cases;
mod expr;
mod page;
mod readings;
mod rules;
mod terms;
mod vocabulary;

pub use cases::*;
pub use expr::*;
pub use page::*;
pub use readings::*;
pub use rules::*;
pub use terms::*;
pub use vocabulary::*;
