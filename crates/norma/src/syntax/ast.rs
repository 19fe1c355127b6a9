//! The syntax tree of one act: what was written, with the place of each word, before any name is looked up.

mod case;
mod deadline;
mod event;
mod expression;
mod page;
mod path;
mod reading;
mod rule;
mod vocabulary;
mod words;

pub use case::*;
pub use deadline::*;
pub use event::*;
pub use expression::*;
pub use page::*;
pub use path::*;
pub use reading::*;
pub use rule::*;
pub use vocabulary::*;
pub use words::*;
