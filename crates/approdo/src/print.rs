//! Out of the door: text with colours, which fall away where nobody would see them.
//!
//! A reader may close the pipe early (`| head`); that is no failure.

use std::io::{IsTerminal, Write};

use anstyle::{AnsiColor, Style};

/// Prints a text for a reader or a machine.
pub fn out(text: &str) {
    let mut stdout = anstream::stdout().lock();
    let _ = stdout.write_all(text.as_bytes());
    if !text.ends_with('\n') {
        let _ = stdout.write_all(b"\n");
    }
    let _ = stdout.flush();
}

/// Prints why nothing was answered.
pub fn complain(text: &str) {
    let mut stderr = anstream::stderr().lock();
    let _ = writeln!(stderr, "{}", text.trim_end());
}

/// Says on a terminal how far a long work is; elsewhere nothing.
pub fn progress(done: usize, of: usize, what: &str) {
    let stderr = std::io::stderr();
    if !stderr.is_terminal() {
        return;
    }
    let mut stderr = stderr.lock();
    let _ = if done >= of {
        write!(stderr, "\r\u{1b}[2K")
    } else {
        write!(stderr, "\r\u{1b}[2K{what} {done}/{of}")
    };
    let _ = stderr.flush();
}

/// Weighty words: heads and answers.
pub fn strong(words: &str) -> String {
    ink(Style::new().bold(), words)
}

/// Words that only some readers need.
pub fn faint(words: &str) -> String {
    ink(Style::new().dimmed(), words)
}

/// Yes, done, in force.
pub fn green(words: &str) -> String {
    ink(AnsiColor::Green.on_default().bold(), words)
}

/// No, ended, failed.
pub fn red(words: &str) -> String {
    ink(AnsiColor::Red.on_default().bold(), words)
}

/// Not known, doubtful, a warning.
pub fn yellow(words: &str) -> String {
    ink(AnsiColor::Yellow.on_default().bold(), words)
}

/// Names of articles.
pub fn blue(words: &str) -> String {
    ink(AnsiColor::Cyan.on_default(), words)
}

fn ink(style: Style, words: &str) -> String {
    format!("{}{words}{}", style.render(), style.render_reset())
}
