//! Whether two texts mean the same act, wherever their words stand.

use norma::notice::Notice;
use norma::syntax::{self, Parsed};

/// The tree without its places.
pub fn meaning(value: &impl std::fmt::Debug) -> String {
    let shown = format!("{value:?}");
    let mut parts = shown.split("Span {");
    let first = parts.next().unwrap_or_default().to_string();
    parts.fold(first, |mut meaning, part| {
        meaning.push_str("Span");
        meaning.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
        meaning
    })
}

/// Lays a sound act out and holds the layout to its promises; the layout, or the first broken promise.
pub fn check_layout(text: &str, parsed: &Parsed) -> Result<String, String> {
    let laid = syntax::format(text).map_err(|notices| format!("refused: {notices:?}"))?;
    let again = syntax::read(0, &laid);
    if meaning(&again.act) != meaning(&parsed.act) {
        return Err(format!("it means something else:\n{laid}"));
    }
    match syntax::format(&laid) {
        Ok(twice) if twice == laid => Ok(laid),
        Ok(twice) => Err(format!("laid twice it differs:\n{laid}\n--- then ---\n{twice}")),
        Err(notices) => Err(format!("its layout is refused: {notices:?}\n{laid}")),
    }
}

/// The first place of a notice or statement that isn't a place in the text.
pub fn check_places(text: &str, parsed: &Parsed) -> Result<(), String> {
    let of_notice = |notice: &Notice| {
        let mut places = vec![notice.at];
        places.extend(notice.also.iter().map(|(at, _)| *at));
        places
    };
    let statements = parsed.act.statements.iter().map(|placed| placed.span);
    let places = parsed.notices.iter().flat_map(of_notice).chain(statements);
    for at in places {
        if text.get(at.start as usize..at.end as usize).is_none() {
            return Err(format!("{at:?} is no place in {} bytes", text.len()));
        }
    }
    Ok(())
}
