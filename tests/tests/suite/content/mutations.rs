//! From payloads that are right, one field made wrong at random: the checker must say so, at that very place.
//!
//! `MANDATAIRE_MUTATIONS` is how many per payload: 1,000 when it is not set.

use mandataire::Report;
use mandataire::guichet::content::check::{check_annual_account, check_formality};
use mandataire::guichet::content::{Explanation, Mode, explain};
use serde_json::{Value, json};

/// The same numbers in every run: a failure can be had again.
struct Dice(u64);

impl Dice {
    /// Below `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(sides).unwrap()).unwrap()
    }
}

/// Every field: its path in the server's notation, and as a JSON pointer. Attachments have rules and vectors of their own.
fn fields(value: &Value, path: &str, pointer: &str, all: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                let pointer = format!("{pointer}/{key}");
                if key == "piecesJointes" {
                    continue;
                }
                all.push((path.clone(), pointer.clone()));
                fields(value, &path, &pointer, all);
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                fields(item, &format!("{path}[{n}]"), &format!("{pointer}/{n}"), all);
            }
        }
        _ => {}
    }
}

const SHARED: [&str; 2] = ["identite", "entreprise"];

/// A wrong value for the field, `None` to take it away; nothing when no rule of tier A covers it.
fn corruptions(field: &Explanation, accounts: bool) -> Vec<Option<Value>> {
    let mut all = match field.kind {
        "text" => vec![json!(7), json!(true), json!({}), json!([])],
        "text or integer" => vec![json!(true), json!(1.5), json!([])],
        "boolean" => vec![json!("true"), json!(1), json!({})],
        "boolean or text" => vec![json!(1), json!([])],
        "integer" => vec![json!("7"), json!(1.5), json!(false)],
        "number" => vec![json!("7,5"), json!(false), json!({})],
        "texts" | "blocks" => vec![json!("x"), json!({}), json!(7)],
        "codes" => vec![json!("x"), json!({})],
        "date" => vec![json!("2026-02-30"), json!("30/11/2026"), json!("2026"), json!(20_261_130)],
        "ddmm" => vec![json!("3013"), json!("2026-12-31"), json!(3112)],
        "siren" => vec![json!("306138901"), json!("306 138 900"), json!(306_138_900)],
        "siret" => vec![json!("30613890000001"), json!("3061389"), json!(30_613_890_000_002_u64)],
        "mail" => vec![json!("nobody"), json!("a@b"), json!(7)],
        "block" => vec![json!("x"), json!(7), json!(["x"])],
        "code" => vec![json!(7), json!({}), json!(true)],
        _ => Vec::new(),
    };
    if field.kind == "code" && field.closed == Some(true) {
        all.push(json!("no such code"));
    }
    let mut all: Vec<Option<Value>> = all.into_iter().map(Some).collect();
    // No public text says what annual accounts require of the blocks they share with formalities.
    if field.required && !(accounts && SHARED.contains(&field.field)) {
        all.push(None);
        all.push(Some(Value::Null));
    }
    all
}

fn check(payload: &Value, accounts: bool) -> Report {
    if accounts {
        check_annual_account(payload, Mode::Standard)
    } else {
        check_formality(payload, Mode::Standard)
    }
}

/// How many were tried, and those that were not told.
fn run(name: &str, payload: &Value, times: usize) -> (usize, Vec<String>) {
    let accounts = payload.get("year").is_some();
    let mut all = Vec::new();
    fields(payload, "", "", &mut all);
    let all: Vec<_> = all
        .into_iter()
        .filter_map(|(path, pointer)| {
            let field = explain(&path).unwrap_or_else(|error| panic!("{name}: {path}: {error}"));
            let wrong = corruptions(&field, accounts);
            (!wrong.is_empty()).then_some((path, pointer, wrong))
        })
        .collect();
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut missed = Vec::new();
    for _ in 0..times {
        let (path, pointer, wrong) = &all[dice.roll(all.len())];
        let wrong = &wrong[dice.roll(wrong.len())];
        let mut broken = payload.clone();
        match wrong {
            Some(value) => *broken.pointer_mut(pointer).unwrap() = value.clone(),
            None => {
                let (parent, key) = pointer.rsplit_once('/').unwrap();
                broken.pointer_mut(parent).unwrap().as_object_mut().unwrap().shift_remove(key);
            }
        }
        let report = check(&broken, accounts);
        if !report.issues().iter().any(|issue| issue.path == *path) {
            missed.push(format!("{name}: {path} = {wrong:?}"));
        }
    }
    (times, missed)
}

#[test]
fn a_field_made_wrong_at_random_is_told_at_its_place() {
    let times =
        std::env::var("MANDATAIRE_MUTATIONS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000);
    let bases = super::vectors::bases();
    let built = crate::build::creations().into_iter().map(|(name, payload)| (name.to_owned(), payload));
    let (mut tried, mut missed) = (0, Vec::new());
    for (name, payload) in bases.into_iter().chain(built) {
        let (times, wrong) = run(&name, &payload, times);
        tried += times;
        missed.extend(wrong);
    }
    missed.sort();
    missed.dedup();
    println!("measured: mutations, {tried} fields made wrong, {} not told", missed.len());
    assert_eq!(missed, Vec::<String>::new());
}

#[test]
fn a_key_with_a_wrong_letter_is_told_with_the_right_one() {
    for (name, payload) in super::vectors::bases() {
        let mut all = Vec::new();
        fields(&payload, "", "", &mut all);
        let annual = payload.get("year").is_some();
        for (path, pointer) in
            all.iter().filter(|(path, _)| path.contains("natureCreation.") || path.contains("identite."))
        {
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            let wrong = format!("{key}x");
            let mut broken = payload.clone();
            let parent = broken.pointer_mut(parent).unwrap().as_object_mut().unwrap();
            let value = parent.shift_remove(key).unwrap();
            parent.insert(wrong, value);
            let report = check(&broken, annual);
            let told = report.issues().iter().find(|issue| issue.path == format!("{path}x"));
            let told = told.unwrap_or_else(|| panic!("{name}: {path}x is not told"));
            assert!(annual || told.message_en.contains(key), "{name}: {told}");
        }
    }
}

/// What is right is checked without an allocation: nothing is copied to look at it.
#[test]
fn a_right_payload_is_checked_without_allocation() {
    for (name, payload) in super::vectors::bases() {
        if payload["content"]["piecesJointes"].is_array() {
            continue;
        }
        let accounts = payload.get("year").is_some();
        let info = allocation_counter::measure(|| {
            assert!(check(&payload, accounts).is_empty());
        });
        assert_eq!(info.count_total, 0, "{name}");
    }
}
