//! The real server holds to its description whatever is asked of it: schemathesis makes the requests.
//!
//! It is written in Python and is installed from PyPI beside the build, once.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::check::{Check, Outcome, succeed};
use crate::house;
use crate::server::Server;
use crate::verb::{Verb, only};

/// The check.
pub const CHECK: Check = Check { name: "api fuzz", run };

/// The verb.
pub const VERB: Verb = Verb {
    name: "fuzz-api",
    summary: "put requests made from the description of the interface to the real server",
    help: "cargo xtask fuzz-api\n\n\
        Starts the server on a free port and runs schemathesis on it, with one seed and for about a minute.\n\
        It is installed in `target/schemathesis`; on Debian Python needs `apt-get install python3-venv`.\n\n\
        Example: cargo xtask fuzz-api",
    run: |words| only(&[], words).map(|()| CHECK.report(true)),
};

/// What is asked of each answer: no error of the server, and nothing the description doesn't say.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
    response_headers_conformance,response_schema_conformance,unsupported_method";

fn run() -> Outcome {
    let verdict = installed().and_then(|program| {
        let server = Server::start(&[], "debug")?;
        let url = format!("http://{}", server.address());
        let mut command = Command::new(program);
        command.current_dir(house::target());
        let description = format!("{url}/api/v1/openapi.json");
        command.args(["run", &description, "--no-color", "--warnings", "off"]);
        command.args(["--url", &url, "--checks", CHECKS, "--seed", "1126"]);
        command.args(["--phases", "examples,coverage,fuzzing", "--max-examples", "12"]);
        command.args(["--max-time", "70", "--request-timeout", "120", "--workers", "2"]);
        command.args(["--generation-database", ":memory:"]);
        succeed(command).map(|said| Outcome::Fine(counted(&said)))
    });
    verdict.unwrap_or_else(|outcome| outcome)
}

/// The program, installed if it isn't there.
fn installed() -> Result<PathBuf, Outcome> {
    let folder = house::target().join("schemathesis");
    let wanted = house::root().join("e2e/schemathesis/requirements.txt");
    let (mark, program) = (folder.join("installed.txt"), folder.join("bin/schemathesis"));
    let text = fs::read_to_string(&wanted).map_err(|wrong| Outcome::Failed(wrong.to_string()))?;
    if program.exists() && fs::read_to_string(&mark).is_ok_and(|there| there == text) {
        return Ok(program);
    }
    let mut venv = Command::new("python3");
    venv.args(["-m", "venv"]).arg(&folder);
    succeed(venv).map_err(|_| not_run("on Debian `apt-get install python3-venv`"))?;
    let mut pip = Command::new(folder.join("bin/pip"));
    pip.args(["install", "--quiet", "--requirement"]).arg(&wanted);
    succeed(pip).map_err(|_| not_run("schemathesis can't be fetched from PyPI"))?;
    fs::write(&mark, text).ok();
    Ok(program)
}

fn not_run(why: &str) -> Outcome {
    Outcome::NotRun(format!("Python with schemathesis is missing: {why}"))
}

/// `1,234 generated, 1,234 passed` of what it printed.
fn counted(said: &str) -> String {
    let line = said.lines().find(|line| line.contains(" generated"));
    line.map_or_else(String::new, |line| format!("requests: {}", line.trim()))
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn the_count_is_found_in_what_was_printed() {
        assert_eq!(
            counted("Test cases:\n  111 generated, 111 passed\n"),
            "requests: 111 generated, 111 passed"
        );
        assert_eq!(counted(""), "");
    }
}
