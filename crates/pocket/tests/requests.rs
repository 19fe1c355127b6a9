//! Requests of every kind: each gets an answer or an error with its place, and none brings the module down.

use buffers::{BUFFERS_MAX, Buffers};
use pocket::{REQUEST_BYTES_MAX, answer, corpus};
use serde_json::{Value, json};

const DAYS: &str = "\"on\": \"2019-02-01\", \"known\": \"2019-04-01\"";

fn asked(request: &[u8]) -> Value {
    serde_json::from_str(&answer(request)).expect("what comes back is JSON")
}

fn example() -> &'static str {
    let (_, text) = corpus::EXAMPLES[0];
    text
}

/// A request of these days and these rows is refused, at this place, with these words.
fn refused(rows: &str, place: &str, says: [&str; 2]) {
    let error = &asked(format!("{{{DAYS}, {rows}}}").as_bytes())["error"];
    assert_eq!(error["where"], place, "{rows}: {error}");
    for (key, words) in ["what", "nearest"].into_iter().zip(says) {
        assert!(error[key].as_str().unwrap_or("").contains(words), "{rows}: {error}");
    }
}

#[test]
fn a_case_is_answered_under_one_reading_or_all() {
    let request = json!({ "case": example(), "on": "2019-02-01", "known": "2019-04-01",
        "reading": "all", "only": ["registrable"] });
    let all = asked(request.to_string().as_bytes());
    assert!(all["results"].as_array().is_some_and(|results| results.len() > 1), "{all}");
    let mut one = request.clone();
    one["reading"] = "letter".into();
    let one = asked(one.to_string().as_bytes());
    assert_eq!(one["results"][0]["vantage"]["reading"], "letter");
    assert_eq!(one["results"][0]["receipt"]["program"], corpus::HASH);
}

#[test]
fn a_mistake_has_its_place_and_the_nearest_right_thing() {
    refused("\"readin\": \"all\"", "request", ["no key `readin`", "`reading`"]);
    refused("\"reading\": \"lettre\"", "reading", ["no reading `lettre`", "`letter`"]);
    refused("\"reading\": 7", "reading", ["not a text", "in quotes"]);
    refused("\"take\": [\"art13\"]", "take", ["alternatives", "art13=excluding"]);
    refused("\"only\": [\"registrabl\"]", "only", ["`registrabl`", "`registrable`"]);
    refused("\"explain\": \"yes\"", "explain", ["neither true nor false", "true or false"]);
    refused("\"lang\": \"fr\"", "lang", ["`fr`", "`it`"]);
    refused(
        "\"case\": \"\\nhabitual_abod = true\"",
        "case:2:1",
        ["`habitual_abod`", "`habitual_abode`"],
    );
    refused("\"facts\": {\"facts\": 3}", "facts", ["no facts by number", "`case`"]);
    refused("\"facts\": {}, \"case\": \"\"", "facts", ["twice", "either"]);
}

#[test]
fn all_mistakes_of_a_case_come_at_once() {
    let case = "habitual_abod = true\nbirth = 2019-02-30\n";
    let request = json!({ "case": case, "on": "2019-02-01", "known": "2019-02-01" });
    let error = &asked(request.to_string().as_bytes())["error"];
    assert_eq!(error["where"], "case:1:1");
    assert_eq!(error["also"][0]["where"], "case:2:9");
}

#[test]
fn a_day_that_nobody_gives_is_asked_for() {
    for (request, place) in [("{}", "on"), ("{\"on\": \"2019-02-01\"}", "known")] {
        assert_eq!(asked(request.as_bytes())["error"]["where"], place);
    }
    let error = &asked(b"{\"on\": \"2019-02-30\"}")["error"];
    assert!(error["what"].as_str().unwrap().contains("28 days"), "{error}");
}

#[test]
fn facts_by_number_must_fit_the_law() {
    let fact = |fact: u64, told: Value| {
        let entry =
            json!({ "fact": fact, "told": told, "from": null, "until": null, "recorded": null });
        json!({ "facts": [entry], "rows": [], "complete": [] })
    };
    let row = json!({ "facts": [], "complete": [],
        "rows": [{ "relation": 900, "id": null, "fields": [], "recorded": null }] });
    let complete = json!({ "facts": [], "rows": [], "complete": [900] });
    let odd = json!({ "is": { "choice": [900, 0] } });
    for facts in [fact(900, json!("unknown")), fact(0, odd), row, complete] {
        let request = json!({ "on": "2019-02-01", "known": "2019-02-01", "facts": facts });
        let answer = asked(request.to_string().as_bytes());
        assert_eq!(answer["error"]["where"], "facts", "{answer}");
    }
}

#[test]
fn what_is_too_long_is_refused_by_its_length() {
    let request = vec![b' '; REQUEST_BYTES_MAX + 1];
    assert!(answer(&request).contains(&REQUEST_BYTES_MAX.to_string()));
    let case = format!("# {}", "è".repeat(1 << 20));
    let request = json!({ "case": case, "on": "2019-02-01", "known": "2019-02-01" });
    assert!(answer(request.to_string().as_bytes()).contains("1048576"));
}

#[test]
fn no_bytes_bring_it_down() {
    let whole = json!({ "case": example(), "on": "2019-02-01", "known": "2019-04-01",
        "only": ["registrable"], "take": [], "explain": true })
    .to_string();
    for end in (0..whole.len()).step_by(61) {
        assert!(asked(&whole.as_bytes()[..end])["error"].is_object());
    }
    let mut dice = Dice(0x90c4);
    for _ in 0..3_000 {
        let noise: Vec<u8> = (0..dice.below(120)).map(|_| dice.below(256) as u8).collect();
        asked(&noise);
    }
    for _ in 0..300 {
        let mut damaged = whole.clone().into_bytes();
        for _ in 0..=dice.below(3) {
            let at = dice.below(damaged.len());
            damaged[at] = dice.below(256) as u8;
        }
        asked(&damaged);
    }
    for open in ["[", "{\"a\":", "{\"facts\":[", "{\"case\":\"a = [[[["] {
        asked(open.repeat(20_000).as_bytes());
    }
    count(3_300);
}

#[test]
fn the_law_inside_names_what_can_be_asked() {
    let inside: Value = serde_json::from_str(&corpus()).unwrap();
    assert_eq!(inside["program"], corpus::HASH);
    let names = |table: &str| inside[table].as_array().map_or(0, Vec::len);
    assert!(names("readings") > 1 && names("conclusions") > 1 && names("disputes") > 0);
}

#[test]
fn only_our_own_buffers_are_read_and_taken_back() {
    let mut buffers = Buffers::new();
    assert_eq!((buffers.alloc(0), buffers.alloc(REQUEST_BYTES_MAX + 1)), (0, 0));
    let address = buffers.alloc(4);
    assert_eq!(buffers.bytes(address, 3), Some(&[0, 0, 0][..]));
    assert_eq!(buffers.bytes(address, 5), None);
    assert_eq!(buffers.bytes(address + 1, 1), None);
    buffers.free(address, 3);
    assert!(buffers.bytes(address, 4).is_some(), "of another length it isn't ours");
    buffers.free(address, 4);
    assert_eq!(buffers.bytes(address, 4), None);
    let out: Vec<usize> = (0..BUFFERS_MAX).map(|_| buffers.alloc(1)).collect();
    assert!(out.iter().all(|address| *address != 0));
    assert_eq!(buffers.alloc(1), 0);
}

/// Numbers that look random and are the same on every machine (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }
}

/// Leaves the number of requests for the tally, when one is being kept.
fn count(requests: u64) {
    if let Some(folder) = std::env::var_os("APPRODO_TALLY_DIR") {
        let file = std::path::PathBuf::from(folder).join("fuzz executions@pocket");
        std::fs::write(file, requests.to_string()).expect("the tally can be written");
    }
}
