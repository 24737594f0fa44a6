//! Who may act for the company: `BlocPouvoir`.

use serde::{Deserialize, Serialize};

use super::{LegalPerson, Person, private_debug, some};
use crate::guichet::content::lists::RoleEntreprise;
use crate::guichet::content::models::BlocPouvoir;

/// A manager, a partner, an auditor: one entry of `composition.pouvoirs`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Pouvoir {
    /// `roleEntreprise`: `73` president of a SAS, `30` manager, `65` director, `71` auditor…
    pub role: RoleEntreprise,
    /// The role in words, for `99`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_role: Option<String>,
    /// A second role of the same person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_role: Option<RoleEntreprise>,
    /// Who it is.
    pub who: Who,
    /// Whether it is a beneficial owner as well.
    #[serde(default)]
    pub beneficial_owner: bool,
}

/// A person or a company.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-private" = true)))]
#[serde(rename_all = "camelCase")]
pub enum Who {
    /// A human being.
    Person(Box<Person>),
    /// A company, with its permanent representative when the law asks for one.
    Company {
        /// The company.
        company: Box<LegalPerson>,
        /// Its permanent representative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        representative: Option<Box<Person>>,
    },
}

private_debug!(Who);

impl Pouvoir {
    /// A human being with this role.
    pub fn person(role: impl Into<RoleEntreprise>, person: Person) -> Self {
        Self::of(role.into(), Who::Person(Box::new(person)))
    }

    /// A company with this role.
    pub fn company(
        role: impl Into<RoleEntreprise>,
        company: LegalPerson,
        representative: Option<Person>,
    ) -> Self {
        let representative = representative.map(Box::new);
        Self::of(role.into(), Who::Company { company: Box::new(company), representative })
    }

    fn of(role: RoleEntreprise, who: Who) -> Self {
        Self { role, other_role: None, second_role: None, who, beneficial_owner: false }
    }

    /// It is a beneficial owner as well.
    #[must_use]
    pub fn owner(mut self) -> Self {
        self.beneficial_owner = true;
        self
    }

    /// `beneficiaireEffectif` has its place in the composition of a legal person only.
    pub(crate) fn block(&self, legal_person: bool) -> BlocPouvoir {
        let block = BlocPouvoir {
            role_entreprise: Some(self.role.clone()),
            autre_role_entreprise: self.other_role.clone(),
            indicateur_second_role_entreprise: self.second_role.as_ref().map(|_| true),
            second_role_entreprise: self.second_role.clone(),
            beneficiaire_effectif: legal_person.then_some(self.beneficial_owner),
            ..BlocPouvoir::default()
        };
        match &self.who {
            Who::Person(person) => BlocPouvoir {
                type_de_personne: Some("INDIVIDU".into()),
                individu: some(person.manager()),
                ..block
            },
            Who::Company { company, representative } => BlocPouvoir {
                type_de_personne: Some("ENTREPRISE".into()),
                entreprise: some(company.block()),
                adresse_entreprise: some(company.adresse.block()),
                representant: representative.as_ref().map(|person| Box::new(person.plain())),
                ..block
            },
        }
    }
}
