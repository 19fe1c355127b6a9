//! Files as an editor names them: `file:///a%20b.md`, and back.

use std::path::{Path, PathBuf};

/// The file that an address names; none when it names something else.
pub fn path(uri: &str) -> Option<PathBuf> {
    let rest = uri.strip_prefix("file://")?;
    // A host before the path, as in `file://localhost/a`, is this machine's.
    let path = &rest[rest.find('/')?..];
    let bytes = decoded(path);
    let text = String::from_utf8(bytes).ok()?;
    let drive = text.as_bytes().get(2) == Some(&b':');
    Some(PathBuf::from(if drive { &text[1..] } else { &text }))
}

fn decoded(text: &str) -> Vec<u8> {
    let (mut out, bytes) = (Vec::with_capacity(text.len()), text.as_bytes());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let code = bytes.get(at + 1..at + 3).and_then(|digits| std::str::from_utf8(digits).ok());
        let code = code.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (byte, code) {
            (b'%', Some(code)) => {
                out.push(code);
                at += 3;
            }
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    out
}

/// The address of a file.
pub fn of(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let mut out = String::from(if text.starts_with('/') { "file://" } else { "file:///" });
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                out.push(char::from(byte))
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        for file in ["/law/a.md", "/la w/città/100%.md", "C:/law/a.md"] {
            assert_eq!(path(&of(Path::new(file))), Some(PathBuf::from(file)), "{file}");
        }
        assert_eq!(of(Path::new("/a b/é")), "file:///a%20b/%C3%A9");
        assert_eq!(path("file:///c%3A/law"), Some(PathBuf::from("c:/law")));
        assert_eq!(path("file://localhost/law"), Some(PathBuf::from("/law")));
    }

    #[test]
    fn what_names_no_file_is_no_file() {
        for uri in ["untitled:1", "http://a/b", "file://", "", "file:///%ff"] {
            assert_eq!(path(uri), None, "{uri}");
        }
        assert_eq!(path("file:///a%2"), Some(PathBuf::from("/a%2")));
    }
}
