//! From the text of an act to its syntax tree, and back in the one layout.

pub mod ast;
