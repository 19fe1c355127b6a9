//! Comparisons of 64 rows at once, packed into a word.

/// For codes below 16: which of eight sets each is in, one bit a set.
#[derive(Clone, Copy, Debug)]
pub struct Sets(pub [u8; 16]);

impl Sets {
    /// Up to eight sets of codes.
    pub const fn of(sets: &[&[u8]]) -> Sets {
        let (mut table, mut set) = ([0; 16], 0);
        while set < sets.len() {
            let mut at = 0;
            while at < sets[set].len() {
                table[sets[set][at] as usize] |= 1 << set;
                at += 1;
            }
            set += 1;
        }
        Sets(table)
    }
}

/// A way to compare 64 rows at once.
pub trait Lanes: Copy {
    /// The rows whose day is `last` or before.
    fn until(self, days: &[u16; 64], last: u16) -> u64;
    /// The rows whose day in `a` is that of `b` or before, `later` days added to `b`.
    fn ordered(self, a: &[u16; 64], b: &[u16; 64], later: u16) -> u64;
    /// The bits of the mask's places, side by side from the lowest.
    fn gathered(self, bits: u64, mask: u64) -> u64;
    /// The lowest bits, each in a place of the mask.
    fn scattered(self, bits: u64, mask: u64) -> u64;
    /// Says that these will be read soon; changes nothing.
    fn soon<T>(self, of: &[T]);
    /// The rows whose code is in each of the first `MANY` sets.
    fn sets<const MANY: usize>(self, codes: &[u8; 64], sets: &Sets) -> [u64; MANY];
}

/// A loop that runs in whichever way the machine has.
///
/// A closure won't do: it is compiled without the vectors of the function that calls it.
pub trait Job {
    /// Runs it; to be marked `inline(always)`, so that it is compiled with the caller's vectors.
    fn run<L: Lanes>(self, lanes: L);
}

/// As any machine can.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

impl Lanes for Plain {
    #[inline(always)]
    fn gathered(self, bits: u64, mut mask: u64) -> u64 {
        let (mut gathered, mut place) = (0, 0);
        while mask != 0 {
            gathered |= (bits >> mask.trailing_zeros() & 1) << place;
            (mask, place) = (mask & (mask - 1), place + 1);
        }
        gathered
    }

    #[inline(always)]
    fn scattered(self, bits: u64, mut mask: u64) -> u64 {
        let (mut scattered, mut place) = (0, 0);
        while mask != 0 {
            scattered |= (bits >> place & 1) << mask.trailing_zeros();
            (mask, place) = (mask & (mask - 1), place + 1);
        }
        scattered
    }

    #[inline(always)]
    fn soon<T>(self, _of: &[T]) {}

    #[inline(always)]
    fn until(self, days: &[u16; 64], last: u16) -> u64 {
        packed(|row| days[row] <= last)
    }

    #[inline(always)]
    fn ordered(self, a: &[u16; 64], b: &[u16; 64], later: u16) -> u64 {
        packed(|row| a[row] <= b[row].saturating_add(later))
    }

    #[inline(always)]
    fn sets<const MANY: usize>(self, codes: &[u8; 64], sets: &Sets) -> [u64; MANY] {
        let of: [u8; 64] = std::array::from_fn(|row| sets.0[usize::from(codes[row] & 15)]);
        std::array::from_fn(|set| packed(|row| of[row] >> set & 1 == 1))
    }
}

#[inline(always)]
fn packed(test: impl Fn(usize) -> bool) -> u64 {
    (0..64).fold(0, |word, row| word | u64::from(test(row)) << row)
}
