//! The rules between fields: words, tiers, sources. Their conditions are in `check/rules`.
//!
//! Generated from core/dictionary by `cargo run -p mandataire-codegen`: do not edit.

use crate::guichet::content::dictionary::{RuleInfo, Tier};
use super::blocks::BlockId;

/// A rule, by the last word of its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// An establishment with activities has one main activity, and only one (indicateurPrincipal).
    MainActivity,
    /// Seasonal activity (exerciceActivite S): the beginning and the end of the season are required.
    SeasonMissing,
    /// Activity removed (statutFormalite S): its end is required.
    ActivityEndMissing,
    /// Retail in a shop (precisionActivite 10): the surface is required, in m².
    SurfaceMissing,
    /// Regulated craft: the block jqpa is required.
    QualificationMissing,
    /// typeOrigine 9 (other): say which.
    OtherOriginMissing,
    /// Lease or managing mandate (typeOrigine 6, F): the contract is required.
    OriginContractMissing,
    /// typeOrigine 3, 4, D or 6: the former owner is required.
    FormerOwnerMissing,
    /// optionJQPA 1: the role of the qualified person is required.
    QualifiedRoleMissing,
    /// optionJQPA 1 and codeRolePersonneQualifiee 4 or 5: the qualified person is required.
    QualifiedPersonMissing,
    /// codeRolePersonneQualifiee 5: the quality is required.
    QualifiedQualityMissing,
    /// Say whether the activity is permanent (P) or seasonal (S).
    ExerciseMissing,
    /// Two levels of category at least are asked for.
    CategoryMissing,
    /// The origin of the activity is asked for.
    OriginMissing,
    /// Say whether the activity is the company's principal one.
    PrincipalRoleMissing,
    /// A publication goes with the origins 3, 4, 7 and 9 of a commercial activity, and with no other.
    OriginPublication,
    /// A contract goes with the origins 6, F and 9 only.
    OriginContractUnexpected,
    /// Required for an address in France (codePays FRA).
    AddressIncomplete,
    /// Except for a cessation, the company's address is required.
    CompanyAddressMissing,
    /// The company is not itinerant: the address is required.
    OfficeAddressMissing,
    /// domiciliataire is true: the domiciliation company is required.
    DomiciliationMissing,
    /// indicateurDomicileEntrepreneur is true: indicateurDomicileEntrepreneurValidation must be true too.
    HomeValidationMissing,
    /// The traits of the registered office are required, except for a foreign company.
    OfficeTraitsMissing,
    /// An address in France has a street, except that of a travelling trader.
    StreetMissing,
    /// The financial year ends before it began.
    PeriodReversed,
    /// Pages: the first is at least 1, the last does not precede it.
    PagesReversed,
    /// A year of four digits is expected.
    AccountsYear,
    /// The contract shows annual accounts for P and M only.
    AccountsPerson,
    /// Required for a cessation (typeFormalite R).
    CessationFieldMissing,
    /// natureCessation 1 (company): the detail of the cessation is required.
    CessationDetailMissing,
    /// Cessation of a legal person: indicateurDissolution is required.
    DissolutionMissing,
    /// indicateurDissolution is false: indicateurDisparitionPM is required.
    DisappearanceMissing,
    /// indicateurDisparitionPM is true: the reason is required.
    DisappearanceReasonMissing,
    /// Event 22M: the place of liquidation is required.
    LiquidationPlaceMissing,
    /// Events 22M, 28M, 41M: the date of the dissolution or disappearance is required.
    DissolutionDateMissing,
    /// Cessation of a natural person: indicateurCessationTemporaire is required.
    SuspensionMissing,
    /// indicateurCessationTemporaire is false: indicateurDecesEntrepreneur is required.
    DeathMissing,
    /// Suspension or death: say whether the activity goes on.
    GoingOnMissing,
    /// When the activity does not go on and nobody died: say whether the registration is kept.
    RegistrationKeptMissing,
    /// Dissolution of a commercial company with a single partner: say whether it is with liquidation (1) or without (2).
    DissolutionTypeMissing,
    /// 42M: date of the closure of the liquidation (after 22M) or of the transfer of the assets (after 28M).
    ClosureDateMissing,
    /// 44M, 44F: the date when the rural property was let is required.
    LeaseDateMissing,
    /// The date when employment ends is required in a cessation.
    StaffEndMissing,
    /// natureCessation 2: the details of the cessation go on the establishment that closes.
    EstablishmentCessationMissing,
    /// This block does not go with typePersonne {}: remove it.
    WrongBlock,
    /// This block is required with typePersonne {}.
    BlockMissing,
    /// Except for a cessation or a foreign company, the description of the legal person is required.
    IdentityDescriptionMissing,
    /// At the creation of a legal person, the legal notice is required (except GIE, foreign company).
    PublicationMissing,
    /// Required with typePersonne E.
    TypeExploitationMissing,
    /// Required with typePersonne P: true or false.
    MicroEntrepriseMissing,
    /// Fixed capital: its amount is required, in euros.
    CapitalMissing,
    /// Variable capital: the minimum is required, in euros.
    CapitalMinimumMissing,
    /// An amount of capital is given: its currency is required.
    CapitalCurrencyMissing,
    /// Legal form 54 to 57: the closing date of the financial year (DDMM) is required.
    ClosingDateMissing,
    /// GAEC: the date and the number of the approval are required.
    GaecApprovalMissing,
    /// GIE or GEIE: capitalDisponible is required.
    AvailableCapitalMissing,
    /// Declared association: the RNA number is required.
    RnaMissing,
    /// The object is required for a legal person.
    ObjectMissing,
    /// The date of the first closing is asked for when a legal person is created.
    FirstClosingDateMissing,
    /// Say whether there is an application for Acre: the demonstration server asks every legal person.
    AcreMissing,
    /// The legal form is not that of natureCreation.
    LegalFormDiffers,
    /// The SIREN of the envelope is not that of the company described.
    SirenDiffers,
    /// The legal notice has a newspaper of the list (else "Autre" and journalPublicationAutre) and a date.
    PublicationIncomplete,
    /// The demonstration server asks who receives the mail.
    CorrespondenceMissing,
    /// The demonstration server asks for O or N in every formality; the texts do for natural persons.
    DiffusionMissing,
    /// An establishment's SIRET begins with the company's SIREN.
    SiretOfAnotherCompany,
    /// Cessation: the establishment's SIRET is required.
    SiretMissing,
    /// Required for an establishment abroad.
    ForeignEstablishmentIncomplete,
    /// At the creation, effectifSalarie is required for an establishment with activities.
    StaffMissing,
    /// presenceSalarie is true: the number of employees is required, and greater than 0.
    StaffCountMissing,
    /// What the formality does with the establishment is required.
    EstablishmentStatusMissing,
    /// With staff, say whether it is a first employment.
    FirstEmployeeMissing,
    /// Unexpected JSON type; what is expected: {}.
    JsonType,
    /// Unknown field.{}
    UnknownField,
    /// The server writes this field: remove it.
    ServerSide,
    /// This field is not in the public texts, which do not describe this block wholly.{}
    UndocumentedField,
    /// This field is required.
    MissingField,
    /// This code is not in the list {}.
    UnknownCode,
    /// This code is not in the list {} that this version knows; it grows with time.
    UnlistedCode,
    /// A date YYYY-MM-DD of the calendar is expected.
    Date,
    /// Day and month are expected as DDMM ("3112"), without a year.
    Ddmm,
    /// A SIREN of 9 digits with a valid key is expected.
    Siren,
    /// A SIRET of 14 digits with a valid key is expected.
    Siret,
    /// Text too long: at most {} characters.
    TooLong,
    /// Text too short: at least {} characters.
    TooShort,
    /// Unexpected form; what is expected: {}.
    Pattern,
    /// An e-mail address is expected.
    Mail,
    /// Too many blocks inside one another: no formality asks for so many.
    TooDeep,
    /// At the creation, the tax options are required.
    TaxOptionsMissing,
    /// Micro-entrepreneur: 110, 116 or 117 is expected.
    MicroRegime,
    /// Micro-entrepreneur: 310 (exemption) is expected.
    MicroVat,
    /// Micro-entrepreneur: optionMicroSocial true and the payment period are required.
    MicroSocialMissing,
    /// No is…Triggered indicator is true: the server asks for at least one modification.
    NoTrigger,
    /// The effect date of this modification is asked for ({} is true).
    EffectDateMissing,
    /// 10M: say what changes, 1 the name, 2 the acronym, 3 both.
    NameChangeMissing,
    /// 16M: say what changes, isModificationDateCloture or isProlongationDuree.
    DurationChangeMissing,
    /// 17M: is17MNotDirigeantTriggered is asked for as well.
    NotManagerMissing,
    /// 38F: mode38F (1 or 2) is asked for.
    BeneficialModeMissing,
    /// Born outside France: the place of birth is required.
    BirthPlaceMissing,
    /// Married or in a civil partnership: the spouse's role is required (5: none).
    SpouseRoleMissing,
    /// The demonstration server asks for it of every person declared.
    PersonIncomplete,
    /// The marital status of the manager of a SARL is asked for.
    ManagerCoupleMissing,
    /// Social insurance: 1 or 2 for a natural person, 0, 1 or 3 for a legal person, none for a farm or a spouse.
    SocialForm,
    /// A social security number of 15 characters with a valid key is expected.
    Nir,
    /// A French manager who is insured (formeSociale 3) gives the social security number.
    NirMissing,
    /// typeDePersonne INDIVIDU: the block individu is required, and entreprise must not be filled.
    PouvoirIndividu,
    /// typeDePersonne ENTREPRISE: the block entreprise is required, and individu must not be filled.
    PouvoirEntreprise,
    /// A legal person has at least one power.
    PouvoirMissing,
    /// The role is required.
    PouvoirRoleMissing,
    /// Except at the creation, the status for the formality is required: 1 added, 2 changed, 3 removed, 4 unchanged.
    PouvoirStatusMissing,
    /// Role 99 (other): say which.
    OtherRoleMissing,
    /// Role 77 (tax representative): the accreditation number is required.
    AccreditationMissing,
    /// indicateurSecondRoleEntreprise is true: the second role is required.
    SecondRoleMissing,
    /// typeDePersonne ENTREPRISE: the company's address is required.
    PouvoirAddressMissing,
    /// For each power of a legal person, say whether it is a beneficial owner.
    BeneficialFlagMissing,
    /// SAS or SELAS: a power with role 73 (president of a SAS) is asked for.
    SasPresidentMissing,
    /// This company names a permanent representative (director of a SA or a GIE, member of the supervisory board, manager of a GEIE, foreign form).
    PermanentRepresentativeMissing,
    /// The place of registration of a managing company is asked for, in capitals.
    RegistryPlace,
    /// A SA with a board of directors has the roles 51, 53, 60, 64 to 67, 70 to 72, 99, 130 and 135 only.
    SaRole,
    /// A beneficial owner has a person and means of control.
    BeneficialOwnerIncomplete,
    /// A percentage goes from 0 to 100.
    Percentage,
}

/// Every rule, in the order of [`Rule`].
pub static RULES: [RuleInfo; 121] = [
    RuleInfo { code: "guichet.content.main_activity", tier: Tier::A, on: &[(BlockId::RubriqueEtablissement, 5)], fr: "Un établissement qui a des activités en a une principale, et une seule (indicateurPrincipal).", en: "An establishment with activities has one main activity, and only one (indicateurPrincipal).", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026 ; Dossiers du registre national des entreprises" },
    RuleInfo { code: "guichet.content.season_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionActivite, 9), (BlockId::BlocDescriptionActivite, 10)], fr: "Activité saisonnière (exerciceActivite S) : le début et la fin de la période sont obligatoires.", en: "Seasonal activity (exerciceActivite S): the beginning and the end of the season are required.", source: "Dictionnaire de données, avril 2023" },
    RuleInfo { code: "guichet.content.activity_end_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionActivite, 7)], fr: "Activité supprimée (statutFormalite S) : la date de fin est obligatoire.", en: "Activity removed (statutFormalite S): its end is required.", source: "Dictionnaire de données, avril 2023" },
    RuleInfo { code: "guichet.content.surface_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionActivite, 25)], fr: "Détail en magasin (precisionActivite 10) : la surface est obligatoire, en m².", en: "Retail in a shop (precisionActivite 10): the surface is required, in m².", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.qualification_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionActivite, 45)], fr: "Activité artisanale réglementée : le bloc jqpa est obligatoire.", en: "Regulated craft: the block jqpa is required.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.other_origin_missing", tier: Tier::B, on: &[(BlockId::BlocOrigineActivite, 1)], fr: "typeOrigine 9 (autre) : dites laquelle.", en: "typeOrigine 9 (other): say which.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.origin_contract_missing", tier: Tier::B, on: &[(BlockId::BlocOrigineActivite, 2)], fr: "Location-gérance ou gérance-mandat (typeOrigine 6, F) : le contrat est obligatoire.", en: "Lease or managing mandate (typeOrigine 6, F): the contract is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.former_owner_missing", tier: Tier::B, on: &[(BlockId::BlocOrigineActivite, 3)], fr: "typeOrigine 3, 4, D ou 6 : l'ancien exploitant est obligatoire.", en: "typeOrigine 3, 4, D or 6: the former owner is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.qualified_role_missing", tier: Tier::B, on: &[(BlockId::BlocJQPA, 3)], fr: "optionJQPA 1 : le rôle de la personne qualifiée est obligatoire.", en: "optionJQPA 1: the role of the qualified person is required.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.qualified_person_missing", tier: Tier::B, on: &[(BlockId::BlocJQPA, 5)], fr: "optionJQPA 1 et codeRolePersonneQualifiee 4 ou 5 : la personne qualifiée est obligatoire.", en: "optionJQPA 1 and codeRolePersonneQualifiee 4 or 5: the qualified person is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.qualified_quality_missing", tier: Tier::B, on: &[(BlockId::BlocJQPA, 6)], fr: "codeRolePersonneQualifiee 5 : la qualité est obligatoire.", en: "codeRolePersonneQualifiee 5: the quality is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.exercise_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionActivite, 8)], fr: "Dire si l'activité est permanente (P) ou saisonnière (S).", en: "Say whether the activity is permanent (P) or seasonal (S).", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.category_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionActivite, 13), (BlockId::BlocDescriptionActivite, 15)], fr: "Deux niveaux de catégorie au moins sont demandés.", en: "Two levels of category at least are asked for.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.origin_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionActivite, 44), (BlockId::BlocOrigineActivite, 0)], fr: "L'origine de l'activité est demandée.", en: "The origin of the activity is asked for.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.principal_role_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionActivite, 33)], fr: "Dire si l'activité est la principale de l'entreprise.", en: "Say whether the activity is the company's principal one.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.origin_publication", tier: Tier::B, on: &[(BlockId::BlocOrigineActivite, 4)], fr: "Une publication va avec les origines 3, 4, 7 et 9 d'une activité commerciale, et avec aucune autre.", en: "A publication goes with the origins 3, 4, 7 and 9 of a commercial activity, and with no other.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.origin_contract_unexpected", tier: Tier::B, on: &[(BlockId::BlocOrigineActivite, 2)], fr: "Un contrat ne va qu'avec les origines 6, F et 9.", en: "A contract goes with the origins 6, F and 9 only.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.address_incomplete", tier: Tier::B, on: &[(BlockId::BlocAdresse, 3), (BlockId::BlocAdresse, 4), (BlockId::BlocAdresse, 6)], fr: "Obligatoire pour une adresse en France (codePays FRA).", en: "Required for an address in France (codePays FRA).", source: "Dictionnaire de données, avril 2023" },
    RuleInfo { code: "guichet.content.company_address_missing", tier: Tier::B, on: &[(BlockId::PersonneMorale, 1), (BlockId::PersonnePhysique, 1), (BlockId::Exploitation, 1)], fr: "Hors cessation, l'adresse de l'entreprise est obligatoire.", en: "Except for a cessation, the company's address is required.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.office_address_missing", tier: Tier::B, on: &[(BlockId::RubriqueAdresseEntreprise, 1)], fr: "L'entreprise n'est pas ambulante : l'adresse est obligatoire.", en: "The company is not itinerant: the address is required.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.domiciliation_missing", tier: Tier::B, on: &[(BlockId::RubriqueAdresseEntreprise, 2)], fr: "domiciliataire est true : l'entreprise domiciliataire est obligatoire.", en: "domiciliataire is true: the domiciliation company is required.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.home_validation_missing", tier: Tier::B, on: &[(BlockId::BlocCaracteristiquesSiegeAdresseEntreprise, 3)], fr: "indicateurDomicileEntrepreneur est true : indicateurDomicileEntrepreneurValidation doit l'être aussi.", en: "indicateurDomicileEntrepreneur is true: indicateurDomicileEntrepreneurValidation must be true too.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.office_traits_missing", tier: Tier::B, on: &[(BlockId::RubriqueAdresseEntreprise, 0)], fr: "Les caractéristiques du siège sont obligatoires, sauf société étrangère.", en: "The traits of the registered office are required, except for a foreign company.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.street_missing", tier: Tier::B, on: &[(BlockId::BlocAdresse, 9)], fr: "Une adresse en France a une voie, sauf celle d'un forain.", en: "An address in France has a street, except that of a travelling trader.", source: "Dictionnaire de données, avril 2023" },
    RuleInfo { code: "guichet.content.period_reversed", tier: Tier::A, on: &[(BlockId::ComptesAnnuels, 21)], fr: "L'exercice finit avant d'avoir commencé.", en: "The financial year ends before it began.", source: "Sens des champs" },
    RuleInfo { code: "guichet.content.pages_reversed", tier: Tier::A, on: &[(BlockId::Pagination, 0), (BlockId::Pagination, 1)], fr: "Pages : la première est au moins 1, la dernière ne la précède pas.", en: "Pages: the first is at least 1, the last does not precede it.", source: "Sens des champs" },
    RuleInfo { code: "guichet.content.accounts_year", tier: Tier::A, on: &[(BlockId::AnnualAccount, 2)], fr: "Une année à quatre chiffres est attendue.", en: "A year of four digits is expected.", source: "Contrat d'interface mandataire ; Sens des champs" },
    RuleInfo { code: "guichet.content.accounts_person", tier: Tier::B, on: &[(BlockId::AnnualAccount, 3)], fr: "Le contrat ne montre de comptes annuels que pour P et M.", en: "The contract shows annual accounts for P and M only.", source: "Contrat d'interface mandataire" },
    RuleInfo { code: "guichet.content.cessation_field_missing", tier: Tier::A, on: &[(BlockId::Company, 0), (BlockId::Company, 1)], fr: "Obligatoire pour une cessation (typeFormalite R).", en: "Required for a cessation (typeFormalite R).", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.cessation_detail_missing", tier: Tier::B, on: &[(BlockId::PersonneMorale, 7), (BlockId::PersonnePhysique, 7), (BlockId::Exploitation, 7)], fr: "natureCessation 1 (entreprise) : le détail de la cessation est obligatoire.", en: "natureCessation 1 (company): the detail of the cessation is required.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.dissolution_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 23)], fr: "Cessation d'une personne morale : indicateurDissolution est obligatoire.", en: "Cessation of a legal person: indicateurDissolution is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.disappearance_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 25)], fr: "indicateurDissolution est false : indicateurDisparitionPM est obligatoire.", en: "indicateurDissolution is false: indicateurDisparitionPM is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.disappearance_reason_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 26)], fr: "indicateurDisparitionPM est true : le motif est obligatoire.", en: "indicateurDisparitionPM is true: the reason is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.liquidation_place_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 11)], fr: "Événement 22M : le lieu de liquidation est obligatoire.", en: "Event 22M: the place of liquidation is required.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.dissolution_date_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 16)], fr: "Événements 22M, 28M, 41M : la date de dissolution ou de disparition est obligatoire.", en: "Events 22M, 28M, 41M: the date of the dissolution or disappearance is required.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.suspension_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 17)], fr: "Cessation d'une personne physique : indicateurCessationTemporaire est obligatoire.", en: "Cessation of a natural person: indicateurCessationTemporaire is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.death_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 19)], fr: "indicateurCessationTemporaire est false : indicateurDecesEntrepreneur est obligatoire.", en: "indicateurCessationTemporaire is false: indicateurDecesEntrepreneur is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.going_on_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 20)], fr: "Cessation temporaire ou décès : dire si l'activité se poursuit.", en: "Suspension or death: say whether the activity goes on.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.registration_kept_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 21)], fr: "Sans poursuite de l'activité ni décès : dire si l'immatriculation est maintenue.", en: "When the activity does not go on and nobody died: say whether the registration is kept.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.dissolution_type_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 24)], fr: "Dissolution d'une société commerciale unipersonnelle : dire si elle est avec liquidation (1) ou sans (2).", en: "Dissolution of a commercial company with a single partner: say whether it is with liquidation (1) or without (2).", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.closure_date_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 14), (BlockId::BlocDetailCessationEtablissement, 15)], fr: "42M : date de clôture de la liquidation (après 22M) ou de transfert du patrimoine (après 28M).", en: "42M: date of the closure of the liquidation (after 22M) or of the transfer of the assets (after 28M).", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.lease_date_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 42)], fr: "44M, 44F : la date de mise en location des biens ruraux est obligatoire.", en: "44M, 44F: the date when the rural property was let is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.staff_end_missing", tier: Tier::B, on: &[(BlockId::BlocDetailCessationEtablissement, 9)], fr: "La date de cessation de l'activité salariée est obligatoire en cessation.", en: "The date when employment ends is required in a cessation.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.establishment_cessation_missing", tier: Tier::B, on: &[(BlockId::RubriqueEtablissement, 7)], fr: "natureCessation 2 : le détail de la cessation va sur l'établissement fermé.", en: "natureCessation 2: the details of the cessation go on the establishment that closes.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.wrong_block", tier: Tier::A, on: &[(BlockId::Company, 7), (BlockId::Company, 8), (BlockId::Company, 9)], fr: "Ce bloc ne va pas avec typePersonne {} : retirez-le.", en: "This block does not go with typePersonne {}: remove it.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.block_missing", tier: Tier::A, on: &[(BlockId::Company, 7), (BlockId::Company, 8), (BlockId::Company, 9)], fr: "Ce bloc est obligatoire avec typePersonne {}.", en: "This block is required with typePersonne {}.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.identity_description_missing", tier: Tier::B, on: &[(BlockId::PMRubriqueIdentitePM, 1)], fr: "Hors cessation et société étrangère, la description de la personne morale est obligatoire.", en: "Except for a cessation or a foreign company, the description of the legal person is required.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.publication_missing", tier: Tier::B, on: &[(BlockId::PMRubriqueIdentitePM, 3)], fr: "À la création d'une personne morale, la publication légale est obligatoire (sauf GIE, société étrangère).", en: "At the creation of a legal person, the legal notice is required (except GIE, foreign company).", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.type_exploitation_missing", tier: Tier::B, on: &[(BlockId::BlocNatureCreation, 3)], fr: "Obligatoire avec typePersonne E.", en: "Required with typePersonne E.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.micro_entreprise_missing", tier: Tier::B, on: &[(BlockId::BlocNatureCreation, 4)], fr: "Obligatoire avec typePersonne P : true ou false.", en: "Required with typePersonne P: true or false.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.capital_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 9)], fr: "Capital fixe : son montant est obligatoire, en euros.", en: "Fixed capital: its amount is required, in euros.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.capital_minimum_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 12)], fr: "Capital variable : le capital minimum est obligatoire, en euros.", en: "Variable capital: the minimum is required, in euros.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.capital_currency_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 13)], fr: "Un montant de capital est donné : sa devise est obligatoire.", en: "An amount of capital is given: its currency is required.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.closing_date_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 4)], fr: "Forme juridique 54 à 57 : la date de clôture de l'exercice (JJMM) est obligatoire.", en: "Legal form 54 to 57: the closing date of the financial year (DDMM) is required.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.gaec_approval_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 15), (BlockId::BlocDetailPersonneMorale, 26)], fr: "GAEC : la date et le numéro d'agrément sont obligatoires.", en: "GAEC: the date and the number of the approval are required.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.available_capital_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 27)], fr: "GIE ou GEIE : capitalDisponible est obligatoire.", en: "GIE or GEIE: capitalDisponible is required.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.rna_missing", tier: Tier::B, on: &[(BlockId::BlocEntrepriseIdentite, 12)], fr: "Association déclarée : le numéro RNA est obligatoire.", en: "Declared association: the RNA number is required.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.object_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 0)], fr: "L'objet est obligatoire pour une personne morale.", en: "The object is required for a legal person.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.first_closing_date_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 5)], fr: "La date de première clôture est demandée à la création d'une personne morale.", en: "The date of the first closing is asked for when a legal person is created.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.acre_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 20)], fr: "Dire s'il y a une demande d'Acre : le serveur de démonstration le demande à toute personne morale.", en: "Say whether there is an application for Acre: the demonstration server asks every legal person.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.legal_form_differs", tier: Tier::B, on: &[(BlockId::BlocEntrepriseIdentite, 7), (BlockId::BlocNatureCreation, 2)], fr: "La forme juridique n'est pas celle de natureCreation.", en: "The legal form is not that of natureCreation.", source: "Dossiers du registre national des entreprises" },
    RuleInfo { code: "guichet.content.siren_differs", tier: Tier::B, on: &[(BlockId::Formality, 2), (BlockId::BlocEntrepriseIdentite, 2)], fr: "Le SIREN de l'enveloppe n'est pas celui de l'entreprise décrite.", en: "The SIREN of the envelope is not that of the company described.", source: "Sens des champs" },
    RuleInfo { code: "guichet.content.publication_incomplete", tier: Tier::B, on: &[(BlockId::BlocPublication, 3), (BlockId::BlocPublication, 2), (BlockId::BlocPublication, 7)], fr: "L'annonce légale a un journal de la liste (« Autre » et journalPublicationAutre sinon) et une date.", en: "The legal notice has a newspaper of the list (else \"Autre\" and journalPublicationAutre) and a date.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.correspondence_missing", tier: Tier::B, on: &[(BlockId::PMRubriqueIdentitePM, 8), (BlockId::PPRubriqueIdentitePP, 6), (BlockId::EXPLRubriqueIdentiteEXPL, 2)], fr: "Le serveur de démonstration demande à qui va le courrier.", en: "The demonstration server asks who receives the mail.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.diffusion_missing", tier: Tier::B, on: &[(BlockId::Formality, 11)], fr: "Le serveur de démonstration demande O ou N pour toute formalité ; les textes, pour les personnes physiques.", en: "The demonstration server asks for O or N in every formality; the texts do for natural persons.", source: "Serveur de démonstration, observé en octobre 2026 ; OpenAPI « Formalités » 7.25.3" },
    RuleInfo { code: "guichet.content.siret_of_another_company", tier: Tier::A, on: &[(BlockId::BlocDescriptionEtablissement, 3)], fr: "Le SIRET d'un établissement commence par le SIREN de l'entreprise.", en: "An establishment's SIRET begins with the company's SIREN.", source: "OpenAPI « Formalités » 7.25.3 ; Dossiers du registre national des entreprises" },
    RuleInfo { code: "guichet.content.siret_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionEtablissement, 3)], fr: "Cessation : le SIRET de l'établissement est obligatoire.", en: "Cessation: the establishment's SIRET is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.foreign_establishment_incomplete", tier: Tier::B, on: &[(BlockId::BlocDescriptionEtablissement, 2), (BlockId::BlocDescriptionEtablissement, 4), (BlockId::BlocDescriptionEtablissement, 12)], fr: "Obligatoire pour un établissement à l'étranger.", en: "Required for an establishment abroad.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.staff_missing", tier: Tier::B, on: &[(BlockId::RubriqueEtablissement, 3)], fr: "À la création, effectifSalarie est obligatoire pour un établissement qui a des activités.", en: "At the creation, effectifSalarie is required for an establishment with activities.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.staff_count_missing", tier: Tier::B, on: &[(BlockId::BlocEtablissementSalarie, 1)], fr: "presenceSalarie est true : le nombre de salariés est obligatoire, et supérieur à 0.", en: "presenceSalarie is true: the number of employees is required, and greater than 0.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.establishment_status_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionEtablissement, 19)], fr: "Ce que la formalité fait de l'établissement est obligatoire.", en: "What the formality does with the establishment is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.first_employee_missing", tier: Tier::B, on: &[(BlockId::BlocEtablissementSalarie, 4)], fr: "Avec des salariés, dire s'il s'agit d'un premier emploi.", en: "With staff, say whether it is a first employment.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.json_type", tier: Tier::A, on: &[], fr: "Type JSON inattendu ; ce qui est attendu : {}.", en: "Unexpected JSON type; what is expected: {}.", source: "OpenAPI « Formalités » 7.25.3 ; Contrat d'interface mandataire" },
    RuleInfo { code: "guichet.content.unknown_field", tier: Tier::A, on: &[], fr: "Champ inconnu.{}", en: "Unknown field.{}", source: "OpenAPI « Formalités » 7.25.3" },
    RuleInfo { code: "guichet.content.server_side", tier: Tier::A, on: &[], fr: "Champ écrit par le serveur : retirez-le.", en: "The server writes this field: remove it.", source: "OpenAPI « Formalités » 7.25.3 ; Contrat d'interface mandataire" },
    RuleInfo { code: "guichet.content.undocumented_field", tier: Tier::N, on: &[], fr: "Ce champ n'est pas dans les textes publics, qui ne disent pas tout de ce bloc.{}", en: "This field is not in the public texts, which do not describe this block wholly.{}", source: "Contrat d'interface mandataire" },
    RuleInfo { code: "guichet.content.missing_field", tier: Tier::A, on: &[], fr: "Ce champ est obligatoire.", en: "This field is required.", source: "OpenAPI « Formalités » 7.25.3" },
    RuleInfo { code: "guichet.content.unknown_code", tier: Tier::A, on: &[], fr: "Ce code n'est pas dans la liste {}.", en: "This code is not in the list {}.", source: "OpenAPI « Formalités » 7.25.3 ; GET /api/data_dictionary, schéma 7.25.3" },
    RuleInfo { code: "guichet.content.unlisted_code", tier: Tier::N, on: &[], fr: "Ce code n'est pas dans la liste {} connue de cette version ; elle s'allonge avec le temps.", en: "This code is not in the list {} that this version knows; it grows with time.", source: "OpenAPI « Formalités » 7.25.3 ; GET /api/data_dictionary, schéma 7.25.3" },
    RuleInfo { code: "guichet.content.date", tier: Tier::A, on: &[], fr: "Une date AAAA-MM-JJ qui existe au calendrier est attendue.", en: "A date YYYY-MM-DD of the calendar is expected.", source: "OpenAPI « Formalités » 7.25.3" },
    RuleInfo { code: "guichet.content.ddmm", tier: Tier::A, on: &[], fr: "Jour et mois sont attendus au format JJMM (« 3112 »), sans année.", en: "Day and month are expected as DDMM (\"3112\"), without a year.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.siren", tier: Tier::A, on: &[], fr: "Un SIREN de 9 chiffres à la clé valide est attendu.", en: "A SIREN of 9 digits with a valid key is expected.", source: "OpenAPI « Formalités » 7.25.3" },
    RuleInfo { code: "guichet.content.siret", tier: Tier::A, on: &[], fr: "Un SIRET de 14 chiffres à la clé valide est attendu.", en: "A SIRET of 14 digits with a valid key is expected.", source: "OpenAPI « Formalités » 7.25.3" },
    RuleInfo { code: "guichet.content.too_long", tier: Tier::A, on: &[], fr: "Texte trop long : {} caractères au plus.", en: "Text too long: at most {} characters.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023" },
    RuleInfo { code: "guichet.content.too_short", tier: Tier::A, on: &[], fr: "Texte trop court : {} caractères au moins.", en: "Text too short: at least {} characters.", source: "OpenAPI « Formalités » 7.25.3" },
    RuleInfo { code: "guichet.content.pattern", tier: Tier::A, on: &[], fr: "Forme inattendue ; ce qui est attendu : {}.", en: "Unexpected form; what is expected: {}.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023" },
    RuleInfo { code: "guichet.content.mail", tier: Tier::A, on: &[], fr: "Une adresse électronique est attendue.", en: "An e-mail address is expected.", source: "OpenAPI « Formalités » 7.25.3" },
    RuleInfo { code: "guichet.content.too_deep", tier: Tier::A, on: &[], fr: "Trop de blocs les uns dans les autres : aucune formalité n'en demande autant.", en: "Too many blocks inside one another: no formality asks for so many.", source: "Sens des champs" },
    RuleInfo { code: "guichet.content.tax_options_missing", tier: Tier::B, on: &[(BlockId::PersonneMorale, 5), (BlockId::PersonnePhysique, 5), (BlockId::Exploitation, 5)], fr: "À la création, les options fiscales sont obligatoires.", en: "At the creation, the tax options are required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.micro_regime", tier: Tier::B, on: &[(BlockId::BlocOptionFiscale, 1)], fr: "Micro-entrepreneur : 110, 116 ou 117 est attendu.", en: "Micro-entrepreneur: 110, 116 or 117 is expected.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.micro_vat", tier: Tier::B, on: &[(BlockId::BlocOptionFiscale, 3)], fr: "Micro-entrepreneur : 310 (franchise en base) est attendu.", en: "Micro-entrepreneur: 310 (exemption) is expected.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.micro_social_missing", tier: Tier::B, on: &[(BlockId::PPEntrepreneur, 11)], fr: "Micro-entrepreneur : optionMicroSocial true et la périodicité de versement sont obligatoires.", en: "Micro-entrepreneur: optionMicroSocial true and the payment period are required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.no_trigger", tier: Tier::A, on: &[(BlockId::Formality, 3)], fr: "Aucun indicateur is…Triggered à true : le serveur demande au moins une modification.", en: "No is…Triggered indicator is true: the server asks for at least one modification.", source: "Dictionnaire de données mandataire, juin 2026 ; Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.effect_date_missing", tier: Tier::B, on: &[], fr: "La date d'effet de cette modification est demandée ({} est à true).", en: "The effect date of this modification is asked for ({} is true).", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.name_change_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 35)], fr: "10M : dire ce qui change, 1 la dénomination, 2 le sigle, 3 les deux.", en: "10M: say what changes, 1 the name, 2 the acronym, 3 both.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.duration_change_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 60), (BlockId::BlocDetailPersonneMorale, 59)], fr: "16M : dire ce qui change, isModificationDateCloture ou isProlongationDuree.", en: "16M: say what changes, isModificationDateCloture or isProlongationDuree.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.not_manager_missing", tier: Tier::B, on: &[(BlockId::BlocDetailPersonneMorale, 56)], fr: "17M : is17MNotDirigeantTriggered est demandé aussi.", en: "17M: is17MNotDirigeantTriggered is asked for as well.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.beneficial_mode_missing", tier: Tier::B, on: &[(BlockId::PersonneMorale, 11)], fr: "38F : mode38F (1 ou 2) est demandé.", en: "38F: mode38F (1 or 2) is asked for.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.birth_place_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionPersonneIndividu, 19)], fr: "Naissance hors de France : le lieu de naissance est obligatoire.", en: "Born outside France: the place of birth is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.spouse_role_missing", tier: Tier::B, on: &[(BlockId::BlocDetailIndividuAvecConjoint, 0), (BlockId::PPEntrepreneur, 2)], fr: "Marié ou pacsé : le rôle du conjoint est obligatoire (5 : aucun).", en: "Married or in a civil partnership: the spouse's role is required (5: none).", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.person_incomplete", tier: Tier::B, on: &[(BlockId::BlocDescriptionPersonneIndividu, 7), (BlockId::BlocDescriptionPersonneIndividu, 8), (BlockId::BlocDescriptionPersonneIndividu, 9), (BlockId::BlocDescriptionPersonneIndividu, 13), (BlockId::BlocDescriptionPersonneIndividu, 19), (BlockId::BlocDescriptionPersonneIndividu, 23), (BlockId::BlocDescriptionPersonneIndividu, 25), (BlockId::BlocDescriptionPersonneIndividu, 30)], fr: "Le serveur de démonstration le demande de chaque personne déclarée.", en: "The demonstration server asks for it of every person declared.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.manager_couple_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionPersonneIndividu, 26)], fr: "La situation matrimoniale du gérant d'une SARL est demandée.", en: "The marital status of the manager of a SARL is asked for.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.social_form", tier: Tier::B, on: &[(BlockId::BlocDescriptionPersonneIndividu, 30)], fr: "Affiliation sociale : 1 ou 2 pour une personne physique, 0, 1 ou 3 pour une personne morale, aucune pour une exploitation ou un conjoint.", en: "Social insurance: 1 or 2 for a natural person, 0, 1 or 3 for a legal person, none for a farm or a spouse.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.nir", tier: Tier::B, on: &[(BlockId::BlocDescriptionPersonneIndividu, 6)], fr: "Un numéro de sécurité sociale de 15 caractères à la clé valide est attendu.", en: "A social security number of 15 characters with a valid key is expected.", source: "OpenAPI « Formalités » 7.25.3 ; Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.nir_missing", tier: Tier::B, on: &[(BlockId::BlocDescriptionPersonneIndividu, 6)], fr: "Un dirigeant français affilié (formeSociale 3) donne son numéro de sécurité sociale.", en: "A French manager who is insured (formeSociale 3) gives the social security number.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.pouvoir_individu", tier: Tier::A, on: &[(BlockId::BlocPouvoir, 1), (BlockId::BlocPouvoir, 2)], fr: "typeDePersonne INDIVIDU : le bloc individu est obligatoire, et entreprise ne doit pas être rempli.", en: "typeDePersonne INDIVIDU: the block individu is required, and entreprise must not be filled.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.pouvoir_entreprise", tier: Tier::A, on: &[(BlockId::BlocPouvoir, 1), (BlockId::BlocPouvoir, 2)], fr: "typeDePersonne ENTREPRISE : le bloc entreprise est obligatoire, et individu ne doit pas être rempli.", en: "typeDePersonne ENTREPRISE: the block entreprise is required, and individu must not be filled.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.pouvoir_missing", tier: Tier::B, on: &[(BlockId::PMRubriqueComposition, 0)], fr: "Une personne morale a au moins un pouvoir.", en: "A legal person has at least one power.", source: "Dictionnaire de données, avril 2023" },
    RuleInfo { code: "guichet.content.pouvoir_role_missing", tier: Tier::B, on: &[(BlockId::BlocPouvoir, 10)], fr: "Le rôle est obligatoire.", en: "The role is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.pouvoir_status_missing", tier: Tier::B, on: &[(BlockId::BlocPouvoir, 11)], fr: "Hors création, le statut pour la formalité est obligatoire : 1 ajout, 2 modification, 3 suppression, 4 inchangé.", en: "Except at the creation, the status for the formality is required: 1 added, 2 changed, 3 removed, 4 unchanged.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.other_role_missing", tier: Tier::B, on: &[(BlockId::BlocPouvoir, 23)], fr: "Rôle 99 (autre) : dites lequel.", en: "Role 99 (other): say which.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.accreditation_missing", tier: Tier::B, on: &[(BlockId::BlocPouvoir, 63)], fr: "Rôle 77 (représentant fiscal) : le numéro d'accréditation est obligatoire.", en: "Role 77 (tax representative): the accreditation number is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.second_role_missing", tier: Tier::B, on: &[(BlockId::BlocPouvoir, 21)], fr: "indicateurSecondRoleEntreprise est true : le second rôle est obligatoire.", en: "indicateurSecondRoleEntreprise is true: the second role is required.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.pouvoir_address_missing", tier: Tier::B, on: &[(BlockId::BlocPouvoir, 4)], fr: "typeDePersonne ENTREPRISE : l'adresse de l'entreprise est obligatoire.", en: "typeDePersonne ENTREPRISE: the company's address is required.", source: "OpenAPI « Formalités » 7.25.3 ; Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.beneficial_flag_missing", tier: Tier::B, on: &[(BlockId::BlocPouvoir, 19)], fr: "Pour chaque pouvoir d'une personne morale, dites s'il est bénéficiaire effectif.", en: "For each power of a legal person, say whether it is a beneficial owner.", source: "Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.sas_president_missing", tier: Tier::B, on: &[(BlockId::PMRubriqueComposition, 0)], fr: "SAS ou SELAS : un pouvoir de rôle 73 (président de SAS) est demandé.", en: "SAS or SELAS: a power with role 73 (president of a SAS) is asked for.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.permanent_representative_missing", tier: Tier::B, on: &[(BlockId::BlocPouvoir, 6)], fr: "Cette entreprise désigne un représentant permanent (administrateur de SA ou de GIE, membre du conseil de surveillance, gérant de GEIE, forme étrangère).", en: "This company names a permanent representative (director of a SA or a GIE, member of the supervisory board, manager of a GEIE, foreign form).", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.registry_place", tier: Tier::B, on: &[(BlockId::BlocEntrepriseChapeau, 14)], fr: "Le lieu d'immatriculation d'une entreprise dirigeante est demandé, en majuscules.", en: "The place of registration of a managing company is asked for, in capitals.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.sa_role", tier: Tier::B, on: &[(BlockId::BlocPouvoir, 10)], fr: "Une SA à conseil d'administration n'a que les rôles 51, 53, 60, 64 à 67, 70 à 72, 99, 130 et 135.", en: "A SA with a board of directors has the roles 51, 53, 60, 64 to 67, 70 to 72, 99, 130 and 135 only.", source: "Serveur de démonstration, observé en octobre 2026" },
    RuleInfo { code: "guichet.content.beneficial_owner_incomplete", tier: Tier::B, on: &[(BlockId::PMRubriqueBeneficiaireEffectif, 2), (BlockId::PMRubriqueBeneficiaireEffectif, 3)], fr: "Un bénéficiaire effectif a une personne et des modalités de contrôle.", en: "A beneficial owner has a person and means of control.", source: "Dictionnaire de données, avril 2023 ; Dictionnaire de données mandataire, juin 2026" },
    RuleInfo { code: "guichet.content.percentage", tier: Tier::N, on: &[(BlockId::BlocModaliteControle, 11), (BlockId::BlocModaliteControle, 33)], fr: "Un pourcentage va de 0 à 100.", en: "A percentage goes from 0 to 100.", source: "Sens des champs" },
];
