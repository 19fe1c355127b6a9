//! Reading planes that are told.

use crate::kernel::Block;
use crate::{Batch, Bits, Column, Scope};

/// The planes whose union is told under that name.
#[inline(always)]
fn told(block: Block<'_>, bits: Bits) -> [Option<&[u64]>; 2] {
    let batch = block.batch;
    let (fact, column) = match bits {
        Bits::Complete(relation) => {
            return [batch.relation(relation).map(|it| it.complete.as_slice()), None];
        }
        Bits::Yes(fact)
        | Bits::No(fact)
        | Bits::Absent(fact)
        | Bits::There(fact)
        | Bits::LowKnown(fact)
        | Bits::HighKnown(fact) => (bits, batch.fact(fact)),
    };
    match (fact, column) {
        (Bits::Absent(_), column) => [column.absent(), None],
        (_, Column::Untold) => [None, None],
        (Bits::Yes(_), Column::Bits(it)) => [Some(&it.yes), None],
        (Bits::No(_), Column::Bits(it)) => [Some(&it.no), None],
        (Bits::Yes(_) | Bits::No(_), _) => [None, None],
        (_, Column::Bits(it)) => [Some(&it.yes), Some(&it.no)],
        (_, Column::Codes(it)) => [Some(&it.told), None],
        (_, Column::Days(it)) => [Some(&it.told), None],
        (Bits::LowKnown(_), Column::Wide(it)) => {
            [it.low_known.as_deref().or(Some(&it.there)), None]
        }
        (Bits::HighKnown(_), Column::Wide(it)) => {
            [it.high_known.as_deref().or(Some(&it.there)), None]
        }
        (_, Column::Wide(it)) => [Some(&it.there), None],
    }
}

/// Reads the plane of a block.
#[inline(always)]
pub(crate) fn read(block: Block<'_>, scope: Scope, bits: Bits, out: &mut [u64]) {
    // Not `map`: the library's isn't inlined.
    let [a, b] = told(block, bits);
    let (a, b) = (part(block, scope, a), part(block, scope, b));
    copy(out, a);
    for (out, more) in out.iter_mut().zip(b) {
        *out |= more;
    }
}

#[inline(always)]
fn part<'a>(block: Block<'a>, scope: Scope, plane: Option<&'a [u64]>) -> &'a [u64] {
    match plane {
        Some(plane) => block.part(scope, plane),
        None => &[],
    }
}

/// Of one word, and of a whole block, no call to copy memory.
#[inline(always)]
fn copy(out: &mut [u64], from: &[u64]) {
    if let (Some(out), Some(from)) = (out.as_mut_array::<16>(), from.as_array::<16>()) {
        *out = *from;
    } else if let [out] = out {
        *out = from.first().copied().unwrap_or(0);
    } else if from.len() == out.len() {
        out.copy_from_slice(from);
    } else {
        out.fill(0);
    }
}

/// The first plane that is read of a block.
#[inline(always)]
pub(crate) fn first(block: Block<'_>, scope: Scope, bits: Bits) -> &[u64] {
    told(block, bits)[0].map_or(&[], |plane| block.part(scope, plane))
}

/// The first word of a batch.
#[inline]
pub(crate) fn first_word(batch: &Batch, bits: Bits) -> u64 {
    let [a, b] = told(Block { batch, at: 0 }, bits);
    let word = |plane: Option<&[u64]>| plane.and_then(<[u64]>::first).copied().unwrap_or(0);
    word(a) | word(b)
}
