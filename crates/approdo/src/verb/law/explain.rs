//! `approdo law explain`: the page of a notice.

use norma::notice::pages;
use serde::Serialize;

use crate::cli::{Explain, Shared};
use crate::failure::{Done, Failure};
use crate::print;
use answers::json;

#[derive(Serialize)]
struct PageForm<'a> {
    code: &'a str,
    page: &'a str,
}

/// Shows the page.
pub fn run(shared: &Shared, asked: &Explain) -> Result<Done, Failure> {
    let pages: Vec<(String, String)> = pages().collect();
    let Some((code, page)) = pages.iter().find(|(code, _)| *code == asked.code) else {
        return Err(Failure::unknown(
            "notice",
            &asked.code,
            pages.iter().map(|(code, _)| code.as_str()),
        ));
    };
    print::out(&match shared.json {
        true => json::text(&PageForm { code, page }),
        false => page.clone(),
    });
    Ok(Done::Answered)
}
