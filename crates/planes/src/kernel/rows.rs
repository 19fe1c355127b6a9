//! From people to rows and back, a word of rows at a time.
//!
//! The rows of a person are a run of bits. Taken as numbers, the last rows less the first rows are
//! the runs without their ends; adding the rows that have a bit to that carries into the end of a
//! run exactly when one of them lies in it.

use crate::BLOCK;
use crate::kernel::Numbers;
use crate::kernel::block::Persons;
use crate::kernel::machine::Machine;

/// The bits of the people who have rows, one after the other; and a word so that two can be read at once.
type Queue = [u64; words_of_block() + 1];

const fn words_of_block() -> usize {
    BLOCK / 64
}

/// Adds the lowest `count` bits at the end; the others of `bits` are 0.
#[inline(always)]
fn push(queue: &mut Queue, at: &mut usize, bits: u64, count: u32) {
    let (word, shift) = (*at / 64, *at % 64);
    if count > 0 && word < words_of_block() {
        queue[word] |= bits << shift;
        queue[word + 1] |= (bits >> 1) >> (63 - shift);
        *at += count as usize;
    }
}

/// The next 64 bits.
#[inline(always)]
fn peek(queue: &Queue, at: usize) -> u64 {
    let (word, shift) = (at / 64, at % 64);
    if word >= words_of_block() {
        return 0;
    }
    queue[word] >> shift | (queue[word + 1] << 1) << (63 - shift)
}

/// Whether a row of the person has the bit.
#[inline(always)]
pub(crate) fn any_row(machine: impl Machine, persons: &Persons<'_>, rows: &[u64], out: &mut [u64]) {
    any_row_of(machine, persons, |at| if at < rows.len() { rows[at] } else { 0 }, out);
}

/// The same, of a plane given word by word.
#[inline(always)]
pub(crate) fn any_row_of(
    machine: impl Machine,
    persons: &Persons<'_>,
    rows: impl Fn(usize) -> u64,
    out: &mut [u64],
) {
    let (mut queue, mut at): (Queue, usize) = ([0; 17], 0);
    let (mut borrow, mut carry) = (false, false);
    for (word, (&first, &last)) in persons.first.iter().zip(persons.last).enumerate() {
        let rows = rows(word);
        let (inner, borrows) = last.borrowing_sub(first, borrow);
        let (sum, carries) = (rows & inner).carrying_add(inner, carry);
        (borrow, carry) = (borrows, carries);
        push(&mut queue, &mut at, machine.together(sum | rows, last), last.count_ones());
    }
    out.fill(0);
    let mut at = 0;
    for (out, &peopled) in out.iter_mut().zip(persons.peopled) {
        *out = machine.apart(peek(&queue, at), peopled);
        at += peopled.count_ones() as usize;
    }
}

/// The bit of the person, for each row.
#[inline(always)]
pub(crate) fn spread(
    machine: impl Machine,
    persons: &Persons<'_>,
    people: &[u64],
    out: &mut [u64],
) {
    let (mut queue, mut at): (Queue, usize) = ([0; 17], 0);
    for (&people, &peopled) in people.iter().zip(persons.peopled) {
        push(&mut queue, &mut at, machine.together(people, peopled), peopled.count_ones());
    }
    let (mut at_first, mut at_last, mut borrow) = (0, 0, false);
    for ((out, &first), &last) in out.iter_mut().zip(persons.first).zip(persons.last) {
        let begun = machine.apart(peek(&queue, at_first), first);
        let ended = machine.apart(peek(&queue, at_last), last);
        let (inner, borrows) = ended.borrowing_sub(begun, borrow);
        *out = inner | ended;
        borrow = borrows;
        at_first += first.count_ones() as usize;
        at_last += last.count_ones() as usize;
    }
}

/// How many rows of the person have the bit.
#[inline(always)]
pub(crate) fn count(persons: &Persons<'_>, rows: &[u64], out: &mut [i64]) {
    let (mut rank, mut before) = (Rank { rows, word: 0, ones: 0 }, 0);
    let base = persons.starts.first().copied().unwrap_or(0);
    for (out, end) in out.iter_mut().zip(persons.starts.get(1..).unwrap_or(&[])) {
        let until = rank.of(end.wrapping_sub(base) as usize);
        // A block has fewer than 2^32 rows.
        *out = until.wrapping_sub(before);
        before = until;
    }
}

/// How many bits of a plane lie before some place, asked for places in order.
struct Rank<'a> {
    rows: &'a [u64],
    /// How many words were passed, and how many bits they have.
    word: usize,
    ones: i64,
}

impl Rank<'_> {
    #[inline(always)]
    fn of(&mut self, end: usize) -> i64 {
        let word = |at: usize| self.rows.get(at).copied().unwrap_or(0);
        while self.word < end / 64 {
            self.ones = self.ones.wrapping_add(i64::from(word(self.word).count_ones()));
            self.word += 1;
        }
        let part = word(end / 64) & !(u64::MAX << (end % 64));
        self.ones.wrapping_add(i64::from(part.count_ones()))
    }
}

/// The number of the person, for each row.
///
/// Most people have few rows: for each we write four, and those beyond the last are written over by
/// the next people.
#[inline(always)]
pub(crate) fn spread_numbers(persons: &Persons<'_>, people: Numbers<'_>, out: &mut [i64]) {
    let base = persons.starts.first().copied().unwrap_or(0);
    let mut start = 0;
    for (person, end) in persons.starts.get(1..).unwrap_or(&[]).iter().enumerate() {
        let end = end.wrapping_sub(base) as usize;
        let number = people.at(person);
        let four = out.get_mut(start..start + 4).filter(|_| end <= start + 4);
        if let Some(four) = four {
            four.fill(number);
        } else if let Some(out) = out.get_mut(start..end) {
            out.fill(number);
        }
        start = end;
    }
}
