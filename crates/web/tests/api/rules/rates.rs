//! How much one caller may ask is told with each answer.

use serde_json::{Value, json};

use super::{Wrong, check, each_response, unless};

/// How many of the three headers there are, by each of the two prefixes.
fn counted(response: &Value) -> (usize, usize) {
    let count = |prefix: &str| {
        let names = ["Limit", "Remaining", "Reset"];
        names
            .iter()
            .filter(|name| response["headers"][format!("{prefix}{name}")].is_object())
            .count()
    };
    (count("RateLimit-"), count("X-RateLimit-"))
}

fn are_told_whole(whole: &Value) -> Wrong {
    each_response(whole, |_, response| {
        unless(matches!(counted(response), (0 | 3, 0) | (0, 3)), "not all three, or mixed")
    })
}

/// Of what is under `/api`: the rest isn't limited.
fn are_told(whole: &Value) -> Wrong {
    let limited = each_response(whole, |status, response| {
        let counts = status.starts_with(['2', '4']) && status != "429";
        unless(!counts || matches!(counted(response), (3, 0)), "no rate limit")
    });
    limited.into_iter().filter(|line| line.contains(" /api/")).collect()
}

fn too_many_says_when(whole: &Value) -> Wrong {
    each_response(whole, |status, response| {
        let holds = response["headers"]["Retry-After"].is_object() && counted(response) == (3, 0);
        unless(status != "429" || holds, "no `Retry-After` beside all three")
    })
}

fn busy_says_when(whole: &Value) -> Wrong {
    each_response(whole, |status, response| {
        let holds = response["headers"]["Retry-After"].is_object();
        unless(status != "503" || holds, "no `Retry-After`")
    })
}

fn without(response: &'static str, header: &'static str) -> impl Fn(&mut Value) {
    move |whole| {
        let headers = &mut whole["components"]["responses"][response]["headers"];
        headers.as_object_mut().expect("it has headers").remove(header);
    }
}

#[test]
fn all_three_headers_come_with_one_prefix() {
    check(are_told_whole, without("TooMany", "RateLimit-Reset"));
    check(are_told_whole, |whole| {
        whole["components"]["responses"]["TooMany"]["headers"]["X-RateLimit-Limit"] = json!({});
    });
}

#[test]
fn each_answer_tells_them() {
    check(are_told, |whole| {
        drop(whole["components"]["responses"]["Question"]["headers"].take());
    });
}

#[test]
fn who_asks_too_much_is_told_when_to_come_back() {
    check(too_many_says_when, without("TooMany", "Retry-After"));
}

#[test]
fn who_comes_when_all_are_busy_is_told_when_to_come_back() {
    check(busy_says_when, without("Busy", "Retry-After"));
}
