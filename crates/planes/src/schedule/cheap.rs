//! Gates that cost more to look at than what lies behind them.

use super::step::Step;

/// As much as so many operations on bits.
const WORTH_A_LOOK: u32 = 4;

impl Step {
    /// What it costs, in operations on bits.
    fn cost(&self) -> u32 {
        match self {
            Step::Bit(_) | Step::Input { .. } => 1,
            _ => WORTH_A_LOOK,
        }
    }
}

/// The steps without the gates that aren't worth it.
pub(super) fn worth_skipping(steps: &[Step]) -> Vec<Step> {
    let dear: Vec<bool> = (0..steps.len()).map(|at| is_dear(steps, at)).collect();
    // Of each step, its place among those kept.
    let places: Vec<u32> = dear
        .iter()
        .scan(0, |kept, &dear| {
            let place = *kept;
            *kept += u32::from(dear);
            Some(place)
        })
        .collect();
    let end = dear.iter().filter(|dear| **dear).count() as u32;
    let moved = |to: u32| places.get(to as usize).copied().unwrap_or(end);
    let kept = steps.iter().zip(&dear).filter(|(_, dear)| **dear).map(|(step, _)| *step);
    kept.map(|step| match step {
        Step::Skip { mask, scope, to } => Step::Skip { mask, scope, to: moved(to) },
        other => other,
    })
    .collect()
}

/// Whether the step is no gate, or one that is worth a look.
fn is_dear(steps: &[Step], at: usize) -> bool {
    let Step::Skip { to, .. } = steps[at] else { return true };
    let behind = steps.get(at + 1..to as usize).unwrap_or(&[]);
    let mut cost = 0;
    behind.iter().any(|step| {
        cost += step.cost();
        cost >= WORTH_A_LOOK
    })
}
