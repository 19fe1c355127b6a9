//! What a WebAssembly module of the house shares with its host: buffers known by their address.
//!
//! A module that uses this crate has two functions for its host, `alloc` and `free`, and answers with texts by [`put`]. A
//! text is an address and a length packed into one number, `address << 32 | length`; 0 is "no room".

#[cfg(target_arch = "wasm32")]
mod abi;
mod owned;

pub use owned::{BUFFER_BYTES_MAX, BUFFERS_MAX, Buffers};

use std::sync::{Mutex, MutexGuard, PoisonError};

static BUFFERS: Mutex<Buffers> = Mutex::new(Buffers::new());

/// A text for the host.
pub fn put(text: String) -> u64 {
    let bytes = text.into_bytes();
    let len = bytes.len() as u64;
    match shared().put(bytes) {
        0 => 0,
        address => (address as u64) << 32 | len,
    }
}

/// What the host wrote into a buffer; nothing when it isn't ours.
pub fn written(address: usize, len: usize) -> Vec<u8> {
    shared().bytes(address, len).map(<[u8]>::to_vec).unwrap_or_default()
}

fn shared() -> MutexGuard<'static, Buffers> {
    BUFFERS.lock().unwrap_or_else(PoisonError::into_inner)
}
