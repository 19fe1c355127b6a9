//! The published shape of a program: `docs/norma/program.schema.json`, made from the types themselves.
//!
//! After a change of the types, run the tests of this crate with `APPRODO_WRITE_SCHEMA=1` and raise
//! [`FORM`](super::FORM) when a program of before can't be read any more.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value as Json;

use super::Program;
use crate::{Page, compile};

/// A civil date as it is written: `2018-10-05`.
pub(crate) struct Day;

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/norma/program.schema.json")
}

fn generated() -> Json {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Program>().to_value()
}

fn programs() -> Vec<Json> {
    let page = |name: &str, text: &str| Page { name: name.to_string(), text: text.to_string() };
    let register = page("register.md", include_str!("../../tests/acts/register.md"));
    let decree = page("decree.md", include_str!("../../tests/acts/decree.md"));
    let all = page("everything.md", include_str!("../../tests/acts/everything.md"));
    let corpora = [vec![register.clone(), decree], vec![register], vec![all], Vec::new()];
    let program = |pages: Vec<Page>| {
        serde_json::to_value(compile(&pages).program).expect("a program is JSON")
    };
    corpora.into_iter().map(program).collect()
}

#[test]
fn the_published_schema_is_that_of_the_types() {
    let text =
        format!("{}\n", serde_json::to_string_pretty(&generated()).expect("a schema is JSON"));
    if std::env::var_os("APPRODO_WRITE_SCHEMA").is_some() {
        fs::write(file(), &text).expect("the schema can be written");
    }
    let published = fs::read_to_string(file()).unwrap_or_default();
    assert!(published == text, "run the tests once with APPRODO_WRITE_SCHEMA=1");
}

#[test]
fn a_compiled_program_has_the_shape_of_the_schema_and_reads_back() {
    let schema = generated();
    for program in programs() {
        let misfits = Shape { root: &schema }.misfits(&schema, &program, "program");
        assert_eq!(misfits, Vec::<String>::new());
        let back: Program = serde_json::from_value(program.clone()).expect("a program reads back");
        assert_eq!(serde_json::to_value(back).expect("a program is JSON"), program);
    }
}

#[test]
fn the_shape_is_missed_when_a_key_is_gone_or_a_word_is_unknown() {
    let schema = generated();
    let check = |change: fn(&mut Json), expected: &str| {
        let mut program = programs().remove(0);
        change(&mut program);
        let misfits = Shape { root: &schema }.misfits(&schema, &program, "program");
        assert!(misfits.iter().any(|misfit| misfit.starts_with(expected)), "{misfits:?}");
    };
    check(
        |program| _ = program.as_object_mut().map(|rows| rows.remove("acts")),
        "program: no `acts`",
    );
    check(|program| program["rules"][0]["outcome"] = "perhaps".into(), "program.rules.0.outcome");
    check(|program| program["norms"][0]["from"] = 3.into(), "program.norms.0.from");
    check(|program| program["rules"][0]["more"] = 3.into(), "program.rules.0: unknown `more`");
}

/// As much of the schema language as the generator uses here.
struct Shape<'s> {
    root: &'s Json,
}

impl Shape<'_> {
    fn misfits(&self, schema: &Json, value: &Json, at: &str) -> Vec<String> {
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
            return self.misfits(&self.root["$defs"][name], value, at);
        }
        for choice in ["oneOf", "anyOf"] {
            if let Some(choices) = schema[choice].as_array() {
                let fits = choices.iter().any(|choice| self.misfits(choice, value, at).is_empty());
                return if fits {
                    Vec::new()
                } else {
                    vec![format!("{at}: none of the choices: {value}")]
                };
            }
        }
        let mut misfits = Vec::new();
        if !is_of_type(schema, value) || !is_a_word(schema, value) {
            misfits.push(format!("{at}: {value}"));
        }
        match value {
            Json::Object(rows) => self.object_misfits(schema, rows, at, &mut misfits),
            Json::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    let of = schema["prefixItems"].get(place).unwrap_or(&schema["items"]);
                    misfits.extend(self.misfits(of, item, &format!("{at}.{place}")));
                }
            }
            _ => {}
        }
        misfits
    }

    fn object_misfits(
        &self,
        schema: &Json,
        rows: &serde_json::Map<String, Json>,
        at: &str,
        misfits: &mut Vec<String>,
    ) {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
        misfits.extend(
            required
                .iter()
                .filter(|key| !rows.contains_key(**key))
                .map(|key| format!("{at}: no `{key}`")),
        );
        let known: BTreeSet<&String> =
            schema["properties"].as_object().into_iter().flat_map(|known| known.keys()).collect();
        for (key, value) in rows {
            let of = if known.contains(key) {
                &schema["properties"][key]
            } else {
                &schema["additionalProperties"]
            };
            if of.is_null() {
                misfits.push(format!("{at}: unknown `{key}`"));
            }
            misfits.extend(self.misfits(of, value, &format!("{at}.{key}")));
        }
    }
}

fn is_of_type(schema: &Json, value: &Json) -> bool {
    let fits = |wanted: &str| match wanted {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    };
    match &schema["type"] {
        Json::String(wanted) => fits(wanted),
        Json::Array(wanted) => wanted.iter().filter_map(Json::as_str).any(fits),
        _ => true,
    }
}

fn is_a_word(schema: &Json, value: &Json) -> bool {
    let constant = schema["const"].is_null() || &schema["const"] == value;
    constant && schema["enum"].as_array().is_none_or(|words| words.contains(value))
}
