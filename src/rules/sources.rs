//! Where those who were asked disagree about a parcel.

use crate::order::{Day, Instant, Parcel, Source, day_number};

/// The newest entry that one place has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newest<'p> {
    /// Where.
    pub source: Source,
    /// Of [`Source::Site`] the site.
    pub site: &'p str,
    /// Its day.
    pub day: Day,
    /// When that was read.
    read: Instant,
}

/// The newest entries of two places: of the one that is furthest behind, and of the one that is ahead of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disagreement<'p> {
    /// Who lacks what the other had.
    pub behind: Newest<'p>,
    /// Who has the newest entry.
    pub ahead: Newest<'p>,
}

/// The newest entries, where one place lacks what another had more than a day later and it should have known. A place
/// that was read before the later entry was made does not disagree: it is only old.
pub fn disagreement(parcel: &Parcel) -> Option<Disagreement<'_>> {
    let shops = [Source::TrackingAnswer, Source::CainiaoAnswer].into_iter();
    let shops = shops.filter_map(|source| parcel.latest.iter().find(|fact| fact.source == source));
    let shops =
        shops.map(|fact| Newest { source: fact.source, site: "", day: fact.value.0, read: fact.seen });
    let looked = parcel.looked_at.iter().filter_map(|looked| {
        let day = looked.newest?.0;
        Some(Newest { source: looked.source, site: &looked.site, day, read: looked.at })
    });
    let places: Vec<Newest<'_>> = shops.chain(looked).collect();
    let ahead = places.iter().copied().reduce(|one, two| if two.day > one.day { two } else { one })?;
    let should_know = |place: &Newest<'_>| {
        // The zone of the reading is not known; a day more or less is within the tolerance.
        let read_on = day_number(place.read.div_euclid(86_400_000));
        (ahead.day - place.day).num_days() > 1 && read_on.is_some_and(|read_on| ahead.day < read_on)
    };
    let behind = places.iter().copied().filter(should_know).min_by_key(|place| place.day)?;
    Some(Disagreement { behind, ahead })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Fact, LookedAt};

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn noon(day: u32) -> i64 {
        self::day(day).and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp_millis()
    }

    fn disagreeing(parcel: &Parcel) -> Option<[(Source, Day); 2]> {
        disagreement(parcel).map(|disagreeing| {
            [disagreeing.behind, disagreeing.ahead].map(|newest| (newest.source, newest.day))
        })
    }

    #[test]
    fn only_what_a_source_should_have_known_counts() {
        let (shop, cainiao) = (Source::TrackingAnswer, Source::CainiaoAnswer);
        let of = |at_shop: (u32, u32), at_cainiao: (u32, u32)| {
            let fact = |(newest, read), source| Fact::new(day(newest).into(), source, noon(read), "");
            let latest = vec![fact(at_shop, shop), fact(at_cainiao, cainiao)];
            disagreeing(&Parcel { latest, ..Parcel::default() })
        };
        // (newest entry, read on) at AliExpress, then at Cainiao.
        assert_eq!(of((5, 20), (9, 20)), Some([(shop, day(5)), (cainiao, day(9))]));
        assert_eq!(of((9, 20), (5, 20)), Some([(cainiao, day(5)), (shop, day(9))]));
        // A day apart, the same, or read before the newer entry was made.
        for same in [((5, 20), (6, 20)), ((5, 20), (5, 20)), ((5, 8), (9, 20)), ((5, 9), (9, 20))] {
            assert_eq!(of(same.0, same.1), None, "{same:?}");
        }
        let one = Fact::new(day(5).into(), cainiao, noon(20), "");
        assert_eq!(disagreeing(&Parcel { latest: vec![one], ..Parcel::default() }), None);
    }

    #[test]
    fn every_tracker_counts_and_the_furthest_apart_are_named() {
        let fact = |newest, source| Fact::new(day(newest).into(), source, noon(20), "");
        let looked = |source, site: &str, newest| LookedAt {
            source,
            site: site.to_owned(),
            at: noon(20),
            on: day(20).into(),
            newest: Some(day(newest).into()),
        };
        let parcel = Parcel {
            latest: vec![fact(3, Source::TrackingAnswer), fact(5, Source::CainiaoAnswer)],
            looked_at: vec![looked(Source::Site, "post.example", 9), looked(Source::Pasted, "", 8)],
            ..Parcel::default()
        };
        let disagreeing = disagreement(&parcel).unwrap();
        assert_eq!(
            (disagreeing.behind.source, disagreeing.ahead.site),
            (Source::TrackingAnswer, "post.example")
        );
    }

    #[test]
    fn two_days_apart_is_a_disagreement_of_places_that_are_asked_and_the_first_is_ahead() {
        let of =
            |latest: Vec<Fact<crate::order::DayValue>>| disagreeing(&Parcel { latest, ..Parcel::default() });
        let fact = |newest, read: i64, source| Fact::new(day(newest).into(), source, read, "");
        let (shop, cainiao) = (Source::TrackingAnswer, Source::CainiaoAnswer);
        assert_eq!(
            of(vec![fact(5, noon(20), shop), fact(7, noon(20), cainiao)]),
            Some([(shop, day(5)), (cainiao, day(7))])
        );
        // Nobody asks the order's own page for the newest entry.
        let own = fact(5, noon(20), Source::DetailAnswer);
        assert_eq!(of(vec![fact(7, noon(20), shop), own, fact(7, noon(20), cainiao)]), None);
        assert_eq!(of(vec![fact(5, noon(20), Source::DetailAnswer), fact(7, noon(20), cainiao)]), None);
        // Read in the first moment of the day after: it should have known.
        let midnight = noon(8) - 43_200_000;
        assert_eq!(
            of(vec![fact(5, midnight, shop), fact(7, noon(20), cainiao)]),
            Some([(shop, day(5)), (cainiao, day(7))])
        );
        let looked = |source, newest| LookedAt {
            source,
            site: String::new(),
            at: noon(20),
            on: day(20).into(),
            newest: Some(day(newest).into()),
        };
        let parcel = Parcel {
            latest: vec![fact(9, noon(20), shop)],
            looked_at: vec![looked(Source::Site, 9), looked(Source::Pasted, 3)],
            ..Parcel::default()
        };
        assert_eq!(disagreeing(&parcel), Some([(Source::Pasted, day(3)), (shop, day(9))]));
    }
}
