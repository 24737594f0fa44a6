//! Lists: nothing missing, nothing twice, no endless loop, whatever the server's form.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use mandataire::error::code;
use mandataire::guichet::model::Formality;
use mandataire::guichet::{Deposit, DepositFilter, OrderBy, Pages, Status};
use mandataire::sandbox::{CollectionShape, Trigger};
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, Request, ResponseTemplate};

use crate::kit::{Wire, World, creation_with};

async fn file(world: &World, reference: &str) -> u64 {
    let new = creation_with(reference, json!({ "companyName": format!("SOCIÉTÉ {reference}") }));
    let intent = world.guichet.formalities().prepare_create(new).unwrap();
    world.guichet.submit(&intent).await.unwrap().id().unwrap().parse().unwrap()
}

#[tokio::test]
async fn a_hundred_and_twenty_formalities_in_both_names() {
    let world = World::start().await;
    let mut filed = HashSet::new();
    for n in 0..120 {
        filed.insert(file(&world, &format!("list-{n:03}")).await);
    }
    for shape in [CollectionShape::Hydra, CollectionShape::Member] {
        let mut options = world.sandbox.guichet_options();
        options.collection = shape;
        world.sandbox.set_guichet_options(options);
        for rows in [7, 50, 100] {
            let filter = DepositFilter::new().page_size(rows);
            let mut pages = world.guichet.formalities().list(&filter);
            let mut seen = Vec::new();
            while let Some(row) = pages.next().await.unwrap() {
                assert_eq!(pages.total(), Some(120));
                seen.push(row.id);
            }
            assert_eq!(seen.len(), 120, "{shape:?} {rows}");
            assert_eq!(seen.into_iter().collect::<HashSet<_>>(), filed, "{shape:?} {rows}");
        }
    }
    // Page by page: the same rows, and nothing after the end.
    let mut pages = world.guichet.formalities().list(&DepositFilter::new().page_size(50));
    let mut sizes = Vec::new();
    loop {
        let page = pages.page().await.unwrap();
        if page.is_empty() {
            break;
        }
        sizes.push(page.len());
    }
    assert_eq!(sizes, [50, 50, 20]);
    assert!(pages.page().await.unwrap().is_empty());
    let newest = DepositFilter::new().order(OrderBy::Created, true).page_size(10);
    let newest = world.guichet.formalities().list(&newest).next().await.unwrap().unwrap();
    assert_eq!(newest.reference_mandataire.as_deref(), Some("list-119"));
    let named = world.guichet.formalities().list(&DepositFilter::new().denomination("list-04")).all().await;
    assert_eq!(named.unwrap().len(), 10);
    let some = *filed.iter().next().unwrap();
    world.sandbox.trigger(&Trigger::SetStatus { id: some, status: "VALIDATED".into() }).unwrap();
    let filter = DepositFilter::new().status(Status::Validated).status(Status::Rejected);
    let found = world.guichet.formalities().list(&filter).all().await.unwrap();
    assert_eq!(found.iter().map(|row| row.id).collect::<Vec<_>>(), [some]);
    let none = world.guichet.formalities().list(&DepositFilter::new().type_formalite("R")).all().await;
    assert!(none.unwrap().is_empty());
}

#[tokio::test]
async fn what_arrives_while_pages_are_read_neither_hides_nor_repeats_rows() {
    for descending in [false, true] {
        let world = World::start().await;
        let mut filed = HashSet::new();
        for n in 0..30 {
            filed.insert(file(&world, &format!("early-{n}")).await);
        }
        let filter = DepositFilter::new().order(OrderBy::Created, descending).page_size(5);
        let mut pages = world.guichet.formalities().list(&filter);
        let mut seen = Vec::new();
        while let Some(row) = pages.next().await.unwrap() {
            seen.push(row.id);
            if seen.len() % 5 == 2 && seen.len() < 30 {
                file(&world, &format!("late-{}", seen.len())).await;
            }
        }
        let distinct: HashSet<u64> = seen.iter().copied().collect();
        assert_eq!(distinct.len(), seen.len(), "nothing twice, descending {descending}");
        assert!(filed.is_subset(&distinct), "nothing missing, descending {descending}");
    }
}

/// A server that answers bare arrays, as `Accept: application/json` gives them; `arrive` rows more come with each page.
async fn bare(wire: &Wire, count: u64, arrive: u64, at_front: bool, cap: usize) {
    let rows: Arc<Mutex<Vec<u64>>> = Arc::new(Mutex::new((1..=count).collect()));
    let answer = move |request: &Request| {
        let number = |name: &str| -> usize {
            let found = request.url.query_pairs().find(|(key, _)| key == name);
            found.and_then(|(_, value)| value.parse().ok()).unwrap()
        };
        let mut rows = rows.lock().unwrap();
        let size = number("itemsPerPage").min(cap);
        let page: Vec<Value> = rows
            .iter()
            .skip((number("page") - 1) * size)
            .take(size)
            .map(|id| json!({ "id": id, "status": "RECEIVED" }))
            .collect();
        for n in 0..arrive {
            let id = 10_000 + rows.len() as u64 + n;
            if rows.len() < 500 && !page.is_empty() {
                let at = if at_front { 0 } else { rows.len() };
                rows.insert(at, id);
            }
        }
        ResponseTemplate::new(200).set_body_json(page)
    };
    Mock::given(method("GET")).and(path("/api/formalities")).respond_with(answer).mount(&wire.server).await;
}

async fn ids(pages: Pages<Formality>) -> Vec<u64> {
    pages.all().await.unwrap().iter().map(|row| row.id).filter(|id| *id <= 120).collect()
}

#[tokio::test]
async fn bare_arrays_end_with_an_empty_page() {
    // The last number: the server's own limit, below what is asked for.
    for (rows, cap) in [(50, 100), (40, 100), (100, 30), (100, 10)] {
        let wire = Wire::start().await;
        bare(&wire, 120, 0, false, cap).await;
        let filter = DepositFilter::new().page_size(rows);
        let found = ids(wire.guichet.formalities().list(&filter)).await;
        assert_eq!(found, (1..=120).collect::<Vec<u64>>(), "{rows} {cap}");
    }
}

#[tokio::test]
async fn bare_arrays_that_move_lose_nothing() {
    for (at_front, arrive) in [(false, 3), (true, 3), (true, 10)] {
        let wire = Wire::start().await;
        bare(&wire, 120, arrive, at_front, 20).await;
        let found = ids(wire.guichet.formalities().list(&DepositFilter::new().page_size(20))).await;
        assert_eq!(found, (1..=120).collect::<Vec<u64>>(), "at front {at_front}, {arrive} each time");
    }
}

#[tokio::test]
async fn a_server_that_does_not_turn_pages_is_noticed() {
    let many: Vec<Value> = (1..=20).map(|id| json!({ "id": id, "status": "RECEIVED" })).collect();
    let hydra = json!({ "hydra:member": many, "hydra:totalItems": 120 });
    for body in [json!(many), hydra] {
        let wire = Wire::start().await;
        wire.json("GET", "/api/formalities", 200, body).await;
        let error = wire.guichet.formalities().list(&DepositFilter::new()).all().await.unwrap_err();
        assert_eq!(error.code(), code::UNREADABLE);
        assert!(error.message().contains("repeats"), "{}", error.message());
    }
    // Rows without an id, for ever.
    let steps: Vec<Value> =
        (0..20).map(|n| json!({ "status": "RECEIVED", "created": n.to_string() })).collect();
    let wire = Wire::start().await;
    wire.json("GET", "/api/formalities/7/formality_status_histories", 200, json!(steps)).await;
    let error = wire.guichet.formalities().status_histories(7).await.unwrap_err();
    assert_eq!(error.code(), code::UNREADABLE);
    // A short history on a server that knows no pages there is the whole history.
    for step in [json!({ "status": "RECEIVED" }), json!({ "id": 1, "status": "RECEIVED" })] {
        let wire = Wire::start().await;
        wire.json("GET", "/api/formalities/7/formality_status_histories", 200, json!([step])).await;
        assert_eq!(wire.guichet.formalities().status_histories(7).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn other_lists_turn_pages_too() {
    let world = World::start().await;
    let deposit = world.to_sign("pages").await;
    for n in 0..60 {
        let piece = crate::kit::pdf(&format!("piece-{n}.pdf"), "PJ_25");
        world.guichet.attachments().create(deposit, piece).await.unwrap();
    }
    assert_eq!(world.guichet.attachments().list(deposit).all().await.unwrap().len(), 62);
    assert!(matches!(deposit, Deposit::Formality(_)));
}

#[tokio::test]
async fn after_a_failure_the_same_page_is_read_again() {
    let world = World::start().await;
    for n in 0..12 {
        file(&world, &format!("retry-{n}")).await;
    }
    let mut pages = world.guichet.formalities().list(&DepositFilter::new().page_size(5));
    let mut seen = HashSet::new();
    for _ in 0..5 {
        seen.insert(pages.next().await.unwrap().unwrap().id);
    }
    let on = mandataire::sandbox::Matcher::guichet("GET /api/formalities");
    let cut = mandataire::sandbox::FaultKind::DropBeforeCommit;
    world.sandbox.inject(mandataire::sandbox::Fault::new(on, cut).times(3));
    pages.next().await.unwrap_err();
    while let Some(row) = pages.next().await.unwrap() {
        assert!(seen.insert(row.id));
    }
    assert_eq!(seen.len(), 12);
}
