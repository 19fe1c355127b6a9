//! What was answered, one line an answer, in the order of telling; and the facts it comes to.
//!
//! `permit=more` tells of a permit, `permit=none` that there are no others; `permit[1].kind=humanitarian` tells a field,
//! `birth=1991-07` a fact, in the notation of a case file; `birth=unknown` that the person can't say. After the words may
//! stand `;since=`, `;until=`, `;known=`: from when, until when, from which day known. `paper.permit=lost` tells of a paper.

mod dossier;
mod line;

pub use dossier::Facts;
pub use line::{Line, Place};

use norma::facts::Dossier;
use norma::program::Program;

/// More answers than these nobody gives.
const LINES_MAX: usize = 1_000;

/// What was answered, in the order of telling. Every line was understood: what isn't is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    lines: Vec<Line>,
}

impl Answers {
    /// Reads lines, those that say nothing left out.
    pub fn read<'t>(program: &Program, lines: impl IntoIterator<Item = &'t str>) -> Answers {
        let mut answers = Answers::default();
        for line in lines.into_iter().take(LINES_MAX) {
            if let Some(line) = Line::read(program, line) {
                answers.tell(line);
            }
        }
        answers
    }

    /// What a dossier tells, as answers; none when it speaks of something else than a person.
    pub fn of(program: &Program, dossier: &Dossier) -> Option<Answers> {
        dossier
            .about
            .is_none()
            .then(|| dossier::lines(program, dossier))
            .map(|lines| Answers { lines })
    }

    /// The lines.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Tells one more; of a thing told before the new answer takes the place of the old.
    pub fn tell(&mut self, line: Line) {
        let place = self.lines.iter().position(|old| old.is_replaced_by(&line));
        match place {
            Some(place) => self.lines[place] = line,
            None => self.lines.push(line),
        }
    }

    /// Takes the last answer back; of the papers, all of them.
    pub fn take_back(&mut self) {
        let last = self.lines.pop();
        if last.as_ref().is_some_and(Line::is_of_papers) {
            while self.lines.last().is_some_and(Line::is_of_papers) {
                self.lines.pop();
            }
        }
    }

    /// Takes one answer back, and with the papers all that came after.
    pub fn change(&mut self, place: usize) {
        if self.lines.get(place).is_some_and(|line| line.is_of_papers() || line.is_of_rows()) {
            self.lines.truncate(place);
            while self.lines.last().is_some_and(Line::is_of_papers) {
                self.lines.pop();
            }
        } else if place < self.lines.len() {
            self.lines.remove(place);
        }
    }

    /// What the lines come to.
    pub fn facts(&self, program: &Program) -> Facts {
        dossier::facts(program, &self.lines)
    }

    /// How many pages were answered: those of the papers, and a page for each other line.
    pub fn pages(&self) -> usize {
        let of_papers = self.lines.iter().filter(|line| line.is_of_papers()).count();
        let others = self.lines.len() - of_papers;
        others + usize::from(of_papers > 0) + usize::from(of_papers > 1)
    }
}
