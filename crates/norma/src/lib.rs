//! Norma, the language of the law.
