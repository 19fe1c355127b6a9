//! The law and the docket as programs read them.

use serde_json::Value;

use crate::house::get;
use crate::rules::description;
use crate::schema::misfits;

/// Each address that is looked at, with the examples of its parameters in their places.
fn looked_at() -> Vec<(String, &'static Value)> {
    let paths = description()["paths"].as_object().unwrap().iter();
    let looks = paths.filter(|(path, item)| item.get("get").is_some() && !path.ends_with(".json"));
    let filled = |(path, item): (&String, &'static Value)| {
        let own = item["get"]["parameters"].as_array().into_iter().flatten();
        let put = |path: String, parameter: &Value| {
            let name = format!("{{{}}}", parameter["name"].as_str().unwrap());
            path.replace(&name, parameter["example"].as_str().unwrap())
        };
        let media = &item["get"]["responses"]["200"]["content"]["application/json"];
        (own.fold(path.clone(), put), &media["schema"])
    };
    looks.map(filled).collect()
}

#[test]
fn what_is_there_fits_its_schema() {
    for (path, schema) in looked_at() {
        let answer = get(&path);
        assert_eq!(answer.status.as_u16(), 200, "{path}: {}", answer.body);
        let found = misfits(description(), schema, &answer.json());
        assert!(found.is_empty(), "{path}: {found:?}");
    }
}

#[test]
fn lists_are_wrapped_and_not_empty() {
    for path in
        ["law/acts", "law/readings", "law/disputes", "law/conclusions", "law/facts", "docket"]
    {
        let answer = get(&format!("/api/v1/{path}")).json();
        assert!(answer["items"].as_array().is_some_and(|items| !items.is_empty()), "{path}");
    }
}

#[test]
fn an_act_nobody_knows_is_told_with_the_nearest() {
    let answer = get("/api/v1/law/acts/dl-113-2081");
    assert_eq!(answer.status.as_u16(), 404);
    assert!(answer.json()["nearest"].as_str().unwrap().contains("dl-113-2018"), "{}", answer.body);
}

#[test]
fn a_provision_says_its_statements_with_their_days() {
    let provision = get("/api/v1/law/provisions/dl-113-2018/art1-com1-leth").json();
    let statements = provision["statements"].as_array().unwrap();
    assert!(statements.iter().any(|it| it["from"] == "2018-10-05"), "{provision}");
}

#[test]
fn an_address_that_is_no_text_is_refused() {
    let answer = get("/api/v1/law/acts/%FF");
    assert_eq!(answer.status.as_u16(), 400);
    assert_eq!(answer.header("content-type"), "application/problem+json");
}

#[test]
fn no_path_under_the_law_leads_to_html() {
    for path in ["law", "law/", "law/acts/", "law/acts/a/b", "law/provisions/a", "docket/record/x"]
    {
        let answer = get(&format!("/api/v1/{path}"));
        assert_eq!(answer.status.as_u16(), 404, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
    }
}
