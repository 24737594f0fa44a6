//! BIC: the identifier of a bank.

use super::error::IdentError;
use super::identifier;
use super::rules;
use super::text::{Basics, Compact, ascii};

/// The identifier of a bank: four letters, a country, two characters of place, and three of branch when there are
/// eleven.
///
/// Kept as written: `XXX` (the head office) is not added nor removed.
///
/// Source: ISO 9362; countries of ISO 3166-1 and XK (Kosovo).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bic(Compact<11>);

const BASICS: Basics =
    Basics { empty: rules::BIC_EMPTY, characters: rules::BIC_CHARACTERS, length: rules::BIC_LENGTH };

impl Bic {
    /// Reads a BIC; see [the module](super#what-is-accepted) for the blanks accepted.
    pub fn parse(text: &str) -> Result<Self, IdentError> {
        let compact = Compact::read(text, &BASICS, |byte| byte.is_ascii_alphanumeric())?;
        let bytes: &[u8] = compact.bytes();
        if !matches!(bytes.len(), 8 | 11) {
            return Err(rules::BIC_LENGTH);
        }
        if !bytes[..6].iter().all(u8::is_ascii_uppercase) {
            return Err(rules::BIC_STRUCTURE);
        }
        if !COUNTRIES.split(' ').any(|country| country.as_bytes() == &bytes[4..6]) {
            return Err(rules::BIC_COUNTRY);
        }
        Ok(Self(compact))
    }

    /// The country's two letters (ISO 3166-1).
    pub fn country(&self) -> &str {
        ascii(&self.0.bytes()[4..6])
    }

    /// The branch's three characters, when there are eleven in all.
    pub fn branch(&self) -> Option<&str> {
        self.0.bytes().get(8..11).map(ascii)
    }

    fn text(&self) -> &str {
        self.0.as_str()
    }
}

identifier!(Bic, rules::BIC_NOT_TEXT, shown);

/// ISO 3166-1 alpha-2 and XK.
const COUNTRIES: &str = "\
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
    ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
    HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
    NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
    UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";
