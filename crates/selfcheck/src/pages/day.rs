//! A day as a person remembers it: the year, perhaps the month, perhaps the day.

use calendar::Date;

use crate::form::Form;

/// The words for the day in the fields `d`, `m`, `y`, in the notation of a case file; none when there is no such day.
pub fn remembered(form: &Form) -> Option<String> {
    let (day, month, year) = fields(form, "");
    let words = match (day.as_str(), month.as_str()) {
        ("", "") => year.clone(),
        ("", month) => format!("{year}-{month:0>2}"),
        (_, "") => return None,
        (day, month) => format!("{year}-{month:0>2}-{day:0>2}"),
    };
    (year.len() == 4 && words.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'))
        .then_some(words)
}

/// The whole day in fields with this prefix.
pub fn whole(form: &Form, prefix: &str) -> Option<Date> {
    let (day, month, year) = fields(form, prefix);
    let number = |text: &str| text.parse::<u32>().ok();
    Date::new(year.parse().ok()?, number(&month)?, number(&day)?)
}

fn fields(form: &Form, prefix: &str) -> (String, String, String) {
    let field = |name: &str| digits(form.value(&format!("{prefix}{name}")).unwrap_or_default());
    (field("d"), field("m"), field("y"))
}

/// Arabic and Bengali digits as the European ones.
pub fn digits(text: &str) -> String {
    let digit = |letter: char| {
        let zero = ['\u{660}', '\u{6f0}', '\u{9e6}']
            .into_iter()
            .find(|zero| (u32::from(*zero)..u32::from(*zero) + 10).contains(&u32::from(letter)));
        let value = zero.and_then(|zero| char::from_digit(u32::from(letter) - u32::from(zero), 10));
        value.unwrap_or(letter)
    };
    text.chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_of_a_day() {
        let check =
            |form, says| assert_eq!(remembered(&Form::read(form)).as_deref(), says, "{form}");
        check("d=2&m=1&y=2019", Some("2019-01-02"));
        check("d=&m=1&y=2019", Some("2019-01"));
        check("y=2019", Some("2019"));
        check("d=2&m=&y=2019", None);
        check("d=2&m=1&y=19", None);
        check("d=x&m=1&y=2019", None);
        check("", None);
    }

    #[test]
    fn digits_of_other_scripts_are_read() {
        assert_eq!(digits("٢٠١٩ ২০১৯"), "2019 2019");
    }
}
