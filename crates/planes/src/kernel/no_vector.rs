//! Where there is no processor with those instructions, there is no [`Vector`].

use super::machine::Work;

/// Such a processor: there is none.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Vector {}

impl Vector {
    /// This processor, if it is one.
    pub fn here() -> Option<Vector> {
        None
    }

    /// Does something, compiled for this processor.
    pub fn work(self, _: impl Work) {
        match self {}
    }
}
