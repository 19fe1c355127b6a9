//! The micro-laws under `meaning/`: each good page compiles alone and its cases hold, each bad page is told
//! exactly the notices it lists, and the reference leads to every one of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use norma::notice::Notice;
use norma::{Compiled, Page, cases, check, compile};

/// A micro-law.
struct MicroLaw {
    /// As the reference links it: `good/s01-and.md`.
    link: String,
    text: String,
}

/// A notice as a page lists it: its code and its line.
type Told = (String, usize);

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("meaning")
}

fn micro_laws(kind: &str) -> Vec<MicroLaw> {
    let entries = fs::read_dir(folder().join(kind)).expect("the folder is there");
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("it can be listed").path()).collect();
    paths.sort();
    let law = |path: PathBuf| MicroLaw {
        link: format!("{kind}/{}", path.file_name().expect("it is a file").to_string_lossy()),
        text: fs::read_to_string(&path).expect("it is text"),
    };
    paths.into_iter().map(law).collect()
}

impl MicroLaw {
    fn compiled(&self) -> Compiled {
        compile(&[Page { name: self.link.clone(), text: self.text.clone() }])
    }

    /// The lines of the `notices` fence at the end of the page.
    fn listed(&self) -> Vec<Told> {
        let fence = self.text.split_once("```notices\n").map_or("", |(_, rest)| rest);
        let lines = fence.lines().take_while(|line| *line != "```");
        let mut listed: Vec<Told> = lines.map(|line| self.listed_on(line)).collect();
        listed.sort();
        listed
    }

    fn listed_on(&self, line: &str) -> Told {
        let found = line
            .split_once(' ')
            .and_then(|(code, line)| Some((code.to_string(), line.parse().ok()?)));
        found.unwrap_or_else(|| panic!("{}: `{line}` should be a code and a line", self.link))
    }

    fn told(&self, notices: &[Notice]) -> Vec<Told> {
        let line =
            |notice: &Notice| self.text[..notice.at.start as usize].matches('\n').count() + 1;
        let mut told: Vec<Told> =
            notices.iter().map(|notice| (notice.code.to_string(), line(notice))).collect();
        told.sort();
        told
    }

    /// What is told otherwise than listed.
    fn untrue_notices(&self, compiled: &Compiled) -> Option<String> {
        let notices = all_notices(compiled);
        let (listed, told) = (self.listed(), self.told(&notices));
        let words: Vec<&str> = notices.iter().map(|notice| notice.message.as_str()).collect();
        (listed != told)
            .then(|| format!("{}: lists {listed:?}, is told {told:?}: {words:?}", self.link))
    }

    /// Each expectation that doesn't hold; and a page without any.
    fn untrue_cases(&self, compiled: &Compiled) -> Vec<String> {
        let mut untrue: Vec<String> =
            compiled.cases.iter().flat_map(|case| self.misses(compiled, case)).collect();
        if compiled.cases.iter().all(|case| case.expects.is_empty()) {
            untrue.push(format!("{}: expects nothing", self.link));
        }
        untrue
    }

    fn misses(&self, compiled: &Compiled, case: &cases::Case) -> Vec<String> {
        let checked = cases::run(&compiled.program, case);
        let misses =
            checked.iter().flat_map(|expect| expect.misses.iter().map(move |miss| (expect, miss)));
        let words = misses.map(|(expect, miss)| {
            let written = &self.text[expect.span.start as usize..expect.span.end as usize];
            format!("{}: {}: `{written}`, and it is {miss:?}", self.link, case.title)
        });
        words.collect()
    }
}

/// What the compiler tells and, of what compiles, what the checks tell.
fn all_notices(compiled: &Compiled) -> Vec<Notice> {
    let checks = if compiled.is_sound() { check::run(compiled).notices } else { Vec::new() };
    compiled.notices.iter().cloned().chain(checks).collect()
}

/// Writes down how many pages were run, for the check of the house that they were run at all.
fn tally(pages: usize) {
    if let Some(dir) = std::env::var_os("APPRODO_TALLY_DIR") {
        fs::write(PathBuf::from(dir).join("micro-laws"), pages.to_string())
            .expect("the tally can be written");
    }
}

#[test]
fn every_micro_law_means_what_it_says() {
    let (good, bad) = (micro_laws("good"), micro_laws("bad"));
    let (mut untrue, mut expectations) = (Vec::new(), 0);
    for law in &good {
        let compiled = law.compiled();
        untrue.extend(law.untrue_notices(&compiled));
        untrue.extend(law.untrue_cases(&compiled));
        expectations += compiled.cases.iter().map(|case| case.expects.len()).sum::<usize>();
    }
    untrue.extend(bad.iter().filter_map(|law| law.untrue_notices(&law.compiled())));
    println!("{} good pages with {expectations} expectations, {} bad pages", good.len(), bad.len());
    assert!(untrue.is_empty(), "{} untrue:\n{}", untrue.len(), untrue.join("\n"));
    tally(good.len() + bad.len());
}

#[test]
fn every_bad_page_is_told_something() {
    let silent = micro_laws("bad").into_iter().filter(|law| law.listed().is_empty());
    assert_eq!(silent.map(|law| law.link).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn the_reference_leads_to_every_page_and_nowhere_else() {
    let reference = fs::read_to_string(folder().join("README.md")).expect("the reference is there");
    let links = reference.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let linked: BTreeSet<String> = links
        .filter(|link| link.ends_with(".md") && !link.starts_with(".."))
        .map(String::from)
        .collect();
    let pages: BTreeSet<String> =
        ["good", "bad"].into_iter().flat_map(micro_laws).map(|law| law.link).collect();
    assert_eq!(linked, pages);
}

#[test]
fn every_rule_with_an_answer_has_its_micro_laws() {
    let pages = micro_laws("good");
    for rule in 1..=14 {
        let begins = format!("good/s{rule:02}-");
        assert!(pages.iter().any(|law| law.link.starts_with(&begins)), "S{rule} has no micro-law");
    }
}
