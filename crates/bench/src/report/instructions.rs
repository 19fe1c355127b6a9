//! Instructions of one finding, as a simulated or the real processor counts them: no clock, and no neighbour to fear.
//!
//! The same question is asked a few times and many times; the difference is what the questions alone cost.

use std::env;
use std::process::Command;

use super::Group;

const QUESTIONS: [(&str, &str, u32); 3] = [
    ("finding", "one finding, without reasons", 20_000),
    ("explained", "one finding, with reasons and articles", 2_000),
    ("whole", "the whole answer: all findings, deadlines, paths", 200),
];

/// Runs the program so many times over a question and says how many instructions it took in all.
type Count = fn(&str, u32) -> Result<u64, String>;

/// By every counter that is here; those that are not are named.
pub fn groups() -> Vec<Group> {
    let counters: [(&str, Count); 2] = [("callgrind", callgrind), ("perf stat", perf)];
    counters.into_iter().map(|(name, count)| group(name, count)).collect()
}

fn group(name: &str, count: Count) -> Group {
    let mut group = Group::new(format!("Instructions, by {name}"), "instructions");
    for (question, what, times) in QUESTIONS {
        let few = times / 10;
        let both = count(question, few).and_then(|low| Ok((low, count(question, times)?)));
        match both {
            Ok((low, high)) => {
                let each = high.saturating_sub(low) as f64 / f64::from(times - few);
                group.add(what, each, None);
            }
            Err(wrong) => {
                group.notes.push(format!("not run  {name}: {wrong}"));
                break;
            }
        }
    }
    group
}

fn callgrind(question: &str, times: u32) -> Result<u64, String> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    let told = told(command, question, times)?;
    let line = told.lines().find(|line| line.contains("Collected :"));
    let count = line.and_then(|line| line.rsplit(' ').next()?.parse().ok());
    count.ok_or_else(|| "it told no count".to_string())
}

fn perf(question: &str, times: u32) -> Result<u64, String> {
    let mut command = Command::new("perf");
    command.args(["stat", "-x,", "-e", "instructions:u"]);
    let told = told(command, question, times)?;
    let line = told.lines().find(|line| line.contains("instructions"));
    let count = line.and_then(|line| line.split(',').next()?.parse().ok());
    count.ok_or_else(|| "this machine doesn't count instructions".to_string())
}

/// What the counter tells of this program asking the question so many times.
fn told(mut counter: Command, question: &str, times: u32) -> Result<String, String> {
    let here = env::current_exe().map_err(|wrong| wrong.to_string())?;
    let asked = counter.arg(here).args(["--repeat", question, &times.to_string()]).output();
    let output = asked.map_err(|wrong| format!("it could not be started: {wrong}"))?;
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(told) } else { Err(told.lines().last().unwrap_or("").into()) }
}
