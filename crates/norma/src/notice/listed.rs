//! Names in a row for a message, cut where they would drown it.

/// How many names a message shows.
const NAMES_MAX: usize = 12;

/// `` `a`, `b`, … ``
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.len() {
        0 => "none".to_string(),
        count if count > NAMES_MAX => {
            format!("{} … ({count} in all)", names[..NAMES_MAX].join(", "))
        }
        _ => names.join(", "),
    }
}
