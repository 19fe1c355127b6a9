//! The interface for programs: what it answers, what it refuses and how, and that its description tells the truth.

mod answers;
mod caches;
mod description;
mod house;
mod law;
mod page;
mod refusals;
mod rules;
mod schema;
