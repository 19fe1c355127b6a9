//! The module as its host sees it: `carry` and `page`, beside `alloc` and `free` of [`buffers`].

#![expect(
    unsafe_code,
    reason = "a name kept for the host is an unsafe attribute; no pointer is followed"
)]

use std::cell::RefCell;

use crate::Phone;

thread_local! {
    static PHONE: RefCell<Option<Phone>> = const { RefCell::new(None) };
}

/// Takes the law and the words; 1 when they can be used.
#[unsafe(no_mangle)]
pub extern "C" fn carry(law: usize, law_len: usize, words: usize, words_len: usize) -> u32 {
    let text = |address, len| String::from_utf8(buffers::written(address, len)).unwrap_or_default();
    let phone = Phone::carrying(text(law, law_len), text(words, words_len));
    let usable = u32::from(phone.is_some());
    PHONE.set(phone);
    usable
}

/// The page after a form; 0 when nothing is carried, or the request is none.
#[unsafe(no_mangle)]
pub extern "C" fn page(address: usize, len: usize) -> u64 {
    let request = String::from_utf8(buffers::written(address, len)).unwrap_or_default();
    PHONE.with_borrow(|phone| {
        let page = phone.as_ref().and_then(|phone| phone.page(&request));
        page.map_or(0, |page| buffers::put(crate::text(&page)))
    })
}
