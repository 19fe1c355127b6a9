//! The self-check over HTTP: every language, strict headers, and nothing kept.

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{Request, Response, StatusCode};
use tower::ServiceExt;
use web::House;

async fn answered(request: Request<Body>) -> Response<Body> {
    let today = || "2019-01-02".parse().expect("a day");
    web::router(House { today, city: "palermo".into() }).oneshot(request).await.expect("an answer")
}

async fn got(path: &str) -> Response<Body> {
    answered(Request::get(path).body(Body::empty()).expect("a request")).await
}

async fn text(response: Response<Body>) -> String {
    let bytes = to_bytes(response.into_body(), 8 << 20).await.expect("a body");
    String::from_utf8(bytes.to_vec()).expect("a text")
}

#[tokio::test]
async fn each_language_has_its_first_page() {
    for (code, direction) in
        [("it", "ltr"), ("en", "ltr"), ("fr", "ltr"), ("ar", "rtl"), ("bn", "ltr")]
    {
        let response = got(&format!("/{code}/")).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert!(
            text(response).await.contains(&format!("<html lang=\"{code}\" dir=\"{direction}\">"))
        );
    }
}

#[tokio::test]
async fn a_language_nobody_speaks_here_is_no_page() {
    assert_eq!(got("/xx/").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_house_opens_with_the_self_check() {
    assert_eq!(got("/").await.headers()[LOCATION], "/it/");
}

#[tokio::test]
async fn a_page_may_connect_nowhere_and_keeps_nothing() {
    let response = got("/it/").await;
    let policy = response.headers()[CONTENT_SECURITY_POLICY].to_str().expect("a text").to_string();
    assert!(policy.contains("connect-src 'none'") && !policy.contains("unsafe-inline"), "{policy}");
    assert!(response.headers().get(SET_COOKIE).is_none());
    assert_eq!(response.headers()["cache-control"], "no-store");
}

#[tokio::test]
async fn answers_are_sent_as_a_form_and_never_stand_in_an_address() {
    let post = Request::post("/it/check")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("a=paper.permit%3Dwith-me&a=papers%3Dsure&a=permit%5B1%5D.kind%3Dhumanitarian&do=result"));
    let page = text(answered(post.expect("a request")).await).await;
    assert!(page.contains("data-finding=\"title_held\""));
    assert!(!page.contains("?a=") && page.contains("method=\"post\""));
    assert_eq!(got("/it/check?a=permit%3Dmore").await.headers()[LOCATION], "/it/");
}

#[tokio::test]
async fn the_engine_the_law_and_the_words_are_scripts_of_the_house() {
    let page = text(got("/it/").await).await;
    for name in ["engine", "law", "words"] {
        let from = page.find(&format!("data-{name}=\"")).expect(name) + name.len() + 7;
        let address = &page[from..from + page[from..].find('"').expect("an end")];
        let script = got(address).await;
        assert_eq!(script.headers()[CONTENT_TYPE], "text/javascript; charset=utf-8", "{address}");
        assert!(script.headers()["cache-control"].to_str().expect("a text").contains("immutable"));
    }
}

#[tokio::test]
async fn the_worker_may_fetch_what_it_keeps() {
    let response = got("/sw.js").await;
    assert_eq!(
        response.headers()[CONTENT_SECURITY_POLICY],
        "default-src 'none'; connect-src 'self'"
    );
    assert!(text(response).await.contains("\"/bn/\""));
}

#[tokio::test]
async fn a_form_too_large_is_refused() {
    let post = Request::post("/it/check").body(Body::from("a".repeat(3 << 20))).expect("a request");
    assert_eq!(answered(post).await.status(), StatusCode::PAYLOAD_TOO_LARGE);
}
