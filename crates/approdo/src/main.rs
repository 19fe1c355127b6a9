//! Approdo, the one binary: it reads files and the command line, asks the engine, and prints.
//!
//! Start at [`verb`]: one file a verb. `cli` is the grammar of the command line, `say` the words for a reader,
//! `law` the law in use. The form for a machine is in `answers`; the law is evaluated in `norma` alone.

mod case;
mod cli;
mod failure;
mod journal;
mod law;
mod print;
mod say;
mod stopwatch;
mod today;
mod verb;

use std::process::ExitCode;

use clap::Parser;

use cli::Cli;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers; the rest is unusable input. A closed pipe changes neither.
            let _ = error.print();
            return ExitCode::from(u8::from(error.use_stderr()) * 2);
        }
    };
    cli.shared.color.apply();
    match verb::run(&cli) {
        Ok(done) => done.into(),
        Err(failure) => {
            print::complain(&failure.to_string());
            ExitCode::from(2)
        }
    }
}
