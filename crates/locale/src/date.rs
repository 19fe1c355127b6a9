//! A day as it is written: the same figures in every language, as on the papers.

/// `02/01/2019` of `2019-01-02`; anything else is left as it is.
pub fn date(iso: &str) -> String {
    let mut parts = iso.splitn(3, '-');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(month), Some(day)) => format!("{day}/{month}/{year}"),
        _ => iso.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn a_day_stands_before_its_month_and_year() {
        assert_eq!(date("2019-01-02"), "02/01/2019");
        assert_eq!(date("2019"), "2019");
    }
}
