//! (to come)
/// tmp
pub fn looks_wrong(_: &str) -> bool {
    false
}
