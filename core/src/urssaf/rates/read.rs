//! Reads the tables, once.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::{Line, Nature, Rate, Relief, Sureness, Threshold};
use crate::money::Decimal;
use crate::urssaf::model::Category;
use crate::urssaf::place::Place;

pub(super) struct Tables {
    pub(super) since: Date,
    pub(super) until: Date,
    pub(super) rates: Vec<Rate>,
    pub(super) thresholds: Vec<Threshold>,
    /// By line, category and relief: numbers in `rates`, those of one place first, the newest first.
    index: Vec<Vec<usize>>,
}

const RELIEFS: usize = 6;

impl Tables {
    pub(super) fn at(&self, line: Line, category: &Category, relief: Relief) -> Option<&[usize]> {
        self.index.get(slot(line, category, relief)?).map(Vec::as_slice)
    }
}

fn slot(line: Line, category: &Category, relief: Relief) -> Option<usize> {
    let category = match category {
        Category::Vente => 0,
        Category::PrestationsBic => 1,
        Category::PrestationsBnc => 2,
        Category::LiberalCipav => 3,
        Category::MeublesTourisme => 4,
        Category::Other(_) => return None,
    };
    Some((line as usize * Category::LEGAL.len() + category) * RELIEFS + relief as usize)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    until: Date,
    rates: Vec<Row>,
    thresholds: Vec<Threshold>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    line: Line,
    category: Category,
    #[serde(default)]
    relief: Relief,
    nature: Option<Nature>,
    place: Option<Place>,
    from: Date,
    rate: Option<String>,
    certainty: Sureness,
    source: String,
    note: Option<String>,
}

pub(super) fn tables() -> &'static Tables {
    // The file is ours and every test of estimates reads it: it cannot fail.
    static TABLES: LazyLock<Tables> = LazyLock::new(|| read().expect("rates.json is a table of rates"));
    &TABLES
}

fn read() -> Option<Tables> {
    let file: File = serde_json::from_str(include_str!("rates.json")).ok()?;
    let mut rates = Vec::new();
    for row in file.rates {
        let percent = row.rate.map(|text| Decimal::from_str_exact(&text)).transpose().ok()?;
        let thousandths = percent.map_or(Some(0), |percent| {
            let whole = (percent * Decimal::from(1000)).normalize();
            (whole.scale() == 0).then_some(whole)?.try_into().ok()
        })?;
        rates.push(Rate {
            line: row.line,
            category: row.category,
            relief: row.relief,
            nature: row.nature,
            place: row.place,
            from: row.from,
            percent,
            certainty: row.certainty,
            source: row.source,
            note: row.note,
            thousandths,
        });
    }
    let mut index = vec![Vec::new(); 4 * Category::LEGAL.len() * RELIEFS];
    for (number, rate) in rates.iter().enumerate() {
        index.get_mut(slot(rate.line, &rate.category, rate.relief)?)?.push(number);
    }
    for numbers in &mut index {
        numbers
            .sort_by_key(|number| (rates[*number].place.is_none(), std::cmp::Reverse(rates[*number].from)));
    }
    let since = rates.iter().map(|rate| rate.from).min()?;
    Some(Tables { since, until: file.until, rates, thresholds: file.thresholds, index })
}
