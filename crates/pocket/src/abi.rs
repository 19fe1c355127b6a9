//! The module as its host sees it: four functions of plain numbers.
//!
//! An address and a length of a text are packed into one number, `address << 32 | length`; 0 is "no room".

#![expect(
    unsafe_code,
    reason = "a name kept for the host is an unsafe attribute; no pointer is followed"
)]

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::buffers::Buffers;

static BUFFERS: Mutex<Buffers> = Mutex::new(Buffers::new());

/// The address of a fresh buffer for a request; 0 when `len` is 0, above the limit, or too many are out.
#[unsafe(no_mangle)]
pub extern "C" fn alloc(len: usize) -> usize {
    buffers().alloc(len)
}

/// Gives back a buffer of [`alloc`], or a text of [`answer`] or [`corpus`]; any other address changes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn free(address: usize, len: usize) {
    buffers().free(address, len);
}

/// The answer to the request in a buffer: a JSON text.
#[unsafe(no_mangle)]
pub extern "C" fn answer(address: usize, len: usize) -> u64 {
    let request = buffers().bytes(address, len).map(<[u8]>::to_vec);
    // A buffer that isn't ours is an empty request, and that is told.
    put(crate::answer(&request.unwrap_or_default()))
}

/// Which law is inside: a JSON text.
#[unsafe(no_mangle)]
pub extern "C" fn corpus() -> u64 {
    put(crate::corpus())
}

fn put(text: String) -> u64 {
    let bytes = text.into_bytes();
    let len = bytes.len() as u64;
    match buffers().put(bytes) {
        0 => 0,
        address => (address as u64) << 32 | len,
    }
}

fn buffers() -> MutexGuard<'static, Buffers> {
    BUFFERS.lock().unwrap_or_else(PoisonError::into_inner)
}
