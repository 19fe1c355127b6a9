//! 64 × N people at a time: bits in, bits out, all articles in one pass over a block.

mod articles;
mod block;

use super::{Marks, Text};
use crate::outcomes::Outcomes;
#[cfg(target_arch = "x86_64")]
use crate::planes::{Avx2, Avx512};
use crate::planes::{Job, Lanes, Plain};
use crate::population::Population;
use block::{Columns, Columns64, Written};

/// How many words ahead the columns are asked for.
const AHEAD: usize = 32;

/// So many people may still lie in a cache.
const NEAR_ROWS_MAX: usize = 1 << 16;

/// How wide the loop is: the vectors it compares with, and how many words it carries at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// No vectors but those the compiler finds; a word at a time.
    Plain,
    /// 256 bits and four words.
    Avx2,
    /// 256 bits and sixteen words.
    Avx2Block,
    /// 512 bits and eight words.
    Avx512,
}

impl std::fmt::Display for Width {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Width::Plain => "no vectors, 1 word",
            Width::Avx2 => "AVX2, 4 words",
            Width::Avx2Block => "AVX2, 16 words",
            Width::Avx512 => "AVX-512, 8 words",
        })
    }
}

impl Width {
    /// Those this machine has.
    pub fn here() -> Vec<Width> {
        let mut here = vec![Width::Plain];
        #[cfg(target_arch = "x86_64")]
        {
            if Avx2::here().is_some() {
                here.extend([Width::Avx2, Width::Avx2Block]);
            }
            if Avx512::here().is_some() {
                here.push(Width::Avx512);
            }
        }
        here
    }
}

/// Concludes about everybody.
pub fn run(width: Width, text: Text, marks: &Marks, people: &Population, outcomes: &mut Outcomes) {
    let run = Run { text, marks, people, outcomes };
    #[cfg(target_arch = "x86_64")]
    match (width, Avx2::here(), Avx512::here()) {
        (Width::Avx2, Some(lanes), _) => return lanes.run(Words::<4>(run)),
        (Width::Avx2Block, Some(lanes), _) => return lanes.run(Words::<16>(run)),
        (Width::Avx512, _, Some(lanes)) => return lanes.run(Words::<8>(run)),
        _ => {}
    }
    Words::<1>(run).run(Plain);
}

struct Run<'r> {
    text: Text,
    marks: &'r Marks,
    people: &'r Population,
    outcomes: &'r mut Outcomes,
}

/// So many words at once.
struct Words<'r, const N: usize>(Run<'r>);

impl<const N: usize> Job for Words<'_, N> {
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let Run { text, marks, people, outcomes } = self.0;
        let columns = Columns64::<N>::of(people);
        let mut written = Written::<N>::of(outcomes);
        // What lies in the cache needs no asking for.
        let far = people.people.rows > NEAR_ROWS_MAX;
        for at in 0..columns.blocks() {
            let block = Columns { lanes, text, marks, columns: &columns, at };
            if far {
                block.soon(at + AHEAD / N);
            }
            block.conclude(&mut written);
        }
    }
}
