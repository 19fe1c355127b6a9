//! Approdo, the one binary.

fn main() {}
