//! A server that reads whatever is posted, counts it and keeps nothing: its memory is not the client's.
//!
//! Listens on 127.0.0.1, prints its port, stops when its standard input closes. `GET /counted` tells how many bodies and
//! bytes arrived.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

#[derive(Default)]
struct Counted {
    bodies: AtomicU64,
    bytes: AtomicU64,
}

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    writeln!(io::stdout(), "{}", listener.local_addr()?.port())?;
    let counted = Arc::new(Counted::default());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let counted = Arc::clone(&counted);
            // A client that hangs up ends its thread, nothing else.
            thread::spawn(move || converse(stream, &counted));
        }
    });
    io::copy(&mut io::stdin(), &mut io::sink()).map(|_| ())
}

fn converse(stream: TcpStream, counted: &Counted) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::with_capacity(256 * 1024, stream.try_clone()?);
    let mut stream = stream;
    loop {
        let mut first = String::new();
        if reader.read_line(&mut first)? == 0 {
            return Ok(());
        }
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if line.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().map_err(|_| io::ErrorKind::InvalidData)?;
            }
        }
        let read = io::copy(&mut (&mut reader).take(length), &mut io::sink())?;
        let (status, body) = if first.starts_with("GET /counted") {
            let (bodies, bytes) = (&counted.bodies, &counted.bytes);
            (
                200,
                format!(
                    "{{\"bodies\":{},\"bytes\":{}}}",
                    bodies.load(Ordering::SeqCst),
                    bytes.load(Ordering::SeqCst)
                ),
            )
        } else if first.contains("/login/") {
            (200, "{\"token\":\"sink-server-token\"}".to_owned())
        } else {
            let number = counted.bodies.fetch_add(1, Ordering::SeqCst) + 1;
            counted.bytes.fetch_add(read, Ordering::SeqCst);
            (201, format!("{{\"id\":{number},\"status\":\"RECEIVED\"}}"))
        };
        let head = format!(
            "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(format!("{head}{body}").as_bytes())?;
    }
}
