//! The list of notices and the files they stand in.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn each_file_with_a_page_is_listed_in_order() {
    let listed: Vec<String> = norma::notice::pages().map(|(code, _)| code).collect();
    assert!(listed.is_sorted(), "the list in `notice/mod.rs` is out of order");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/notice");
    let files: BTreeSet<String> = fs::read_dir(folder)
        .expect("the notices have a folder")
        .map(|entry| fs::read_to_string(entry.expect("a file").path()).expect("a text"))
        .filter_map(|file| Some(file.lines().next()?.strip_prefix("//! # ")?.to_string()))
        .collect();
    assert_eq!(files, listed.into_iter().collect());
}
