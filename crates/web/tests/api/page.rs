//! The page that explains the interface, in every language.

use axum::http::StatusCode;

use crate::house::get;
use crate::rules::description;

const LANGUAGES: [&str; 5] = ["it", "en", "fr", "ar", "bn"];

#[test]
fn it_is_there_in_every_language() {
    for lang in LANGUAGES {
        let page = get(&format!("/{lang}/api"));
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains(&format!("lang=\"{lang}\"")), "{lang}");
        assert!(!page.body.contains("api-"), "a message without words in {lang}");
    }
}

#[test]
fn it_names_every_question() {
    let page = get("/it/api").body;
    let paths = description()["paths"].as_object().unwrap();
    for (path, _) in paths.iter().filter(|(_, item)| item.get("post").is_some()) {
        assert!(page.contains(&format!("POST {path}")), "{path}");
    }
}

#[test]
fn it_explains_each_kind_of_problem_where_the_problem_points() {
    let page = get("/en/api").body;
    let problem = get("/api/v1/nowhere").json();
    let (_, anchor) = problem["type"].as_str().unwrap().split_once('#').unwrap();
    assert!(page.contains(&format!("id=\"{anchor}\"")));
}

#[test]
fn a_language_nobody_speaks_here_is_not_found() {
    assert_eq!(get("/xx/api").status, StatusCode::NOT_FOUND);
}

#[test]
fn pages_still_connect_nowhere() {
    assert!(get("/it/api").header("content-security-policy").contains("connect-src 'none'"));
}
