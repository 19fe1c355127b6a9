//! The module for pages answers what the command line prints, byte for byte.

use serde_json::json;

use crate::run::run;

#[test]
fn each_example_is_answered_alike() {
    for (name, text) in corpus::EXAMPLES {
        for (on, lang) in [("2019-02-01", "en"), ("2020-08-10", "it")] {
            let words = format!(
                "determine - --on {on} --known 2021-01-01 --reading all --only registrable --explain --lang {lang} --json"
            );
            let request = json!({ "case": text, "on": on, "known": "2021-01-01", "reading": "all",
                "only": ["registrable"], "explain": true, "lang": lang });
            let printed = run(&words, text.as_bytes()).out;
            let answer = ::pocket::answer(request.to_string().as_bytes());
            assert!(printed == answer + "\n", "{name} on {on}");
        }
    }
}
