//! A value as text: the same for a machine in every language.

use super::{EnumerationId, Program, Value};

/// `yes`, the name of a choice, `2019-02-01`, `12.50`.
pub fn written(program: &Program, value: &Value) -> String {
    match value {
        Value::YesNo(yes) => if *yes { "yes" } else { "no" }.to_string(),
        Value::Choice(of, place) => choice(program, *of, *place).to_string(),
        Value::Date(day) => day.to_string(),
        Value::Whole(number) | Value::Days(number) | Value::Months(number) => number.to_string(),
        Value::Decimal(units, places) | Value::Money(units, places) => decimal(*units, *places),
        Value::Code(code) => code.clone(),
    }
}

fn choice(program: &Program, of: EnumerationId, place: u32) -> &str {
    let values = program.enumerations.get(of.at()).map(|enumeration| &enumeration.values);
    values.and_then(|values| values.get(place as usize)).map_or("", |(name, _)| name)
}

fn decimal(units: i64, places: u8) -> String {
    if places == 0 {
        return units.to_string();
    }
    let places = usize::from(places);
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    format!("{}{whole}.{fraction}", if units < 0 { "-" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn amounts_keep_their_places() {
        let check = |units, places, expected| assert_eq!(decimal(units, places), expected);
        check(1250, 2, "12.50");
        check(5, 2, "0.05");
        check(-5, 2, "-0.05");
        check(0, 2, "0.00");
        check(7, 0, "7");
        check(i64::MIN, 2, "-92233720368547758.08");
    }
}
