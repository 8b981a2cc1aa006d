//! The few extension calls. Everything else the browser offers comes from web-sys.
