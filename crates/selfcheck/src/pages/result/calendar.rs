//! The safe days for a calendar (RFC 5545), each named by a word that tells a stranger nothing.

use std::fmt::Write;

use calendar::Date;

use super::due::DueView;
use crate::voice::Voice;

/// Whoever sees the phone learns no more than this.
const NAME: &str = "approdo.ics";

/// The name of the file.
pub fn name() -> String {
    NAME.to_string()
}

/// The days that still come.
pub fn written(voice: Voice<'_>, dues: &[DueView], today: Date) -> String {
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Approdo//IT\r\n");
    let days = dues.iter().filter_map(|due| Some((due.safe_day.filter(|day| *day >= today)?, due)));
    for (place, (day, _)) in days.enumerate() {
        event_into(&mut text, &voice.t("calendar-title"), day, place, today);
    }
    text.push_str("END:VCALENDAR\r\n");
    text
}

fn event_into(text: &mut String, title: &str, day: Date, place: usize, today: Date) {
    let (day, stamp) = (digits(day), digits(today));
    let _ = write!(
        text,
        "BEGIN:VEVENT\r\nUID:{day}-{place}@approdo.invalid\r\nDTSTAMP:{stamp}T000000Z\r\nDTSTART;VALUE=DATE:{day}\r\n\
         SUMMARY:{title}\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:{title}\r\nTRIGGER:-P3D\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    );
}

/// `20190102`.
fn digits(day: Date) -> String {
    day.to_string().replace('-', "")
}
