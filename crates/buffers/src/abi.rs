//! The two functions every module has.

#![expect(
    unsafe_code,
    reason = "a name kept for the host is an unsafe attribute; no pointer is followed"
)]

use crate::shared;

/// The address of a fresh buffer; 0 when `len` is 0, above the limit, or too many are out.
#[unsafe(no_mangle)]
pub extern "C" fn alloc(len: usize) -> usize {
    shared().alloc(len)
}

/// Gives back a buffer or a text; any other address changes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn free(address: usize, len: usize) {
    shared().free(address, len);
}
