//! A server that reads whatever is posted, counts it and keeps nothing: its memory is not the client's. It answers at once,
//! as either administration would.
//!
//! Listens on 127.0.0.1, prints its port, stops when its standard input closes. `GET /counted` tells how many bodies and
//! bytes arrived.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// Urssaf's log-in.
const TOKEN: &str = r#"{"access_token":"sink-server-token","token_type":"Bearer","expires_in":3600}"#;
/// Urssaf's answer to an estimate, by the provisional profile: what the sandbox says of two categories.
const ESTIMATE: &str = concat!(
    r#"{"mntCotisations":322.0,"cotisations":["#,
    r#"{"cdCotisation":"COT","libelle":"Cotisations sociales (prestations_bic)","mntAssiette":350.0,"taux":21.2,"mntCotisation":74.0},"#,
    r#"{"cdCotisation":"CFP","libelle":"Formation professionnelle (prestations_bic)","mntAssiette":350.0,"taux":0.1,"mntCotisation":0.0},"#,
    r#"{"cdCotisation":"COT","libelle":"Cotisations sociales (vente)","mntAssiette":2000.0,"taux":12.3,"mntCotisation":246.0},"#,
    r#"{"cdCotisation":"CFP","libelle":"Formation professionnelle (vente)","mntAssiette":2000.0,"taux":0.1,"mntCotisation":2.0}]}"#,
);

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
    let mut reader = BufReader::with_capacity(128 * 1024, stream.try_clone()?);
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
        let read = swallow(&mut reader, length)?;
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
        } else if first.contains("/token") {
            (200, TOKEN.to_owned())
        } else if first.contains("/estimer") {
            (200, ESTIMATE.to_owned())
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

/// Reads `length` bytes, each once: it must not be what its clients wait for.
fn swallow(reader: &mut impl BufRead, length: u64) -> io::Result<u64> {
    let mut left = length;
    while left > 0 {
        let there = reader.fill_buf()?.len();
        if there == 0 {
            break;
        }
        let taken = there.min(usize::try_from(left).unwrap_or(there));
        reader.consume(taken);
        left -= taken as u64;
    }
    Ok(length - left)
}
