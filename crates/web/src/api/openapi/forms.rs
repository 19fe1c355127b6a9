//! The forms of the answers, from the schema of the command line: names as this description writes them, and bounds.

use serde_json::{Map, Value, json};

/// No text of an answer is longer.
const TEXT_MAX: u64 = 100_000;

/// No list of an answer has more rows.
const ROWS_MAX: u64 = 100_000;

/// No number of an answer is larger.
const NUMBER_MAX: u64 = 4_294_967_295;

/// What a result always has; its other parts come unless `parts` leaves them out.
const ALWAYS: [&str; 5] = ["vantage", "reading", "openings", "pending", "receipt"];

/// The forms by name.
pub fn all() -> Map<String, Value> {
    let schema: Value = serde_json::from_str(answers::json::SCHEMA).unwrap_or_default();
    let forms = schema["$defs"].as_object().into_iter().flatten();
    let mut forms: Map<String, Value> =
        forms.map(|(name, form)| (pascal(name), rewritten(form))).collect();
    forms.insert("Results".into(), rewritten(&results(&schema)));
    if let Some(result) = forms.get_mut("Result") {
        result["required"] = json!(ALWAYS);
    }
    forms
}

/// The form of the whole answer.
fn results(schema: &Value) -> Value {
    let mut form = schema.clone();
    if let Some(keys) = form.as_object_mut() {
        keys.retain(|key, _| !key.starts_with('$'));
    }
    form
}

/// `date_or_null` → `DateOrNull`.
fn pascal(name: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    name.split('_').filter(|word| !word.is_empty()).map(capital).collect()
}

/// A schema with references of this description and with bounds.
fn rewritten(schema: &Value) -> Value {
    match schema {
        Value::Object(keys) => {
            let mut keys: Map<String, Value> =
                keys.iter().map(|(key, value)| (key.clone(), rewritten(value))).collect();
            if let Some(Value::String(reference)) = keys.get_mut("$ref") {
                *reference = renamed(reference);
            }
            bound(&mut keys);
            Value::Object(keys)
        }
        Value::Array(items) => items.iter().map(rewritten).collect(),
        other => other.clone(),
    }
}

/// `#/$defs/result/properties/vantage` → `#/components/schemas/Result/properties/vantage`.
fn renamed(reference: &str) -> String {
    let rest = reference.trim_start_matches("#/$defs/");
    let (name, within) = rest
        .split_once('/')
        .map_or((rest, String::new()), |(name, within)| (name, format!("/{within}")));
    format!("#/components/schemas/{}{within}", pascal(name))
}

/// Bounds where there are none.
fn bound(keys: &mut Map<String, Value>) {
    let is = |name: &str| match keys.get("type") {
        Some(Value::String(own)) => own == name,
        Some(Value::Array(several)) => several.iter().any(|own| own == name),
        _ => false,
    };
    let (text, rows, number, object) = (is("string"), is("array"), is("integer"), is("object"));
    let mut put = |when: bool, key: &str, value: Value| {
        if when {
            keys.entry(key).or_insert(value);
        }
    };
    put(text, "maxLength", TEXT_MAX.into());
    put(rows, "minItems", 0.into());
    put(rows, "maxItems", ROWS_MAX.into());
    put(number, "format", "int64".into());
    put(number, "minimum", 0.into());
    put(number, "maximum", NUMBER_MAX.into());
    put(object, "maxProperties", ROWS_MAX.into());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_written_as_one_word() {
        assert_eq!(pascal("date_or_null"), "DateOrNull");
    }

    #[test]
    fn a_reference_points_into_this_description() {
        let check = |from, to| assert_eq!(renamed(from), to);
        check("#/$defs/texts", "#/components/schemas/Texts");
        check(
            "#/$defs/result/properties/vantage",
            "#/components/schemas/Result/properties/vantage",
        );
    }

    #[test]
    fn what_has_no_bound_gets_one() {
        let form = rewritten(&json!({ "type": ["string", "null"] }));
        assert_eq!(form["maxLength"], TEXT_MAX);
        let form = rewritten(&json!({ "type": "array", "maxItems": 3 }));
        assert_eq!((form["minItems"].as_u64(), form["maxItems"].as_u64()), (Some(0), Some(3)));
    }
}
