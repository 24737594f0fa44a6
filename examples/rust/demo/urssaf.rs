//! Journey 4: account, mandate, SEPA mandate, estimate, declaration, payment.

use mandataire::ident::{Bic, Iban, Siret};
use mandataire::money::{Decimal, Euros};
use mandataire::urssaf::{AccountId, BankDetails, Category, Filing, PaymentOrder, Period, Turnover};

use crate::Failure;
use crate::screen::Screen;
use crate::world::World;

/// A synthetic SIRET: INSEE gives no SIREN that begins with zeros.
const SIRET: &str = "00004200200014";
/// The example of the French banks' documentation.
const IBAN: &str = "FR14 2004 1010 0505 0001 3M02 606";

pub(crate) async fn run(world: &World, screen: &Screen) -> Result<(), Failure> {
    let urssaf = &world.urssaf;
    let account = AccountId::from(Siret::parse(SIRET)?);
    let iban = Iban::parse(IBAN)?;

    let known = urssaf.comptes(&account).await?;
    let eligible = if known.eligible == Some(true) { "eligible" } else { "not eligible" };
    let periodicity = known.periodicity.map_or("unknown".to_owned(), |periodicity| periodicity.to_string());
    screen.line(&format!("account {account}: {eligible}, {periodicity}"));

    urssaf.mandats().register(&account).await?;
    screen.line("mandate registered: the person is told by Urssaf");
    let bank = BankDetails::new(iban).bic(Bic::parse("PSSTFRPPLIL")?).holder("CAMILLE PETIT");
    urssaf.mandats_sepa().register(&account, &bank).await?;
    let mandates = urssaf.mandats_sepa().list(&account).await?;
    screen.line(&format!("SEPA mandate registered for {iban}: {} in the list", mandates.len()));

    // Cashed in October: 2 345.50 € of sales and 1 200.49 € of services; whole euros, half up.
    let euros = |text: &str| Euros::from_decimal(text.parse::<Decimal>()?).map_err(Failure::from);
    let turnover =
        Turnover::of([(Category::Vente, euros("2345.50")?), (Category::PrestationsBic, euros("1200.49")?)])?;
    let period = Period::month(2026, 10)?;
    let filing = Filing::new(account, period, turnover);

    let estimate = urssaf.estimer(&filing).await?;
    for line in &estimate.contributions {
        let text = |value: Option<String>| value.unwrap_or_else(|| "?".into());
        screen.detail(&format!(
            "{} × {} % = {}",
            text(line.base.map(|base| base.to_string())),
            text(line.rate.map(|rate| rate.to_string())),
            text(line.amount.map(|amount| amount.to_string())),
        ));
    }
    let due = estimate.total.ok_or("the estimate has no total")?;
    screen.line(&format!("estimate: {due}"));

    let intent = urssaf.prepare_declarer(&filing)?;
    for line in intent.summary() {
        screen.detail(line);
    }
    let outcome = urssaf.submit(&intent).await?;
    let declared = urssaf.declaration(&outcome).ok_or("no declaration in the answer")?;
    screen.line(&format!("declared: {}", declared.reference.as_deref().unwrap_or("without a reference")));
    let again = urssaf.submit(&intent).await?;
    if !again.recorded() {
        return Err("the same declaration was sent twice".into());
    }

    let total = declared.total.ok_or("the declaration has no total")?;
    let paid = urssaf.payer(&PaymentOrder::new(account, period, iban).amount(total)).await?;
    let paid = paid.into_result().ok_or("no payment in the answer")?;
    screen.line(&format!(
        "payment of {total} ordered: {}",
        paid.reference.as_deref().unwrap_or("without a reference")
    ));
    Ok(())
}
