//! The memory a host may write to and read from: buffers we own, known by their address.
//!
//! An address that is none of ours finds nothing, so no pointer from outside is ever followed. Nothing here is unsafe.

use std::collections::BTreeMap;

/// The largest buffer a host gets. A case of the largest size fits into a request, however it is escaped.
pub const BUFFER_BYTES_MAX: usize = 8 << 20;

/// So many buffers may be out at once; a host that takes more has forgotten to give some back.
pub const BUFFERS_MAX: usize = 64;

/// The buffers that are out, by address.
#[derive(Debug, Default)]
pub struct Buffers {
    out: BTreeMap<usize, Vec<u8>>,
}

impl Buffers {
    /// No buffers.
    pub const fn new() -> Buffers {
        Buffers { out: BTreeMap::new() }
    }

    /// The address of a new buffer of so many bytes, all 0; 0 when that is nothing, too much, or one too many.
    pub fn alloc(&mut self, len: usize) -> usize {
        if len > BUFFER_BYTES_MAX { 0 } else { self.put(vec![0; len]) }
    }

    /// Puts these bytes out; 0 when there are none or no room for another buffer.
    pub fn put(&mut self, bytes: Vec<u8>) -> usize {
        // An empty buffer has no address of its own.
        if bytes.is_empty() || self.out.len() >= BUFFERS_MAX {
            return 0;
        }
        let address = bytes.as_ptr().expose_provenance();
        self.out.insert(address, bytes);
        address
    }

    /// The first `len` bytes of a buffer; none when it isn't ours or isn't so long.
    pub fn bytes(&self, address: usize, len: usize) -> Option<&[u8]> {
        self.out.get(&address)?.get(..len)
    }

    /// Takes a buffer back, if it is ours and so long.
    pub fn free(&mut self, address: usize, len: usize) {
        if self.out.get(&address).is_some_and(|bytes| bytes.len() == len) {
            self.out.remove(&address);
        }
    }
}
