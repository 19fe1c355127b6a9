//! The docket and the public record, asked as a browser asks.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use tower::ServiceExt;
use web::{House, router};

const LANGUAGES: [&str; 5] = ["it", "en", "fr", "ar", "bn"];

async fn get(path: &str) -> (StatusCode, String) {
    let house = House { today: || "2026-06-01".parse().unwrap(), city: "palermo".into() };
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = router(house).oneshot(request).await.unwrap();
    let status = response.status();
    let bytes = axum::body::to_bytes(response.into_body(), 8 << 20).await.unwrap();
    (status, String::from_utf8_lossy(&bytes).into_owned())
}

async fn shown(path: &str) -> String {
    let (status, page) = get(path).await;
    assert_eq!(status, StatusCode::OK, "{path}");
    page
}

#[tokio::test]
async fn every_page_is_there_in_every_language_and_in_words() {
    for language in LANGUAGES {
        for path in [
            "/docket",
            "/docket/record",
            "/docket/record/palermo",
            "/docket/record/ships-january-2019",
        ] {
            let page = shown(&format!("/{language}{path}")).await;
            assert!(page.contains(&format!("<html lang=\"{language}\"")), "{path}");
            for unsaid in [">docket-", "> docket-", ">law-", "· law-"] {
                assert!(
                    !page.contains(unsaid),
                    "/{language}{path}: a message is missing near `{unsaid}`"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_ruling_leads_to_what_it_did_to_the_law() {
    let page = shown("/en/docket").await;
    assert!(page.contains("id=\"ccost-186-2020\""));
    assert!(page.contains("/en/law/events/art13_annulled"));
    assert!(page.contains("/en/law/events/art28_annulled"));
    assert!(page.contains("/en/law/dl-113-2018/art13"));
}

#[tokio::test]
async fn what_contradicts_stands_side_by_side() {
    let page = shown("/en/docket/record/court-reports").await;
    let group =
        page.split("<section").find(|section| section.contains("id=\"genoa-22-may\"")).unwrap();
    assert!(group.contains("apart") && group.contains("id=\"genoa-20-may\""));
    let page = shown("/en/docket/record/palermo").await;
    let group = page
        .split("<section")
        .find(|section| section.contains("id=\"palermo-police-visit\""))
        .unwrap();
    assert!(group.contains("id=\"palermo-police-visit-denied\""));
}

#[tokio::test]
async fn what_is_not_verified_says_so() {
    let page = shown("/en/docket").await;
    let torino =
        page.split("<article").find(|entry| entry.contains("id=\"torino-refusal\"")).unwrap();
    assert!(torino.contains("not verified") && torino.contains("day not known"));
}

#[tokio::test]
async fn who_reads_another_language_is_told_that_the_entry_is_english() {
    assert!(
        shown("/ar/docket/record/palermo")
            .await
            .contains("<span lang=\"en\" dir=\"ltr\">The mayor of Palermo")
    );
    assert!(
        shown("/it/docket/record/palermo")
            .await
            .contains("<h2 class=\"who\">Il sindaco di Palermo, Orlando</h2>")
    );
}

#[tokio::test]
async fn there_is_no_other_subject() {
    assert_eq!(get("/it/docket/record/none").await.0, StatusCode::NOT_FOUND);
    assert_eq!(get("/xx/docket").await.0, StatusCode::NOT_FOUND);
}
