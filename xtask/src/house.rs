//! Where the house stands and which files are in it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder that holds the workspace.
pub fn root() -> PathBuf {
    // Cargo names the folder of this package when it runs us; otherwise we stand where we are.
    let here = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = here.and_then(|dir| dir.parent().map(Path::to_path_buf));
    here.or_else(|| env::current_dir().ok()).unwrap_or_default()
}

/// The folder cargo builds into, as an absolute path.
pub fn target() -> PathBuf {
    let asked = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = asked.unwrap_or_else(|| root().join("target"));
    std::path::absolute(&target).unwrap_or(target)
}

/// The cargo that runs us, working on this workspace.
pub fn cargo(words: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(words).current_dir(root());
    command
}

/// The text files of the house, by their path from the root. Others are left out.
pub fn files() -> Vec<File> {
    let read = |path: String| {
        let text = fs::read_to_string(root().join(&path)).ok()?;
        Some(File { path, text })
    };
    let mut paths = kept_by_git().unwrap_or_else(|| on_disk(&root()));
    paths.sort();
    paths.into_iter().filter_map(read).collect()
}

/// A text file of the house.
pub struct File {
    /// Its path from the root, with forward slashes.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// Tracked files, and new ones that are not ignored; nothing without git, as in an unpacked archive.
fn kept_by_git() -> Option<Vec<String>> {
    let words = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let output = Command::new("git").args(words).current_dir(root()).output().ok()?;
    let listed = String::from_utf8(output.stdout).ok().filter(|_| output.status.success())?;
    let paths: Vec<String> = listed.split_terminator('\0').map(String::from).collect();
    (!paths.is_empty()).then_some(paths)
}

fn on_disk(root: &Path) -> Vec<String> {
    let (mut folders, mut paths) = (vec![root.to_path_buf()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            if path.is_dir() && name != ".git" && !path.starts_with(root.join("target")) {
                folders.push(path);
            } else if let Some(path) = path.strip_prefix(root).ok().and_then(Path::to_str) {
                paths.push(path.replace('\\', "/"));
            }
        }
    }
    paths
}
