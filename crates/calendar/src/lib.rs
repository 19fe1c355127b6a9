//! Civil dates, ages, months and legal terms.
