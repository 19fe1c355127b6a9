//! The conversation with a person who asks where they stand: the answers so far in, the next page out.
