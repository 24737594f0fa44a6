//! Addresses, the company's and any other.

use super::Here;
use crate::guichet::content::check::tree::Tree;
use crate::guichet::content::check::walk::Walk;
use crate::guichet::content::generated::at::{
    bloc_adresse as adresse, bloc_caracteristiques_siege_adresse_entreprise as traits,
    rubrique_adresse_entreprise as office,
};
use crate::guichet::content::generated::rules::Rule;

pub(super) fn address<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if here.fields.is(adresse::CODE_PAYS, "FRA") {
        for field in [adresse::CODE_POSTAL, adresse::COMMUNE, adresse::CODE_INSEE_COMMUNE] {
            here.need(walk, Rule::AddressIncomplete, field);
        }
        if !walk.context.ambulant {
            here.need(walk, Rule::StreetMissing, adresse::VOIE);
        }
    }
}

pub(super) fn office<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if walk.context.begins_or_changes() && !walk.context.foreign {
        here.need(walk, Rule::OfficeTraitsMissing, office::CARACTERISTIQUES);
    }
    if here.inside(office::CARACTERISTIQUES, "ambulant") == Some(false) {
        here.need(walk, Rule::OfficeAddressMissing, office::ADRESSE);
    }
    if here.inside(office::CARACTERISTIQUES, "domiciliataire") == Some(true) {
        here.need(walk, Rule::DomiciliationMissing, office::ENTREPRISE_DOMICILIATAIRE);
    }
}

pub(super) fn traits<T: Tree>(walk: &mut Walk, here: &Here<'_, T>) {
    if here.fields.flag(traits::INDICATEUR_DOMICILE_ENTREPRENEUR) == Some(true)
        && here.fields.flag(traits::INDICATEUR_DOMICILE_ENTREPRENEUR_VALIDATION) != Some(true)
    {
        here.broken(walk, Rule::HomeValidationMissing, traits::INDICATEUR_DOMICILE_ENTREPRENEUR_VALIDATION);
    }
}
