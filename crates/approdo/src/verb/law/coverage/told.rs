//! The coverage of the law for a reader: provision by provision, then what is missing.

use super::{Form, ProvisionForm, RuleForm};
use crate::print;
use answers::Lang;

/// The whole table, or only what is missing; a count last.
pub(super) fn told(form: &Form<'_>, lang: Lang, missing_only: bool) -> String {
    let mut out = String::new();
    if !missing_only {
        out += &form.provisions.iter().map(|it| provision(it, lang)).collect::<String>();
    }
    let missing = &form.missing;
    let names = |all: &[&str]| all.iter().map(ToString::to_string).collect::<Vec<_>>();
    out += &list(
        lang.say("Rules no case exercises", "Regole che nessun caso mette alla prova"),
        &names(&missing.rules_without_case),
    );
    out += &list(
        lang.say("Provisions with rules and no case", "Disposizioni con regole e senza casi"),
        &missing.provisions_without_case,
    );
    out += &list(
        lang.say("Entries no heading carries", "Voci che nessuna rubrica porta"),
        &missing.entries_not_carried,
    );
    out + &summary(form, lang)
}

fn provision(it: &ProvisionForm<'_>, lang: Lang) -> String {
    let day = |day: Option<calendar::Date>| day.map_or("…".to_string(), |day| day.to_string());
    let days = match it.from {
        Some(from) => format!("{from} ── {}", day(it.until)),
        None => lang.say("no statement", "nessuna norma").to_string(),
    };
    let mut out = format!(
        "{} {}\n    {days}; {} {}; {}",
        print::blue(&it.reference),
        it.heading,
        lang.say("confidence", "affidabilità"),
        it.confidence,
        it.status
    );
    if !it.disputes.is_empty() {
        let label = lang.say("in dispute", "questione aperta");
        out += &format!("; {label}: {}", print::yellow(&it.disputes.join(", ")));
    }
    if !it.entries.is_empty() {
        out += &format!("; {}", it.entries.join(", "));
    }
    out + "\n" + &it.rules.iter().map(|rule| line(rule, lang)).collect::<String>()
}

fn line(rule: &RuleForm<'_>, lang: Lang) -> String {
    let cases = match rule.cases.as_slice() {
        [] => print::red(lang.say("no case", "nessun caso")),
        [only] => format!("\"{only}\""),
        [first, others @ ..] => {
            format!(
                "\"{first}\" {}",
                lang.say("and others: ", "e altri: ").to_string() + &others.len().to_string()
            )
        }
    };
    format!("      {}: {cases}\n", rule.name)
}

fn list(title: &str, names: &[String]) -> String {
    if names.is_empty() {
        return String::new();
    }
    let lines: String = names.iter().map(|name| format!("  {name}\n")).collect();
    format!("\n{} ({})\n{lines}", print::strong(title), names.len())
}

fn summary(form: &Form<'_>, lang: Lang) -> String {
    let rules: usize = form.provisions.iter().map(|it| it.rules.len()).sum();
    let exercised = rules - form.missing.rules_without_case.len();
    let provisions = form.provisions.len();
    match lang {
        Lang::En => format!("{provisions} provisions; of {rules} rules cases exercise {exercised}"),
        Lang::It => {
            format!("{provisions} disposizioni; di {rules} regole i casi ne provano {exercised}")
        }
    }
}
