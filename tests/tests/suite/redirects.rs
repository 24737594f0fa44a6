//! No redirect is ever followed: its target could receive the body of a filing, or the token of an account.

use mandataire::error::{Retry, code};
use mandataire::guichet::DepositFilter;
use mandataire::journal::State;
use mandataire::{Error, ErrorKind};

use crate::client::{Client, pdf, quick};
use crate::server::{LOGIN, Server, answer, answer_with, token};

const CODES: [u16; 5] = [301, 302, 303, 307, 308];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Op {
    Get,
    List,
    Create,
    Upload,
    Login,
    LoginForWrite,
    Download,
}

const OPS: [Op; 7] = [Op::Get, Op::List, Op::Create, Op::Upload, Op::Login, Op::LoginForWrite, Op::Download];

impl Op {
    async fn run(self, client: &Client) -> Result<(), Error> {
        let folder = tempfile::tempdir().unwrap();
        match self {
            Self::Get => client.formalities().get(12).await.map(drop),
            Self::List => client.formalities().list(&DepositFilter::new()).all().await.map(drop),
            Self::Create | Self::LoginForWrite => {
                client.submit(&client.creation("redirected")).await.map(drop)
            }
            Self::Upload => {
                let files = [pdf(folder.path(), "a.pdf", 200_000)];
                client.submit(&client.creation_with("redirected", &files)).await.map(drop)
            }
            Self::Login => client.log_in().await,
            Self::Download => {
                let to = folder.path().join("a.pdf");
                let result = client.attachments().download(7, &to).await.map(drop);
                assert!(!to.exists());
                result
            }
        }
    }
}

/// Where a redirect could lead, given the server itself and another one.
fn targets(own: &str, other: &str) -> Vec<(&'static str, String)> {
    let bare = other.trim_start_matches("http://");
    vec![
        ("same origin", format!("{own}/api/elsewhere")),
        ("other origin", format!("{other}/api/formalities")),
        ("https to http", format!("http://{bare}/login")),
        ("http to https", format!("https://{bare}/login")),
        ("scheme-relative", format!("//{bare}/api/formalities")),
        ("relative", "../elsewhere".to_owned()),
        ("absolute path", "/api/elsewhere".to_owned()),
        ("user info", format!("http://{}@{bare}/", own.trim_start_matches("http://"))),
        ("backslashes", format!("\\\\{bare}\\api")),
        ("nothing", String::new()),
    ]
}

#[tokio::test]
async fn no_redirect_is_followed() {
    let other = Server::raw(None, |_| token().into()).await;
    for op in OPS {
        for status in CODES {
            let count = targets("http://127.0.0.1:1", &other.url()).len();
            for n in 0..count {
                let elsewhere = other.url();
                let server = Server::raw(None, move |request| {
                    let in_login = matches!(op, Op::Login | Op::LoginForWrite);
                    if request.target == LOGIN && !in_login {
                        return token().into();
                    }
                    if request.target.contains("elsewhere") {
                        return answer(
                            200,
                            "application/json",
                            "{\"id\":666,\"status\":\"PAID\",\"token\":\"t\"}",
                        )
                        .into();
                    }
                    let own = format!("http://{}", request.header("host").unwrap());
                    let (_, target) = targets(&own, &elsewhere).swap_remove(n);
                    let headers = format!("Location: {target}\r\nSet-Cookie: BEARER=from-a-redirect\r\n");
                    answer_with(status, &headers, "{\"id\":666,\"status\":\"PAID\",\"token\":\"t\"}").into()
                })
                .await;
                let client = Client::new(&server.url(), quick());
                let error = op.run(&client).await.unwrap_err();
                let what = format!("{op:?} {status} target {n}: {error}");
                let expected = match op {
                    Op::Create | Op::Upload => {
                        (ErrorKind::OutcomeUnknown, code::OUTCOME_UNKNOWN, State::Unknown)
                    }
                    Op::LoginForWrite => (ErrorKind::NotSent, code::REDIRECT, State::NotSent),
                    _ => (ErrorKind::Network, code::REDIRECT, State::Unknown),
                };
                assert_eq!((error.kind(), error.code()), (expected.0, expected.1), "{what}");
                assert_eq!(error.status(), Some(status), "{what}");
                assert!(error.message().contains("redirect"), "{what}");
                if matches!(op, Op::Create | Op::Upload | Op::LoginForWrite) {
                    assert_eq!(client.state().await, expected.2, "{what}");
                } else {
                    assert_eq!(error.retry(), Retry::Never, "{what}");
                }
                let log_ins = server.count("POST", LOGIN);
                assert_eq!(log_ins, 1, "{what}");
                let in_login = matches!(op, Op::Login | Op::LoginForWrite);
                assert_eq!(server.requests().len(), if in_login { 1 } else { 2 }, "{what}");
            }
        }
    }
    assert_eq!(other.connections(), 0);
}

/// The other statuses of the family, and those that are no redirect but name a place.
#[tokio::test]
async fn other_answers_with_a_location_are_not_followed() {
    let other = Server::raw(None, |_| token().into()).await;
    for status in [200, 201, 202, 300, 304, 305, 306, 399, 401, 403, 503] {
        for op in [Op::Get, Op::Create, Op::Download] {
            let elsewhere = other.url();
            let server = Server::start(move |_| {
                answer_with(
                    status,
                    &format!("Location: {elsewhere}/x\r\nRefresh: 0; url={elsewhere}\r\n"),
                    "",
                )
            })
            .await;
            let client = Client::new(&server.url(), quick());
            let error = op.run(&client).await.unwrap_err();
            if status / 100 == 3 && op != Op::Create {
                assert_eq!(error.code(), code::REDIRECT);
            }
        }
    }
    assert_eq!(other.connections(), 0);
}
