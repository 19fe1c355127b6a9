//! Small tables: a head, one row a line, fields in quotes where they hold a comma.

use std::fs;
use std::path::Path;

/// The rows under the head, which must be this one.
pub fn rows(file: &Path, head: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(file).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some(head), "the head of {}", file.display());
    let columns = head.split(',').count();
    let rows = lines.filter(|line| !line.trim().is_empty()).map(|line| {
        let row = fields(line);
        assert_eq!(row.len(), columns, "{}: {line}", file.display());
        row
    });
    rows.collect()
}

fn fields(line: &str) -> Vec<String> {
    let (mut all, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => all.push(std::mem::take(&mut field)),
            _ => field.push(letter),
        }
    }
    all.push(field);
    all
}

#[test]
fn quotes_keep_commas_and_quotes() {
    assert_eq!(fields(r#"P1,"a, b","he said ""no""","#), ["P1", "a, b", "he said \"no\"", ""]);
}
