//! The few calls to the browser that are not elements: the extension's own, the clock, `Intl`.

pub mod clock;
pub mod intl;
pub mod runtime;
pub mod storage;
