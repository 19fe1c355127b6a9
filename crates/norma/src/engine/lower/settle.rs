//! What the rules that speak come to together (S4), in every row.

use planes::{Graph, Plane};

use super::Answer;
use crate::engine::symbol::{Cause, Sym, same_as};

/// Rules of one outcome that speak, surely or perhaps.
pub(super) struct Voices {
    /// What they say.
    pub says: Sym,
    /// Where one surely speaks.
    pub sure: Plane,
    /// Where one may speak, and isn't sure to.
    pub may: Plane,
}

impl Voices {
    fn speak(&self, g: &mut Graph) -> Plane {
        g.or(self.sure, self.may)
    }
}

/// All that speak about one question.
#[derive(Default)]
pub(super) struct Choir {
    /// By outcome, those whose provision has content.
    pub voices: Vec<Voices>,
    /// Where a rule whose provision has no content surely speaks, and where it may.
    pub unwritten: Vec<(Plane, Plane)>,
}

impl Choir {
    /// One rule more. Rules that say the same known value are one voice.
    pub fn join(&mut self, g: &mut Graph, says: Sym, sure: Plane, may: Plane) {
        if sure == Plane::NO && may == Plane::NO {
            return;
        }
        let one = says.is_settled(g);
        match self.voices.iter_mut().find(|voices| one && voices.says == says) {
            Some(voices) => {
                voices.sure = g.or(voices.sure, sure);
                voices.may = g.or(voices.may, may);
            }
            None => self.voices.push(Voices { says, sure, may }),
        }
    }

    fn sure_without_content(&self, g: &mut Graph) -> Plane {
        let rows: Vec<Plane> = self.unwritten.iter().map(|(sure, _)| *sure).collect();
        g.any(&rows)
    }

    fn may_without_content(&self, g: &mut Graph) -> Plane {
        let rows: Vec<Plane> = self.unwritten.iter().map(|(_, may)| *may).collect();
        g.any(&rows)
    }

    /// Where every voice that speaks surely says one and the same.
    fn agrees(&self, g: &mut Graph) -> Plane {
        let mut torn = vec![self.may_without_content(g)];
        for (place, voices) in self.voices.iter().enumerate() {
            let (speaks, settled) = (voices.speak(g), voices.says.settled(g));
            torn.push(g.and_not(speaks, settled));
            for other in &self.voices[..place] {
                let both = other.speak(g);
                let both = g.and(both, speaks);
                let same = same_as(g, &voices.says, &other.says);
                torn.push(g.and_not(both, same.yes));
            }
        }
        let torn = g.any(&torn);
        g.not(torn)
    }

    /// Where two that surely speak surely say different things, and nothing without content may speak.
    fn contradicts(&self, g: &mut Graph) -> Plane {
        let mut torn = Vec::new();
        for (place, voices) in self.voices.iter().enumerate() {
            for other in &self.voices[..place] {
                let both = g.and(other.sure, voices.sure);
                if both != Plane::NO {
                    let same = same_as(g, &voices.says, &other.says);
                    torn.push(g.and(both, same.no));
                }
            }
        }
        let torn = g.any(&torn);
        let may = self.may_without_content(g);
        g.and_not(torn, may)
    }

    /// Where one voice alone speaks, surely: what it says holds, known or not. Known outcomes agree with themselves already.
    fn alone(&self, g: &mut Graph) -> Plane {
        let mut alone = Vec::new();
        let silent = self.may_without_content(g);
        for (place, voices) in self.voices.iter().enumerate() {
            if voices.says.is_settled(g) {
                continue;
            }
            let others = self.voices.iter().enumerate().filter(|(other, _)| *other != place);
            let mut others: Vec<Plane> = others.map(|(_, other)| other.speak(g)).collect();
            others.extend([silent, voices.may]);
            let others = g.any(&others);
            alone.push(g.and_not(voices.sure, others));
        }
        g.any(&alone)
    }

    /// What the sure voices say, the first where several do.
    fn says(&self, g: &mut Graph, nothing: &Sym) -> Sym {
        let mut said = nothing.clone();
        for voices in self.voices.iter().rev() {
            said = Sym::choose(g, voices.sure, &voices.says, &said);
        }
        said
    }

    /// Where all that may speak surely say what holds otherwise.
    fn agrees_with(&self, g: &mut Graph, otherwise: &Sym) -> Plane {
        let mut torn = vec![self.may_without_content(g)];
        for voices in &self.voices {
            let same = same_as(g, &voices.says, otherwise);
            torn.push(g.and_not(voices.may, same.yes));
        }
        let torn = g.any(&torn);
        g.not(torn)
    }

    /// The answer. `otherwise` is what holds when nothing speaks, none when nothing was declared; `covered` where a
    /// set of rules of which one must apply speaks, and what it says.
    pub fn settle(
        &self,
        g: &mut Graph,
        nothing: &Sym,
        otherwise: Option<&Sym>,
        covered: &[(Plane, Sym)],
    ) -> Answer {
        let hole = self.sure_without_content(g);
        let sure: Vec<Plane> = self.voices.iter().map(|voices| voices.sure).collect();
        let sure = g.any(&sure);
        let sure = g.and_not(sure, hole);
        let may: Vec<Plane> = self.voices.iter().map(|voices| voices.may).collect();
        let may = g.any(&may);
        let (may_hole, spoken) = (self.may_without_content(g), g.or(sure, hole));
        let may = g.or(may, may_hole);
        let may = g.and_not(may, spoken);
        let contradicts = self.contradicts(g);
        let conflict = g.and(sure, contradicts);
        let mut answer = self.of_sure(g, nothing, sure);
        let silent = g.or(spoken, may);
        let silent = g.not(silent);
        let mut left = may;
        for (rows, says) in covered {
            let rows = g.and(*rows, may);
            answer = Sym::choose(g, rows, says, &answer);
            left = g.and_not(left, rows);
        }
        let unwritten = match otherwise {
            Some(otherwise) => {
                let agreeing = self.agrees_with(g, otherwise);
                let agreeing = g.and(left, agreeing);
                let rows = g.or(silent, agreeing);
                answer = Sym::choose(g, rows, otherwise, &answer);
                hole
            }
            None => g.or(hole, silent),
        };
        without_value(g, answer, conflict, unwritten)
    }

    fn of_sure(&self, g: &mut Graph, nothing: &Sym, sure: Plane) -> Sym {
        let (agrees, alone) = (self.agrees(g), self.alone(g));
        let speaks = g.or(agrees, alone);
        let speaks = g.and(speaks, sure);
        let says = self.says(g, nothing);
        Sym::choose(g, speaks, &says, nothing)
    }
}

/// A result that fails for want of a param's value is one without content.
fn without_value(g: &mut Graph, mut sym: Sym, conflict: Plane, unwritten: Plane) -> Answer {
    let mut without = vec![unwritten];
    sym.faults_mut().retain(|(plane, cause)| {
        let lacking = matches!(cause, Cause::NoValue(_));
        if lacking {
            without.push(*plane);
        }
        !lacking
    });
    Answer { sym, conflict, unwritten: g.any(&without), open: Plane::NO }
}
