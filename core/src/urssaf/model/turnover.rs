//! What is declared: turnover by legal category.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::Error;
use crate::money::Euros;
use crate::report::{Issue, Report};

/// A legal category of turnover (CSS D613-4, in force on 1 January 2026 — VERIFIED). Wire names are UNKNOWN and belong to
/// the [profile](crate::urssaf::Profile).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Category {
    /// Sales of goods, restaurant and lodging (CGI 50-0, 1, 1°).
    Vente,
    /// Commercial and craft services (BIC; CGI 50-0, 1, 2°).
    PrestationsBic,
    /// Other services (BNC, general scheme of the self-employed).
    PrestationsBnc,
    /// Regulated liberal professions covered by Cipav.
    LiberalCipav,
    /// Furnished tourist lodging with a classification.
    MeublesTourisme,
    /// Anything else, by the name the profile or the wire has for it.
    Other(String),
}

impl Category {
    /// Those of the code.
    pub const LEGAL: &[Self] =
        &[Self::Vente, Self::PrestationsBic, Self::PrestationsBnc, Self::LiberalCipav, Self::MeublesTourisme];

    /// Our name, the key of a profile's spelling: `vente`.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vente => "vente",
            Self::PrestationsBic => "prestations_bic",
            Self::PrestationsBnc => "prestations_bnc",
            Self::LiberalCipav => "liberal_cipav",
            Self::MeublesTourisme => "meubles_tourisme",
            Self::Other(name) => name,
        }
    }

    /// The category of that name; an unknown name is kept.
    pub fn from_name(name: &str) -> Self {
        Self::LEGAL
            .iter()
            .find(|category| category.as_str() == name)
            .cloned()
            .unwrap_or_else(|| Self::Other(name.to_owned()))
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Category {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Category {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|name| Self::from_name(&name))
    }
}

/// The turnover of a period: whole euros cashed, excluding VAT, by category.
///
/// Zero is a declaration and must be said: [`Turnover::neant`], or lines of zero euros. An empty turnover is refused,
/// so that a forgotten amount never becomes "nothing earned".
///
/// Source: CSS L133-10 (rounded to the nearest euro, see [`Euros`]), L613-8 and R613-8 ("néant") — VERIFIED; how "néant"
/// is written on the wire is UNKNOWN.
///
/// ```
/// # use mandataire::{money::Euros, urssaf::{Category, Turnover}};
/// let turnover = Turnover::of([(Category::Vente, Euros::from(2000)), (Category::PrestationsBic, Euros::from(350))])?;
/// assert_eq!(turnover.total()?, Euros::from(2350));
/// # Ok::<(), mandataire::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Turnover {
    lines: BTreeMap<Category, Euros>,
    neant: bool,
}

impl Turnover {
    /// Nothing earned in the period.
    pub fn neant() -> Self {
        Self { lines: BTreeMap::new(), neant: true }
    }

    /// By category. The order does not matter: the same amounts give the same filing.
    ///
    /// # Errors
    /// `urssaf.turnover.empty` without a line, `urssaf.turnover.twice` when a category comes twice,
    /// `urssaf.turnover.category` for a category without a name.
    pub fn of(lines: impl IntoIterator<Item = (Category, Euros)>) -> Result<Self, Error> {
        let mut turnover = Self::default();
        let mut report = Report::new();
        for (n, (category, amount)) in lines.into_iter().enumerate() {
            let path = format!("turnover[{n}].category");
            if category.as_str().trim().is_empty() {
                report.push(Issue::error(
                    &*path,
                    "urssaf.turnover.category",
                    "La catégorie n'a pas de nom.",
                    "The category has no name.",
                ));
            }
            // Under its own name, so that `Other("vente")` is not a second `Vente`.
            if turnover.lines.insert(Category::from_name(category.as_str()), amount).is_some() {
                report.push(Issue::error(
                    path,
                    "urssaf.turnover.twice",
                    "Cette catégorie figure deux fois : additionnez les montants.",
                    "This category comes twice: add the amounts up.",
                ));
            }
        }
        report.into_result()?;
        turnover.checked()
    }

    /// The lines, in the order of the code.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = (&Category, Euros)> {
        self.lines.iter().map(|(category, amount)| (category, *amount))
    }

    /// Whether it was said that there is nothing.
    pub fn is_neant(&self) -> bool {
        self.neant
    }

    /// All categories together.
    ///
    /// # Errors
    /// `money.too_large`.
    pub fn total(&self) -> Result<Euros, Error> {
        Ok(Euros::checked_sum(self.lines.values().copied())?)
    }

    pub(crate) fn checked(self) -> Result<Self, Error> {
        if self.lines.is_empty() && !self.neant {
            let issue = Issue::error(
                "turnover",
                "urssaf.turnover.empty",
                "Aucun chiffre d'affaires : s'il n'y a rien à déclarer, dites-le (néant).",
                "No turnover: if there is nothing to declare, say so (néant).",
            );
            return Err(Error::invalid("urssaf.turnover.empty", vec![issue.source("CSS R613-8")]));
        }
        self.total()?;
        Ok(self)
    }
}

/// `{"lines": [{"category": "vente", "amount": 2000}]}` or `{"neant": true}`.
impl Serialize for Turnover {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written {
            neant: self.neant,
            lines: self.lines.iter().map(|(c, a)| Line { category: c.clone(), amount: *a }).collect(),
        }
        .serialize(serializer)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    neant: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    category: Category,
    amount: Euros,
}

impl<'de> Deserialize<'de> for Turnover {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        let lines = written.lines.into_iter().map(|line| (line.category, line.amount));
        match (written.neant, lines.len()) {
            (true, 0) => Ok(Self::neant()),
            (true, _) => Err(serde::de::Error::custom("expected either néant or lines")),
            (false, _) => Self::of(lines).map_err(serde::de::Error::custom),
        }
    }
}

#[cfg(feature = "schema")]
crate::schema::schema_as!(Turnover, "object");

#[cfg(feature = "schema")]
crate::schema::schema_words!(
    Category,
    "A legal category of turnover (CSS D613-4, in force on 1 January 2026).",
    &[
        ("vente", "Sales of goods, restaurant and lodging (CGI 50-0, 1, 1°)."),
        ("prestations_bic", "Commercial and craft services (BIC; CGI 50-0, 1, 2°)."),
        ("prestations_bnc", "Other services (BNC, general scheme of the self-employed)."),
        ("liberal_cipav", "Regulated liberal professions covered by Cipav."),
        ("meubles_tourisme", "Furnished tourist lodging with a classification."),
    ],
    true
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_said_and_a_category_comes_once() {
        assert_eq!(Turnover::of([]).unwrap_err().code(), "urssaf.turnover.empty");
        assert!(Turnover::of([(Category::Vente, Euros::ZERO)]).is_ok());
        assert!(Turnover::neant().checked().is_ok());
        let twice = Turnover::of([
            (Category::Vente, Euros::from(1)),
            (Category::Other("vente".into()), Euros::from(2)),
            (Category::Other(" ".into()), Euros::from(2)),
        ]);
        let found: Vec<_> = twice.unwrap_err().issues().iter().map(|issue| issue.code.to_string()).collect();
        assert_eq!(found, ["urssaf.turnover.twice", "urssaf.turnover.category"]);
        let max = Euros::new(crate::money::MAX).unwrap();
        let huge = Turnover::of([(Category::Vente, max), (Category::PrestationsBic, max)]);
        assert_eq!(huge.unwrap_err().code(), "money.too_large");
    }

    #[test]
    fn the_order_of_the_lines_does_not_matter_and_json_takes_no_float() {
        let a = Turnover::of([(Category::PrestationsBic, Euros::from(1)), (Category::Vente, Euros::from(2))])
            .unwrap();
        let b = Turnover::of([(Category::Vente, Euros::from(2)), (Category::PrestationsBic, Euros::from(1))])
            .unwrap();
        assert_eq!(serde_json::to_string(&a).unwrap(), serde_json::to_string(&b).unwrap());
        for (text, good) in [
            (r#"{"neant":true}"#, true),
            (r#"{"lines":[{"category":"vente","amount":12}]}"#, true),
            (r#"{"lines":[{"category":"vente","amount":12.5}]}"#, false),
            (r#"{"lines":[{"category":"vente","amount":-1}]}"#, false),
            (r#"{"neant":true,"lines":[{"category":"vente","amount":12}]}"#, false),
            ("{}", false),
        ] {
            assert_eq!(serde_json::from_str::<Turnover>(text).is_ok(), good, "{text}");
        }
    }
}
