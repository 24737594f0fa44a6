//! Where downloads go: what is no place for a file is told before anything is asked, and stays what it was.

use std::fs;
use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;

use mandataire::error::code;

use crate::kit::World;

/// A deposit with one attachment, and its number.
async fn attachment(world: &World) -> u64 {
    let deposit = world.to_sign("downloads").await;
    world.guichet.attachments().list(deposit).all().await.unwrap()[0].id
}

#[tokio::test]
async fn a_place_for_no_file_is_told_before_the_request_and_left_alone() {
    let world = World::start().await;
    let id = attachment(&world).await;
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("folder")).unwrap();
    symlink(at("nothing"), at("dangling")).unwrap();
    fs::write(at("file"), b"mine").unwrap();
    let _listening = UnixListener::bind(at("socket")).unwrap();
    let before = world.sandbox.requests();
    for (place, why) in [
        (at("folder"), "is a folder"),
        (at("socket"), "is no regular file"),
        (at("dangling"), "leads nowhere"),
        (at("missing/a.pdf"), "make it first"),
        (at("file/a.pdf"), "not a directory"),
        ("".into(), "names no file"),
        ("a\0b".into(), "a\u{fffd}b: invalid"),
        ("x".repeat(100_000).into(), "x…: "),
    ] {
        let error = world.guichet.attachments().download(id, &place).await.unwrap_err();
        assert_eq!(error.code(), code::FILE);
        assert!(error.to_string().contains(why), "{error}");
    }
    assert_eq!(world.sandbox.requests(), before);
    assert!(fs::metadata(at("socket")).unwrap().file_type().is_socket());
    assert!(at("dangling").is_symlink() && !at("nothing").exists());
    assert_eq!(fs::read(at("file")).unwrap(), b"mine");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
}

#[tokio::test]
async fn links_and_permissions_are_kept() {
    let world = World::start().await;
    let id = attachment(&world).await;
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();

    fs::write(at("ordinary"), b"").unwrap();
    world.guichet.attachments().download(id, at("new.pdf")).await.unwrap();
    assert_eq!(mode(&at("new.pdf")), mode(&at("ordinary")), "as the umask says");

    fs::write(at("old.pdf"), b"old").unwrap();
    fs::set_permissions(at("old.pdf"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("old.pdf", at("link.pdf")).unwrap();
    world.guichet.attachments().download(id, at("link.pdf")).await.unwrap();
    assert!(at("link.pdf").is_symlink());
    assert_eq!(fs::read(at("old.pdf")).unwrap(), fs::read(at("new.pdf")).unwrap());
    assert_eq!(mode(&at("old.pdf")) & 0o777, 0o640);
}
