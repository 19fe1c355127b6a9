//! The module as its host sees it: `answer` and `corpus`, beside `alloc` and `free` of [`buffers`].

#![expect(
    unsafe_code,
    reason = "a name kept for the host is an unsafe attribute; no pointer is followed"
)]

/// The answer to the request in a buffer: a JSON text. A buffer that isn't ours is an empty request, and that is told.
#[unsafe(no_mangle)]
pub extern "C" fn answer(address: usize, len: usize) -> u64 {
    buffers::put(crate::answer(&buffers::written(address, len)))
}

/// Which law is inside: a JSON text.
#[unsafe(no_mangle)]
pub extern "C" fn corpus() -> u64 {
    buffers::put(crate::corpus())
}
