//! The block `BlocEirl`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::model::{Extra, IsoDate, Model, Number, Property, Scalar, Slot, model_impls};
use crate::guichet::content::generated::blocks::BlockId;
#[allow(unused_imports, reason = "the same for every block")]
use crate::guichet::content::generated::{lists, models};
use serde_json::Value;

/// The block `BlocEirl`, 19 fields. What is `None` is not sent.
#[derive(Clone, Default, PartialEq)]
pub struct BlocEirl {
    /// `optionEirl`: Option EIRL.
    pub option_eirl: Option<lists::OptionEirl>,
    /// `registreEirl`: Registre EIRL.
    pub registre_eirl: Option<lists::RegistreEirl>,
    /// `dateEffet`: Date d'effet.
    ///
    /// Cette valeur est obligatoire si l'option EIRL est indiquée comme étant une modification ou une suppression
    pub date_effet: Option<IsoDate>,
    /// `indicateurDeclarationComplementaireAffectationPatrimoine`: Indicateur déclaration complémentaire affectation patrimoine.
    pub indicateur_declaration_complementaire_affectation_patrimoine: Option<bool>,
    /// `motifFinEirl`: Motif fin EIRL.
    ///
    /// Cette valeur est obligatoire si l'option EIRL est indiquée comme étant une suppression
    pub motif_fin_eirl: Option<lists::MotifFinEirl>,
    /// `intentionDePoursuite`.
    pub intention_de_poursuite: Option<bool>,
    /// `denomination`: Dénomination.
    pub denomination: Option<String>,
    /// `objet`: Objet (périmètre d'activité).
    pub objet: Option<String>,
    /// `ancienneEIRL`.
    pub ancienne_eirl: Option<Box<models::BlocAncienneEIRL>>,
    /// `optionFiscale`.
    pub option_fiscale: Option<Box<models::BlocOptionFiscale>>,
    /// `repreneur`.
    pub repreneur: Option<Box<models::BlocIndividuChapeau>>,
    /// `is25PDenominationTriggered`.
    pub is25p_denomination_triggered: Option<bool>,
    /// `is25PRenonciationTriggered`.
    pub is25p_renonciation_triggered: Option<bool>,
    /// `is25PDateClotureTriggered`.
    pub is25p_date_cloture_triggered: Option<bool>,
    /// `is25PEtablissementRattachementTriggered`.
    pub is25p_etablissement_rattachement_triggered: Option<bool>,
    /// `is25PActiviteTriggered`.
    pub is25p_activite_triggered: Option<bool>,
    /// `eirlEndDate`.
    ///
    /// June 2026: pas postérieure à la date de cessation
    pub eirl_end_date: Option<IsoDate>,
    /// `activitesRattacheesEirl`.
    pub activites_rattachees_eirl: Option<Vec<String>>,
    /// `identifiantRattachement`.
    pub identifiant_rattachement: Option<String>,
    /// Keys that the dictionary does not know, and values of another type, as they came.
    pub extra: Extra,
}

impl Model for BlocEirl {
    fn id(&self) -> BlockId {
        BlockId::BlocEirl
    }

    fn slot(&self, field: usize) -> Slot<'_> {
        match field {
            0 => self.option_eirl.slot(),
            1 => self.registre_eirl.slot(),
            2 => self.date_effet.slot(),
            3 => self.indicateur_declaration_complementaire_affectation_patrimoine.slot(),
            4 => self.motif_fin_eirl.slot(),
            5 => self.intention_de_poursuite.slot(),
            6 => self.denomination.slot(),
            7 => self.objet.slot(),
            8 => self.ancienne_eirl.slot(),
            9 => self.option_fiscale.slot(),
            10 => self.repreneur.slot(),
            11 => self.is25p_denomination_triggered.slot(),
            12 => self.is25p_renonciation_triggered.slot(),
            13 => self.is25p_date_cloture_triggered.slot(),
            14 => self.is25p_etablissement_rattachement_triggered.slot(),
            15 => self.is25p_activite_triggered.slot(),
            16 => self.eirl_end_date.slot(),
            17 => self.activites_rattachees_eirl.slot(),
            18 => self.identifiant_rattachement.slot(),
            _ => Slot::Absent,
        }
    }

    fn each<'a>(&'a self, each: &mut dyn FnMut(usize, Slot<'a>)) {
        if let Some(value) = &self.option_eirl {
            each(0, value.slot());
        }
        if let Some(value) = &self.registre_eirl {
            each(1, value.slot());
        }
        if let Some(value) = &self.date_effet {
            each(2, value.slot());
        }
        if let Some(value) = &self.indicateur_declaration_complementaire_affectation_patrimoine {
            each(3, value.slot());
        }
        if let Some(value) = &self.motif_fin_eirl {
            each(4, value.slot());
        }
        if let Some(value) = &self.intention_de_poursuite {
            each(5, value.slot());
        }
        if let Some(value) = &self.denomination {
            each(6, value.slot());
        }
        if let Some(value) = &self.objet {
            each(7, value.slot());
        }
        if let Some(value) = &self.ancienne_eirl {
            each(8, value.slot());
        }
        if let Some(value) = &self.option_fiscale {
            each(9, value.slot());
        }
        if let Some(value) = &self.repreneur {
            each(10, value.slot());
        }
        if let Some(value) = &self.is25p_denomination_triggered {
            each(11, value.slot());
        }
        if let Some(value) = &self.is25p_renonciation_triggered {
            each(12, value.slot());
        }
        if let Some(value) = &self.is25p_date_cloture_triggered {
            each(13, value.slot());
        }
        if let Some(value) = &self.is25p_etablissement_rattachement_triggered {
            each(14, value.slot());
        }
        if let Some(value) = &self.is25p_activite_triggered {
            each(15, value.slot());
        }
        if let Some(value) = &self.eirl_end_date {
            each(16, value.slot());
        }
        if let Some(value) = &self.activites_rattachees_eirl {
            each(17, value.slot());
        }
        if let Some(value) = &self.identifiant_rattachement {
            each(18, value.slot());
        }
    }

    fn set(&mut self, field: usize, value: Value) -> Result<(), Value> {
        match field {
            0 => self.option_eirl.set(value),
            1 => self.registre_eirl.set(value),
            2 => self.date_effet.set(value),
            3 => self.indicateur_declaration_complementaire_affectation_patrimoine.set(value),
            4 => self.motif_fin_eirl.set(value),
            5 => self.intention_de_poursuite.set(value),
            6 => self.denomination.set(value),
            7 => self.objet.set(value),
            8 => self.ancienne_eirl.set(value),
            9 => self.option_fiscale.set(value),
            10 => self.repreneur.set(value),
            11 => self.is25p_denomination_triggered.set(value),
            12 => self.is25p_renonciation_triggered.set(value),
            13 => self.is25p_date_cloture_triggered.set(value),
            14 => self.is25p_etablissement_rattachement_triggered.set(value),
            15 => self.is25p_activite_triggered.set(value),
            16 => self.eirl_end_date.set(value),
            17 => self.activites_rattachees_eirl.set(value),
            18 => self.identifiant_rattachement.set(value),
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

model_impls!(BlocEirl);
