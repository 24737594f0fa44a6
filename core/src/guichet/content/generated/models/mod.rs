//! One typed model per block of a payload.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

mod annual_account;
mod annual_account_content;
mod bloc_adresse;
mod bloc_ancien_exploitant;
mod bloc_ancienne_eirl;
mod bloc_building;
mod bloc_capacite_juridique;
mod bloc_caracteristiques_siege_adresse_entreprise;
mod bloc_contact;
mod bloc_contrat;
mod bloc_description_activite;
mod bloc_description_etablissement;
mod bloc_description_exploitation;
mod bloc_description_personne_individu;
mod bloc_destinataire_correspondance;
mod bloc_detail_cessation_etablissement;
mod bloc_detail_individu;
mod bloc_detail_individu_avec_conjoint;
mod bloc_detail_mise_en_location_biens_ruraux_etablissement;
mod bloc_detail_personne_morale;
mod bloc_detail_pouvoir;
mod bloc_eirl;
mod bloc_entreprise;
mod bloc_entreprise_chapeau;
mod bloc_entreprise_identite;
mod bloc_entreprise_intervenant_operation;
mod bloc_etablissement_salarie;
mod bloc_individu_chapeau;
mod bloc_insaisissabilite;
mod bloc_inscription_office;
mod bloc_jqpa;
mod bloc_locataire_gerant_mandataire;
mod bloc_location_gerance_mandat;
mod bloc_mineur;
mod bloc_modalite_controle;
mod bloc_nature_cessation_entreprise;
mod bloc_nature_creation;
mod bloc_nom_de_domaine;
mod bloc_option_fiscale;
mod bloc_option_fiscale_reference;
mod bloc_origine_activite;
mod bloc_piece_jointe;
mod bloc_pouvoir;
mod bloc_pouvoir_etablissements;
mod bloc_precision_mise_en_location;
mod bloc_preneur_bail;
mod bloc_publication;
mod bloc_regime_microsocial;
mod bloc_registre_siege_etranger;
mod bloc_residence_insaisissabilite;
mod bloc_societe_gestion;
mod bloc_structure_entreprise;
mod bloc_volet_social;
mod company;
mod compte_bilan;
mod compte_resultat;
mod comptes_annuels;
mod declarant;
mod expl_rubrique_composition;
mod expl_rubrique_identite_expl;
mod exploitation;
mod formality;
mod linked_formality;
mod pm_rubrique_beneficiaire_effectif;
mod pm_rubrique_composition;
mod pm_rubrique_identite_pm;
mod pp_entrepreneur;
mod pp_rubrique_composition;
mod pp_rubrique_identite_pp;
mod pagination;
mod personne_morale;
mod personne_physique;
mod rne_history;
mod rubrique_adresse_entreprise;
mod rubrique_etablissement;
mod validator_linked_formality;

pub use annual_account::AnnualAccount;
pub use annual_account_content::AnnualAccountContent;
pub use bloc_adresse::BlocAdresse;
pub use bloc_ancien_exploitant::BlocAncienExploitant;
pub use bloc_ancienne_eirl::BlocAncienneEIRL;
pub use bloc_building::BlocBuilding;
pub use bloc_capacite_juridique::BlocCapaciteJuridique;
pub use bloc_caracteristiques_siege_adresse_entreprise::BlocCaracteristiquesSiegeAdresseEntreprise;
pub use bloc_contact::BlocContact;
pub use bloc_contrat::BlocContrat;
pub use bloc_description_activite::BlocDescriptionActivite;
pub use bloc_description_etablissement::BlocDescriptionEtablissement;
pub use bloc_description_exploitation::BlocDescriptionExploitation;
pub use bloc_description_personne_individu::BlocDescriptionPersonneIndividu;
pub use bloc_destinataire_correspondance::BlocDestinataireCorrespondance;
pub use bloc_detail_cessation_etablissement::BlocDetailCessationEtablissement;
pub use bloc_detail_individu::BlocDetailIndividu;
pub use bloc_detail_individu_avec_conjoint::BlocDetailIndividuAvecConjoint;
pub use bloc_detail_mise_en_location_biens_ruraux_etablissement::BlocDetailMiseEnLocationBiensRurauxEtablissement;
pub use bloc_detail_personne_morale::BlocDetailPersonneMorale;
pub use bloc_detail_pouvoir::BlocDetailPouvoir;
pub use bloc_eirl::BlocEirl;
pub use bloc_entreprise::BlocEntreprise;
pub use bloc_entreprise_chapeau::BlocEntrepriseChapeau;
pub use bloc_entreprise_identite::BlocEntrepriseIdentite;
pub use bloc_entreprise_intervenant_operation::BlocEntrepriseIntervenantOperation;
pub use bloc_etablissement_salarie::BlocEtablissementSalarie;
pub use bloc_individu_chapeau::BlocIndividuChapeau;
pub use bloc_insaisissabilite::BlocInsaisissabilite;
pub use bloc_inscription_office::BlocInscriptionOffice;
pub use bloc_jqpa::BlocJQPA;
pub use bloc_locataire_gerant_mandataire::BlocLocataireGerantMandataire;
pub use bloc_location_gerance_mandat::BlocLocationGeranceMandat;
pub use bloc_mineur::BlocMineur;
pub use bloc_modalite_controle::BlocModaliteControle;
pub use bloc_nature_cessation_entreprise::BlocNatureCessationEntreprise;
pub use bloc_nature_creation::BlocNatureCreation;
pub use bloc_nom_de_domaine::BlocNomDeDomaine;
pub use bloc_option_fiscale::BlocOptionFiscale;
pub use bloc_option_fiscale_reference::BlocOptionFiscaleReference;
pub use bloc_origine_activite::BlocOrigineActivite;
pub use bloc_piece_jointe::BlocPieceJointe;
pub use bloc_pouvoir::BlocPouvoir;
pub use bloc_pouvoir_etablissements::BlocPouvoirEtablissements;
pub use bloc_precision_mise_en_location::BlocPrecisionMiseEnLocation;
pub use bloc_preneur_bail::BlocPreneurBail;
pub use bloc_publication::BlocPublication;
pub use bloc_regime_microsocial::BlocRegimeMicrosocial;
pub use bloc_registre_siege_etranger::BlocRegistreSiegeEtranger;
pub use bloc_residence_insaisissabilite::BlocResidenceInsaisissabilite;
pub use bloc_societe_gestion::BlocSocieteGestion;
pub use bloc_structure_entreprise::BlocStructureEntreprise;
pub use bloc_volet_social::BlocVoletSocial;
pub use company::Company;
pub use compte_bilan::CompteBilan;
pub use compte_resultat::CompteResultat;
pub use comptes_annuels::ComptesAnnuels;
pub use declarant::Declarant;
pub use expl_rubrique_composition::EXPLRubriqueComposition;
pub use expl_rubrique_identite_expl::EXPLRubriqueIdentiteEXPL;
pub use exploitation::Exploitation;
pub use formality::Formality;
pub use linked_formality::LinkedFormality;
pub use pm_rubrique_beneficiaire_effectif::PMRubriqueBeneficiaireEffectif;
pub use pm_rubrique_composition::PMRubriqueComposition;
pub use pm_rubrique_identite_pm::PMRubriqueIdentitePM;
pub use pp_entrepreneur::PPEntrepreneur;
pub use pp_rubrique_composition::PPRubriqueComposition;
pub use pp_rubrique_identite_pp::PPRubriqueIdentitePP;
pub use pagination::Pagination;
pub use personne_morale::PersonneMorale;
pub use personne_physique::PersonnePhysique;
pub use rne_history::RneHistory;
pub use rubrique_adresse_entreprise::RubriqueAdresseEntreprise;
pub use rubrique_etablissement::RubriqueEtablissement;
pub use validator_linked_formality::ValidatorLinkedFormality;

use super::blocks::BlockId;
use crate::guichet::content::model::Model;

/// An empty model of a block.
pub fn empty(block: BlockId) -> Box<dyn Model> {
    match block {
        BlockId::AnnualAccount => Box::new(AnnualAccount::default()),
        BlockId::AnnualAccountContent => Box::new(AnnualAccountContent::default()),
        BlockId::BlocAdresse => Box::new(BlocAdresse::default()),
        BlockId::BlocAncienExploitant => Box::new(BlocAncienExploitant::default()),
        BlockId::BlocAncienneEIRL => Box::new(BlocAncienneEIRL::default()),
        BlockId::BlocBuilding => Box::new(BlocBuilding::default()),
        BlockId::BlocCapaciteJuridique => Box::new(BlocCapaciteJuridique::default()),
        BlockId::BlocCaracteristiquesSiegeAdresseEntreprise => Box::new(BlocCaracteristiquesSiegeAdresseEntreprise::default()),
        BlockId::BlocContact => Box::new(BlocContact::default()),
        BlockId::BlocContrat => Box::new(BlocContrat::default()),
        BlockId::BlocDescriptionActivite => Box::new(BlocDescriptionActivite::default()),
        BlockId::BlocDescriptionEtablissement => Box::new(BlocDescriptionEtablissement::default()),
        BlockId::BlocDescriptionExploitation => Box::new(BlocDescriptionExploitation::default()),
        BlockId::BlocDescriptionPersonneIndividu => Box::new(BlocDescriptionPersonneIndividu::default()),
        BlockId::BlocDestinataireCorrespondance => Box::new(BlocDestinataireCorrespondance::default()),
        BlockId::BlocDetailCessationEtablissement => Box::new(BlocDetailCessationEtablissement::default()),
        BlockId::BlocDetailIndividu => Box::new(BlocDetailIndividu::default()),
        BlockId::BlocDetailIndividuAvecConjoint => Box::new(BlocDetailIndividuAvecConjoint::default()),
        BlockId::BlocDetailMiseEnLocationBiensRurauxEtablissement => Box::new(BlocDetailMiseEnLocationBiensRurauxEtablissement::default()),
        BlockId::BlocDetailPersonneMorale => Box::new(BlocDetailPersonneMorale::default()),
        BlockId::BlocDetailPouvoir => Box::new(BlocDetailPouvoir::default()),
        BlockId::BlocEirl => Box::new(BlocEirl::default()),
        BlockId::BlocEntreprise => Box::new(BlocEntreprise::default()),
        BlockId::BlocEntrepriseChapeau => Box::new(BlocEntrepriseChapeau::default()),
        BlockId::BlocEntrepriseIdentite => Box::new(BlocEntrepriseIdentite::default()),
        BlockId::BlocEntrepriseIntervenantOperation => Box::new(BlocEntrepriseIntervenantOperation::default()),
        BlockId::BlocEtablissementSalarie => Box::new(BlocEtablissementSalarie::default()),
        BlockId::BlocIndividuChapeau => Box::new(BlocIndividuChapeau::default()),
        BlockId::BlocInsaisissabilite => Box::new(BlocInsaisissabilite::default()),
        BlockId::BlocInscriptionOffice => Box::new(BlocInscriptionOffice::default()),
        BlockId::BlocJQPA => Box::new(BlocJQPA::default()),
        BlockId::BlocLocataireGerantMandataire => Box::new(BlocLocataireGerantMandataire::default()),
        BlockId::BlocLocationGeranceMandat => Box::new(BlocLocationGeranceMandat::default()),
        BlockId::BlocMineur => Box::new(BlocMineur::default()),
        BlockId::BlocModaliteControle => Box::new(BlocModaliteControle::default()),
        BlockId::BlocNatureCessationEntreprise => Box::new(BlocNatureCessationEntreprise::default()),
        BlockId::BlocNatureCreation => Box::new(BlocNatureCreation::default()),
        BlockId::BlocNomDeDomaine => Box::new(BlocNomDeDomaine::default()),
        BlockId::BlocOptionFiscale => Box::new(BlocOptionFiscale::default()),
        BlockId::BlocOptionFiscaleReference => Box::new(BlocOptionFiscaleReference::default()),
        BlockId::BlocOrigineActivite => Box::new(BlocOrigineActivite::default()),
        BlockId::BlocPieceJointe => Box::new(BlocPieceJointe::default()),
        BlockId::BlocPouvoir => Box::new(BlocPouvoir::default()),
        BlockId::BlocPouvoirEtablissements => Box::new(BlocPouvoirEtablissements::default()),
        BlockId::BlocPrecisionMiseEnLocation => Box::new(BlocPrecisionMiseEnLocation::default()),
        BlockId::BlocPreneurBail => Box::new(BlocPreneurBail::default()),
        BlockId::BlocPublication => Box::new(BlocPublication::default()),
        BlockId::BlocRegimeMicrosocial => Box::new(BlocRegimeMicrosocial::default()),
        BlockId::BlocRegistreSiegeEtranger => Box::new(BlocRegistreSiegeEtranger::default()),
        BlockId::BlocResidenceInsaisissabilite => Box::new(BlocResidenceInsaisissabilite::default()),
        BlockId::BlocSocieteGestion => Box::new(BlocSocieteGestion::default()),
        BlockId::BlocStructureEntreprise => Box::new(BlocStructureEntreprise::default()),
        BlockId::BlocVoletSocial => Box::new(BlocVoletSocial::default()),
        BlockId::Company => Box::new(Company::default()),
        BlockId::CompteBilan => Box::new(CompteBilan::default()),
        BlockId::CompteResultat => Box::new(CompteResultat::default()),
        BlockId::ComptesAnnuels => Box::new(ComptesAnnuels::default()),
        BlockId::Declarant => Box::new(Declarant::default()),
        BlockId::EXPLRubriqueComposition => Box::new(EXPLRubriqueComposition::default()),
        BlockId::EXPLRubriqueIdentiteEXPL => Box::new(EXPLRubriqueIdentiteEXPL::default()),
        BlockId::Exploitation => Box::new(Exploitation::default()),
        BlockId::Formality => Box::new(Formality::default()),
        BlockId::LinkedFormality => Box::new(LinkedFormality::default()),
        BlockId::PMRubriqueBeneficiaireEffectif => Box::new(PMRubriqueBeneficiaireEffectif::default()),
        BlockId::PMRubriqueComposition => Box::new(PMRubriqueComposition::default()),
        BlockId::PMRubriqueIdentitePM => Box::new(PMRubriqueIdentitePM::default()),
        BlockId::PPEntrepreneur => Box::new(PPEntrepreneur::default()),
        BlockId::PPRubriqueComposition => Box::new(PPRubriqueComposition::default()),
        BlockId::PPRubriqueIdentitePP => Box::new(PPRubriqueIdentitePP::default()),
        BlockId::Pagination => Box::new(Pagination::default()),
        BlockId::PersonneMorale => Box::new(PersonneMorale::default()),
        BlockId::PersonnePhysique => Box::new(PersonnePhysique::default()),
        BlockId::RneHistory => Box::new(RneHistory::default()),
        BlockId::RubriqueAdresseEntreprise => Box::new(RubriqueAdresseEntreprise::default()),
        BlockId::RubriqueEtablissement => Box::new(RubriqueEtablissement::default()),
        BlockId::ValidatorLinkedFormality => Box::new(ValidatorLinkedFormality::default()),
    }
}
