//! Operations on bits that follow one another, as one step: most steps are such, and to look what a
//! step is costs as much as to do it.

use super::step::{BitStep, Step};

/// The same steps, with stretches of operations on bits put in a list of their own.
pub(super) fn stretches(steps: &[Step]) -> (Vec<Step>, Vec<BitStep>) {
    let is_target = targets(steps);
    let (mut kept, mut bits): (Vec<Step>, Vec<BitStep>) = (Vec::new(), Vec::new());
    // Of each step, the place of the one it is part of.
    let mut places = Vec::with_capacity(steps.len() + 1);
    for (step, &is_target) in steps.iter().zip(&is_target) {
        let Step::Bit(bit) = *step else {
            places.push(kept.len() as u32);
            kept.push(*step);
            continue;
        };
        let next = bits.len() as u32;
        bits.push(bit);
        match kept.last_mut() {
            Some(Step::Bits { to, .. }) if !is_target => *to = next + 1,
            _ => kept.push(Step::Bits { from: next, to: next + 1 }),
        }
        places.push(kept.len() as u32 - 1);
    }
    places.push(kept.len() as u32);
    for step in &mut kept {
        if let Step::Skip { to, .. } = step {
            *to = places.get(*to as usize).copied().unwrap_or(u32::MAX);
        }
    }
    (kept, bits)
}

/// Of each step, whether one goes on there from elsewhere.
fn targets(steps: &[Step]) -> Vec<bool> {
    let mut targets = vec![false; steps.len() + 1];
    for step in steps {
        if let Step::Skip { to, .. } = *step
            && let Some(target) = targets.get_mut(to as usize)
        {
            *target = true;
        }
    }
    targets
}
