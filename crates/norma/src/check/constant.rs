//! Conditions that don't depend on the person.

use super::cells::{AsWritten, Effort, Space};
use crate::program::{Expr, Program};

/// Whether a condition is met by everybody: there is none, or it can't fail.
pub(super) fn always_met(program: &Program, guard: Option<&Expr>, effort: &mut Effort) -> bool {
    let mut space = Space::new(program);
    let guard = space.guard(guard, &AsWritten);
    space.always(&guard, effort) == Some(true)
}
