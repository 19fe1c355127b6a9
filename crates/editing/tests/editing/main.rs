//! The server as an editor meets it: messages in, messages out, on a small law and on the real one.

mod broken;
mod cases;
mod complete;
mod grammar;
mod keywords;
mod layout;
mod meaning;
mod mistakes;
mod names;
mod none_missed;
mod outline;
mod real_law;
mod reference;
mod session;
mod tokens;
