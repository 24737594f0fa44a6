//! Wire names in the letter case of Rust.

/// `dateEffet34Or35M` -> `date_effet34_or35m`: a capital begins a word, but not after a digit ("35M" is one word) and not
/// inside a run of capitals.
pub fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (n, letter) in letters.iter().enumerate() {
        if letter.is_uppercase() && n > 0 {
            let before = letters[n - 1];
            let next_is_small = letters.get(n + 1).is_some_and(|next| next.is_lowercase());
            let after_digit = before.is_ascii_digit() && !next_is_small;
            if !after_digit && (before.is_lowercase() || next_is_small) {
                out.push('_');
            }
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// `rolePourEntreprise` -> `RolePourEntreprise`.
pub fn pascal(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A constant's name from a French label: `Président de SAS` -> `PRESIDENT_DE_SAS`.
pub(crate) fn constant(label: &str) -> String {
    let mut out = String::new();
    for letter in label.chars() {
        let plain: &str = match letter {
            'à' | 'â' | 'ä' | 'À' | 'Â' => "A",
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => "E",
            'î' | 'ï' | 'Î' => "I",
            'ô' | 'ö' | 'Ô' => "O",
            'ù' | 'û' | 'ü' | 'Û' => "U",
            'ç' | 'Ç' => "C",
            'œ' | 'Œ' => "OE",
            _ => "",
        };
        if !plain.is_empty() {
            out.push_str(plain);
        } else if letter.is_ascii_alphanumeric() {
            out.push(letter.to_ascii_uppercase());
        } else if !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
    }
    out.trim_end_matches('_').to_owned()
}

/// A Rust string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Text for a doc comment: no brackets or angle brackets that rustdoc would read as links or tags, bare addresses quoted.
pub(crate) fn doc(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<").replace('>', "\\>").replace('*', "\\*")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_one_rule() {
        for (wire, rust) in [
            ("codePostal", "code_postal"),
            ("dateEffet34Or35M", "date_effet34_or35m"),
            ("is13MTriggered", "is13m_triggered"),
            ("is61PMFTriggered", "is61pmf_triggered"),
            ("is82Or83Or84PTriggered", "is82_or83_or84p_triggered"),
            ("is29MQualiteSocieteMissionTriggered", "is29m_qualite_societe_mission_triggered"),
            ("diffusionINSEE", "diffusion_insee"),
            ("DatePriseEffetCapaciteJuridique", "date_prise_effet_capacite_juridique"),
            ("detention25pCapital", "detention25p_capital"),
            ("PPRubriqueIdentitePP", "pp_rubrique_identite_pp"),
            ("typeDroitPaiement", "type_droit_paiement"),
        ] {
            assert_eq!(snake(wire), rust, "{wire}");
        }
        assert_eq!(constant("Président de SAS"), "PRESIDENT_DE_SAS");
        assert_eq!(constant("Marié"), "MARIE");
    }
}
