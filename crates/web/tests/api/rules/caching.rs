//! Each answer says what caches may do with it.

use serde_json::{Value, json};

use super::{Wrong, check, each_response, is_of_form, parameters, unless};
use crate::schema::resolved;

const WORDS: &str = "max-age|private|no-store|no-cache|no-transform";

fn is_told(whole: &Value) -> Wrong {
    each_response(whole, |status, response| {
        let headers = &response["headers"];
        let (control, expires) = (&headers["Cache-Control"], &headers["Expires"]);
        let one = control.is_object() != expires.is_object();
        unless(!status.starts_with('2') || one, "not one of `Cache-Control` and `Expires`")
    })
}

fn is_described(whole: &Value) -> Wrong {
    let told = |header: &Value| {
        is_of_form(resolved(whole, header)["description"].as_str().unwrap_or_default(), WORDS)
    };
    let own = parameters(whole).into_iter();
    let own = own.filter(|parameter| parameter["name"] == "Cache-Control" && !told(parameter));
    let own: Wrong = own.map(ToString::to_string).collect();
    let others = each_response(whole, |_, response| {
        let header = response["headers"].get("Cache-Control")?;
        unless(told(header), "`Cache-Control` isn't described")
    });
    [own, others].concat()
}

#[test]
fn an_answer_says_whether_it_may_be_kept() {
    let at = "/paths/~1api~1v1~1determinations/post/responses/200/headers";
    check(is_told, |whole| drop(whole.pointer_mut(at).unwrap()["Cache-Control"].take()));
    check(is_told, |whole| whole.pointer_mut(at).unwrap()["Expires"] = json!({}));
}

#[test]
fn what_caches_may_do_is_described() {
    check(is_described, |whole| {
        whole["components"]["headers"]["NoStore"]["description"] = "as you like".into();
    });
}
