//! Builders: what they make passes the checker in strict mode, and the sandbox takes it.

use jiff::civil::{Date, date};
use mandataire::guichet::build::parts::{
    Activity, Address, BeneficialOwner, Control, Establishment, FormerOwner, LegalPerson, Mandatary,
    MicroRegime, Office, Origin, Person, Pouvoir, Publication, Season, Staff, TaxOptions, WorkPlace,
};
use mandataire::guichet::build::{
    AccountsKind, AnnualAccounts, Capital, Cessation, CessationEvent, CompanyCreation, CompanyForm,
    Confidentiality, Ending, Event, ExploitationCreation, IndividualCreation, Modification, Pages, Place,
    Regime,
};
use mandataire::guichet::content::Mode;
use mandataire::guichet::content::check::{check_annual_account, check_formality};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::kit::World;

const DAY: Date = date(2026, 12, 1);

fn address() -> Address {
    Address::in_france("69001", "LYON", "69381", "12", "RUE", "DES TILLEULS")
}

/// Nobody: the names of trees.
fn person(nom: &str, insurance: &str) -> Person {
    let mut person = json!({
        "nom": nom, "prenoms": ["CLAUDE"], "genre": "1", "codeNationalite": "FRA",
        "situationMatrimoniale": "1",
        "birth": {
            "dateDeNaissance": "1970-01-15", "lieuDeNaissance": "LYON", "codePostalNaissance": "69001",
            "codeInseeGeographique": "69381",
        },
        "adresse": address(),
    });
    if !insurance.is_empty() {
        person["insurance"] = insurance.into();
    }
    serde_json::from_value(person).unwrap()
}

fn company_of(name: &str) -> LegalPerson {
    LegalPerson {
        denomination: name.to_owned(),
        siren: Some("732829320".parse().unwrap()),
        forme_juridique: Some("5710".into()),
        forme_juridique_etrangere: None,
        lieu_registre: Some("Lyon".into()),
        adresse: address(),
    }
}

fn books() -> Activity {
    Activity::new("Vente de livres", "COMMERCIALE", &["01", "02"], DAY)
}

pub(crate) fn company(form: CompanyForm) -> CompanyCreation {
    let role = match form {
        CompanyForm::Sas | CompanyForm::Sasu => "73",
        CompanyForm::Sa => "60",
        CompanyForm::SaDirectoire => "52",
        _ => "30",
    };
    let mut company =
        CompanyCreation::new(form, "ATELIER DES TILLEULS", "Vente de livres", Office::at(address()));
    company.place = WorkPlace::AtOffice(Establishment::new(address(), vec![books()]));
    company.pouvoirs.push(Pouvoir::person(role, person("TILLEUL", "none")).owner());
    company.first_closing = Some(date(2027, 12, 31));
    company.date = Some(date(2026, 11, 2));
    company.publication =
        Some(Publication { journal: "Le Journal des Tilleuls".into(), date: date(2026, 10, 28), url: None });
    company.beneficial_owners.push(BeneficialOwner {
        person: person("TILLEUL", ""),
        control: Control {
            direct_shares: Some(100.into()),
            total_shares: Some(100.into()),
            ..Control::default()
        },
    });
    company.filing.mandatary = Some(Mandatary { denomination: "CABINET DES TILLEULS".into(), siren: None });
    company
}

fn full_company() -> CompanyCreation {
    let mut company = company(CompanyForm::Sa);
    let shop = Address::in_france("69002", "LYON", "69382", "3", "PL", "BELLECOUR");
    let mut market = Activity::new("Marché de Noël", "COMMERCIALE", &["01", "02"], DAY);
    market.season = Some(Season { date_debut_periode: DAY, date_fin_periode: date(2026, 12, 26) });
    let mut bought = books();
    bought.origin = Origin::bought(
        FormerOwner::Company { denomination: "LIBRAIRIE DU CHENE".into(), siren: None },
        "Autre",
    );
    let mut work = Establishment::new(shop, vec![bought, market]);
    work.staff = Some(Staff { employees: 3, apprentices: 1, first: true });
    company.place = WorkPlace::Elsewhere(work);
    company.others.push(Establishment::new(
        Address::in_france("69003", "LYON", "69383", "8", "RUE", "DES ORMES"),
        vec![books()],
    ));
    company.office.housed_by = Some(company_of("DOMICILIATION DES ORMES"));
    company.capital = Capital { amount: Decimal::new(3_700_050, 2), variable_minimum: Some(37_000.into()) };
    company.pouvoirs.push(Pouvoir::company("65", company_of("HOLDING DU CHENE"), Some(person("CHENE", ""))));
    company
}

pub(crate) fn micro() -> IndividualCreation {
    let advice = Activity::new("Conseil en reliure", "INDEPENDANTE", &["07", "04"], DAY);
    let regime = MicroRegime {
        regime_imposition_benefices: "110".into(),
        periodicite_versement: "T".into(),
        versement_liberatoire: false,
    };
    IndividualCreation::at_home(person("SAULE", "soleTrader"), advice, Regime::Micro(regime))
}

fn farm() -> ExploitationCreation {
    let mut farm = ExploitationCreation::new("2110", "INDIVISION DES CHARMES", Office::at(address()));
    let sheep = Activity::new("Élevage d'ovins", "ACTIF_AGRICOLE", &["05", "01"], DAY);
    farm.place = WorkPlace::AtOffice(Establishment::new(address(), vec![sheep]));
    farm.pouvoirs.push(Pouvoir::person("82", person("CHARME", "")));
    farm
}

fn endings() -> Vec<Cessation> {
    let of_company = || Ending::Company {
        siren: "732829320".parse().unwrap(),
        name: "ATELIER DES TILLEULS".into(),
        form: "5710".into(),
    };
    let of_person = || Ending::SoleTrader {
        siren: "732829320".parse().unwrap(),
        person: Box::new(person("SAULE", "soleTrader")),
        micro: true,
    };
    use CessationEvent as E;
    let companies = [
        E::Dissolution { place: "S".into() },
        E::Transfer,
        E::Disappearance { reason: "1".into() },
        E::LiquidationClosed,
        E::AssetsTransferred,
        E::EndOfActivity,
    ];
    let people = [E::SoleTraderStops, E::Suspension { going_on: false }, E::DeathGoingOn, E::DeathKept];
    let companies = companies.into_iter().map(|event| Cessation::new(of_company(), event, DAY));
    let people = people.into_iter().map(|event| Cessation::new(of_person(), event, DAY));
    let mut all: Vec<Cessation> = companies.chain(people).collect();
    all[0].liquidator = Some(Pouvoir::person("40", person("TILLEUL", "none")));
    all
}

fn accounts(kind: AccountsKind, confidentiality: Confidentiality) -> AnnualAccounts {
    let mut accounts = AnnualAccounts::new(
        "732829320".parse().unwrap(),
        "ATELIER DES TILLEULS",
        "5710",
        kind,
        (date(2025, 1, 1), date(2025, 12, 31)),
        Pages { from: 1, to: 2 },
        Pages { from: 3, to: 4 },
    );
    accounts.confidentiality = confidentiality;
    accounts.turnover = Some(Decimal::new(1_234_567, 2));
    accounts
}

fn record(name: &str) -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/register").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// What the record leaves out and the dictionaries ask.
fn sarl() -> Modification {
    Modification::of(record("M-5499-055.json"))
        .complete("personneMorale.identite.description.dateClotureExerciceSocial", "3112")
        .complete("personneMorale.composition.pouvoirs[0].roleEntreprise", "30")
        .complete("personneMorale.composition.pouvoirs[0].beneficiaireEffectif", true)
        .complete("personneMorale.composition.pouvoirs[0].individu.adresseDomicile.voie", "DES TILLEULS")
}

pub(crate) fn events() -> Vec<Event> {
    use Event as E;
    let place = Place::Principal;
    let manager = || Box::new(Pouvoir::person("30", person("TILLEUL", "none")));
    vec![
        E::Name { name: Some("ATELIER DES ORMES".into()), acronym: None, date: DAY },
        E::Object { object: "Reliure".into(), date: DAY },
        E::LegalForm { form: "5498".into(), date: DAY },
        E::Domain {
            change: mandataire::guichet::build::DomainChange::New,
            name: "tilleuls.example".into(),
            date: DAY,
        },
        E::Capital { amount: Decimal::new(2_000_050, 2), date: DAY },
        E::Closing { closing: "3006".into(), date: DAY },
        E::Duration { years: 120, end: Some(date(2146, 1, 1)), date: DAY },
        E::SinglePartner { single: true, date: DAY },
        E::SocialEconomy { ess: true, date: DAY },
        E::Management { nature_gerance: "1".into(), date: DAY },
        E::Continuation { date: DAY },
        E::Reconstitution { date: DAY },
        E::Other { date: DAY },
        E::Mission { mission: true, date: DAY },
        E::SimplifiedMerger { companies: vec![company_of("CHENE")], date: DAY },
        E::AddManager { pouvoir: manager(), date: DAY },
        E::RemoveManager { at: 0, date: DAY },
        E::ManagerRole { at: 0, role: "30".into(), date: DAY },
        E::ManagerDetails { at: 0, person: Box::new(person("ORME", "none")), date: DAY },
        E::BeneficialOwners {
            total: true,
            owners: vec![BeneficialOwner { person: person("ORME", ""), control: Control::default() }],
            remove: Vec::new(),
            date: DAY,
        },
        E::StartAtOffice { establishment: Box::new(Establishment::new(address(), vec![books()])), date: DAY },
        E::ActivityStart { place, activity: 0, date: DAY },
        E::AddActivity { place, activity: Box::new(books()) },
        E::RemoveActivity { place, activity: 0, date: DAY },
        E::ActivityBought { place, activity: 0, date: DAY },
        E::ChangeActivity { place, activity: 0, description: "Reliure".into(), date: DAY },
        E::OpenEstablishment {
            establishment: Box::new(Establishment::new(address(), vec![books()])),
            date: DAY,
        },
        E::EstablishmentNames {
            place,
            enseigne: Some("AUX TILLEULS".into()),
            nom_commercial: None,
            date: DAY,
        },
        E::EstablishmentAddress { place, adresse: address(), date: DAY },
        E::CloseEstablishment { place, date: DAY },
        E::LeaseOut { place, date: DAY },
        E::EstablishmentDomain {
            place,
            change: mandataire::guichet::build::DomainChange::Removed,
            name: "tilleuls.example".into(),
            date: DAY,
        },
    ]
}

/// Every creation, by name.
pub(crate) fn creations() -> Vec<(&'static str, Value)> {
    use CompanyForm as F;
    let company = |form| company(form).envelope().unwrap();
    vec![
        ("sas", company(F::Sas)),
        ("sasu", company(F::Sasu)),
        ("sarl", company(F::Sarl)),
        ("eurl", company(F::Eurl)),
        ("sa", company(F::Sa)),
        ("sa à directoire", company(F::SaDirectoire)),
        ("snc", company(F::Snc)),
        ("sci", company(F::Sci)),
        ("société civile", company(F::SocieteCivile)),
        ("full", full_company().envelope().unwrap()),
        ("micro", micro().envelope().unwrap()),
        ("individual", {
            let mut one = micro();
            one.regime = Regime::Real(TaxOptions::new("112", "311"));
            one.envelope().unwrap()
        }),
        ("farm", farm().envelope().unwrap()),
    ]
}

#[test]
fn creations_and_cessations_pass_in_strict_mode() {
    let endings = endings();
    let endings = endings.iter().map(|one| (one.event.code(), one.envelope()));
    let mut wrong = Vec::new();
    for (name, envelope) in creations().into_iter().chain(endings) {
        let report = check_formality(&envelope, Mode::Strict);
        wrong.extend(report.issues().iter().map(|issue| format!("{name}: {issue} ({})", issue.code)));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_event_passes_in_strict_mode() {
    let mut wrong = Vec::new();
    for event in events() {
        let code = event.code();
        if let Err(error) = sarl().event(event.clone()).build() {
            wrong.extend(error.issues().iter().map(|issue| format!("{event:?} {code}: {issue}")));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn annual_accounts_pass_in_strict_mode() {
    for kind in [AccountsKind::Full, AccountsKind::Simplified, AccountsKind::Consolidated] {
        for confidentiality in
            [Confidentiality::Public, Confidentiality::All, Confidentiality::IncomeStatement]
        {
            let accounts = accounts(kind, confidentiality);
            let report = check_annual_account(&accounts.envelope(), Mode::Strict);
            assert!(report.is_empty(), "{report:?}");
            assert!(accounts.build().is_ok());
        }
    }
}

#[tokio::test]
async fn the_sandbox_takes_them_all() {
    let world = World::with(|options| options.creation_minimum = true).await;
    let formalities = world.guichet.formalities();
    let mut filed = 0;
    let endings = endings();
    let all = creations().into_iter().map(|(_, envelope)| envelope);
    for (n, envelope) in all.chain(endings.iter().map(Cessation::envelope)).enumerate() {
        let new = mandataire::guichet::NewFormality::from_json(envelope).unwrap();
        formalities.create(new.mode(Mode::Strict).reference(format!("new-{n}"))).await.unwrap();
        filed += 1;
    }
    for (n, event) in events().into_iter().enumerate() {
        let new = sarl().event(event).build().unwrap().reference(format!("event-{n}"));
        formalities.create(new).await.unwrap();
        filed += 1;
    }
    let kind = accounts(AccountsKind::Simplified, Confidentiality::All);
    let new = kind.build().unwrap();
    world.guichet.annual_accounts().create(new).await.unwrap();
    assert_eq!(
        filed,
        world.effects("guichet.formalities.create") + world.effects("guichet.formality_updates.create")
    );
}

/// Builders are plain data: what is written is what is read, and nothing personal is shown.
#[test]
fn builders_travel_as_json() {
    use mandataire::guichet::build::from_json;
    let company = full_company();
    let json = serde_json::to_value(&company).unwrap();
    assert_eq!(json["capital"]["amount"], "37000.50", "decimals travel as texts");
    assert_eq!(from_json::<CompanyCreation>(json).unwrap(), company);
    let micro = micro();
    assert_eq!(from_json::<IndividualCreation>(serde_json::to_value(&micro).unwrap()).unwrap(), micro);
    for ending in endings() {
        let again = from_json::<Cessation>(serde_json::to_value(&ending).unwrap()).unwrap();
        assert!(again == ending);
    }
    for event in events() {
        let again = from_json::<Event>(serde_json::to_value(&event).unwrap()).unwrap();
        assert!(again == event, "{event:?}");
        assert!(!format!("{event:?}").contains("TILLEUL"));
    }
    let shown = format!("{company:?} {micro:?} {:?} {:?}", farm(), endings());
    for name in ["TILLEUL\"", "SAULE", "CHARME\"", "1970"] {
        assert!(!shown.contains(name), "{name}: {shown}");
    }
}

#[test]
fn wrong_intentions_are_told_with_their_path_and_without_their_value() {
    use mandataire::guichet::build::from_json;
    let told = |change: &dyn Fn(&mut Value)| {
        let mut json = serde_json::to_value(full_company()).unwrap();
        change(&mut json);
        let error = from_json::<CompanyCreation>(json).unwrap_err();
        assert!(!format!("{error:?}").contains("SECRET"), "{error:?}");
        error.issues()[0].path.clone()
    };
    assert_eq!(told(&|json| json["dénomination"] = "SECRET".into()), "dénomination");
    assert_eq!(
        told(&|json| json["pouvoirs"][0]["who"]["person"]["nom"] = json!(["SECRET"])),
        "pouvoirs[0].who.person.nom"
    );
    assert_eq!(told(&|json| json["capital"]["amount"] = "SECRET".into()), "capital.amount");
    assert_eq!(told(&|json| json["form"] = "SECRET".into()), "form");
    assert_eq!(told(&|json| *json = json!("SECRET")), "");
}
