//! Beneficial owners: `PMRubriqueBeneficiaireEffectif`.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Person, private_debug, some};
use crate::guichet::content::lists::ModalitesDeControle;
use crate::guichet::content::models::{BlocModaliteControle, PMRubriqueBeneficiaireEffectif};

/// Somebody who owns or controls the company.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BeneficialOwner {
    /// Who.
    pub person: Person,
    /// How.
    pub control: Control,
}

private_debug!(BeneficialOwner);

/// Means of control. Percentages go from 0 to 100.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Control {
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// Share of the capital held directly, in full ownership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_shares: Option<Decimal>,
    /// Share of the capital held in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_shares: Option<Decimal>,
    /// Share of the votes held directly, in full ownership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_votes: Option<Decimal>,
    /// Share of the votes held in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_votes: Option<Decimal>,
    /// Nobody owns or controls: it is the legal representative.
    #[serde(default)]
    pub legal_representative: bool,
    /// Codes of `modalitesDeControle`. The official text itself wonders whether the wire wants a list: it is sent as one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modalites_de_controle: Vec<ModalitesDeControle>,
}

impl BeneficialOwner {
    /// `status`: `statutPourLaFormalite`, 1 for an addition.
    pub(crate) fn block(&self, status: &'static str) -> PMRubriqueBeneficiaireEffectif {
        let control = &self.control;
        PMRubriqueBeneficiaireEffectif {
            beneficiaire: some(self.person.plain()),
            modalite: some(BlocModaliteControle {
                date_effet: control.since.map(Into::into),
                detention_part_directe: control.direct_shares.map(|_| true),
                parts_directes_pleine_propriete: control.direct_shares,
                detention_part_totale: control.total_shares,
                detention_vote_directe: control.direct_votes.map(|_| true),
                vote_directe_pleine_propriete: control.direct_votes,
                detention_vote_total: control.total_votes,
                beneficiaire_representant_legal: Some(control.legal_representative),
                modalites_de_controle: (!control.modalites_de_controle.is_empty())
                    .then(|| control.modalites_de_controle.clone()),
                ..BlocModaliteControle::default()
            }),
            statut_pour_la_formalite: Some(status.into()),
            ..PMRubriqueBeneficiaireEffectif::default()
        }
    }
}
