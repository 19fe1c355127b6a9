//! A verb of `cargo xtask`: its name, its help, and what it does.

/// One verb.
pub struct Verb {
    /// What one types.
    pub name: &'static str,
    /// What it is for, in one line.
    pub summary: &'static str,
    /// How to call it, with an example.
    pub help: &'static str,
    /// Does it: whether all is well, or why the words after it are of no use.
    pub run: fn(&[String]) -> Result<bool, String>,
}

/// Does what the words ask: prints help, or runs the verb they name.
pub fn run(verbs: &[&Verb], words: &[String]) -> Result<bool, String> {
    let asks_help = |word: &String| word == "--help" || word == "-h";
    let Some((name, rest)) = words.split_first().filter(|(name, _)| !asks_help(name)) else {
        println!("{}", overview(verbs));
        return Ok(!words.is_empty());
    };
    let Some(verb) = verbs.iter().find(|verb| verb.name == name) else {
        return Err(format!("there is no verb `{name}`\n\n{}", overview(verbs)));
    };
    if rest.iter().any(asks_help) {
        println!("{}\n\n{}", verb.summary, verb.help);
        return Ok(true);
    }
    (verb.run)(rest)
}

/// Accepts the flags a verb knows, and names the first word it does not.
pub fn only(known: &[&str], words: &[String]) -> Result<(), String> {
    match words.iter().find(|word| !known.contains(&word.as_str())) {
        None => Ok(()),
        Some(word) if known.is_empty() => Err(format!("`{word}` is not known: no words go here")),
        Some(word) => Err(format!("`{word}` is not known: try `{}`", known.join("`, `"))),
    }
}

fn overview(verbs: &[&Verb]) -> String {
    let line = |verb: &&Verb| format!("  cargo xtask {:<8} {}\n", verb.name, verb.summary);
    let lines: String = verbs.iter().map(line).collect();
    format!("The checks and chores of the house.\n\n{lines}\nEach takes --help.")
}

#[cfg(test)]
mod tests {
    use super::*;

    const GREET: Verb =
        Verb { name: "greet", summary: "", help: "", run: |words| Ok(words == ["world"]) };

    fn check(words: &str) -> Result<bool, String> {
        run(&[&GREET], &words.split_whitespace().map(String::from).collect::<Vec<_>>())
    }

    #[test]
    fn words_reach_their_verb() {
        assert_eq!(check("greet world"), Ok(true));
        assert_eq!(check("greet"), Ok(false));
        assert_eq!(check("greet --help"), Ok(true));
        assert_eq!(check("--help"), Ok(true));
        assert!(check("great").is_err_and(|wrong| wrong.starts_with("there is no verb `great`")));
    }

    #[test]
    fn an_unknown_flag_is_named() {
        let words = ["--al".to_string()];
        assert_eq!(only(&["--all"], &words), Err("`--al` is not known: try `--all`".into()));
        assert_eq!(only(&["--al"], &words), Ok(()));
    }
}
