//! From where an answer is given: the day, the knowledge, the reading, and what is on its way.

use norma::finding::{Answer, ReadingState};
use norma::program::{EventId, ReadingId};

use super::Voice;
use crate::print;

impl Voice<'_> {
    /// Day, knowledge, reading and pending events.
    pub fn head(self, answer: &Answer) -> String {
        self.vantage(answer) + &self.reading_heads([answer])
    }

    /// Day, knowledge and pending events.
    pub fn vantage(self, answer: &Answer) -> String {
        let (on, known) = (answer.vantage.in_force_on, answer.vantage.known_at);
        let words = match self.lang {
            answers::Lang::En => format!("The law of {on}, as known on {known}"),
            answers::Lang::It => format!("Il diritto del {on}, come noto il {known}"),
        };
        let pending: String = answer.pending.iter().map(|event| self.pending(*event)).collect();
        format!("{}\n{pending}", print::strong(&words))
    }

    fn pending(self, id: EventId) -> String {
        let event = &self.program.events[id.at()];
        let label = self.lang.label(&event.labels, &event.name);
        let words = match self.lang {
            answers::Lang::En => {
                format!("pending: {label}; filed {}, effective {}", event.filed, event.effect)
            }
            answers::Lang::It => format!(
                "in attesa: {label}; depositata il {}, efficace dal {}",
                event.filed, event.effect
            ),
        };
        format!("  {}\n", print::yellow(&words))
    }

    /// The readings that give one answer, and how each stands.
    pub fn reading_heads<'r>(self, answers: impl IntoIterator<Item = &'r Answer>) -> String {
        let line = |answer: &Answer| {
            format!("{}\n", self.reading_head(answer.vantage.reading, answer.reading))
        };
        format!("\n{}", answers.into_iter().map(line).collect::<String>())
    }

    fn reading_head(self, id: ReadingId, state: ReadingState) -> String {
        let reading = &self.program.readings[id.at()];
        let label = self.lang.label(&reading.labels, &reading.name);
        let by = reading.author.as_ref().map(|author| format!(", {author}")).unwrap_or_default();
        let stands = match state {
            ReadingState::Open => String::new(),
            ReadingState::Binds => {
                format!(" — {}", print::green(self.lang.say("it binds", "è vincolante")))
            }
            ReadingState::Superseded(by) => {
                let by = &self.program.readings[by.at()];
                let words = self.lang.say("superseded by", "superata da");
                format!(
                    " — {}",
                    print::yellow(&format!("{words} {}", self.lang.label(&by.labels, &by.name)))
                )
            }
        };
        let published = format!("[{}{by}, {}]", reading.name, reading.published);
        format!(
            "{} {label} {}{stands}",
            print::strong(self.lang.say("Reading:", "Lettura:")),
            print::faint(&published)
        )
    }

    /// That the other readings of a group come to the same.
    pub fn same_answer(self, readings: usize) -> String {
        if readings < 2 {
            return String::new();
        }
        let words = self.lang.say(
            "These readings come to the same answers; the reasons are those of the first. `--reading ID` gives another's.",
            "Queste letture danno le stesse risposte; i motivi sono quelli della prima. `--reading ID` dà quelli di un'altra.",
        );
        format!("  {}\n", print::faint(words))
    }

    /// What the answer was made from.
    pub fn receipt(self, answer: &Answer) -> String {
        let short = |hash: &str| hash.chars().take(12).collect::<String>();
        let receipt = &answer.receipt;
        let words = self.lang.say("Receipt:", "Ricevuta:");
        let parts = format!(
            "corpus {}, engine {}, facts {}",
            short(&receipt.corpus),
            receipt.engine,
            short(&receipt.facts)
        );
        format!("\n{}\n", print::faint(&format!("{words} {parts}")))
    }
}
