//! Journey 5: the server commits, then the connection is cut. Nothing is sent again; a look tells.

use std::time::Duration;

use mandataire::ErrorKind;
use mandataire::guichet::NewFormality;
use mandataire::guichet::content::attachment::Attachment;
use mandataire::ident::Siret;
use mandataire::intent::Verdict;
use mandataire::journal::Decision;
use mandataire::money::Euros;
use mandataire::sandbox::{Fault, FaultKind, Matcher};
use mandataire::urssaf::{Category, Filing, Period, Turnover};
use serde_json::Value;

use crate::Failure;
use crate::screen::Screen;
use crate::world::World;

pub(crate) async fn run(world: &World, screen: &Screen) -> Result<(), Failure> {
    formality(world, screen).await?;
    declaration(world, screen).await
}

async fn formality(world: &World, screen: &Screen) -> Result<(), Failure> {
    let guichet = &world.guichet;
    let payload: Value = serde_json::from_str(include_str!("data/creation.json"))?;
    let formality = NewFormality::from_json(payload)?
        .reference("demo-cut-formality")
        .attach(Attachment::from_path(world.pdf("statuts.pdf", "Statuts")?, "PJ_01").at(".piecesJointes[0]"));
    let intent = guichet.formalities().prepare_create(formality)?;
    world.sandbox.inject(Fault::new(Matcher::guichet("POST /api/formalities"), FaultKind::DropAfterCommit));
    let error = match guichet.submit(&intent).await {
        Ok(_) => return Err("the cut was not noticed".into()),
        Err(error) => error,
    };
    screen.line(&format!("{}: {}", error.kind().as_str(), error.message()));
    if error.kind() != ErrorKind::OutcomeUnknown {
        return Err("a cut after the commit must be an unknown outcome".into());
    }
    let before = world.sandbox.requests();
    let again = guichet.submit(&intent).await.err().ok_or("a second submission was sent")?;
    screen.line(&format!("submitting it again: {}", again.message()));
    if world.sandbox.requests() != before {
        return Err("the second submission reached the server".into());
    }
    world.sandbox.clock().advance(Duration::from_secs(61));
    let verdicts = guichet.reconcile().await?;
    let found = verdicts.iter().find(|one| one.intent.id == intent.id()).ok_or("nothing was reconciled")?;
    let Verdict::Accepted { reference } = &found.verdict else {
        return Err(format!("reconcile says {:?}", found.verdict).into());
    };
    let effects = world.sandbox.ledger().effects("guichet.formalities.create", "demo-cut-formality");
    let id = reference.get("id").map_or("?", String::as_str);
    screen.line(&format!(
        "a minute later, reconcile found it by its reference: formality {id}; {effects} effect in the ledger"
    ));
    if effects == 1 { Ok(()) } else { Err(format!("{effects} effects").into()) }
}

async fn declaration(world: &World, screen: &Screen) -> Result<(), Failure> {
    let urssaf = &world.urssaf;
    let account = Siret::parse("00004200200014")?;
    let turnover = Turnover::of([(Category::Vente, Euros::from(1500))])?;
    let intent = urssaf.prepare_declarer(&Filing::new(account, Period::month(2026, 9)?, turnover))?;
    let before = world.sandbox.ledger().count("urssaf.declarer");
    world.sandbox.inject(Fault::new(Matcher::urssaf("POST *"), FaultKind::DropAfterCommit));
    let error = urssaf.submit(&intent).await.err().ok_or("the cut was not noticed")?;
    screen.line(&format!("{}: {}", error.kind().as_str(), error.message()));
    let requests = world.sandbox.requests();
    urssaf.submit(&intent).await.err().ok_or("a second declaration was accepted")?;
    if world.sandbox.requests() != requests {
        return Err("the second submission reached the server".into());
    }
    world.sandbox.clock().advance(Duration::from_secs(61));
    let verdicts = urssaf.reconcile().await?;
    let found = verdicts.iter().find(|one| one.intent.id == intent.id()).ok_or("nothing was reconciled")?;
    if found.verdict != Verdict::NeedsHuman {
        return Err(format!("reconcile says {:?}", found.verdict).into());
    }
    screen.line("reconcile: Urssaf offers no read-back of a declaration, so a person looks");
    let decision = Decision {
        filed: true,
        who: "C. Petit, gestionnaire".into(),
        why: "vue dans l'espace du déclarant".into(),
    };
    let entry = urssaf.resolve(intent.id(), decision).await?;
    let effects = world.sandbox.ledger().count("urssaf.declarer") - before;
    screen.line(&format!("decided and journalled: {}; {effects} effect in the ledger", entry.state.as_str()));
    if effects == 1 && urssaf.submit(&intent).await?.recorded() {
        Ok(())
    } else {
        Err("not exactly one effect".into())
    }
}
