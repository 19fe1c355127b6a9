//! The prose of a provision as HTML: Markdown, without any HTML of its own, its links led to the library.

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

use super::source::program;
use crate::shell::Shell;

/// The prose, safe to be shown as it is.
pub fn html_of(shell: &Shell, markdown: &str) -> String {
    let mut out = String::new();
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    let mut open = Vec::new();
    html::push_html(&mut out, events.filter_map(|event| kept(shell, &mut open, event)));
    out
}

/// What is shown of an event: no HTML, no picture, and of a link that leads nowhere only its words.
fn kept<'e>(shell: &Shell, open: &mut Vec<bool>, event: Event<'e>) -> Option<Event<'e>> {
    match event {
        Event::Html(_) | Event::InlineHtml(_) => None,
        Event::Start(Tag::HtmlBlock | Tag::Image { .. })
        | Event::End(TagEnd::HtmlBlock | TagEnd::Image) => None,
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let led = led(shell, &dest_url);
            open.push(led.is_some());
            led.map(|href| {
                Event::Start(Tag::Link { link_type, dest_url: CowStr::from(href), title, id })
            })
        }
        Event::End(TagEnd::Link) => open.pop().unwrap_or(false).then_some(event),
        Event::Start(Tag::Heading { .. }) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Paragraph)),
        _ => Some(event),
    }
}

/// Where a link of a page leads: a page beside it is an act of the library, an address outside stays.
fn led(shell: &Shell, href: &str) -> Option<String> {
    if href.starts_with("https://") {
        return Some(href.to_string());
    }
    let (file, anchor) = href.split_once('#').unwrap_or((href, ""));
    let act = program()
        .acts
        .iter()
        .find(|act| named(&act.source) == named(file) && !named(file).is_empty())?;
    let reference = format!("{}/{anchor}", act.id);
    let known = !anchor.is_empty() && program().provision_named(&reference).is_some();
    Some(shell.to(&format!("/law/{}", if known { &reference } else { &act.id })))
}

/// `l-132-2018` of `../acts/l-132-2018.md`.
fn named(file: &str) -> &str {
    file.rsplit('/').next().and_then(|name| name.strip_suffix(".md")).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use locale::Tongue;

    use super::*;

    fn check(markdown: &str, html: &str) {
        assert_eq!(html_of(&Shell::new(Tongue::It, "law", "/law"), markdown).trim(), html);
    }

    #[test]
    fn no_html_of_a_page_comes_through() {
        check("a <b onclick=x>b</b> <script>c</script>", "<p>a b c</p>");
        check("<div>gone</div>", "");
    }

    #[test]
    fn links_lead_to_the_library_or_fall_away() {
        check("[law](l-132-2018.md)", "<p><a href=\"/it/law/l-132-2018\">law</a></p>");
        check("[x](javascript:alert(1)) ![y](z.png)", "<p>x y</p>");
    }
}
