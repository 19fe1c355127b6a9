//! Chance from a seed: SplitMix64, the same on every platform.

/// A source of choices.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The choices of this seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `many`, which is more than nothing.
    pub fn below(&mut self, many: u32) -> u32 {
        // The upper half of a product: as even as 32 bits allow, and without a division.
        (((self.bits() >> 32) * u64::from(many)) >> 32) as u32
    }

    /// 64 bits of which each is set so many times in 256.
    pub fn set(&mut self, of_256: u8) -> u64 {
        // From the last binary digit of the chance to the first: `or` halves what is missing, `and` halves what is there.
        let digits = (0..8).map(|place| of_256 >> place & 1 == 1);
        digits.fold(0, |word, digit| if digit { word | self.bits() } else { word & self.bits() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_set_as_often_as_asked() {
        let mut dice = Dice::new(1);
        for of_256 in [0_u8, 20, 128, 236] {
            let set: u32 = (0..4096).map(|_| dice.set(of_256).count_ones()).sum();
            let want = 4096 * u32::from(of_256) / 4;
            assert!(set.abs_diff(want) < 2_000, "{of_256}: {set}, not {want}");
        }
    }

    #[test]
    fn numbers_stay_below_their_limit_and_reach_it() {
        let mut dice = Dice::new(2);
        let drawn: Vec<u32> = (0..1000).map(|_| dice.below(7)).collect();
        assert_eq!(drawn.iter().max(), Some(&6));
        assert_eq!(drawn.iter().min(), Some(&0));
    }
}
