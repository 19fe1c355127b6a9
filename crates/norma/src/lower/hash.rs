//! The identity of a corpus: the same pages give the same hash, in whatever order they were read.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::Page;

/// SHA-256 over the pages sorted by name, each name and text preceded by its length.
pub(super) fn corpus_hash(pages: &[Page]) -> String {
    let mut sorted: Vec<&Page> = pages.iter().collect();
    sorted.sort_by(|a, b| (&a.name, &a.text).cmp(&(&b.name, &b.text)));
    let mut hash = Sha256::new();
    for text in sorted.iter().flat_map(|page| [&page.name, &page.text]) {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    }
    hash.finalize().iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
