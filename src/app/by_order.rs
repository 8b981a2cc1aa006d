//! What is kept for each order of a tab.

/// Values by order id. Sorted by hand: the library's tree costs ten kilobytes of wasm for each type.
pub(super) struct ByOrder<V> {
    entries: Vec<(String, V)>,
}

impl<V> ByOrder<V> {
    /// Nothing yet.
    pub const fn new() -> Self {
        ByOrder { entries: Vec::new() }
    }

    /// Where the order stands (`Ok`) or would stand (`Err`).
    fn place(&self, id: &str) -> Result<usize, usize> {
        self.entries.binary_search_by(|(key, _)| key.as_str().cmp(id))
    }

    /// The order's value.
    pub fn get(&self, id: &str) -> Option<&V> {
        let at = self.place(id).ok()?;
        self.entries.get(at).map(|(_, value)| value)
    }

    /// Keeps a value in the place of an older one, if there was one.
    pub fn put(&mut self, id: &str, value: V) {
        match self.place(id) {
            Ok(at) => {
                if let Some((_, old)) = self.entries.get_mut(at) {
                    *old = value;
                }
            }
            Err(at) => self.entries.insert(at, (id.to_owned(), value)),
        }
    }

    /// Forgets the values that fail the test.
    pub fn retain(&mut self, keep: impl Fn(&V) -> bool) {
        self.entries.retain(|(_, value)| keep(value));
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &V)> {
        self.entries.iter().map(|(id, value)| (id.as_str(), value))
    }

    /// All values.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.entries.iter().map(|(_, value)| value)
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.entries.clear();
    }
}
