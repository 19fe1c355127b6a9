//! Every worked case of the law about a person, as answers to the self-check: `day TAB form`, a line each.

use norma::program::Program;
use selfcheck::Answers;

fn main() {
    let program = corpus::program();
    let pages: Vec<norma::Page> = corpus::PAGES
        .iter()
        .map(|(name, text)| norma::Page { name: (*name).to_string(), text: (*text).to_string() })
        .collect();
    for case in norma::compile(&pages).cases {
        if let Some(answers) = Answers::of(&program, &case.dossier) {
            println!("{}\t{}", case.on, form(&program, &answers));
        }
    }
}

fn form(program: &Program, answers: &Answers) -> String {
    let field =
        |line: &selfcheck::Line| format!("a={}", encoded(&line.written(program).to_string()));
    let mut fields: Vec<String> = answers.lines().iter().map(field).collect();
    fields.push("a=papers%3Dunsure".to_string());
    fields.join("&")
}

fn encoded(text: &str) -> String {
    let sign = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(sign).collect()
}
