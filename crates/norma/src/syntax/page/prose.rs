//! The words under each heading: all of the page that is neither heading nor `norma`.

use std::ops::Range;

/// For each provision, its text up to the next one, without the `cuts`; both are in page order.
///
/// The first range is the act's body; the others are headings, which aren't prose themselves.
pub(super) fn prose(text: &str, starts: &[Range<usize>], cuts: &[Range<usize>]) -> Vec<String> {
    let body_end = starts.first().map_or(0, |body| body.end);
    let firsts = starts
        .iter()
        .enumerate()
        .map(|(index, range)| if index == 0 { range.start } else { range.end });
    let ends = starts.iter().skip(1).map(|next| next.start).chain([body_end]);
    let mut cuts = cuts.iter().peekable();
    let own = |(start, end)| {
        let mut words = String::new();
        let mut at: usize = start;
        while let Some(cut) = cuts.next_if(|cut| cut.start < end) {
            words.push_str(text.get(at..cut.start).unwrap_or("").trim_end());
            words.push_str("\n\n");
            at = cut.end;
        }
        words.push_str(text.get(at..end).unwrap_or(""));
        words.trim().to_string()
    };
    firsts.zip(ends).map(own).collect()
}
