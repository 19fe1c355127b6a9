//! What the rules that speak come to together (S4), in every row.

use planes::{Graph, Plane};

use super::Answer;
use crate::engine::symbol::{Cause, Sym, Tri, same_as};

/// Rules of one outcome.
#[derive(Clone, Debug)]
pub(super) struct Voices {
    /// What they say.
    pub says: Sym,
    /// Where one surely speaks.
    pub sure: Plane,
    /// Where none speaks, or may.
    pub silent: Plane,
}

/// All that speak about one question.
pub(super) struct Choir {
    /// By outcome, those whose provision has content.
    pub voices: Vec<Voices>,
    /// Where a rule whose provision has no content surely speaks.
    hole: Plane,
    /// Where such a rule speaks or may.
    may_hole: Plane,
}

impl Choir {
    pub fn new() -> Choir {
        Choir { voices: Vec::new(), hole: Plane::NO, may_hole: Plane::NO }
    }

    /// One rule more, by whether it is active. Rules that say the same known value are one voice.
    pub fn join(&mut self, g: &mut Graph, says: Sym, active: Tri) {
        let (sure, silent) = (active.yes, active.no);
        if silent == Plane::YES {
            return;
        }
        let one = says.is_settled(g);
        match self.voices.iter_mut().find(|voices| one && voices.says == says) {
            Some(voices) => {
                voices.sure = g.or(voices.sure, sure);
                voices.silent = g.and(voices.silent, silent);
            }
            None => self.voices.push(Voices { says, sure, silent }),
        }
    }

    /// One rule more, whose provision has no content.
    pub fn join_without_content(&mut self, g: &mut Graph, active: Tri) {
        let may = g.not(active.no);
        self.hole = g.or(self.hole, active.yes);
        self.may_hole = g.or(self.may_hole, may);
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
        match covered.is_empty().then(|| self.plainly(g, nothing, otherwise)).flatten() {
            Some(answer) => answer,
            None => self.weighed(g, nothing, otherwise, covered),
        }
    }

    fn weighed(
        &self,
        g: &mut Graph,
        nothing: &Sym,
        otherwise: Option<&Sym>,
        covered: &[(Plane, Sym)],
    ) -> Answer {
        let sure: Vec<Plane> = self.voices.iter().map(|voices| voices.sure).collect();
        let sure = g.any(&sure);
        let sure = g.and_not(sure, self.hole);
        let silent: Vec<Plane> = self.voices.iter().map(|voices| voices.silent).collect();
        let silent = g.all(&silent);
        let silent = g.and_not(silent, self.may_hole);
        let spoken = g.any(&[sure, self.hole, silent]);
        let may = g.not(spoken);
        let contradicts = self.contradicts(g);
        let conflict = g.and(sure, contradicts);
        let mut answer = self.of_sure(g, nothing, sure);
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
                self.hole
            }
            None => g.or(self.hole, silent),
        };
        without_value(g, answer, conflict, unwritten)
    }

    /// When every outcome is a known value, each unlike the others, and every provision has content: an outcome holds
    /// where one of its rules surely speaks and no other outcome may; what holds otherwise, wherever no other may.
    fn plainly(&self, g: &mut Graph, nothing: &Sym, otherwise: Option<&Sym>) -> Option<Answer> {
        if self.may_hole != Plane::NO {
            return None;
        }
        let mut voices = self.voices.clone();
        if let Some(otherwise) = otherwise {
            match voices.iter_mut().find(|voices| voices.says == *otherwise) {
                Some(voices) => voices.sure = Plane::YES,
                None => voices.push(Voices {
                    says: otherwise.clone(),
                    sure: Plane::YES,
                    silent: Plane::YES,
                }),
            }
        }
        if !all_unlike(g, &voices) {
            return None;
        }
        let mut said = Vec::new();
        for (place, voices_here) in voices.iter().enumerate() {
            let others = voices.iter().enumerate().filter(|(other, _)| *other != place);
            let mut rows: Vec<Plane> = others.map(|(_, other)| other.silent).collect();
            rows.push(voices_here.sure);
            said.push((g.all(&rows), &voices_here.says));
        }
        let silent: Vec<Plane> = self.voices.iter().map(|voices| voices.silent).collect();
        let unwritten = if otherwise.is_none() { g.all(&silent) } else { Plane::NO };
        let conflict = self.sure_twice(g);
        Some(Answer { sym: together(g, nothing, &said), conflict, unwritten, open: Plane::NO })
    }

    /// Where two outcomes are sure.
    fn sure_twice(&self, g: &mut Graph) -> Plane {
        let (mut once, mut twice) = (Plane::NO, Plane::NO);
        for voices in &self.voices {
            let again = g.and(once, voices.sure);
            twice = g.or(twice, again);
            once = g.or(once, voices.sure);
        }
        twice
    }

    /// Where every voice that speaks surely says one and the same.
    fn agrees(&self, g: &mut Graph) -> Plane {
        let mut torn = vec![self.may_hole];
        for (place, voices) in self.voices.iter().enumerate() {
            let (speaks, settled) = (g.not(voices.silent), voices.says.settled(g));
            torn.push(g.and_not(speaks, settled));
            for other in &self.voices[..place] {
                let both = g.and_not(speaks, other.silent);
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
        g.and_not(torn, self.may_hole)
    }

    /// Where one voice alone speaks, surely: what it says holds, known or not. Known outcomes agree with themselves already.
    fn alone(&self, g: &mut Graph) -> Plane {
        let mut alone = Vec::new();
        for (place, voices) in self.voices.iter().enumerate() {
            if voices.says.is_settled(g) {
                continue;
            }
            let others = self.voices.iter().enumerate().filter(|(other, _)| *other != place);
            let mut rows: Vec<Plane> = others.map(|(_, other)| other.silent).collect();
            rows.push(voices.sure);
            let rows = g.all(&rows);
            alone.push(g.and_not(rows, self.may_hole));
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
        let mut torn = vec![self.may_hole];
        for voices in &self.voices {
            let same = same_as(g, &voices.says, otherwise);
            let other = g.or(voices.silent, same.yes);
            torn.push(g.not(other));
        }
        let torn = g.any(&torn);
        g.not(torn)
    }

    fn of_sure(&self, g: &mut Graph, nothing: &Sym, sure: Plane) -> Sym {
        let (agrees, alone) = (self.agrees(g), self.alone(g));
        let speaks = g.or(agrees, alone);
        let speaks = g.and(speaks, sure);
        let says = self.says(g, nothing);
        Sym::choose(g, speaks, &says, nothing)
    }
}

/// Whether every outcome is known in every row, and no two can be the same.
fn all_unlike(g: &mut Graph, voices: &[Voices]) -> bool {
    voices.iter().enumerate().all(|(place, voices_here)| {
        voices_here.says.is_settled(g)
            && voices[..place]
                .iter()
                .all(|other| same_as(g, &voices_here.says, &other.says).no == Plane::YES)
    })
}

/// Outcomes put together, each in its own rows, of which no two sets meet.
fn together(g: &mut Graph, nothing: &Sym, said: &[(Plane, &Sym)]) -> Sym {
    let mut sym = nothing.clone();
    for (rows, says) in said {
        sym = match (&sym, says) {
            (Sym::Truth(so, faults), Sym::Truth(says, _)) => {
                let add = |g: &mut Graph, plane: Plane, says: Plane| {
                    let here = g.and(*rows, says);
                    g.or(plane, here)
                };
                let yes = add(g, so.yes, says.yes);
                let no = add(g, so.no, says.no);
                Sym::Truth(Tri { yes, no, absent: add(g, so.absent, says.absent) }, faults.clone())
            }
            _ => Sym::choose(g, *rows, says, &sym),
        };
    }
    sym
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
