//! The schemas of the files that leave the extension, made of the types and committed under `docs/schema`. A test fails when
//! one of them is no longer what the types say; `STUCK_PARCEL_SCHEMA=write cargo test --lib schema` writes them anew.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

/// What `T` is written as stands in `docs/schema/<name>.json`.
pub fn assert_documented<T: JsonSchema>(name: &str) {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let schema = serde_json::to_string_pretty(&generator.into_root_schema_for::<T>()).unwrap() + "\n";
    let path = [env!("CARGO_MANIFEST_DIR"), "/docs/schema/", name, ".json"].concat();
    if std::env::var("STUCK_PARCEL_SCHEMA").is_ok_and(|wish| wish == "write") {
        std::fs::create_dir_all([env!("CARGO_MANIFEST_DIR"), "/docs/schema"].concat()).unwrap();
        std::fs::write(&path, &schema).unwrap();
    }
    let documented = std::fs::read_to_string(&path).unwrap();
    assert!(
        documented == schema,
        "{path} is not what the types say: STUCK_PARCEL_SCHEMA=write writes it anew"
    );
}
