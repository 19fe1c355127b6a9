//! A hasher for nodes and gates: two operations a word, and no defence, since none of it comes from
//! outside.

use std::hash::{BuildHasherDefault, Hasher};

/// A map by quick hashes.
pub type Map<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<Quick>>;

/// The hash so far.
#[derive(Clone, Debug, Default)]
pub struct Quick(u64);

impl Quick {
    #[inline]
    fn mix(&mut self, word: u64) {
        // An odd number with its bits well spread, so that low bits reach the high ones.
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.mix(u64::from(byte)));
    }

    #[inline]
    fn write_u8(&mut self, n: u8) {
        self.mix(u64::from(n));
    }

    #[inline]
    fn write_u32(&mut self, n: u32) {
        self.mix(u64::from(n));
    }

    #[inline]
    fn write_u64(&mut self, n: u64) {
        self.mix(n);
    }

    #[inline]
    fn write_usize(&mut self, n: usize) {
        self.mix(n as u64);
    }

    #[inline]
    fn finish(&self) -> u64 {
        // The map takes its places from the low bits.
        self.0.rotate_left(26)
    }
}
