//! What is wrong with an arrangement, where, and what would be right.

use serde_json::Value;

use super::BlockKind;
use super::propose::arrange;
use super::read::{Entry, Role, Slot, is_plain, read};
use crate::guichet::content::Mode;
use crate::guichet::content::check::{Seen, Tree};
use crate::report::{Issue, Report, Severity};

const CONTRACT: &str = "INPI, contrat d'interface Guichet Unique, §3.2";
const CODES: &str = "INPI, dictionnaire de données, rolePourEntreprise";

/// Checks the roles of every block of `content`, under `path` (`content`). `natureCreation.societeEtrangere` is read: the
/// arrangements of §3.2 are those of French companies.
pub fn check_content_roles(content: &Value, path: &str, mode: Mode) -> Report {
    let foreign = content.pointer("/natureCreation/societeEtrangere") == Some(&Value::Bool(true));
    let mut report = Report::new();
    for kind in BlockKind::ALL {
        if let Some(block) = content.get(kind.key()).filter(|block| !block.is_null()) {
            let mut of_block = Report::new();
            of_block.merge_under(kind.key(), Check::run(&block, kind, mode, foreign, true));
            report.merge_under(path, of_block);
        }
    }
    report
}

/// Checks the roles in one block, under `path` (`content.personneMorale`).
///
/// In [`Mode::Strict`] a wrong arrangement of a `personneMorale` is an error, and a warning in the other blocks. In
/// [`Mode::Tolerant`] closed establishments do not count and nothing is an error.
pub fn check_roles(block: &Value, kind: BlockKind, path: &str, mode: Mode) -> Report {
    let mut report = Report::new();
    report.merge_under(path, Check::run(&block, kind, mode, false, true));
    report
}

/// The same for any tree, its types and codes checked already; paths from the block.
pub(crate) fn check_arrangement<T: Tree>(block: &T, kind: BlockKind, mode: Mode, foreign: bool) -> Report {
    if is_plain(block) { Report::new() } else { Check::run(block, kind, mode, foreign, false) }
}

struct Check {
    entries: Vec<Entry>,
    kind: BlockKind,
    mode: Mode,
    /// Types and unknown codes are told here, and not by the dictionary's own checks.
    alone: bool,
    report: Report,
    /// The proposed arrangement, in French and in English.
    proposal: (String, String),
}

impl Check {
    fn run<T: Tree>(block: &T, kind: BlockKind, mode: Mode, foreign: bool, alone: bool) -> Report {
        let (entries, is_list) = read(block);
        let any_closed = entries.iter().any(Entry::closed);
        let arrangement = if mode == Mode::Tolerant && any_closed { None } else { arrange(&entries) };
        let proposal = arrangement.map(|arrangement| arrangement.sentences()).unwrap_or_default();
        let mut check = Self { entries, kind, mode, alone, report: Report::new(), proposal };
        if block.seen() != Seen::Object {
            check.json_type(String::new());
            return check.report;
        }
        if !is_list {
            check.json_type("autresEtablissements".to_owned());
        }
        check.codes();
        let outside = |entry: &Entry| entry.foreign || matches!(entry.code(), 5 | 6);
        if !foreign && !check.entries.iter().any(outside) {
            if mode == Mode::Tolerant {
                check.entries.retain(|entry| !entry.closed());
            }
            check.arrangement();
        }
        check.report
    }

    fn json_type(&mut self, path: String) {
        if !self.alone {
            return;
        }
        self.push(
            path,
            "guichet.roles.json_type",
            self.mode != Mode::Tolerant,
            "Type JSON inattendu : un établissement est un objet, autresEtablissements une liste, un rôle une chaîne (« 2 »).",
            "Unexpected JSON type: an establishment is an object, autresEtablissements a list, a role a string (\"2\").",
            CODES,
        );
    }

    fn push(
        &mut self,
        path: String,
        code: &'static str,
        error: bool,
        fr: impl Into<String>,
        en: impl Into<String>,
        source: &'static str,
    ) {
        let mut issue = Issue::error(path, code, fr.into(), en.into()).source(source);
        if !error {
            issue.severity = Severity::Warning;
        }
        self.report.push(issue);
    }

    /// A fault of arrangement: says what would be right.
    fn wrong(&mut self, path: String, code: &'static str, fr: &str, en: &str) {
        let error = self.mode != Mode::Tolerant && self.kind == BlockKind::PersonneMorale;
        let (fr, en) = (format!("{fr}{}", self.proposal.0), format!("{en}{}", self.proposal.1));
        self.push(path, code, error, fr, en, CONTRACT);
    }

    /// Each code by itself.
    fn codes(&mut self) {
        let strict = self.mode != Mode::Tolerant;
        for entry in self.entries.clone() {
            let path = entry.slot.role_path();
            if entry.wrong_type && (strict || entry.role == Role::Unknown) {
                self.json_type(path);
            } else if entry.role == Role::Unknown && self.alone {
                self.push(
                    path,
                    "guichet.roles.unknown_role",
                    strict,
                    "Ce rôle n'existe pas : 1 siège, 2 siège et principal, 3 principal, 4 secondaire (5 et 6 : sociétés étrangères).",
                    "There is no such role: 1 registered office, 2 registered office and principal, 3 principal, 4 secondary (5 and 6: foreign companies).",
                    CODES,
                );
            } else if entry.closed() && strict {
                self.push(
                    path,
                    "guichet.roles.closed_role",
                    true,
                    "Les rôles 11 à 16 sont ceux d'établissements fermés, lus dans le registre ; un établissement déclaré a un rôle de 1 à 6.",
                    "Roles 11 to 16 are those of closed establishments, read in the register; a declared establishment has a role from 1 to 6.",
                    CODES,
                );
            }
        }
    }

    /// The whole of them, by §3.2.
    fn arrangement(&mut self) {
        let entries = self.entries.clone();
        let principal = entries.iter().find(|entry| entry.slot == Slot::Principal);
        let others: Vec<&Entry> = entries.iter().filter(|entry| entry.slot != Slot::Principal).collect();
        if entries.is_empty() {
            // In the register: everything is closed, or the record is partial.
            if self.mode != Mode::Tolerant {
                self.wrong(
                    String::new(),
                    "guichet.roles.no_establishment",
                    "Aucun établissement : même sans activité, le siège est à indiquer dans autresEtablissements avec le rôle 1.",
                    "No establishment: even without activity, the registered office goes in autresEtablissements with role 1.",
                );
            }
            return;
        }
        for entry in &entries {
            if entry.role == Role::Missing {
                self.wrong(
                    entry.slot.role_path(),
                    "guichet.roles.role_missing",
                    "Le rôle de l'établissement est obligatoire.",
                    "The establishment's role is required.",
                );
            }
        }
        match principal {
            Some(principal) => self.with_principal(principal, &others),
            None => self.without_principal(&others),
        }
        if self.mode != Mode::Tolerant {
            for office in others.iter().filter(|entry| entry.code() == 1 && entry.activity) {
                let path = office.slot.to_string();
                self.push(
                    path,
                    "guichet.roles.office_with_activity",
                    false,
                    "Le rôle 1 est celui d'un siège sans activité, or des activités y sont décrites : s'il est aussi l'établissement principal, c'est le rôle 2.",
                    "Role 1 is that of a registered office without activity, but activities are described there: if it is also the principal establishment, that is role 2.",
                    CONTRACT,
                );
            }
        }
    }

    fn with_principal(&mut self, principal: &Entry, others: &[&Entry]) {
        if matches!(principal.code(), 1 | 4) {
            self.wrong(
                Slot::Principal.role_path(),
                "guichet.roles.principal_must_be_2_or_3",
                "L'établissement principal a le rôle 2 s'il est aussi le siège, 3 si le siège est ailleurs et sans activité.",
                "The principal establishment has role 2 when it is also the registered office, 3 when the registered office is elsewhere and without activity.",
            );
        }
        for entry in others.iter().filter(|entry| matches!(entry.code(), 2 | 3)) {
            self.wrong(
                entry.slot.role_path(),
                "guichet.roles.other_must_be_1_or_4",
                "Il y a déjà un établissement principal : un autre établissement a le rôle 4 (secondaire), ou 1 s'il est le siège sans activité.",
                "There is a principal establishment already: another establishment has role 4 (secondary), or 1 when it is the registered office without activity.",
            );
        }
        // With role 2, the principal is the registered office already.
        let allowed = usize::from(principal.code() != 2);
        self.too_many_offices(others, allowed);
        let sole_trader = self.mode == Mode::Tolerant && self.kind != BlockKind::PersonneMorale;
        if principal.code() == 3 && !others.iter().any(|entry| entry.code() == 1) && !sole_trader {
            self.wrong(
                "autresEtablissements".to_owned(),
                "guichet.roles.missing_registered_office",
                "L'établissement principal a le rôle 3 : le siège, qui est ailleurs, est à indiquer ici avec le rôle 1. S'ils sont au même endroit, l'établissement principal a le rôle 2.",
                "The principal establishment has role 3: the registered office, which is elsewhere, goes here with role 1. If they are at the same place, the principal establishment has role 2.",
            );
        }
    }

    fn without_principal(&mut self, others: &[&Entry]) {
        let mut named = false;
        for entry in others.iter().filter(|entry| matches!(entry.code(), 2 | 3)) {
            named = true;
            self.wrong(
                entry.slot.role_path(),
                "guichet.roles.principal_in_others",
                "Un établissement de rôle 2 ou 3 se met dans etablissementPrincipal, pas dans autresEtablissements.",
                "An establishment with role 2 or 3 goes in etablissementPrincipal, not in autresEtablissements.",
            );
        }
        if !named && others.iter().any(|entry| entry.code() == 4) {
            self.wrong(
                "etablissementPrincipal".to_owned(),
                "guichet.roles.missing_principal",
                "Il y a des établissements secondaires : l'entreprise a une activité, donc un établissement principal.",
                "There are secondary establishments: the company has an activity, hence a principal establishment.",
            );
        }
        self.too_many_offices(others, 1);
        if !others.iter().any(|entry| matches!(entry.code(), 0..=2)) {
            self.wrong(
                "autresEtablissements".to_owned(),
                "guichet.roles.missing_registered_office",
                "Le siège manque : sans établissement principal, il est à indiquer ici avec le rôle 1.",
                "The registered office is missing: without a principal establishment, it goes here with role 1.",
            );
        }
    }

    fn too_many_offices(&mut self, others: &[&Entry], allowed: usize) {
        for entry in others.iter().filter(|entry| entry.code() == 1).skip(allowed) {
            self.wrong(
                entry.slot.role_path(),
                "guichet.roles.two_registered_offices",
                "L'entreprise a déjà un siège : elle n'en a qu'un.",
                "The company has a registered office already: it has only one.",
            );
        }
    }
}
