//! The connection: made when it is needed, made again when it is lost.

use std::time::Duration;

use postgres::config::{Host, SslMode};
use postgres::{Client, Config};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::rows::Statements;
use super::schema;
use super::words::Trouble;
use crate::http::tls;
use crate::journal::JournalError;

/// Pauses before connecting again.
const PAUSES: [Duration; 3] = [Duration::ZERO, Duration::from_millis(200), Duration::from_secs(1)];

pub(super) struct Server {
    config: Config,
    tls: MakeRustlsConnect,
    connected: Option<(Client, Statements)>,
}

impl Server {
    pub(super) fn new(url: &str, extra_ca_pem: &[String]) -> Result<Self, JournalError> {
        let unavailable = |words: &str| JournalError::Unavailable(words.to_owned());
        // The parser's error may quote the address, password included.
        let mut config: Config = url.parse().map_err(|_| {
            unavailable("the address is not one of PostgreSQL: postgresql://user:password@host/database")
        })?;
        // Neither a password nor a journal crosses a network in clear because nothing was said.
        if config.get_ssl_mode() == SslMode::Prefer {
            config.ssl_mode(if is_local(&config) { SslMode::Disable } else { SslMode::Require });
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(5));
        }
        if config.get_application_name().is_none() {
            config.application_name("mandataire");
        }
        // A network that swallows packets must not stop the work for a quarter of an hour.
        config.tcp_user_timeout(Duration::from_secs(10)).keepalives_idle(Duration::from_secs(30));
        let tls = match config.get_ssl_mode() {
            SslMode::Disable => tls::no_tls(),
            _ => tls::client_config(extra_ca_pem),
        };
        let mut tls = tls.map_err(|error| unavailable(error.message()))?;
        tls.alpn_protocols = vec![b"postgresql".to_vec()];
        Ok(Self { config, tls: MakeRustlsConnect::new(tls), connected: None })
    }

    /// Host and database, for eyes.
    pub(super) fn place(&self) -> String {
        let host = match self.config.get_hosts().first() {
            Some(Host::Tcp(host)) => host.clone(),
            #[cfg(unix)]
            Some(Host::Unix(path)) => path.display().to_string(),
            None => "?".to_owned(),
        };
        format!("{host}/{}", self.config.get_dbname().unwrap_or("?"))
    }

    /// The connection, made or made again.
    pub(super) fn client(&mut self) -> Result<(&mut Client, &Statements), Trouble> {
        if self.connected.as_ref().is_none_or(|(client, _)| client.is_closed()) {
            self.connected = Some(self.connect()?);
        }
        let (client, statements) = self.connected.as_mut().ok_or_else(|| Trouble::words("no connection"))?;
        Ok((client, statements))
    }

    /// After a failure that says nothing of what the server did.
    pub(super) fn forget(&mut self) {
        self.connected = None;
    }

    fn connect(&self) -> Result<(Client, Statements), Trouble> {
        let mut last = None;
        for pause in PAUSES {
            std::thread::sleep(pause);
            match self.config.connect(self.tls.clone()).map_err(Trouble::from) {
                Ok(mut client) => {
                    schema::prepare(&mut client)?;
                    let statements = Statements::prepare(&mut client)?;
                    return Ok((client, statements));
                }
                Err(lost @ Trouble::Lost(_)) => last = Some(lost),
                Err(other) => return Err(other),
            }
        }
        Err(last.unwrap_or_else(|| Trouble::words("no connection")))
    }
}

fn is_local(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| match host {
        Host::Tcp(host) => {
            host == "localhost" || host.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_local_server_may_do_without_tls() {
        let mode = |url: &str| Server::new(url, &[]).map(|server| server.config.get_ssl_mode());
        for (url, expected) in [
            ("postgresql://u:p@db.example/x", SslMode::Require),
            ("postgresql://u:p@127.0.0.1,db.example/x", SslMode::Require),
            ("postgresql://u:p@127.0.0.1/x", SslMode::Disable),
            ("host=/run/postgresql dbname=x", SslMode::Disable),
            ("postgresql://u:p@db.example/x?sslmode=disable", SslMode::Disable),
        ] {
            assert_eq!(mode(url), Ok(expected), "{url}");
        }
    }

    #[test]
    fn neither_an_error_nor_the_place_shows_the_password() {
        let error = Server::new("postgresql://u:hunter2@[::/x", &[]).map(drop).unwrap_err();
        assert!(!error.to_string().contains("hunter2"), "{error}");
        assert_eq!(Server::new("postgresql://u:hunter2@db.example/x", &[]).unwrap().place(), "db.example/x");
    }
}
