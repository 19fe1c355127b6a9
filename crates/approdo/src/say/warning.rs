//! The sentence for the code of a warning.

use norma::finding::Warning;

use super::Voice;

impl Voice<'_> {
    /// A warning in words.
    pub fn warning(self, warning: &Warning) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let words = &warning.words;
        let begin = match warning.code {
            "note" => return words.clone(),
            "superseded" => say("superseded by", "superata da"),
            "pending" => say("on its way, and not yet at work:", "in arrivo, non ancora efficace:"),
            "verified-until" => {
                say("the text was last verified for", "il testo è stato verificato fino al")
            }
            "discretion" => say("this is for somebody to judge:", "è rimesso a una valutazione:"),
            "unwritten" | "unwritten-exception" => say(
                "the law says something here that is not encoded yet:",
                "qui la legge dice qualcosa non ancora codificato:",
            ),
            "unverified" => say(
                "encoded as last seen, not verified:",
                "codificato come visto l'ultima volta, non verificato:",
            ),
            "not-public-yet" => {
                say("this reading becomes public on", "questa lettura diventa pubblica il")
            }
            "partial" => say(
                "nobody said that all of these are told:",
                "nessuno ha detto che questi siano tutti:",
            ),
            "own-date-after-known" => say(
                "its own day lies after the day of knowledge:",
                "la sua data è successiva al giorno di conoscenza:",
            ),
            "overflow" => say("a number grew too large:", "un numero è diventato troppo grande:"),
            "division-by-zero" => say("a division by zero:", "una divisione per zero:"),
            "tie" => say(
                "several rows come first together, and differ:",
                "più righe vengono prime insieme e differiscono:",
            ),
            "uses" => {
                say("it rests on something undecided:", "si fonda su qualcosa di non deciso:")
            }
            "law-day-unknown" => say(
                "it is not known which day's law governs:",
                "non è noto il diritto di quale giorno si applichi:",
            ),
            code => {
                return if words.is_empty() {
                    code.replace('-', " ")
                } else {
                    format!("{}: {words}", code.replace('-', " "))
                };
            }
        };
        format!("{begin} {words}").trim_end_matches([' ', ':']).to_string()
    }
}
