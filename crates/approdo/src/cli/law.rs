//! What is asked of the law itself.

use std::path::PathBuf;

use calendar::Date;
use clap::{Args, Subcommand};

/// The verbs of the law.
#[derive(Debug, Subcommand)]
pub enum Law {
    /// Does the law compile, and is it free of holes and contradictions?
    #[command(after_help = "Example:\n  approdo law check --law law")]
    Check,
    /// Run the cases written beside the acts.
    Test(Test),
    /// Each provision with its days, its rules and the cases that exercise them; and what no case shows.
    Coverage(Coverage),
    /// Lay the acts out in their one form.
    Format(Format),
    /// The acts, conclusions, facts and readings there are.
    #[command(after_help = "Example:\n  approdo law list")]
    List,
    /// One act, provision, rule, conclusion, reading, dispute or event.
    Show(Show),
    /// What changed in the law between two days.
    Diff(Diff),
    /// What an event, an act or a ruling did to the law.
    Effects(Effects),
    /// Write the law as one file of its compiled form, for `--law` and for other programs.
    Compile(Compile),
    /// The page of a notice: what it says, why it matters, an example.
    Explain(Explain),
}

/// Which cases.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  approdo law test
  approdo law test dl-113-2018
  approdo law test --boundaries calamity")]
pub struct Test {
    /// Instead, the boundaries of the law no case stands on the other side of: days on which a rule begins or ends,
    /// thresholds, last days. With words, only of rules, acts and provisions that hold them.
    #[arg(long)]
    pub boundaries: bool,
    /// Only cases whose title, act or file holds these words.
    pub filter: Option<String>,
}

/// Against which lists.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  approdo law coverage --law law
  approdo law coverage --law law --entries crates/corpus/tests/entries.csv
  approdo law coverage --missing")]
pub struct Coverage {
    /// Only what is missing.
    #[arg(long)]
    pub missing: bool,
    /// A list of provisions, its entries in the first column: says which of them no heading carries.
    #[arg(long, value_name = "FILE.csv")]
    pub entries: Option<PathBuf>,
}

/// Which acts to lay out.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  approdo law format --law law\n  approdo law format --check law/it/acts/dl-113-2018.md"
)]
pub struct Format {
    /// Change nothing; status 1 when an act isn't laid out.
    #[arg(long)]
    pub check: bool,
    /// Acts or folders of acts. Without them, those of `--law`, else of the folder `law`.
    pub paths: Vec<PathBuf>,
}

/// What to show.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  approdo law show dl-113-2018/art13-com1-leta\n  approdo law show registrable"
)]
pub struct Show {
    /// Its name or reference.
    #[arg(value_name = "REF")]
    pub reference: String,
}

/// Between which days.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  approdo law diff --from 2018-10-04 --to 2018-10-05")]
pub struct Diff {
    /// The first day.
    #[arg(long, value_name = "DATE")]
    pub from: Date,
    /// The second day.
    #[arg(long, value_name = "DATE")]
    pub to: Date,
    /// The day whose knowledge is used. Without it, the second day: as it was seen then.
    #[arg(long, value_name = "DATE")]
    pub known: Option<Date>,
    /// Under which reading. Without it, whatever any reading makes of it.
    #[arg(long, value_name = "ID")]
    pub reading: Option<String>,
}

/// Of which event.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  approdo law effects ccost-186-2020")]
pub struct Effects {
    /// An event, or an act or ruling with its events.
    #[arg(value_name = "EVENT|ACT")]
    pub name: String,
}

/// Of which notice.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  approdo law explain case-unknown-fact")]
pub struct Explain {
    /// The code of the notice, as printed in brackets.
    pub code: String,
}

/// Where to.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  approdo law compile --law law --out law.json")]
pub struct Compile {
    /// The file to write.
    #[arg(long, value_name = "FILE.json")]
    pub out: PathBuf,
}
