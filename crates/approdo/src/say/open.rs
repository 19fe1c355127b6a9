//! What isn't known yet, in short, when it is so much that the answers there are would drown in it.

use norma::finding::{Finding, State};

use super::Voice;
use crate::print;

/// Of more open findings than these each is told in a line.
const OPEN_MAX: usize = 12;
/// So many of the facts one hangs on are named.
const NAMED: usize = 3;

/// Whether nothing is known yet for want of facts.
pub fn is_open(finding: &Finding) -> bool {
    finding.state == State::Unknown && !finding.missing.is_empty()
}

impl Voice<'_> {
    /// Whether open findings are told in short; never when the reasons are asked for.
    pub fn in_short(self, findings: &[Finding]) -> bool {
        !self.tree && findings.iter().filter(|finding| is_open(finding)).count() > OPEN_MAX
    }

    /// Each open finding in a line, and how to come to know more.
    pub fn open_questions(self, findings: &[Finding]) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let open: Vec<&Finding> = findings.iter().filter(|finding| is_open(finding)).collect();
        let head = say("Not known yet", "Non ancora noto");
        let mut out = format!("\n{} ({})\n\n", print::strong(head), open.len());
        for finding in open {
            let label = self.conclusion(finding);
            out += &format!(
                "  {} {label} {}\n",
                print::yellow("?"),
                print::faint(&self.hangs_on(finding))
            );
        }
        out + &format!(
            "\n  {}\n",
            say(
                "`approdo ask` puts the question that settles most of them; `--only NAME` tells one in full",
                "`approdo ask` pone la domanda che ne risolve di più; `--only NOME` ne dice una per intero",
            )
        )
    }

    /// `[birth, permit.kind, … 9 more]`
    fn hangs_on(self, finding: &Finding) -> String {
        let named: Vec<&str> = finding.missing.iter().take(NAMED).map(String::as_str).collect();
        let more = finding.missing.len().saturating_sub(NAMED);
        let more = if more == 0 {
            String::new()
        } else {
            format!(", … {more} {}", self.lang.say("more", "altri"))
        };
        format!("[{}{more}]", named.join(", "))
    }
}
