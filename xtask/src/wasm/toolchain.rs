//! A Rust that can build for WebAssembly: the one that runs us, or the one of the system.
//!
//! Rust's standard library for the target may be installed; else it is built from its source, which needs the
//! compiler to be told that we know what we do (`RUSTC_BOOTSTRAP`). Where things lie is asked of the compiler.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::house;

/// The machine we build for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where a system keeps the programs it was installed with.
const SYSTEM: &str = "/usr/bin";

/// How a person gets one.
const MISSING: &str = "no Rust here can build for wasm32-unknown-unknown: \
    `rustup target add wasm32-unknown-unknown`, or on Debian `apt-get install rustc-web cargo-web rust-web-src`";

/// A compiler with its cargo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toolchain {
    cargo: OsString,
    rustc: OsString,
    /// `rustc 1.95.0 (…)`.
    version: String,
    /// Where it has its libraries.
    sysroot: PathBuf,
    /// Not the Rust that runs us.
    other: bool,
    from_source: bool,
    linker: Option<PathBuf>,
}

impl Toolchain {
    /// The first that can do it; with the standard library installed before one that must build it.
    pub fn find(from_source: bool) -> Result<Toolchain, String> {
        let own = Toolchain::asked(named("CARGO", "cargo"), named("RUSTC", "rustc"), false);
        let system = Path::new(SYSTEM);
        let other =
            Toolchain::asked(system.join("cargo").into(), system.join("rustc").into(), true);
        let all: Vec<Toolchain> = own.into_iter().chain(other).collect();
        let installed = all.iter().find(|it| !from_source && it.has("lib"));
        let source = || all.iter().find(|it| it.has_source());
        let linkers =
            || all.iter().filter_map(Toolchain::own_linker).next().or_else(linker_on_path);
        match (installed, source()) {
            (Some(found), _) => Ok(found.clone().linked_by(linkers)),
            (None, Some(found)) => {
                Ok(Toolchain { from_source: true, ..found.clone() }.linked_by(linkers))
            }
            (None, None) => Err(MISSING.to_string()),
        }
    }

    /// A compiler that answers, and is new enough for the house.
    fn asked(cargo: OsString, rustc: OsString, other: bool) -> Option<Toolchain> {
        let ask = |words: &[&str]| {
            let output =
                Command::new(&rustc).args(words).current_dir(house::root()).output().ok()?;
            let text = String::from_utf8(output.stdout).ok()?;
            output.status.success().then(|| text.trim().to_string())
        };
        let version = ask(&["--version"])?;
        let sysroot = PathBuf::from(ask(&["--print", "sysroot"])?);
        let new_enough = numbers(&version)? >= numbers(env!("CARGO_PKG_RUST_VERSION"))?;
        let found =
            Toolchain { cargo, rustc, version, sysroot, other, from_source: false, linker: None };
        new_enough.then_some(found)
    }

    /// Whether its standard library for the target is installed.
    fn has(&self, what: &str) -> bool {
        self.sysroot.join("lib/rustlib").join(TARGET).join(what).is_dir()
    }

    fn has_source(&self) -> bool {
        self.sysroot.join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
    }

    /// The linker that comes with it, whatever machine it is for.
    fn own_linker(&self) -> Option<PathBuf> {
        let hosts = std::fs::read_dir(self.sysroot.join("lib/rustlib")).ok()?;
        let mut linkers = hosts.flatten().map(|host| host.path().join("bin/rust-lld"));
        linkers.find(|linker| linker.is_file())
    }

    /// With a linker from elsewhere when it has none itself.
    fn linked_by(self, linkers: impl Fn() -> Option<PathBuf>) -> Toolchain {
        let linker = if self.own_linker().is_some() { None } else { linkers() };
        Toolchain { linker, ..self }
    }

    /// Its cargo, ready for the words that follow `cargo`.
    pub fn cargo(&self) -> Command {
        let mut command = Command::new(&self.cargo);
        command.current_dir(house::root()).env("RUSTC", &self.rustc);
        if self.other {
            // What was set for the Rust that runs us would mislead another.
            for name in ["RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH", "CARGO", "RUSTC_WRAPPER"] {
                command.env_remove(name);
            }
        }
        if self.from_source {
            command.env("RUSTC_BOOTSTRAP", "1").arg("-Zbuild-std=std,panic_abort");
        }
        if let Some(linker) = &self.linker {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command
    }
}

impl fmt::Display for Toolchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = if self.from_source { ", its standard library built from source" } else { "" };
        write!(f, "{}{how}", self.version)
    }
}

fn named(variable: &str, otherwise: &str) -> OsString {
    env::var_os(variable).unwrap_or_else(|| otherwise.into())
}

/// The first two numbers of a version: `rustc 1.95.0 (…)` is 1 and 95.
fn numbers(version: &str) -> Option<(u32, u32)> {
    let digits = version.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let mut parts = digits.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// `wasm-ld`, or the newest of `wasm-ld-19` and its like.
fn linker_on_path() -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    let files = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten();
    let version = |path: &PathBuf| {
        let rest = path.file_name()?.to_str()?.strip_prefix("wasm-ld")?.to_string();
        if rest.is_empty() { Some(u32::MAX) } else { rest.strip_prefix('-')?.parse().ok() }
    };
    let linkers = files.flatten().map(|file| file.path());
    linkers.filter_map(|path| Some((version(&path)?, path))).max().map(|(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn a_version_is_its_first_two_numbers() {
        let check = |version, expected| assert_eq!(numbers(version), expected, "{version}");
        check("rustc 1.95.0 (59807616e 2026-04-14)", Some((1, 95)));
        check("1.95", Some((1, 95)));
        check("rustc 1.63.0", Some((1, 63)));
        check("rustc", None);
    }
}
