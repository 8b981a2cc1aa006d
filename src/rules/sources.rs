//! Where AliExpress and Cainiao disagree about a parcel.

use crate::order::{Day, Parcel, Source, day_number};

/// The days of the newest entries that two sources have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newest {
    /// On AliExpress' own tracking page.
    pub shop: Day,
    /// On Cainiao's.
    pub cainiao: Day,
}

/// The newest entries, where one source lacks what the other had more than a day later and it should have known. A
/// source that was read before the later entry was made does not disagree: it is only old.
pub fn disagreement(parcel: &Parcel) -> Option<Newest> {
    let of = |source| parcel.latest.iter().find(|fact| fact.source == source);
    let (shop, cainiao) = (of(Source::TrackingAnswer)?, of(Source::CainiaoAnswer)?);
    let (behind, ahead) = if shop.value < cainiao.value { (shop, cainiao) } else { (cainiao, shop) };
    // The zone of the reading is not known; a day more or less is within the tolerance.
    let read_on = day_number(behind.seen.div_euclid(86_400_000))?;
    let apart = (ahead.value.0 - behind.value.0).num_days() > 1 && ahead.value.0 < read_on;
    apart.then_some(Newest { shop: shop.value.0, cainiao: cainiao.value.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Fact;

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn noon(day: u32) -> i64 {
        self::day(day).and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp_millis()
    }

    #[test]
    fn only_what_a_source_should_have_known_counts() {
        let told = |shop: (u32, u32), cainiao: (u32, u32)| {
            let fact = |(newest, read), source| Fact::new(day(newest).into(), source, noon(read), "");
            let latest = vec![fact(shop, Source::TrackingAnswer), fact(cainiao, Source::CainiaoAnswer)];
            disagreement(&Parcel { latest, ..Parcel::default() })
        };
        // (newest entry, read on) at AliExpress, then at Cainiao.
        assert_eq!(told((5, 20), (9, 20)), Some(Newest { shop: day(5), cainiao: day(9) }));
        assert_eq!(told((9, 20), (5, 20)), Some(Newest { shop: day(9), cainiao: day(5) }));
        // A day apart, the same, or read before the newer entry was made.
        for same in [((5, 20), (6, 20)), ((5, 20), (5, 20)), ((5, 8), (9, 20)), ((5, 9), (9, 20))] {
            assert_eq!(told(same.0, same.1), None, "{same:?}");
        }
        let one = Fact::new(day(5).into(), Source::CainiaoAnswer, noon(20), "");
        assert_eq!(disagreement(&Parcel { latest: vec![one], ..Parcel::default() }), None);
    }
}
