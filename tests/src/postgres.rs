//! A PostgreSQL server of its own for a test: on loopback, in a folder, gone with the test.

use std::io;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// A running server.
#[derive(Debug)]
pub struct PostgresServer {
    url: String,
    stop: Option<Sender<()>>,
    keeper: Option<JoinHandle<()>>,
    folder: tempfile::TempDir,
    port: u16,
}

impl PostgresServer {
    /// Makes a cluster and starts it.
    ///
    /// # Errors
    /// When PostgreSQL is not installed (Debian: `postgresql`) or does not start.
    pub fn start() -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        // The server refuses to run as root: it runs as the user of its package, who must get in.
        std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755))?;
        let data = folder.path().join("data");
        std::fs::create_dir(&data)?;
        let root = is_root();
        if root {
            run(Command::new("chown").arg("postgres").arg(&data))?;
        }
        run(as_server(&program("initdb")?, root)
            .args(["--auth=trust", "--encoding=UTF8", "--locale=C", "--username=postgres", "--no-sync", "-D"])
            .arg(&data))?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut server = Self {
            url: format!("postgresql://postgres@127.0.0.1:{port}/postgres"),
            stop: None,
            keeper: None,
            folder,
            port,
        };
        server.resume()?;
        Ok(server)
    }

    /// Where to connect.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Starts it again, after [`crash`](Self::crash).
    ///
    /// # Errors
    /// When it does not start within half a minute.
    pub fn resume(&mut self) -> io::Result<()> {
        let root = is_root();
        let mut command = as_server(&program("postgres")?, root);
        command
            .arg("-D")
            .arg(self.folder.path().join("data"))
            .args(["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-p"])
            .arg(self.port.to_string())
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(self.folder.path().join("log"))?);
        // The server dies with the thread that started it: that thread lives as long as this value.
        let (stop, asked) = channel::<()>();
        let (started, starting) = channel();
        let keeper = std::thread::spawn(move || {
            let child = command.spawn();
            let mut child: Child = match child {
                Ok(child) => {
                    let _ = started.send(Ok(()));
                    child
                }
                Err(error) => return drop(started.send(Err(error))),
            };
            let _ = asked.recv();
            let _ = child.kill();
            let _ = child.wait();
        });
        starting.recv().map_err(io::Error::other)??;
        (self.stop, self.keeper) = (Some(stop), Some(keeper));
        let until = Instant::now() + Duration::from_secs(30);
        while !answers(&self.url) {
            if Instant::now() > until {
                let log = std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
                return Err(io::Error::other(format!("PostgreSQL does not start: {log}")));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    /// Kills it: what it had not made durable is lost.
    pub fn crash(&mut self) {
        self.stop = None;
        // The other processes of the server notice and end.
        self.keeper.take().map(JoinHandle::join);
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        self.crash();
    }
}

fn answers(url: &str) -> bool {
    let url = url.to_owned();
    // The client blocks, which is not allowed where a runtime runs.
    std::thread::spawn(move || postgres::Client::connect(&url, postgres::NoTls).is_ok())
        .join()
        .unwrap_or(false)
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|me| std::os::unix::fs::MetadataExt::uid(&me) == 0)
}

/// As the user of the package when this is root, and killed when its parent dies, whatever kills that.
fn as_server(program: &Path, root: bool) -> Command {
    let mut command = Command::new("setpriv");
    if root {
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
    }
    command.args(["--pdeathsig=QUIT", "--"]).arg(program);
    // Debian's wrappers of other versions must not be asked.
    command.stdin(Stdio::null()).env("LC_ALL", "C").current_dir("/");
    command
}

fn run(command: &mut Command) -> io::Result<()> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(io::Error::other(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr))))
}

/// In the PATH, or where Debian keeps each version.
fn program(name: &str) -> io::Result<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> =
        versions.map(|version| version.path().join("bin").join(name)).filter(|path| path.exists()).collect();
    found.sort();
    if let Some(newest) = found.pop() {
        return Ok(newest);
    }
    std::env::var_os("PATH")
        .iter()
        .flat_map(std::env::split_paths)
        .map(|folder| folder.join(name))
        .find(|path| path.exists())
        .ok_or_else(|| {
            io::Error::other(format!("{name} is not installed (Debian: apt-get install postgresql)"))
        })
}
