//! Prints the public holidays of a century, place by place: driven by tests/oracle/public_holidays.py.
#![allow(clippy::print_stdout, reason = "a program of the tests")]

use mandataire::urssaf::Place;
use mandataire::urssaf::calendar::holidays;

fn main() {
    for place in Place::ALL {
        for year in 2009..=2100 {
            for day in holidays(year, *place) {
                println!("{}\t{day}", serde_json::json!(place).as_str().unwrap_or_default());
            }
        }
    }
}
