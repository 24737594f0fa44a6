//! Deposit of annual accounts.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::filing::value;
use super::parts::Address;
use crate::error::Error;
use crate::guichet::NewAnnualAccount;
use crate::guichet::content::Mode;
use crate::guichet::content::lists::FormeJuridique;
use crate::guichet::content::models::{CompteBilan, CompteResultat, ComptesAnnuels, Pagination};
use crate::ident::Siren;

/// What is deposited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AccountsKind {
    /// Balance sheet, income statement, notes.
    Full,
    /// The same in the simplified form (`depotSimplifie`).
    Simplified,
    /// Consolidated accounts as well (`comptesConsolides`).
    Consolidated,
}

/// Who may read them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Confidentiality {
    /// Everybody.
    #[default]
    Public,
    /// Nobody: the declaration of confidentiality is attached (PJ_146).
    All,
    /// Nobody reads the income statement: PJ_149 is attached.
    IncomeStatement,
}

/// First and last page in the PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Pages {
    /// From 1.
    pub from: u32,
    /// Included.
    pub to: u32,
}

/// Annual accounts (specification §4.1).
///
/// No official text says what the questions mean, nor in which unit amounts are: the field names are the contract's, and
/// amounts are sent as euros, as the contract's example suggests.
///
/// ```
/// # use mandataire::guichet::build::{AccountsKind, AnnualAccounts, Pages};
/// # use jiff::civil::date;
/// let accounts = AnnualAccounts::new(
///     "306138900".parse()?, "DECATHLON", "5599", AccountsKind::Full, (date(2025, 1, 1), date(2025, 12, 31)),
///     Pages { from: 1, to: 2 }, Pages { from: 3, to: 4 },
/// );
/// let deposit = accounts.build()?;
/// assert_eq!(accounts.pieces()[0].0, "PJ_102");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnnualAccounts {
    /// The company.
    pub siren: Siren,
    /// Its name.
    pub name: String,
    /// Its legal form.
    pub form: FormeJuridique,
    /// Its registered office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// `year`: which year of the period it is, no text says; that of its end, unless told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// What is deposited.
    pub kind: AccountsKind,
    /// Who may read them.
    #[serde(default)]
    pub confidentiality: Confidentiality,
    /// First day of the period.
    pub start: Date,
    /// Last day of the period.
    pub end: Date,
    /// Pages of the balance sheet.
    pub balance_pages: Pages,
    /// `montantCapitauxPropres`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub equity: Option<Decimal>,
    /// Pages of the income statement.
    pub income_pages: Pages,
    /// `montantCA`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turnover: Option<Decimal>,
    /// `resultatNet`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_result: Option<Decimal>,
    /// `montantCAAnneePrecedente`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turnover_before: Option<Decimal>,
    /// `montantTotalBilanAnneePrecedente`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_before: Option<Decimal>,
    /// `nbSalarie`.
    #[serde(default)]
    pub employees: u32,
    /// `comptesApprouves`: the meeting approved them.
    #[serde(default)]
    pub approved: bool,
    /// `interventionCAC`: an auditor intervened.
    #[serde(default)]
    pub audited: bool,
    /// `petiteEntreprise`.
    #[serde(default)]
    pub small: bool,
    /// `cotation`: listed on a market.
    #[serde(default)]
    pub listed: bool,
    /// `dispenseDepotAnnexes`: no notes have to be deposited.
    #[serde(default)]
    pub without_notes: bool,
    /// `associeUniqueSeulGerant`.
    #[serde(default)]
    pub single_partner_manager: bool,
    /// `associeUniquePresident`.
    #[serde(default)]
    pub single_partner_president: bool,
    /// `referenceMandataire`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

impl AnnualAccounts {
    /// Accounts of a period; every question is answered no, unless changed.
    pub fn new(
        siren: Siren,
        name: impl Into<String>,
        form: impl Into<FormeJuridique>,
        kind: AccountsKind,
        (start, end): (Date, Date),
        balance_pages: Pages,
        income_pages: Pages,
    ) -> Self {
        Self {
            siren,
            name: name.into(),
            form: form.into(),
            address: None,
            year: None,
            kind,
            confidentiality: Confidentiality::Public,
            start,
            end,
            balance_pages,
            equity: None,
            income_pages,
            turnover: None,
            net_result: None,
            turnover_before: None,
            balance_before: None,
            employees: 0,
            approved: true,
            audited: false,
            small: false,
            listed: false,
            without_notes: false,
            single_partner_manager: false,
            single_partner_president: false,
            reference: None,
        }
    }

    /// The attachments that go with this deposit: type, label. What is missing is asked for by the court registry, not
    /// refused by the server. The contract shows the sub-types PJCA0001 for PJ_102 and PJCA0002 for PJ_103.
    pub fn pieces(&self) -> Vec<(&'static str, &'static str)> {
        let mut pieces = match self.kind {
            AccountsKind::Simplified => {
                vec![("PJ_102", "Bilan Actif/Passif"), ("PJ_103", "Compte de résultat")]
            }
            AccountsKind::Full | AccountsKind::Consolidated => vec![
                ("PJ_102", "Bilan Actif/Passif"),
                ("PJ_103", "Compte de résultat"),
                ("PJ_107", "Résolution d'affectation"),
            ],
        };
        if !self.without_notes {
            pieces.push(("PJ_104", "Annexe aux comptes annuels"));
        }
        if self.kind == AccountsKind::Consolidated {
            pieces.extend([
                ("PJ_122", "Bilan consolidé"),
                ("PJ_123", "Compte de résultat consolidé"),
                ("PJ_124", "Annexe consolidé"),
            ]);
        }
        if self.audited {
            pieces.push(("PJ_129", "Rapport CAC sur CA"));
        }
        match self.confidentiality {
            Confidentiality::Public => {}
            Confidentiality::All => pieces.push(("PJ_146", "Déclaration de confidentialité")),
            Confidentiality::IncomeStatement => {
                pieces.push(("PJ_149", "Déclaration de confidentialité du compte de résultat"));
            }
        }
        pieces
    }

    /// The deposit, checked in strict mode.
    ///
    /// # Errors
    /// [`INVALID_PAYLOAD`](crate::error::code::INVALID_PAYLOAD): a period or pages the wrong way round.
    pub fn build(&self) -> Result<NewAnnualAccount, Error> {
        let deposit = NewAnnualAccount::from_json(self.envelope())?.mode(Mode::Strict);
        deposit.clone().check().into_result()?;
        Ok(deposit)
    }

    /// The same as JSON and without a check.
    pub fn envelope(&self) -> Value {
        let mut envelope = json!({
            "companyName": self.name,
            "siren": self.siren.to_string(),
            "year": self.year.unwrap_or_else(|| self.end.year()),
            "typePersonne": "M",
            "content": {
                "personneMorale": {
                    "identite": {
                        "entreprise": {
                            "siren": self.siren.to_string(),
                            "denomination": self.name,
                            "formeJuridique": self.form.as_str(),
                        },
                    },
                },
                "comptesAnnuels": value(&self.statement()),
            },
        });
        if let Some(address) = &self.address {
            envelope["content"]["personneMorale"]["adresseEntreprise"] =
                json!({ "adresse": value(&address.block()) });
        }
        if let Some(reference) = &self.reference {
            envelope["referenceMandataire"] = Value::from(reference.as_str());
        }
        envelope
    }

    fn statement(&self) -> ComptesAnnuels {
        let pages = |pages: Pages| {
            Some(Box::new(Pagination {
                from: Some(pages.from.to_string()),
                to: Some(pages.to.to_string()),
                ..Pagination::default()
            }))
        };
        ComptesAnnuels {
            cotation: Some(self.listed),
            intervention_cac: Some(self.audited),
            comptes_approuves: Some(self.approved),
            comptes_consolides: Some(self.kind == AccountsKind::Consolidated),
            associe_unique_seul_gerant: Some(self.single_partner_manager),
            petite_entreprise: Some(self.small),
            presence_conseil_administration: Some(false),
            associe_unique_president: Some(self.single_partner_president),
            activite_credit_ou_assurance: Some(false),
            associes_sa: Some(false),
            montant_ca_annee_precedente: self.turnover_before,
            montant_total_bilan_annee_precedente: self.balance_before,
            activite_prospection: Some(false),
            activite_sans_confidentialite: Some(false),
            nb_salarie: Some(self.employees.into()),
            date_cloture: Some(self.end.into()),
            date_debut_exercice_comptable: Some(self.start.into()),
            date_fin_exercice_comptable: Some(self.end.into()),
            dispense_depot_annexes: Some(self.without_notes),
            declaration_affectation_patrimoine: Some(false),
            depot_simplifie: Some(self.kind == AccountsKind::Simplified),
            nouveau_depot: Some(false),
            compte_bilan: Some(Box::new(CompteBilan {
                pagination: pages(self.balance_pages),
                confidentiel: Some(self.confidentiality == Confidentiality::All),
                montant_capitaux_propres: self.equity,
                ..CompteBilan::default()
            })),
            compte_resultat: Some(Box::new(CompteResultat {
                pagination: pages(self.income_pages),
                confidentiel: Some(self.confidentiality != Confidentiality::Public),
                montant_ca: self.turnover,
                resultat_net: self.net_result,
                ..CompteResultat::default()
            })),
            ..ComptesAnnuels::default()
        }
    }
}
