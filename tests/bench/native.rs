//! How many verdicts a second the core gives natively on the stored order that comes in, for `readers.mjs` to print.
#![allow(missing_docs)]

use std::io::{self, Read};
use std::time::Instant;
use stuck_parcel::case::CaseRecord;
use stuck_parcel::order::Day;
use stuck_parcel::order::settings::Settings;
use stuck_parcel::rules::judge;

const TIMES: u32 = 5_000;

fn main() -> io::Result<()> {
    let mut stored = String::new();
    io::stdin().read_to_string(&mut stored)?;
    let case = serde_json::from_str::<CaseRecord>(&stored).ok();
    let CaseRecord { record, .. } = case.ok_or(io::ErrorKind::InvalidData)?;
    let (settings, today) = (Settings::default(), Day::from_ymd_opt(2026, 11, 23).unwrap_or_default());
    let start = Instant::now();
    let mut gravest = 0;
    for _ in 0..TIMES {
        gravest = gravest.max(judge(&record.order, &record.answers, today, &settings).level as u32);
    }
    let spent = start.elapsed().as_secs_f64();
    println!("{gravest} {:.0}", f64::from(TIMES) / spent);
    Ok(())
}
