//! The real server, started for a check on a free port and stopped with it.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use crate::check::{Outcome, succeed};
use crate::house;

/// A server that runs until it is dropped.
pub struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// Builds the binary with these words for cargo, which leaves it in that folder, and starts it. It gives long questions
    /// time: a build for checks is slow, and other checks may run beside it.
    pub fn start(words: &[&str], folder: &str) -> Result<Server, Outcome> {
        succeed(house::cargo(&[&["build", "--quiet", "--package", "approdo"], words].concat()))?;
        let mut command = Command::new(house::target().join(folder).join("approdo"));
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--budget", "120"])
            .stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|wrong| Outcome::Failed(wrong.to_string()))?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line).ok();
        }
        match address(&line) {
            Some(address) => Ok(Server { child, address }),
            None => {
                child.kill().ok();
                Err(Outcome::Failed(format!("the server said no address: {line}")))
            }
        }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The address in `Approdo is at http://127.0.0.1:8010`.
fn address(line: &str) -> Option<SocketAddr> {
    line.split_once("http://")?.1.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_read_from_the_welcome() {
        let found = address("Approdo is at http://127.0.0.1:8010\n");
        assert_eq!(found, "127.0.0.1:8010".parse().ok());
        assert_eq!(address(""), None);
    }
}
