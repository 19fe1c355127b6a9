//! Bits of a word moved together, or apart, by a mask.
//!
//! The portable way is that of Warren's "Hacker's Delight", 7-4 and 7-5: six steps, whatever the mask.

/// For each of the six steps, the bits that move by 1, 2, 4, … places.
#[inline(always)]
fn moves(mut mask: u64) -> [u64; 6] {
    let mut before = !mask << 1;
    let mut moves = [0; 6];
    for (step, moved) in moves.iter_mut().enumerate() {
        let mut odd = before ^ (before << 1);
        for by in [2, 4, 8, 16, 32] {
            odd ^= odd << by;
        }
        *moved = odd & mask;
        mask = (mask ^ *moved) | (*moved >> (1 << step));
        before &= !odd;
    }
    moves
}

/// The bits under the mask, moved together at the low end.
#[inline(always)]
pub(crate) fn together(word: u64, mask: u64) -> u64 {
    if mask == u64::MAX {
        return word;
    }
    let mut word = word & mask;
    if word == 0 {
        return 0;
    }
    for (step, moved) in moves(mask).into_iter().enumerate() {
        let moving = word & moved;
        word = (word ^ moving) | (moving >> (1 << step));
    }
    word
}

/// The lowest bits, moved apart to where the mask is set.
#[inline(always)]
pub(crate) fn apart(word: u64, mask: u64) -> u64 {
    if word == 0 || mask == u64::MAX {
        return word;
    }
    let mut word = word;
    for (step, moved) in moves(mask).into_iter().enumerate().rev() {
        word = (word & !moved) | ((word << (1 << step)) & moved);
    }
    word & mask
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_go_together_and_apart_again() {
        let mut word = 0x9E37_79B9_7F4A_7C15_u64;
        for round in 0..2000_u32 {
            word = word.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1).rotate_left(round % 64);
            let mask = if round % 5 == 0 { word << (round % 64) } else { word.rotate_left(23) ^ 7 };
            let mut naive = 0;
            let set = (0..64).filter(|at| mask >> at & 1 == 1);
            for (to, from) in set.enumerate() {
                naive |= (word >> from & 1) << to;
            }
            assert_eq!(together(word, mask), naive, "{word:x} {mask:x}");
            assert_eq!(apart(naive, mask), word & mask, "{word:x} {mask:x}");
        }
    }
}
