//! The flat law, three times: read by Norma, and written twice by hand from its text.

pub mod marks;
