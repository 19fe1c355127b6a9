//! `cargo xtask bench serve`: how many questions a second the real server answers over HTTP, beside an empty handler.
//!
//! Client and server share the machine. The client is a thread a connection that writes the same request and reads the
//! answer, over and over: nothing in it is measured but time.

mod asked;
mod client;
mod spread;

use std::process::Command;
use std::time::Duration;

use crate::check::Outcome;
use crate::{house, server};
use asked::Asked;
use spread::Spread;

/// Connections that are open at once.
const CONNECTIONS: usize = 8;

/// How long each kind of request is put, after a tenth of it to warm up.
const LONG: Duration = Duration::from_secs(10);

/// Builds the server and measures it.
pub fn run(words: &[String]) -> Result<bool, String> {
    crate::verb::only(&[], words)?;
    measured().map_err(|outcome| match outcome {
        Outcome::Fine(said) | Outcome::Failed(said) | Outcome::NotRun(said) => said,
    })?;
    Ok(true)
}

fn measured() -> Result<(), Outcome> {
    let server = server::Server::start(&["--release"], "release")?;
    println!("{CONNECTIONS} connections on this machine, {} s each\n", LONG.as_secs());
    println!("{:<58} {:>9} {:>9} {:>9} {:>7}", "", "a second", "p50 µs", "p99 µs", "ratio");
    let mut empty = None;
    for asked in Asked::all() {
        client::put(server.address(), &asked.request, CONNECTIONS, LONG / 10)?;
        let spread = client::put(server.address(), &asked.request, CONNECTIONS, LONG)?;
        let ratio = spread.a_second() / empty.get_or_insert(spread.a_second()).max(1.0);
        println!("{}", line(asked.what, &spread, ratio));
    }
    println!("\n{}", machine());
    Ok(())
}

fn line(what: &str, spread: &Spread, ratio: f64) -> String {
    let [half, most] = [50, 99].map(|percent| spread.at(percent).as_micros());
    format!("{what:<58} {:>9.0} {half:>9} {most:>9} {ratio:>7.3}", spread.a_second())
}

/// Cores and load, so that a figure says where it was measured.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split_whitespace().next().unwrap_or("unknown").to_string();
    let mut version = Command::new("rustc");
    version.arg("--version").current_dir(house::root());
    let version = crate::check::succeed(version).unwrap_or_default();
    format!("{cores} cores, client included; load {load}; {}", version.trim())
}
