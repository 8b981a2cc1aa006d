//! The keys of the texts, the languages, and what tests know of both: written by the build script.

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
