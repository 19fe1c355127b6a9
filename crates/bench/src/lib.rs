//! What Approdo costs: the engine under test beside loops written by hand, and the people to run them on.
//!
//! Start at [`law`] for the two invented laws, [`population`] for their people, [`flat`] and [`related`] for
//! the loops written by hand from the law's text, [`engine`] for what is measured against them. Everything
//! here is outside the product: nothing may use it.

mod batch;
pub mod clock;
pub mod dice;
pub mod engine;
pub mod flat;
pub mod law;
pub mod maybe;
pub mod outcomes;
pub mod planes;
pub mod population;
pub mod related;
pub mod template;
