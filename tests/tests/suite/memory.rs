//! A formality of 40 MB costs a few MiB. The server is another process, the client too: nothing else is measured.
#![cfg(target_os = "linux")]
#![allow(clippy::print_stdout, reason = "the figures are for eyes")]

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use crate::client::pdf;

const MIB: u64 = 1024;

/// Both tests read and write tens of megabytes: one after the other.
static ALONE: Mutex<()> = Mutex::new(());

struct Sink {
    process: Child,
    url: String,
}

impl Sink {
    fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_sink_server"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut port = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut port).unwrap();
        Self { process, url: format!("http://127.0.0.1:{}", port.trim()) }
    }

    /// Bodies and bytes that arrived.
    fn counted(&self) -> (u64, u64) {
        use std::io::{Read, Write};
        let mut stream = std::net::TcpStream::connect(self.url.trim_start_matches("http://")).unwrap();
        stream.write_all(b"GET /counted HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let body: serde_json::Value = serde_json::from_str(answer.split("\r\n\r\n").nth(1).unwrap()).unwrap();
        (body["bodies"].as_u64().unwrap(), body["bytes"].as_u64().unwrap())
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

fn run(args: &[&str], files: &[PathBuf]) -> Vec<u64> {
    let output = Command::new(env!("CARGO_BIN_EXE_upload_memory"))
        .args(args)
        .args(files)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout)
        .unwrap()
        .split_whitespace()
        .map(|figure| figure.parse().unwrap())
        .collect()
}

fn measure(count: usize, size: usize) {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<PathBuf> = (0..count).map(|n| pdf(folder.path(), &format!("{n}.pdf"), size)).collect();
    let sink = Sink::start();
    let figures = run(&["memory", &sink.url], &files);
    let raise = figures[2];
    println!(
        "measured: memory, {count} files of {size} bytes: peak {} KiB, then {} KiB: +{raise} KiB",
        figures[0], figures[1]
    );
    let (bodies, bytes) = sink.counted();
    assert_eq!(bodies, 2);
    assert!(bytes as usize > count * size.div_ceil(3) * 4, "everything arrived: {bytes}");
    assert!(raise <= 8 * MIB, "+{raise} KiB");
}

#[test]
fn five_files_of_8_mib() {
    measure(5, 8 << 20);
}

#[test]
fn fifty_files_of_1_mib() {
    measure(50, 1 << 20);
}

/// Printed, hardly asserted: a debug build on a shared machine.
#[test]
fn time_against_a_ready_buffer() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<PathBuf> = (0..5).map(|n| pdf(folder.path(), &format!("{n}.pdf"), 8 << 20)).collect();
    let sink = Sink::start();
    let figures = run(&["time", &sink.url, "3"], &files);
    println!(
        "measured: time of 5 x 8 MiB, this build: ours {} ms, a ready buffer {} ms: {} %",
        figures[0], figures[1], figures[2]
    );
    assert_eq!(sink.counted().0, 6);
    assert!(figures[2] < 5_000, "{} %", figures[2]);
}
