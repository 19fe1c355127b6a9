//! `approdo serve`: where the pages are served, and for which city.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

/// What serving needs to be told.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  approdo serve
  approdo serve --listen 127.0.0.1:9000 --city napoli
  approdo serve --listen 0.0.0.0:443 --certificate chain.pem --key key.pem

No line that is printed holds an address of a reader, a query or anything that was sent.")]
pub struct Serve {
    /// The address and port to listen on.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8010")]
    pub listen: SocketAddr,
    /// The municipality that is served, as the law names it.
    #[arg(long, value_name = "NAME", default_value = "palermo")]
    pub city: String,
    /// The certificate chain for TLS, in PEM; `--key` goes with it.
    #[arg(long, value_name = "FILE", requires = "key")]
    pub certificate: Option<PathBuf>,
    /// The private key for TLS, in PEM.
    #[arg(long, value_name = "FILE", requires = "certificate")]
    pub key: Option<PathBuf>,
    /// How long a question of a program may wait and be worked on, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = BUDGET)]
    pub budget: u64,
    /// Say a line for each page: method, which page, status, milliseconds.
    #[arg(long)]
    pub log: bool,
}

/// Long enough for all that can be asked of one person on a quiet machine.
const BUDGET: u64 = 20;

impl Default for Serve {
    fn default() -> Serve {
        let listen = SocketAddr::from(([127, 0, 0, 1], 8010));
        let city = "palermo".to_string();
        Serve { listen, city, certificate: None, key: None, budget: BUDGET, log: false }
    }
}
