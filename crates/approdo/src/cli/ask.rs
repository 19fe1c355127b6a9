//! What is asked of a person's case.

use std::path::PathBuf;

use calendar::Date;
use clap::Args;

/// What `determine` and `timeline` share.
#[derive(Args, Debug)]
pub struct Question {
    /// The person's facts, in TOML; `-` reads standard input.
    #[arg(value_name = "CASE.toml")]
    pub case: PathBuf,
    /// The reading of what the law leaves open, or `all`. Without it, the one that prevails.
    #[arg(long, value_name = "ID|all")]
    pub reading: Option<String>,
    /// Settle one dispute otherwise than the reading does.
    #[arg(long, value_name = "DISPUTE=ALT", value_delimiter = ',')]
    pub take: Vec<String>,
    /// Answer only these conclusions, or those of these groups.
    #[arg(long, value_name = "NAME|group", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Give the whole tree of reasons.
    #[arg(long)]
    pub explain: bool,
}

/// Where a person stands on one day.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  approdo determine examples/applicant-palermo.toml --on 2019-02-01 --reading all
  approdo determine examples/applicant-palermo.toml --on 2019-02-01 --known 2020-08-06 --explain")]
pub struct Determine {
    #[command(flatten)]
    pub question: Question,
    /// The day the law is applied to. Without it, that of the case, or today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    /// The day whose knowledge is used: later acts and rulings don't exist yet. Without it, that of the case, or today.
    #[arg(long, value_name = "DATE")]
    pub known: Option<Date>,
}

/// How a person's position changed.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  approdo timeline examples/applicant-palermo.toml --from 2018-01-01 --to 2020-12-31 --reading all
  approdo timeline examples/applicant-palermo.toml --from 2018-01-01 --to 2020-12-31 --known same-day --only registrable")]
pub struct Timeline {
    #[command(flatten)]
    pub question: Question,
    /// The first day.
    #[arg(long, value_name = "DATE")]
    pub from: Date,
    /// The last day.
    #[arg(long, value_name = "DATE")]
    pub to: Date,
    /// The day whose knowledge is used, or `same-day`: each day with its own. Without it, that of the case, or today.
    #[arg(long, value_name = "DATE|same-day")]
    pub known: Option<String>,
}

/// What to ask a person next.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  approdo ask examples/one-name-no-abode.toml --goal registrable --on 2019-02-01
  echo 'birth = 1998-03-12' | approdo ask - --goal register --unknown permit.route --json")]
pub struct Next {
    /// The person's facts, in TOML; `-` reads standard input.
    #[arg(value_name = "CASE.toml")]
    pub case: PathBuf,
    /// What the person wants to know: conclusions, groups of them, deadlines, paths. Without it, where they stay, the register, rights and titles.
    #[arg(long, value_name = "NAME|group", value_delimiter = ',')]
    pub goal: Vec<String>,
    /// What the person can't say and isn't asked again: facts, relations, fields.
    #[arg(long, value_name = "FACT", value_delimiter = ',')]
    pub unknown: Vec<String>,
    #[command(flatten)]
    pub vantage: Vantage,
}

/// What a person can still do.
#[derive(Args, Debug)]
#[command(after_help = "Example:
  approdo paths examples/humanitarian-holder.toml --on 2019-02-01 --known 2019-04-01")]
pub struct Paths {
    /// The person's facts, in TOML; `-` reads standard input.
    #[arg(value_name = "CASE.toml")]
    pub case: PathBuf,
    #[command(flatten)]
    pub vantage: Vantage,
}

/// From where one day is asked about.
#[derive(Args, Debug)]
pub struct Vantage {
    /// The day the law is applied to. Without it, that of the case, or today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    /// The day whose knowledge is used: later acts and rulings don't exist yet. Without it, that of the case, or today.
    #[arg(long, value_name = "DATE")]
    pub known: Option<Date>,
    /// The reading of what the law leaves open, or `all`. Without it, the one that prevails.
    #[arg(long, value_name = "ID|all")]
    pub reading: Option<String>,
    /// Settle one dispute otherwise than the reading does.
    #[arg(long, value_name = "DISPUTE=ALT", value_delimiter = ',')]
    pub take: Vec<String>,
}
