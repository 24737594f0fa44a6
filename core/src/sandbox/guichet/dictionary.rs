//! `GET /api/data_dictionary`: an extract. The real one has 153 lists with labels; this one has a few codes, to try a
//! client's reading. It says so itself.

use serde_json::{Value, json};

/// The statuses of INPI's own list, in its order of use.
const STATUSES: &[&str] = &[
    "RECEIVED",
    "ERROR",
    "SIGNATURE_PENDING",
    "SIGNED",
    "PAYMENT_PENDING",
    "PAYMENT_VALIDATION_PENDING",
    "PAID",
    "VALIDATION_PENDING",
    "AMENDMENT_PENDING",
    "AMENDMENT_SIGNATURE_PENDING",
    "AMENDMENT_SIGNED",
    "AMENDMENT_PAYMENT_PENDING",
    "AMENDMENT_PAYMENT_VALIDATION_PENDING",
    "AMENDMENT_PAID",
    "AMENDED",
    "EXPIRED",
    "REJECTED",
    "VALIDATED",
    "ERROR_INSEE_EXISTS_PM",
    "ERROR_INSEE_EXISTS_PP",
    "COMPLIANCE_INSEE_PENDING",
    "ERROR_DECLARATION_INSEE",
    "VALIDATED_DGFIP",
    "VALIDATED_INSEE",
    "ARCHIVING_PENDING",
    "ARCHIVED",
    "ERROR_VALIDATION",
];

pub(crate) fn extract() -> Value {
    json!({
        "sandboxExtract": true,
        "status": STATUSES,
        "typeFormalite": {
            "C": "Création", "M": "Modification", "R": "Cessation", "Y": "Correction", "Z": "Complétion",
        },
        "typePersonne": {"P": "Personne physique", "M": "Personne morale", "E": "Exploitation"},
        "rolePourEntreprise": {
            "1": "Siège", "2": "Siège et établissement principal", "3": "Établissement principal",
            "4": "Établissement secondaire",
        },
        "paymentType": {"CB": "Carte bancaire", "VIR": "Virement", "VIRI": "Virement instantané", "CCL": "Compte client"},
        "cartStatus": ["TO_PAY", "PAID", "CANCELED", "REFUNDED"],
    })
}
