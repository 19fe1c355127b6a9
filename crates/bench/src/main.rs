//! `bench`: measures and prints. It asserts nothing. Run it with `cargo xtask bench`.

mod report;

use std::fs;
use std::process::ExitCode;

use bench::clock;
use report::Group;

const HELP: &str = "\
cargo xtask bench [WHAT…] [--rows N] [--peers [--people N]] [--instructions] [--json FILE]

Measures the engine beside loops written by hand, on this machine. It asserts nothing.

  WHAT            corpus, flat, related; without, all three; or spread, every question its cases ask (minutes)
  --rows N        people of the invented laws, from memory (10000000)
  --peers         instead, the country template of OpenFisca in its engine and in ours; installs it in `target/peers`
  --people N      people of the template (500000)
  --instructions  instead, instructions of one finding, by callgrind and perf where they are
  --json FILE     the figures as JSON too

Example: cargo xtask bench flat --rows 2000000 --json target/figures.json";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match Asked::read(&words) {
        Ok(asked) => asked.run(),
        Err(wrong) => {
            eprintln!("{wrong}\n\n{HELP}");
            ExitCode::from(2)
        }
    }
}

struct Asked {
    what: Vec<String>,
    rows: usize,
    people: usize,
    peers: bool,
    instructions: bool,
    help: bool,
    json: Option<String>,
    repeat: Option<(String, u32)>,
}

impl Asked {
    fn read(words: &[String]) -> Result<Asked, String> {
        let mut asked = Asked {
            what: Vec::new(),
            rows: 10_000_000,
            people: 500_000,
            peers: false,
            instructions: false,
            help: false,
            json: None,
            repeat: None,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut next = || words.next().ok_or(format!("`{word}` needs a word after it"));
            match word.as_str() {
                "corpus" | "spread" | "flat" | "related" => asked.what.push(word.clone()),
                "--rows" => asked.rows = number(next()?)?,
                "--people" => asked.people = number(next()?)?,
                "--peers" => asked.peers = true,
                "--instructions" => asked.instructions = true,
                "--json" => asked.json = Some(next()?.clone()),
                "--help" | "-h" => asked.help = true,
                // For `--instructions`, which runs this program under a counter.
                "--repeat" => asked.repeat = Some((next()?.clone(), number(next()?)? as u32)),
                _ => return Err(format!("`{word}` is nothing to measure")),
            }
        }
        Ok(asked)
    }

    fn run(&self) -> ExitCode {
        if self.help {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        if let Some((question, times)) = &self.repeat {
            return if report::corpus::repeat(question, *times) {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(2)
            };
        }
        let machine = machine();
        println!("{machine}");
        let groups = match self.groups() {
            Ok(groups) => groups,
            Err(wrong) => {
                eprintln!("not run  {wrong}");
                return ExitCode::FAILURE;
            }
        };
        groups.iter().for_each(Group::print);
        let json: Vec<_> = groups.iter().map(Group::json).collect();
        let json = serde_json::json!({ "machine": machine, "groups": json });
        let written = self.json.as_ref().map(|file| (file, fs::write(file, format!("{json:#}\n"))));
        if let Some((file, Err(wrong))) = written {
            eprintln!("`{file}` could not be written: {wrong}");
            return ExitCode::FAILURE;
        }
        ExitCode::SUCCESS
    }

    fn groups(&self) -> Result<Vec<Group>, String> {
        if self.instructions {
            return Ok(report::instructions::groups());
        }
        if self.peers {
            return Ok(vec![report::peers::group(self.people)?]);
        }
        let wanted = |what: &str| self.what.is_empty() || self.what.iter().any(|word| word == what);
        let mut groups = Vec::new();
        if wanted("corpus") {
            groups.extend(report::corpus::groups());
        }
        if self.what.iter().any(|word| word == "spread") {
            groups.extend(report::corpus::spread());
        }
        if wanted("flat") {
            groups.extend(report::flat::groups(self.rows));
        }
        if wanted("related") {
            groups.push(report::related::group((self.rows / 5).max(1)));
        }
        Ok(groups)
    }
}

fn number(word: &str) -> Result<usize, String> {
    let number = word.replace('_', "").parse().ok().filter(|number| *number > 0);
    number.ok_or(format!("`{word}` is no number of rows"))
}

/// On what, with what clock, and how busy it was.
fn machine() -> String {
    let told = |path| fs::read_to_string(path).unwrap_or_default();
    let model = told("/proc/cpuinfo");
    let model = model.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("a processor that tells no name", |(_, name)| name).to_string();
    let cpus = std::thread::available_parallelism().map_or(1, usize::from);
    let load = told("/proc/loadavg").split(' ').next().unwrap_or("?").to_string();
    format!(
        "{model}, {cpus} virtual cores, load {load} at the start, {}, best of several runs",
        clock::name()
    )
}
