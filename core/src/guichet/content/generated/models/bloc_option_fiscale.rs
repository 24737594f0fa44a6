//! The block `BlocOptionFiscale`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocOptionFiscale`, 38 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocOptionFiscale {
    /// `indicateurMembreExploitation`.
    pub indicateur_membre_exploitation: Option<bool>,
    /// `regimeImpositionBenefices`.
    ///
    /// June 2026: micro-entrepreneur: 110, 116 ou 117 attendu; non obligatoire pour une PM
    pub regime_imposition_benefices: Option<lists::RegimeImpositionBenefices>,
    /// `optionParticuliereRegimeBenefice`.
    pub option_particuliere_regime_benefice: Option<lists::OptionParticuliereRegimeBenefice>,
    /// `regimeImpositionTVA`.
    ///
    /// June 2026: micro-entrepreneur: 310 attendu; non obligatoire
    pub regime_imposition_tva: Option<lists::RegimeImpositionTVA>,
    /// `periodiciteEtOptionsParticulieresTVA`.
    pub periodicite_et_options_particulieres_tva: Option<lists::PeriodiciteEtOptionsParticulieresTVA>,
    /// `conditionVersementTVA`.
    pub condition_versement_tva: Option<lists::ConditionVersementTVA>,
    /// `dateClotureExerciceComptable`.
    pub date_cloture_exercice_comptable: Option<String>,
    /// `optionVersementLiberatoire`.
    ///
    /// June 2026: obligatoire avec l'option microsociale, null sinon
    pub option_versement_liberatoire: Option<bool>,
    /// `lieuImposition`.
    pub lieu_imposition: Option<String>,
    /// `dateEnregistrementStatuts`.
    pub date_enregistrement_statuts: Option<IsoDate>,
    /// `dateEffetFiscalite`.
    pub date_effet_fiscalite: Option<IsoDate>,
    /// `regimeImpositionBenefices2`.
    pub regime_imposition_benefices2: Option<lists::RegimeImpositionBenefices>,
    /// `immeubles`.
    pub immeubles: Option<Vec<models::BlocAdresse>>,
    /// `optionParticuliereRegimeBenefice2`.
    pub option_particuliere_regime_benefice2: Option<lists::OptionParticuliereRegimeBenefice>,
    /// `regimeImpositionTVA2`.
    pub regime_imposition_tva2: Option<lists::RegimeImpositionTVA>,
    /// `dateEffet`.
    pub date_effet: Option<IsoDate>,
    /// `periodiciteEtOptionsParticulieresTVA2`.
    pub periodicite_et_options_particulieres_tva2: Option<lists::PeriodiciteEtOptionsParticulieresTVA>,
    /// `taxeTroisPourcent`.
    pub taxe_trois_pourcent: Option<bool>,
    /// `sansOptionFiscaleEnFrance`: Taxe sans Option Fiscale En France.
    pub sans_option_fiscale_en_france: Option<bool>,
    /// `detentionParticipationSocieteFrancaise`.
    pub detention_participation_societe_francaise: Option<bool>,
    /// `periodiciteVersement`.
    pub periodicite_versement: Option<lists::PeriodiciteVersement>,
    /// `chiffreAffairePrevisionnelVente`.
    pub chiffre_affaire_previsionnel_vente: Option<i64>,
    /// `chiffreAffairePrevisionnelService`.
    pub chiffre_affaire_previsionnel_service: Option<i64>,
    /// `deviseChiffreAffaire`.
    pub devise_chiffre_affaire: Option<String>,
    /// `numeroTVAIntra`.
    pub numero_tva_intra: Option<String>,
    /// `redevableTVA`.
    pub redevable_tva: Option<bool>,
    /// `redevablePAS`.
    pub redevable_pas: Option<bool>,
    /// `numeroTVAFrance`.
    pub numero_tva_france: Option<String>,
    /// `clienteleIdentifieesTVA`.
    pub clientele_identifiees_tva: Option<bool>,
    /// `clienteleParticuliers`.
    pub clientele_particuliers: Option<bool>,
    /// `clienteleAutre`.
    pub clientele_autre: Option<bool>,
    /// `ali`.
    pub ali: Option<bool>,
    /// `aic`.
    pub aic: Option<bool>,
    /// `lic`.
    pub lic: Option<bool>,
    /// `indicateurAutreOptionFiscale`.
    pub indicateur_autre_option_fiscale: Option<bool>,
    /// `autreOptionFiscale`.
    pub autre_option_fiscale: Option<String>,
    /// `conditionVersementTVA2`.
    pub condition_versement_tva2: Option<lists::ConditionVersementTVA>,
    /// `conditionVersementTVA3`.
    pub condition_versement_tva3: Option<lists::ConditionVersementTVA>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocOptionFiscale {
    fn id(&self) -> BlockId {
        BlockId::BlocOptionFiscale
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.indicateur_membre_exploitation.slot(),
            1 => self.regime_imposition_benefices.slot(),
            2 => self.option_particuliere_regime_benefice.slot(),
            3 => self.regime_imposition_tva.slot(),
            4 => self.periodicite_et_options_particulieres_tva.slot(),
            5 => self.condition_versement_tva.slot(),
            6 => self.date_cloture_exercice_comptable.slot(),
            7 => self.option_versement_liberatoire.slot(),
            8 => self.lieu_imposition.slot(),
            9 => self.date_enregistrement_statuts.slot(),
            10 => self.date_effet_fiscalite.slot(),
            11 => self.regime_imposition_benefices2.slot(),
            12 => self.immeubles.slot(),
            13 => self.option_particuliere_regime_benefice2.slot(),
            14 => self.regime_imposition_tva2.slot(),
            15 => self.date_effet.slot(),
            16 => self.periodicite_et_options_particulieres_tva2.slot(),
            17 => self.taxe_trois_pourcent.slot(),
            18 => self.sans_option_fiscale_en_france.slot(),
            19 => self.detention_participation_societe_francaise.slot(),
            20 => self.periodicite_versement.slot(),
            21 => self.chiffre_affaire_previsionnel_vente.slot(),
            22 => self.chiffre_affaire_previsionnel_service.slot(),
            23 => self.devise_chiffre_affaire.slot(),
            24 => self.numero_tva_intra.slot(),
            25 => self.redevable_tva.slot(),
            26 => self.redevable_pas.slot(),
            27 => self.numero_tva_france.slot(),
            28 => self.clientele_identifiees_tva.slot(),
            29 => self.clientele_particuliers.slot(),
            30 => self.clientele_autre.slot(),
            31 => self.ali.slot(),
            32 => self.aic.slot(),
            33 => self.lic.slot(),
            34 => self.indicateur_autre_option_fiscale.slot(),
            35 => self.autre_option_fiscale.slot(),
            36 => self.condition_versement_tva2.slot(),
            37 => self.condition_versement_tva3.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.indicateur_membre_exploitation {
            each(0, value.slot());
        }
        if let Some(value) = &self.regime_imposition_benefices {
            each(1, value.slot());
        }
        if let Some(value) = &self.option_particuliere_regime_benefice {
            each(2, value.slot());
        }
        if let Some(value) = &self.regime_imposition_tva {
            each(3, value.slot());
        }
        if let Some(value) = &self.periodicite_et_options_particulieres_tva {
            each(4, value.slot());
        }
        if let Some(value) = &self.condition_versement_tva {
            each(5, value.slot());
        }
        if let Some(value) = &self.date_cloture_exercice_comptable {
            each(6, value.slot());
        }
        if let Some(value) = &self.option_versement_liberatoire {
            each(7, value.slot());
        }
        if let Some(value) = &self.lieu_imposition {
            each(8, value.slot());
        }
        if let Some(value) = &self.date_enregistrement_statuts {
            each(9, value.slot());
        }
        if let Some(value) = &self.date_effet_fiscalite {
            each(10, value.slot());
        }
        if let Some(value) = &self.regime_imposition_benefices2 {
            each(11, value.slot());
        }
        if let Some(value) = &self.immeubles {
            each(12, value.slot());
        }
        if let Some(value) = &self.option_particuliere_regime_benefice2 {
            each(13, value.slot());
        }
        if let Some(value) = &self.regime_imposition_tva2 {
            each(14, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(15, value.slot());
        }
        if let Some(value) = &self.periodicite_et_options_particulieres_tva2 {
            each(16, value.slot());
        }
        if let Some(value) = &self.taxe_trois_pourcent {
            each(17, value.slot());
        }
        if let Some(value) = &self.sans_option_fiscale_en_france {
            each(18, value.slot());
        }
        if let Some(value) = &self.detention_participation_societe_francaise {
            each(19, value.slot());
        }
        if let Some(value) = &self.periodicite_versement {
            each(20, value.slot());
        }
        if let Some(value) = &self.chiffre_affaire_previsionnel_vente {
            each(21, value.slot());
        }
        if let Some(value) = &self.chiffre_affaire_previsionnel_service {
            each(22, value.slot());
        }
        if let Some(value) = &self.devise_chiffre_affaire {
            each(23, value.slot());
        }
        if let Some(value) = &self.numero_tva_intra {
            each(24, value.slot());
        }
        if let Some(value) = &self.redevable_tva {
            each(25, value.slot());
        }
        if let Some(value) = &self.redevable_pas {
            each(26, value.slot());
        }
        if let Some(value) = &self.numero_tva_france {
            each(27, value.slot());
        }
        if let Some(value) = &self.clientele_identifiees_tva {
            each(28, value.slot());
        }
        if let Some(value) = &self.clientele_particuliers {
            each(29, value.slot());
        }
        if let Some(value) = &self.clientele_autre {
            each(30, value.slot());
        }
        if let Some(value) = &self.ali {
            each(31, value.slot());
        }
        if let Some(value) = &self.aic {
            each(32, value.slot());
        }
        if let Some(value) = &self.lic {
            each(33, value.slot());
        }
        if let Some(value) = &self.indicateur_autre_option_fiscale {
            each(34, value.slot());
        }
        if let Some(value) = &self.autre_option_fiscale {
            each(35, value.slot());
        }
        if let Some(value) = &self.condition_versement_tva2 {
            each(36, value.slot());
        }
        if let Some(value) = &self.condition_versement_tva3 {
            each(37, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.indicateur_membre_exploitation.set(value),
            1 => self.regime_imposition_benefices.set(value),
            2 => self.option_particuliere_regime_benefice.set(value),
            3 => self.regime_imposition_tva.set(value),
            4 => self.periodicite_et_options_particulieres_tva.set(value),
            5 => self.condition_versement_tva.set(value),
            6 => self.date_cloture_exercice_comptable.set(value),
            7 => self.option_versement_liberatoire.set(value),
            8 => self.lieu_imposition.set(value),
            9 => self.date_enregistrement_statuts.set(value),
            10 => self.date_effet_fiscalite.set(value),
            11 => self.regime_imposition_benefices2.set(value),
            12 => self.immeubles.set(value),
            13 => self.option_particuliere_regime_benefice2.set(value),
            14 => self.regime_imposition_tva2.set(value),
            15 => self.date_effet.set(value),
            16 => self.periodicite_et_options_particulieres_tva2.set(value),
            17 => self.taxe_trois_pourcent.set(value),
            18 => self.sans_option_fiscale_en_france.set(value),
            19 => self.detention_participation_societe_francaise.set(value),
            20 => self.periodicite_versement.set(value),
            21 => self.chiffre_affaire_previsionnel_vente.set(value),
            22 => self.chiffre_affaire_previsionnel_service.set(value),
            23 => self.devise_chiffre_affaire.set(value),
            24 => self.numero_tva_intra.set(value),
            25 => self.redevable_tva.set(value),
            26 => self.redevable_pas.set(value),
            27 => self.numero_tva_france.set(value),
            28 => self.clientele_identifiees_tva.set(value),
            29 => self.clientele_particuliers.set(value),
            30 => self.clientele_autre.set(value),
            31 => self.ali.set(value),
            32 => self.aic.set(value),
            33 => self.lic.set(value),
            34 => self.indicateur_autre_option_fiscale.set(value),
            35 => self.autre_option_fiscale.set(value),
            36 => self.condition_versement_tva2.set(value),
            37 => self.condition_versement_tva3.set(value),
            _ => Err(value),
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_impls!(BlocOptionFiscale);
