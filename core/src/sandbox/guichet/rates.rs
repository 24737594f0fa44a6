//! What deposits cost **in the sandbox**. The codes are real ones, the amounts were seen once on the demonstration
//! server; the true ones are fixed by decree and change. Only the arithmetic of a cart is meant to be realistic.

use super::magic::Magic;
use super::state::{Deposit, Kind};

type Rate = (&'static str, &'static str, i64);

const BODACC: Rate = ("BO116", "Insertion au BODACC (montant du bac à sable)", 11_600);
const INPI: Rate = ("IN590", "Part INPI (montant du bac à sable)", 590);
const REGISTRATION: Rate = ("MB701", "Immatriculation (montant du bac à sable)", 5_338);
const CHANGE: Rate = ("MB708", "Inscription modificative (montant du bac à sable)", 7_244);
const REMOVAL: Rate = ("MB711", "Radiation (montant du bac à sable)", 5_338);
const DEEDS: Rate = ("DE052", "Dépôt d'actes (montant du bac à sable)", 763);

/// The lines of a deposit's first cart; empty when it is free.
pub(crate) fn of(deposit: &Deposit) -> Vec<Rate> {
    if deposit.magic.contains(&Magic::Free) {
        return Vec::new();
    }
    match deposit.kind {
        Kind::AnnualAccount | Kind::ActeDeposit => vec![DEEDS, INPI],
        Kind::Formality => match (deposit.type_formalite(), deposit.text("typePersonne")) {
            // A natural person's creation is free.
            ("C", Some("P")) | ("Y" | "Z", _) => Vec::new(),
            ("C", _) => vec![BODACC, INPI, REGISTRATION],
            ("R", _) => vec![INPI, REMOVAL],
            _ => vec![BODACC, INPI, CHANGE],
        },
    }
}
