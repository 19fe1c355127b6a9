//! The law in use, made ready once a thread.

use std::cell::RefCell;
use std::sync::OnceLock;

use norma::door::Door;
use norma::program::Program;

/// After so many questions a thread makes its door anew: what was made ready for days nobody asks about again goes.
const QUESTIONS_MAX: u32 = 20_000;

/// The law.
pub fn program() -> &'static Program {
    static PROGRAM: OnceLock<Program> = OnceLock::new();
    PROGRAM.get_or_init(corpus::program)
}

/// The law, and the hash a receipt names it by.
pub fn law() -> answers::Law<'static> {
    answers::Law { program: program(), hash: corpus::HASH }
}

/// Asks through this thread's door.
pub fn ask<T>(question: impl FnOnce(&Door<'static>) -> T) -> T {
    thread_local! {
        static DOOR: RefCell<Option<(Door<'static>, u32)>> = const { RefCell::new(None) };
    }
    DOOR.with_borrow_mut(|slot| {
        let (door, asked) = slot.get_or_insert_with(|| (Door::of(program()), 0));
        let answer = question(door);
        *asked += 1;
        if *asked >= QUESTIONS_MAX {
            *slot = None;
        }
        answer
    })
}
