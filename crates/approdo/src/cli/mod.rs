//! The grammar of the command line. It is a contract: see `docs/command-line.md`.

mod ask;
mod law;
mod serve;

pub use ask::{Determine, Next, Paths, Timeline, Vantage};
pub use law::{Compile, Coverage, Diff, Effects, Explain, Format, Law, Show, Test};

pub use serve::Serve;

use std::path::PathBuf;

use anstream::ColorChoice;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use answers::Lang;

/// Where a person stands in immigration law: on any date, under any contested reading, with the reasons.
#[derive(Debug, Parser)]
#[command(name = "approdo", version, arg_required_else_help = false, after_help = EXAMPLES)]
pub struct Cli {
    #[command(flatten)]
    pub shared: Shared,
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

const EXAMPLES: &str = "\
Without a verb, the pages are served on http://127.0.0.1:8010.

Examples:
  approdo
  approdo tour
  approdo determine examples/applicant-palermo.toml --on 2019-02-01 --reading all
  approdo ask examples/one-name-no-abode.toml --goal registrable --on 2019-02-01
  approdo law diff --from 2018-10-04 --to 2018-10-05

Exit status: 0 answered; 1 a check or a case failed; 2 unusable input.";

/// What every verb understands.
#[derive(Args, Debug)]
pub struct Shared {
    /// The law to use: a folder of acts, or a file of compiled law. Without it, the law in the binary.
    #[arg(long, global = true, value_name = "DIR|FILE.json", help_heading = "Common options")]
    pub law: Option<PathBuf>,
    /// Answer in JSON, for a machine.
    #[arg(long, global = true, help_heading = "Common options")]
    pub json: bool,
    /// Colours.
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        value_enum,
        default_value_t,
        help_heading = "Common options"
    )]
    pub color: Colour,
    /// The language of labels and of our own words.
    #[arg(
        long,
        global = true,
        value_name = "LANG",
        value_parser = languages(),
        default_value = "en",
        help_heading = "Common options"
    )]
    pub lang: Lang,
}

/// The languages, by their codes.
fn languages() -> impl TypedValueParser<Value = Lang> {
    let codes =
        [PossibleValue::new("en").help("English"), PossibleValue::new("it").help("Italian")];
    PossibleValuesParser::new(codes).map(|code| Lang::coded(&code).unwrap_or_default())
}

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal that can show them.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Colour {
    /// Makes it so for all that is printed.
    pub fn apply(self) {
        let choice = match self {
            Colour::Auto => ColorChoice::Auto,
            Colour::Always => ColorChoice::Always,
            Colour::Never => ColorChoice::Never,
        };
        choice.write_global();
    }
}

/// What can be asked.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Where a person stands, and why.
    Determine(Determine),
    /// How a person's position changed from day to day.
    Timeline(Timeline),
    /// What to ask a person next, and why.
    Ask(Next),
    /// What a person can still do, by when, and what is missing.
    Paths(Paths),
    /// The law itself: check, test, format, list, show, compare.
    #[command(subcommand)]
    Law(Law),
    /// Serve the pages, on this machine alone unless told otherwise; so does `approdo` without a verb.
    Serve(Serve),
    /// The guided tour: two people, one decree, every reading.
    Tour,
    /// Serve an editor of law pages, over standard input and output.
    #[command(
        after_help = "Example:\n  approdo language-server --law law\n\ndocs/editing.md says how editors start it."
    )]
    LanguageServer,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cli;

    #[test]
    fn the_grammar_is_sound() {
        Cli::command().debug_assert();
    }
}
