//! Tax options: `BlocOptionFiscale`; those of a micro-entreprise.

use serde::{Deserialize, Serialize};

use crate::guichet::content::lists::{
    ConditionVersementTVA, OptionParticuliereRegimeBenefice, PeriodiciteEtOptionsParticulieresTVA,
    PeriodiciteVersement, RegimeImpositionBenefices, RegimeImpositionTVA,
};
use crate::guichet::content::models::{BlocOptionFiscale, BlocRegimeMicrosocial};

/// Tax options.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TaxOptions {
    /// `114` réel simplifié IS, `112` réel simplifié BIC…
    pub regime_imposition_benefices: RegimeImpositionBenefices,
    /// `310` franchise en base, `311` réel simplifié…
    pub regime_imposition_tva: RegimeImpositionTVA,
    /// `210`…
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option_particuliere_regime_benefice: Option<OptionParticuliereRegimeBenefice>,
    /// `410`…
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub periodicite_et_options_particulieres_tva: Option<PeriodiciteEtOptionsParticulieresTVA>,
    /// `510`…
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition_versement_tva: Option<ConditionVersementTVA>,
    /// Day and month, `3112`; that of the company when nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_cloture_exercice_comptable: Option<String>,
}

impl TaxOptions {
    /// The two regimes.
    pub fn new(benefits: impl Into<RegimeImpositionBenefices>, vat: impl Into<RegimeImpositionTVA>) -> Self {
        Self {
            regime_imposition_benefices: benefits.into(),
            regime_imposition_tva: vat.into(),
            option_particuliere_regime_benefice: None,
            periodicite_et_options_particulieres_tva: None,
            condition_versement_tva: None,
            date_cloture_exercice_comptable: None,
        }
    }

    pub(crate) fn block(&self, closing: Option<&str>) -> BlocOptionFiscale {
        BlocOptionFiscale {
            regime_imposition_benefices: Some(self.regime_imposition_benefices.clone()),
            regime_imposition_tva: Some(self.regime_imposition_tva.clone()),
            option_particuliere_regime_benefice: self.option_particuliere_regime_benefice.clone(),
            periodicite_et_options_particulieres_tva: self.periodicite_et_options_particulieres_tva.clone(),
            condition_versement_tva: self.condition_versement_tva.clone(),
            date_cloture_exercice_comptable: self
                .date_cloture_exercice_comptable
                .clone()
                .or_else(|| closing.map(str::to_owned)),
            ..BlocOptionFiscale::default()
        }
    }
}

/// A micro-entreprise: taxed on its turnover, exempt from VAT, contributions on the turnover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MicroRegime {
    /// `116` micro BIC, `110` micro BNC, `117` micro BA.
    pub regime_imposition_benefices: RegimeImpositionBenefices,
    /// Contributions every month (`M`) or quarter (`T`).
    pub periodicite_versement: PeriodiciteVersement,
    /// Income tax paid with the contributions.
    #[serde(default)]
    pub versement_liberatoire: bool,
}

impl MicroRegime {
    pub(crate) fn tax(&self) -> BlocOptionFiscale {
        BlocOptionFiscale {
            regime_imposition_benefices: Some(self.regime_imposition_benefices.clone()),
            regime_imposition_tva: Some("310".into()),
            option_versement_liberatoire: Some(self.versement_liberatoire),
            ..BlocOptionFiscale::default()
        }
    }

    pub(crate) fn social(&self) -> BlocRegimeMicrosocial {
        BlocRegimeMicrosocial {
            option_micro_social: Some(true),
            periodicite_versement: Some(self.periodicite_versement.clone()),
            ..BlocRegimeMicrosocial::default()
        }
    }
}
