//! Params: a value for every day they are said to be covered, and one only.

use super::desk::{Desk, Thing};
use crate::notice;
use crate::program::{ParamId, Setting};

pub(super) fn check(desk: &mut Desk<'_>) {
    for place in 0..desk.program.params.len() {
        late(desk, ParamId::from(place));
        twice(desk, ParamId::from(place));
    }
}

/// A param covered before its first value begins.
fn late(desk: &mut Desk<'_>, id: ParamId) {
    let program = desk.program;
    let param = &program.params[id.at()];
    let sets = program.settings.iter().filter(|set| set.param == id);
    let first = sets.map(|set| program.norms[set.norm.at()].from).min();
    let Some(covered) = param.covered_from else { return };
    if first.is_none_or(|first| covered < first) {
        let at = desk.at(Thing::Param(id));
        desk.tell(notice::param_gap(at, &param.name, covered, first));
    }
}

/// Two values from one day: neither is the later.
fn twice(desk: &mut Desk<'_>, id: ParamId) {
    let program = desk.program;
    let sets: Vec<(usize, &Setting)> =
        program.settings.iter().enumerate().filter(|(_, set)| set.param == id).collect();
    let from = |set: &Setting| program.norms[set.norm.at()].from;
    for (nth, (place, set)) in sets.iter().enumerate() {
        let earlier = sets[..nth]
            .iter()
            .find(|(_, other)| from(other) == from(set) && other.value != set.value);
        if let Some((other, _)) = earlier {
            let (at, also) = (desk.setting(*place), desk.setting(*other));
            desk.tell(notice::param_overlap(at, also, &program.params[id.at()].name, from(set)));
        }
    }
}
