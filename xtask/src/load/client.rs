//! Connections that stay open, each with a thread that asks and reads the answer.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use super::spread::Spread;
use crate::check::Outcome;

/// Puts the request on so many connections for so long, and says how long each answer took.
pub fn put(
    address: SocketAddr,
    request: &[u8],
    connections: usize,
    long: Duration,
) -> Result<Spread, Outcome> {
    let begun = Instant::now();
    let each = thread::scope(|scope| {
        let one = || scope.spawn(|| asked(address, request, begun + long));
        let threads: Vec<_> = (0..connections).map(|_| one()).collect();
        let took = threads.into_iter().map(|thread| thread.join().expect("a client doesn't panic"));
        took.collect::<Result<Vec<_>, String>>()
    });
    let took = each.map_err(Outcome::Failed)?.concat();
    Ok(Spread::of(took, begun.elapsed()))
}

fn asked(address: SocketAddr, request: &[u8], until: Instant) -> Result<Vec<Duration>, String> {
    let wrong = |wrong: std::io::Error| format!("{address}: {wrong}");
    let mut stream = TcpStream::connect(address).map_err(wrong)?;
    stream.set_nodelay(true).map_err(wrong)?;
    let mut answers = BufReader::with_capacity(1 << 16, stream.try_clone().map_err(wrong)?);
    let (mut took, mut room) = (Vec::new(), Vec::new());
    while Instant::now() < until {
        let begun = Instant::now();
        stream.write_all(request).map_err(wrong)?;
        answered(&mut answers, &mut room)?;
        took.push(begun.elapsed());
    }
    Ok(took)
}

/// Reads one whole answer, and complains of any that isn't a success.
fn answered(answers: &mut impl BufRead, room: &mut Vec<u8>) -> Result<(), String> {
    let mut line = String::new();
    let mut read = |line: &mut String| {
        line.clear();
        answers.read_line(line).map_err(|wrong| wrong.to_string()).map(|_| ())
    };
    read(&mut line)?;
    if !line.starts_with("HTTP/1.1 200") {
        return Err(format!("the server answered {}", line.trim()));
    }
    let mut length = None;
    while !line.trim().is_empty() {
        read(&mut line)?;
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok();
        }
    }
    room.resize(length.ok_or("an answer without a length")?, 0);
    answers.read_exact(room).map_err(|wrong| wrong.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_to_its_end() {
        let mut two =
            &b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 503 Busy\r\n\r\n"[..];
        let mut room = Vec::new();
        assert_eq!(answered(&mut two, &mut room), Ok(()));
        assert_eq!(room, b"{}");
        assert!(answered(&mut two, &mut room).is_err_and(|wrong| wrong.contains("503")));
    }
}
