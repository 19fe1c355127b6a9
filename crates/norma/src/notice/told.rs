//! For tests: what a piece of an act gets told, one line a notice: `code line:column`.

use super::{Notice, Sources};
use crate::{Page, check, syntax};

/// Front matter and heading that are right, so that only what follows is at issue.
pub(crate) const HEAD: &str = "+++\nact = \"a\"\ntitle.it = \"A\"\nurn = \"urn:nir:a\"\nrank = \"law\"\n\
    published = 2018-10-04\nin_force = 2018-10-05\n+++\n\n# A\n\n## Art. 1 {#art1}\n\n```norma\n";

/// The notices of statements; line 1 is their first line.
pub(crate) fn told(statements: &str) -> Vec<String> {
    let before = HEAD.matches('\n').count();
    page_told_from(&format!("{HEAD}{statements}\n```\n"), before)
}

/// The notices of a whole page.
pub(crate) fn page_told(page: &str) -> Vec<String> {
    page_told_from(page, 0)
}

/// The first notice of statements, whole.
pub(crate) fn first_told(statements: &str) -> Notice {
    let notices = syntax::read(0, &format!("{HEAD}{statements}\n```\n")).notices;
    notices.into_iter().next().expect("something to be told")
}

/// The lines of statements that compile of which a check tells this code; line 1 is their first line.
pub(crate) fn checked(code: &str, statements: &str) -> Vec<usize> {
    let page = Page { name: "act.md".to_string(), text: format!("{HEAD}{statements}\n```\n") };
    let compiled = crate::compile(&[page]);
    assert!(compiled.is_sound(), "{statements}: {:?}", compiled.notices);
    let notices = check::run(&compiled).notices;
    let before = HEAD.matches('\n').count();
    let of_code = notices.iter().filter(|notice| notice.code == code);
    of_code.map(|notice| compiled.sources.place(notice.at).line - before).collect()
}

/// The first message of a check with this code.
pub(crate) fn first_checked(code: &str, statements: &str) -> Option<String> {
    let page = Page { name: "act.md".to_string(), text: format!("{HEAD}{statements}\n```\n") };
    let notices = check::run(&crate::compile(&[page])).notices;
    notices.into_iter().find(|notice| notice.code == code).map(|notice| notice.message)
}

fn page_told_from(page: &str, before: usize) -> Vec<String> {
    let mut sources = Sources::default();
    let source = sources.add("act.md", page);
    let line = |notice: &Notice| {
        let place = sources.place(notice.at);
        let line = place.line as i64 - before as i64;
        format!("{} {line}:{}", notice.code, place.column)
    };
    syntax::read(source, page).notices.iter().map(line).collect()
}
