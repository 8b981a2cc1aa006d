//! All orders, as the worker knows them. They are read once, since reading fifteen hundred takes Chromium a second; from
//! then on only those are read again that somebody has written.

use super::message::WantedCases;
use crate::case::CaseRecord;
use std::rc::Rc;

/// All cases that can be read, once somebody has asked for them.
#[derive(Debug, Default)]
pub struct CaseCache {
    cases: Option<Vec<Rc<CaseRecord>>>,
    /// Orders that were written since they were read.
    stale: Vec<String>,
    /// Somebody is reading what was wanted; whoever else wants it waits for that.
    reading: bool,
}

impl CaseCache {
    /// What must be read before [`CaseCache::cases`] holds all of them as they are; `None` while somebody else reads
    /// it. What is written from here on is stale again.
    pub fn refresh(&mut self) -> Option<WantedCases> {
        if self.reading {
            return None;
        }
        let stale = std::mem::take(&mut self.stale);
        let wanted = match &self.cases {
            None => WantedCases::All,
            Some(_) if stale.is_empty() => WantedCases::None,
            Some(_) => WantedCases::Changed(stale),
        };
        self.reading = wanted != WantedCases::None;
        Some(wanted)
    }

    /// Takes in what was read because [`CaseCache::refresh`] wanted it.
    pub fn take(&mut self, wanted: &WantedCases, read: &[Rc<CaseRecord>]) {
        match (wanted, &mut self.cases) {
            (WantedCases::None, _) => return,
            (WantedCases::Changed(ids), Some(cases)) => {
                cases.retain(|case| !ids.contains(&case.record.order.id));
                cases.extend_from_slice(read);
            }
            (WantedCases::All, _) | (WantedCases::Changed(_), None) => self.cases = Some(read.to_vec()),
        }
        self.reading = false;
    }

    /// What [`CaseCache::refresh`] wanted could not be read: it is wanted again.
    pub fn missed(&mut self, wanted: WantedCases) {
        match wanted {
            WantedCases::None => return,
            WantedCases::All => self.cases = None,
            WantedCases::Changed(ids) => self.changed(ids),
        }
        self.reading = false;
    }

    /// Notes that these orders were written, or taken away.
    pub fn changed(&mut self, ids: impl IntoIterator<Item = String>) {
        for id in ids {
            if !self.stale.contains(&id) {
                self.stale.push(id);
            }
        }
    }

    /// All cached cases.
    pub fn cases(&self) -> &[Rc<CaseRecord>] {
        self.cases.as_deref().unwrap_or_default()
    }

    /// The cached case of this id.
    pub fn case(&self, id: &str) -> Option<&Rc<CaseRecord>> {
        self.cases().iter().find(|case| case.record.order.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::worker::message::order_named;
    use crate::case::OrderRecord;

    fn case(id: &str, seen: i64) -> Rc<CaseRecord> {
        Rc::new(CaseRecord { record: OrderRecord::seen(order_named(id), seen), ..CaseRecord::default() })
    }

    fn ids(cache: &CaseCache) -> Vec<&str> {
        cache.cases().iter().map(|case| case.record.order.id.as_str()).collect()
    }

    #[test]
    fn all_are_read_once_and_then_what_was_written() {
        let mut cache = CaseCache::default();
        // Before anything was read there is nothing to read again.
        cache.changed(["1".to_owned()]);
        assert_eq!(cache.refresh(), Some(WantedCases::All));
        assert_eq!(cache.refresh(), None, "somebody reads them");
        cache.take(&WantedCases::All, &[case("1", 1), case("2", 1)]);
        assert_eq!(cache.refresh(), Some(WantedCases::None));
        cache.changed(["2".to_owned(), "2".to_owned()]);
        let wanted = cache.refresh().unwrap();
        assert_eq!(wanted, WantedCases::Changed(vec!["2".to_owned()]));
        cache.take(&wanted, &[case("2", 9)]);
        assert_eq!(
            (ids(&cache), cache.case("2").map(|case| case.record.last_seen)),
            (vec!["1", "2"], Some(9))
        );
    }

    #[test]
    fn what_is_no_longer_there_is_gone() {
        let mut cache = CaseCache::default();
        cache.take(&WantedCases::All, &[case("1", 1), case("2", 1)]);
        cache.changed(["1".to_owned()]);
        let wanted = cache.refresh().unwrap();
        cache.take(&wanted, &[]);
        assert_eq!(ids(&cache), ["2"]);
    }

    #[test]
    fn what_could_not_be_read_is_wanted_again() {
        let mut cache = CaseCache::default();
        cache.take(&WantedCases::All, &[case("1", 1)]);
        cache.changed(["1".to_owned()]);
        let wanted = cache.refresh();
        cache.missed(wanted.clone().unwrap());
        assert_eq!(cache.refresh(), wanted);
        cache.missed(WantedCases::All);
        assert_eq!(cache.refresh(), Some(WantedCases::All));
    }
}
