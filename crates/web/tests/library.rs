//! The library of the law, asked as a browser asks: every page in every language, and what each must show.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use tower::ServiceExt;
use web::{House, router};

const LANGUAGES: [&str; 5] = ["it", "en", "fr", "ar", "bn"];

/// One page of each kind.
const PAGES: [&str; 21] = [
    "/law",
    "/law?q=calamita",
    "/law/dl-113-2018",
    "/law/dl-113-2018?on=2019-02-01&known=2019-02-01&reading=ministry",
    "/law/dl-113-2018/art13-com1-leta",
    "/law/dl-113-2018/art13-com1-leta/2019-02-01",
    "/law/questions",
    "/law/questions/registrable",
    "/law/questions/registrable?on=2019-02-01&known=2019-04-01&reading=conforming_courts",
    "/law/events",
    "/law/events/art13_annulled",
    "/law/readings",
    "/law/readings?on=2019-02-01&known=2019-04-01",
    "/law/readings/ministry",
    "/law/deadlines",
    "/law/deadlines/renew_declaration_of_abode",
    "/law/paths",
    "/law/paths/ask_for_calamity",
    "/law/difference",
    "/law/difference?on=2018-10-04&known=2019-01-01&to_on=2018-10-05&to_known=2019-01-01",
    "/law/try",
];

async fn send(request: Request<Body>) -> (StatusCode, String) {
    let house = House { today: || "2026-06-01".parse().unwrap(), city: "palermo".into() };
    let response = router(house).oneshot(request).await.unwrap();
    let status = response.status();
    let bytes = axum::body::to_bytes(response.into_body(), 8 << 20).await.unwrap();
    (status, String::from_utf8_lossy(&bytes).into_owned())
}

async fn get(path: &str) -> (StatusCode, String) {
    send(Request::get(path).body(Body::empty()).unwrap()).await
}

async fn shown(path: &str) -> String {
    let (status, page) = get(path).await;
    assert_eq!(status, StatusCode::OK, "{path}");
    page
}

async fn post(path: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
    let code = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let body: Vec<String> =
        fields.iter().map(|(name, value)| format!("{name}={}", code(value))).collect();
    let form = "application/x-www-form-urlencoded";
    send(
        Request::post(path)
            .header(header::CONTENT_TYPE, form)
            .body(Body::from(body.join("&")))
            .unwrap(),
    )
    .await
}

#[tokio::test]
async fn every_page_is_there_in_every_language_and_in_words() {
    for language in LANGUAGES {
        for path in PAGES {
            let page = shown(&format!("/{language}{path}")).await;
            assert!(page.contains(&format!("<html lang=\"{language}\"")), "{path}");
            for unsaid in [">law-", ": law-", "> law-", "{n}"] {
                assert!(
                    !page.contains(unsaid),
                    "/{language}{path}: a message is missing near `{unsaid}`"
                );
            }
        }
    }
}

#[tokio::test]
async fn every_act_provision_question_event_term_path_and_reading_has_its_page() {
    let program = corpus::program();
    let mut paths: Vec<String> =
        program.acts.iter().map(|act| format!("/it/law/{}", act.id)).collect();
    paths.extend(
        (0..program.provisions.len())
            .step_by(7)
            .map(|at| format!("/it/law/{}", program.reference(at.into()))),
    );
    paths.extend(
        program.conclusions.iter().step_by(5).map(|it| format!("/it/law/questions/{}", it.name)),
    );
    paths.extend(program.events.iter().map(|it| format!("/it/law/events/{}", it.name)));
    paths.extend(
        program.deadlines.iter().step_by(5).map(|it| format!("/it/law/deadlines/{}", it.name)),
    );
    paths.extend(program.paths.iter().step_by(5).map(|it| format!("/it/law/paths/{}", it.name)));
    paths.extend(program.readings.iter().map(|it| format!("/it/law/readings/{}", it.name)));
    for path in paths {
        let page = shown(&path).await;
        assert!(!page.contains(">law-"), "{path}: a message is missing");
    }
}

#[tokio::test]
async fn a_page_says_what_it_is_to_machines() {
    let page = shown("/en/law/dl-113-2018/art13-com1-leta/2019-02-01").await;
    let urn = "urn:nir:stato:decreto.legge:2018-10-04;113~art13-com1-leta";
    assert!(page.contains(&format!("schema:legislationIdentifier\" content=\"{urn}\"")));
    assert!(
        page.contains("eli:version_date schema:legislationDateVersion\" content=\"2019-02-01\"")
    );
    assert!(page.contains(
        "<link rel=\"canonical\" href=\"/en/law/dl-113-2018/art13-com1-leta/2019-02-01\">"
    ));
    assert!(
        page.contains(
            "application/json\" href=\"/en/law/dl-113-2018/art13-com1-leta/2019-02-01.json"
        )
    );
}

#[tokio::test]
async fn the_same_provision_comes_as_json() {
    let then =
        "/en/law/dl-113-2018/art13-com1-leta/2019-02-01.json?known=2019-04-01&reading=ministry";
    let form: serde_json::Value = serde_json::from_str(&shown(then).await).unwrap();
    assert_eq!(form["statements"][0]["name"], "applicant_excluded");
    assert_eq!(form["statements"][0]["state"], "law");
    for path in ["/en/law/dl-113-2018.json", "/en/law/events/art13_annulled.json"] {
        assert!(serde_json::from_str::<serde_json::Value>(&shown(path).await).is_ok(), "{path}");
    }
}

#[tokio::test]
async fn the_law_of_a_day_depends_on_what_was_known() {
    let at = "/en/law/dl-113-2018/art13-com1-leta/2019-02-01";
    let then = shown(&format!("{at}?known=2019-02-01&reading=ministry")).await;
    assert!(then.contains("<span class=\"state law\">in force</span>"));
    let before = shown("/en/law/dl-113-2018/art13-com1-leta/2018-10-04").await;
    assert!(before.contains("<span class=\"state not-yet\">"));
}

#[tokio::test]
async fn the_difference_names_what_began_and_what_ended() {
    let page = shown(
        "/en/law/difference?on=2018-10-04&known=2019-01-01&to_on=2018-10-05&to_known=2019-01-01",
    )
    .await;
    assert!(page.contains("began:") && page.contains("ended:"));
    assert!(page.contains("/en/law/events/humanitarian_clause_abolished"));
    let same = shown("/en/law/difference?on=2018-10-04&to_on=2018-10-04").await;
    assert!(same.contains("Nothing changed."));
}

#[tokio::test]
async fn an_event_says_what_it_did() {
    let page = shown("/en/law/events/art13_annulled").await;
    assert!(page.contains("as if it had never been law"));
    assert!(page.contains("/en/law/questions/registrable"));
    assert!(page.contains("/en/law/dl-113-2018/art13-com1-leta"));
}

#[tokio::test]
async fn what_is_looked_for_is_found_and_shown_back_harmless() {
    assert!(
        shown("/it/law?q=iscrizione+anagrafica").await.contains("/it/law/questions/registrable")
    );
    let page = shown("/it/law?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").await;
    assert!(!page.contains("<script>alert"));
}

#[tokio::test]
async fn a_case_is_answered_with_its_articles() {
    let case = "citizenship = \"third_country\"\nmunicipality = \"palermo\"\n";
    let fields =
        [("case", case), ("on", "2019-02-01"), ("known", "2019-02-01"), ("only", "registrable")];
    let (status, page) = post("/en/law/try", &fields).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("/en/law/questions/registrable"));
    assert!(page.contains("third_country"), "the case stays in the box");
}

#[tokio::test]
async fn a_wrong_case_is_told_with_its_line_and_stays_in_the_box() {
    let case = "municipality = \"palermo\"\nhabitual_abod = true\n";
    let (status, page) = post("/en/law/try", &[("case", case)]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Line 2, column 1"));
    assert!(page.contains("habitual_abode"));
    assert!(page.contains("habitual_abod = true"));
}

#[test]
fn every_worked_case_reads_back_as_it_was_told() {
    let page = |(name, text): &(&str, &str)| norma::Page {
        name: name.to_string(),
        text: text.to_string(),
    };
    let compiled = norma::compile(&corpus::PAGES.iter().map(page).collect::<Vec<_>>());
    for case in &compiled.cases {
        let text = norma::facts::write_toml(&compiled.program, &case.dossier);
        let read = norma::facts::read_toml(&compiled.program, 0, &text);
        let grave =
            |notice: &norma::notice::Notice| notice.severity == norma::notice::Severity::Error;
        assert!(!read.notices.iter().any(grave), "{}: {:?}\n{text}", case.title, read.notices);
        assert_eq!(sorted(read.dossier), sorted(case.dossier.clone()), "{}\n{text}", case.title);
    }
}

/// Facts and rows in one order: a file groups what a case may mix.
fn sorted(mut dossier: norma::facts::Dossier) -> norma::facts::Dossier {
    dossier.facts.sort_by_key(|entry| entry.fact);
    dossier.rows.sort_by_key(|row| row.relation);
    dossier
}

#[tokio::test]
async fn what_is_not_there_and_what_cannot_be_is_said_plainly() {
    for path in [
        "/it/law/none",
        "/it/law/dl-113-2018/none",
        "/it/law/questions/none",
        "/it/law/events/none",
        "/xx/law",
    ] {
        assert_eq!(get(path).await.0, StatusCode::NOT_FOUND, "{path}");
    }
    let wrong = [
        "/it/law/dl-113-2018?on=yesterday",
        "/it/law/dl-113-2018?on=2019-02-30",
        "/it/law/dl-113-2018?reading=none",
        "/it/law/dl-113-2018?known=2017-01-01&reading=ministry",
        "/it/law/dl-113-2018/art13/tomorrow",
        "/it/law/difference?on=1&to_on=2",
    ];
    for path in wrong {
        let (status, page) = get(path).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{path}");
        assert!(page.contains("Non si può rispondere"), "{path}");
    }
}

#[tokio::test]
async fn odd_questions_never_break_the_house() {
    let odd = [
        "/it/law?q=%FF%FE",
        "/it/law?q=a&q=b",
        "/it/law/dl-113-2018?on=0001-01-01&known=0001-01-01",
        "/it/law/dl-113-2018/art13-com1-leta/9999-12-31?known=9999-12-31",
        "/it/law/dl-113-2018/art13-com1-leta/0001-01-01?known=0001-01-01",
        "/it/law/difference?on=0001-01-01&to_on=9999-12-31&known=9999-12-31",
        "/it/law/questions/registrable?on=9999-12-31",
    ];
    for path in odd {
        assert!(!get(path).await.0.is_server_error(), "{path}");
    }
    let long = "x".repeat(100_000);
    for case in ["\u{0}", "a = [", "permit = 3", &long] {
        assert!(!post("/it/law/try", &[("case", case)]).await.0.is_server_error());
    }
}
