//! The real binary, as a person or a script runs it: what it prints, and the status it ends with.

mod answers;
mod bad_input;
mod compiled_law;
mod help;
mod language_server;
mod law_verbs;
mod next_question;
mod pocket;
mod reasons;
mod run;
