//! The corpus and the people told of in it: its cases, and the examples.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use calendar::Date;
use norma::door::{Ask, Door, prevailing};
use norma::engine::{Concluded, Engine, Row, picks};
use norma::facts::{Dossier, read_toml};
use norma::finding::Finding;
use norma::program::ConclusionId;
use norma::{Compiled, Page, compile};

/// The corpus, compiled once a test.
pub struct Law {
    pub compiled: Compiled,
}

/// A person and the day they are asked about.
pub struct Someone {
    pub title: String,
    pub dossier: Dossier,
    pub on: Date,
    pub known: Date,
}

impl Law {
    pub fn read() -> Law {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../law");
        let mut pages = Vec::new();
        pages_under(&root, &root, &mut pages);
        pages.sort_by(|a, b| a.name.cmp(&b.name));
        Law { compiled: compile(&pages) }
    }

    /// Everybody told of in a case, and in an example.
    pub fn people(&self) -> Vec<Someone> {
        let of_cases = self.compiled.cases.iter().map(|case| Someone {
            title: case.title.clone(),
            dossier: case.dossier.clone(),
            on: case.on,
            known: case.known,
        });
        of_cases.chain(self.examples()).collect()
    }

    /// The people of the examples, on a day on which the readings differ and on one when they are settled.
    pub fn examples(&self) -> Vec<Someone> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let vantages = [("2019-02-01", "2019-04-01"), ("2019-02-01", "2020-08-06")];
        let someone = |path: &PathBuf| {
            let read = read_toml(&self.compiled.program, 0, &fs::read_to_string(path).unwrap());
            let title = path.file_name().unwrap().to_string_lossy().into_owned();
            vantages.map(|(on, known)| Someone {
                title: format!("{title} on {on} as known on {known}"),
                dossier: read.dossier.clone(),
                on: on.parse().unwrap(),
                known: known.parse().unwrap(),
            })
        };
        paths.iter().flat_map(someone).collect()
    }
}

fn pages_under(root: &Path, folder: &Path, pages: &mut Vec<Page>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages_under(root, &path, pages);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            pages.push(Page { name, text: fs::read_to_string(&path).unwrap() });
        }
    }
}

/// The law made ready once, for all that a test asks of it.
pub struct Desk<'a> {
    pub law: &'a Law,
    engine: Engine<'a>,
    door: Door<'a>,
}

impl<'a> Desk<'a> {
    pub fn of(law: &'a Law) -> Desk<'a> {
        let program = &law.compiled.program;
        Desk { law, engine: Engine::of(program), door: Door::of(program) }
    }

    /// What a conclusion comes to for somebody, without reasons and without asking what is missing.
    pub fn answer(&self, someone: &Someone, dossier: &Dossier, id: ConclusionId) -> Concluded {
        let program = &self.law.compiled.program;
        let reading = prevailing(program, someone.known).unwrap();
        let picks = picks(program, reading, someone.on, someone.known, &[]);
        let person = Rc::new(dossier.seen(program, someone.on, someone.known));
        let (on, known_at) = (someone.on, someone.known);
        self.engine.row(Row { person, on, known_at, picks: Rc::new(picks) }).conclude(id)
    }

    /// The findings, by the reading that prevails.
    pub fn findings(
        &self,
        someone: &Someone,
        dossier: &Dossier,
        only: &[ConclusionId],
    ) -> Vec<Finding> {
        let program = &self.law.compiled.program;
        self.door.findings(&Ask {
            program,
            dossier,
            in_force_on: someone.on,
            known_at: someone.known,
            reading: prevailing(program, someone.known).unwrap(),
            takes: &[],
            only,
            explain: false,
        })
    }
}

/// Whether an answer waits for something to be told.
pub fn is_open(answer: &Concluded) -> bool {
    match answer {
        Concluded::Held(held, _) => held.is_open(),
        Concluded::LawDayOpen => true,
        Concluded::Conflict(_) | Concluded::Unwritten => false,
    }
}

/// Writes down how much was looked at, for the check of the house that it was looked at at all.
pub fn tally(name: &str, count: usize) {
    println!("{name}: {count}");
    if let Some(dir) = std::env::var_os("APPRODO_TALLY_DIR") {
        fs::write(PathBuf::from(dir).join(format!("{name}@corpus")), count.to_string()).unwrap();
    }
}
