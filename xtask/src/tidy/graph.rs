//! The crates use each other as ARCHITECTURE.md says, and nothing uses the binary.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::succeed;
use crate::house::{self, File};

type Graph = BTreeMap<String, BTreeSet<String>>;

/// The arrows that are drawn and not there, or there and not drawn.
pub fn wrong(files: &[File]) -> Vec<String> {
    let page = files.iter().find(|file| file.path == "ARCHITECTURE.md");
    let Some(drawn) = page.and_then(|page| drawn(&page.text)) else {
        return vec!["ARCHITECTURE.md: there is no block of arrows marked `crates`".into()];
    };
    match manifests() {
        Ok(graph) => differences(&drawn, &graph),
        Err(wrong) => vec![format!("the manifests cannot be read: {wrong}")],
    }
}

/// The arrows of the page: a line `a -> b, c` for each crate.
fn drawn(page: &str) -> Option<Graph> {
    let (_, rest) = page.split_once("```crates\n")?;
    let (block, _) = rest.split_once("```")?;
    let names = |list: &str| {
        list.split(',').map(str::trim).filter(|name| !name.is_empty()).map(String::from).collect()
    };
    let arrow = |line: &str| {
        let (from, to) = line.split_once("->")?;
        Some((from.trim().to_string(), names(to)))
    };
    block.lines().map(arrow).collect()
}

/// The arrows of the manifests; what only tests use is left out, save the binary.
fn manifests() -> Result<Graph, String> {
    let words = ["metadata", "--no-deps", "--offline", "--format-version", "1"];
    let printed = succeed(house::cargo(&words)).map_err(|outcome| format!("{outcome:?}"))?;
    let data = serde_json::from_str(&printed).map_err(|wrong| wrong.to_string())?;
    Ok(members(&data))
}

fn members(data: &serde_json::Value) -> Graph {
    let packages = data["packages"].as_array().map_or(&[][..], Vec::as_slice);
    let name = |value: &serde_json::Value| value["name"].as_str().unwrap_or("").to_string();
    let all: BTreeSet<String> = packages.iter().map(name).collect();
    let arrows = |package: &serde_json::Value| {
        let used = package["dependencies"].as_array().map_or(&[][..], Vec::as_slice);
        let drawn = |used: &&serde_json::Value| used["kind"] != "dev" || name(used) == "approdo";
        used.iter().filter(drawn).map(name).filter(|name| all.contains(name)).collect()
    };
    packages.iter().map(|package| (name(package), arrows(package))).collect()
}

fn differences(drawn: &Graph, real: &Graph) -> Vec<String> {
    let missing = |from: &Graph, than: &Graph, says: &str| {
        let arrows = from.iter().flat_map(|(name, uses)| uses.iter().map(move |used| (name, used)));
        let gone = |name: &String, used: &String| !than.get(name).is_some_and(|u| u.contains(used));
        let absent = arrows.filter(|(name, used)| gone(name, used));
        let mut lines: Vec<String> =
            absent.map(|(name, used)| format!("`{name} -> {used}` {says}")).collect();
        let crates = from.keys().filter(|name| !than.contains_key(*name));
        lines.extend(crates.map(|name| format!("crate `{name}` {says}")));
        lines
    };
    let mut wrong = missing(drawn, real, "is in ARCHITECTURE.md and not in the manifests");
    wrong.extend(missing(real, drawn, "is in the manifests and not in ARCHITECTURE.md"));
    let users = real.iter().filter(|(_, uses)| uses.contains("approdo"));
    wrong.extend(users.map(|(name, _)| format!("`{name}` uses `approdo`, which nothing may know")));
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# A\n```crates\ncalendar ->\nnorma -> calendar\n```\n";

    #[test]
    fn the_page_and_the_manifests_agree() {
        let data = serde_json::json!({ "packages": [
            { "name": "calendar", "dependencies": [{ "name": "serde", "kind": null }] },
            { "name": "norma", "dependencies": [{ "name": "calendar", "kind": null }] },
        ] });
        assert!(differences(&drawn(PAGE).unwrap(), &members(&data)).is_empty());
    }

    #[test]
    fn each_difference_is_named() {
        let data = serde_json::json!({ "packages": [
            { "name": "calendar", "dependencies": [{ "name": "norma", "kind": null }] },
            { "name": "norma", "dependencies": [] },
            { "name": "web", "dependencies": [{ "name": "approdo", "kind": "dev" }] },
            { "name": "approdo", "dependencies": [] },
        ] });
        let says = [
            "`norma -> calendar` is in ARCHITECTURE.md and not in the manifests",
            "`calendar -> norma` is in the manifests and not in ARCHITECTURE.md",
            "`web -> approdo` is in the manifests and not in ARCHITECTURE.md",
            "crate `approdo` is in the manifests and not in ARCHITECTURE.md",
            "crate `web` is in the manifests and not in ARCHITECTURE.md",
            "`web` uses `approdo`, which nothing may know",
        ];
        assert_eq!(differences(&drawn(PAGE).unwrap(), &members(&data)), says);
    }

    #[test]
    fn a_page_without_arrows_is_noticed() {
        assert_eq!(drawn("# A\n```text\na -> b\n```\n"), None);
    }
}
