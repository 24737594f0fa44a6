//! Declarations from a CSV file, one line each.

use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

use csv::{ByteRecord, ReaderBuilder, Trim};

use super::{AccountId, Category, Filing, Period, Turnover, Urssaf};
use crate::bulk::Bulk;
use crate::error::{Error, code};
use crate::ident::{Nir, Siret};
use crate::money::Euros;
use crate::report::{Issue, Report};

/// What to do when some lines are wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WrongLines {
    /// File nothing: the default.
    #[default]
    RefuseAll,
    /// File the others.
    Skip,
}

/// Declarations read from a CSV file, each with its line.
///
/// | Column | Holds |
/// | --- | --- |
/// | `siret` or `nir` | the account; exactly one of both on each line |
/// | `period` (or `periode`) | `2026-01` or `2026-T1` |
/// | `vente`, `prestations_bic`, `prestations_bnc`, `liberal_cipav`, `meubles_tourisme` | turnover in euros: `1234`, `1 234,50`; rounded half up to whole euros; an empty cell is no line |
/// | `other:NAME` | turnover of a category that only the profile knows |
/// | `neant` | `oui`, `yes`, `true`, `1` or `x`: nothing earned |
/// | anything that begins with `#` | a comment |
///
/// Comma, semicolon or tab, told by the first line; UTF-8 (with or without its mark) or Windows' Latin letters. Another
/// column is refused: a misspelt category would lose turnover.
#[derive(Debug, Clone, Default)]
pub struct Declarations {
    filings: Vec<(u64, Filing)>,
    report: Report,
}

impl Declarations {
    /// Reads a file.
    ///
    /// # Errors
    /// [`code::FILE`] when it cannot be read; as for [`from_csv`](Self::from_csv).
    pub fn from_path(path: impl AsRef<Path>) -> Result<Self, Error> {
        let text = std::fs::read(path).map_err(|error| {
            Error::invalid_argument(code::FILE, format!("the file cannot be read: {}", error.kind()))
        })?;
        Self::from_csv(text.as_slice())
    }

    /// Reads a table. Wrong lines are in [`report`](Self::report).
    ///
    /// # Errors
    /// `urssaf.csv.*` when the table as a whole is wrong: its columns, its form.
    pub fn from_csv(mut reader: impl Read) -> Result<Self, Error> {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).map_err(|error| {
            Error::invalid_argument(code::FILE, format!("the table cannot be read: {}", error.kind()))
        })?;
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
        let mut table = ReaderBuilder::new()
            .delimiter(delimiter(bytes))
            .has_headers(true)
            .flexible(true)
            .trim(Trim::All)
            .from_reader(bytes);
        let columns = columns(table.byte_headers().map_err(|error| unreadable(&error))?)?;
        let mut out = Self::default();
        let mut seen = HashMap::new();
        let mut record = ByteRecord::new();
        let mut lines = Lines { bytes, at: 0, line: 1 };
        while table.read_byte_record(&mut record).map_err(|error| unreadable(&error))? {
            let line = lines.of(&record);
            if record.iter().all(<[u8]>::is_empty) {
                continue;
            }
            match read_line(&columns, &record) {
                Ok(filing) => match seen.insert((filing.account, filing.period), line) {
                    None => out.filings.push((line, filing)),
                    Some(first) => out.report.push(Issue::error(
                        format!("line {line}"),
                        "urssaf.csv.twice",
                        format!("Ce compte et cette période figurent déjà à la ligne {first}."),
                        format!("This account and period stand already on line {first}."),
                    )),
                },
                Err(report) => {
                    for mut issue in report.into_issues() {
                        issue.path = match issue.path.as_str() {
                            "" => format!("line {line}"),
                            column => format!("line {line}, column {column}"),
                        };
                        out.report.push(issue);
                    }
                }
            }
        }
        if out.filings.is_empty() && out.report.is_empty() {
            return Err(wrong_table(
                "urssaf.csv.empty",
                "",
                "Le fichier ne contient aucune ligne.",
                "The file has no line.",
            ));
        }
        Ok(out)
    }

    /// What is wrong: `line 3, column vente`.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The right ones, with their lines.
    pub fn filings(&self) -> impl ExactSizeIterator<Item = (u64, &Filing)> {
        self.filings.iter().map(|(line, filing)| (*line, filing))
    }
}

impl Urssaf {
    /// Files every declaration of a CSV file: see [`Declarations`] for its columns, [`crate::bulk`] for the rest. The rows of
    /// the report have the numbers of the lines.
    ///
    /// # Errors
    /// As for [`Declarations::from_path`]; with [`WrongLines::RefuseAll`], [`InvalidPayload`](crate::ErrorKind::InvalidPayload)
    /// with every wrong line and column.
    pub fn declare_csv(&self, path: impl AsRef<Path>, wrong: WrongLines) -> Result<Bulk<'_, Self>, Error> {
        self.declare_all(Declarations::from_path(path)?, wrong)
    }

    /// The same, of declarations that were read before.
    ///
    /// # Errors
    /// As for [`declare_csv`](Self::declare_csv).
    pub fn declare_all(
        &self,
        declarations: Declarations,
        wrong: WrongLines,
    ) -> Result<Bulk<'_, Self>, Error> {
        if wrong == WrongLines::RefuseAll {
            declarations.report.into_result()?;
        }
        let prepared =
            declarations.filings.into_iter().map(|(line, filing)| (line, self.prepare_declarer(&filing)));
        Ok(Bulk::new(self, prepared))
    }
}

/// Counts lines. The reader's own count is one behind after `\r\n`.
struct Lines<'b> {
    bytes: &'b [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// Of the records of the table, one after the other.
    fn of(&mut self, record: &ByteRecord) -> u64 {
        let begin =
            record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(self.at);
        while let Some(byte) = self.bytes.get(self.at) {
            if self.at >= begin && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            // `\r` alone ends a line too, on an old Mac.
            let ends = *byte == b'\n' || (*byte == b'\r' && self.bytes.get(self.at + 1) != Some(&b'\n'));
            self.line += u64::from(ends);
            self.at += 1;
        }
        self.line
    }
}

/// The commonest of the usual ones in the first line.
fn delimiter(bytes: &[u8]) -> u8 {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |wanted: u8| first.iter().filter(|byte| **byte == wanted).count();
    [b',', b';', b'\t'].into_iter().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b',')
}

/// What a column holds.
enum Column {
    Siret,
    Nir,
    Period,
    Neant,
    Turnover(Category),
    Comment,
}

fn columns(header: &ByteRecord) -> Result<Vec<(String, Column)>, Error> {
    let mut columns: Vec<(String, Column)> = Vec::new();
    for cell in header {
        let name = text(cell);
        let lower = name.to_lowercase();
        let column = match lower.as_str() {
            "siret" => Column::Siret,
            "nir" => Column::Nir,
            "period" | "periode" | "période" => Column::Period,
            "neant" | "néant" => Column::Neant,
            _ if name.is_empty() || name.starts_with('#') => Column::Comment,
            _ => match (lower.strip_prefix("other:"), Category::from_name(&lower)) {
                (Some(_), _) => Column::Turnover(Category::Other(name.chars().skip(6).collect())),
                (None, Category::Other(_)) => {
                    return Err(wrong_table(
                        "urssaf.csv.column",
                        &shown(&name, columns.len() + 1),
                        "Colonne inconnue : corrigez son nom, ou faites-le commencer par # pour l'ignorer.",
                        "Unknown column: correct its name, or begin it with # to have it ignored.",
                    ));
                }
                (None, category) => Column::Turnover(category),
            },
        };
        let twice = !matches!(column, Column::Comment)
            && columns.iter().any(|(other, _)| other.to_lowercase() == lower);
        if twice {
            return Err(wrong_table(
                "urssaf.csv.column_twice",
                &name,
                "Cette colonne figure deux fois.",
                "This column comes twice.",
            ));
        }
        columns.push((name, column));
    }
    let has = |wanted: fn(&Column) -> bool| columns.iter().any(|(_, column)| wanted(column));
    for (present, column) in [
        (has(|column| matches!(column, Column::Siret | Column::Nir)), "siret"),
        (has(|column| matches!(column, Column::Period)), "period"),
        (has(|column| matches!(column, Column::Turnover(_) | Column::Neant)), "vente"),
    ] {
        if !present {
            return Err(wrong_table(
                "urssaf.csv.column_missing",
                column,
                "Il manque une colonne : un compte (siret ou nir), period, et au moins une catégorie de recettes.",
                "A column is missing: an account (siret or nir), period, and at least one category of turnover.",
            ));
        }
    }
    Ok(columns)
}

/// A column's name, unless it may be a value: in a table without header, the first line holds somebody's NIR.
fn shown(name: &str, number: usize) -> String {
    let plain =
        name.len() <= 40 && name.chars().all(|one| one.is_alphabetic() || matches!(one, ' ' | '_' | '-'));
    if plain { name.to_owned() } else { number.to_string() }
}

fn read_line(columns: &[(String, Column)], record: &ByteRecord) -> Result<Filing, Report> {
    let mut report = Report::new();
    let (mut accounts, mut period, mut neant, mut lines) = (Vec::new(), None, false, Vec::new());
    if record.len() != columns.len() {
        report.push(Issue::error(
            "",
            "urssaf.csv.cells",
            format!("La ligne a {} cellules, l'en-tête {}.", record.len(), columns.len()),
            format!("The line has {} cells, the header {}.", record.len(), columns.len()),
        ));
        return Err(report);
    }
    for ((name, column), cell) in columns.iter().zip(record) {
        let cell = text(cell);
        if cell.is_empty() {
            continue;
        }
        match column {
            Column::Comment => {}
            Column::Siret => match Siret::parse(&cell) {
                Ok(siret) => accounts.push(AccountId::from(siret)),
                Err(error) => report.push(error.at(name)),
            },
            Column::Nir => match Nir::parse(&cell) {
                Ok(nir) => accounts.push(AccountId::from(nir)),
                Err(error) => report.push(error.at(name)),
            },
            Column::Period => match Period::parse(&cell) {
                Ok(read) => period = Some(read),
                Err(error) => error.issues().iter().for_each(|issue| {
                    report.push(Issue { path: name.clone(), ..issue.clone() });
                }),
            },
            Column::Neant => match cell.to_lowercase().as_str() {
                "oui" | "yes" | "true" | "1" | "x" => neant = true,
                "non" | "no" | "false" | "0" => {}
                _ => report.push(Issue::error(
                    name,
                    "urssaf.csv.neant",
                    "Écrivez oui, ou laissez vide.",
                    "Write yes, or leave it empty.",
                )),
            },
            Column::Turnover(category) => match Euros::parse(&cell) {
                Ok(amount) => lines.push((category.clone(), amount)),
                Err(error) => report.push(error.at(name)),
            },
        }
    }
    let wrong = !report.is_ok();
    if accounts.len() != 1 && !wrong {
        report.push(Issue::error(
            "siret",
            "urssaf.csv.account",
            "Indiquez un compte, et un seul : un SIRET ou un NIR.",
            "Give one account, and only one: a SIRET or a NIR.",
        ));
    }
    if period.is_none() && !wrong {
        report.push(Issue::error(
            "period",
            "urssaf.csv.period",
            "La période manque.",
            "The period is missing.",
        ));
    }
    let turnover = match (neant, lines.iter().all(|(_, amount)| amount.get() == 0)) {
        (true, true) => Some(Turnover::neant()),
        (true, false) => {
            report.push(Issue::error(
                "neant",
                "urssaf.csv.neant_and_turnover",
                "La ligne dit « néant » et porte des recettes.",
                "The line says there is nothing and has turnover.",
            ));
            None
        }
        (false, _) if lines.is_empty() => {
            if !wrong {
                report.push(Issue::error(
                    "",
                    "urssaf.turnover.empty",
                    "Aucun montant : écrivez 0, ou oui dans la colonne neant, s'il n'y a rien à déclarer.",
                    "No amount: write 0, or yes in the column neant, when there is nothing to declare.",
                ));
            }
            None
        }
        (false, _) => match Turnover::of(lines) {
            Ok(turnover) => Some(turnover),
            Err(error) => {
                error
                    .issues()
                    .iter()
                    .for_each(|issue| report.push(Issue { path: String::new(), ..issue.clone() }));
                None
            }
        },
    };
    match (accounts.pop(), period, turnover) {
        (Some(account), Some(period), Some(turnover)) if report.is_ok() => {
            Ok(Filing::new(account, period, turnover))
        }
        _ => Err(report),
    }
}

/// UTF-8, else what Excel writes on Windows.
fn text(cell: &[u8]) -> String {
    match std::str::from_utf8(cell) {
        Ok(text) => text.trim().to_owned(),
        Err(_) => cell.iter().map(|byte| char::from(*byte)).collect::<String>().trim().to_owned(),
    }
}

fn wrong_table(code: &'static str, column: &str, french: &'static str, english: &'static str) -> Error {
    let path = if column.is_empty() { String::new() } else { format!("line 1, column {column}") };
    Error::invalid(code, vec![Issue::error(path, code, french, english)])
}

fn unreadable(error: &csv::Error) -> Error {
    let line = error.position().map_or(0, csv::Position::line);
    let path = if line == 0 { String::new() } else { format!("line {line}") };
    let issue = Issue::error(
        path,
        "urssaf.csv.unreadable",
        "Ce n'est pas un tableau CSV lisible.",
        "This is not a readable CSV table.",
    );
    Error::invalid("urssaf.csv.unreadable", vec![issue])
}
