//! The checks and chores of the house.

fn main() {}
