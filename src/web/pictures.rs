//! Pictures of pages lie in the browser's IndexedDB: they are too large for the storage of the records.

use super::clock;
use crate::order::Instant;
use crate::present::dispute_file::{Media, Picture, Shows};
use idb::builder::{DatabaseBuilder, IndexBuilder, ObjectStoreBuilder};
use idb::{Database, KeyPath, ObjectStore, Query, Transaction, TransactionMode};
use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbTransaction;

const DATABASE: &str = "stuck-parcel";
const STORE: &str = "pictures";
/// Each picture's key, and what it is found by.
const ID: &str = "id";
const ORDER: &str = "order";

/// Why something was not done with pictures.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The browser refuses its database, or its disk is full.
    #[error("{0}")]
    Database(#[from] idb::Error),
    /// The browser took a transaction back, in its words.
    #[error("the pictures were not written: {0}")]
    Aborted(String),
    /// A picture that JavaScript does not take.
    #[error("the picture cannot be written")]
    Unwritable,
}

impl From<PictureError> for JsValue {
    fn from(error: PictureError) -> JsValue {
        JsValue::from_str(&error.to_string())
    }
}

/// The pictures of an order, oldest first. What cannot be read is left out.
///
/// # Errors
/// The browser refuses its database.
pub async fn of(order: &str) -> Result<Vec<Picture>, PictureError> {
    let (_, store) = open(TransactionMode::ReadOnly).await?;
    let found = store.index(ORDER)?.get_all(Some(by(order)), None)?.await?;
    Ok(found.iter().filter_map(read).collect())
}

/// All pictures of all orders.
///
/// # Errors
/// As for [`of`].
pub async fn all() -> Result<Vec<Picture>, PictureError> {
    let (_, store) = open(TransactionMode::ReadOnly).await?;
    let found = store.get_all(None, None)?.await?;
    Ok(found.iter().filter_map(read).collect())
}

/// How many pictures of an order there are.
///
/// # Errors
/// As for [`of`].
pub async fn count(order: &str) -> Result<usize, PictureError> {
    Ok(keys(order).await?.len())
}

/// Keeps a picture.
///
/// # Errors
/// The disk is full, or as for [`of`].
pub async fn keep(picture: &Picture) -> Result<(), PictureError> {
    let picture = write(picture).map_err(|_| PictureError::Unwritable)?;
    let (transaction, store) = open(TransactionMode::ReadWrite).await?;
    store.add(&picture, None)?;
    done(transaction).await
}

/// Takes a picture away.
///
/// # Errors
/// As for [`of`].
pub async fn remove(id: Instant) -> Result<(), PictureError> {
    let (transaction, store) = open(TransactionMode::ReadWrite).await?;
    store.delete(Query::Key(JsValue::from_f64(clock::float(id))))?;
    done(transaction).await
}

/// Takes all pictures away.
///
/// # Errors
/// As for [`of`].
pub async fn forget_all() -> Result<(), PictureError> {
    let (transaction, store) = open(TransactionMode::ReadWrite).await?;
    store.clear()?;
    done(transaction).await
}

/// Takes all pictures of an order away.
///
/// # Errors
/// As for [`of`].
pub async fn forget(order: &str) -> Result<(), PictureError> {
    let keys = keys(order).await?;
    if keys.is_empty() {
        return Ok(());
    }
    let (transaction, store) = open(TransactionMode::ReadWrite).await?;
    for key in keys {
        store.delete(Query::Key(key))?;
    }
    done(transaction).await
}

async fn keys(order: &str) -> Result<Vec<JsValue>, PictureError> {
    let (_, store) = open(TransactionMode::ReadOnly).await?;
    Ok(store.index(ORDER)?.get_all_keys(Some(by(order)), None)?.await?)
}

fn by(order: &str) -> Query {
    Query::Key(JsValue::from_str(order))
}

/// The store, made when it is asked for the first time, in a window or in the worker.
async fn open(mode: TransactionMode) -> Result<(Transaction, ObjectStore), PictureError> {
    let by_order = IndexBuilder::new(ORDER.to_owned(), KeyPath::new_single(ORDER));
    let pictures = ObjectStoreBuilder::new(STORE)
        .key_path(Some(KeyPath::new_single(ID)))
        .auto_increment(true)
        .add_index(by_order);
    let database: Database =
        DatabaseBuilder::new(DATABASE).version(1).add_object_store(pictures).build().await?;
    let transaction = database.transaction(&[STORE], mode)?;
    let store = transaction.object_store(STORE)?;
    // It closes once the transaction is over.
    database.close();
    Ok((transaction, store))
}

/// Waits until everything is on the disk.
async fn done(transaction: Transaction) -> Result<(), PictureError> {
    // A full disk takes a transaction back without any request having failed: then only the transaction itself knows why.
    let why = IdbTransaction::from(transaction);
    if Transaction::from(why.clone()).await?.is_committed() {
        return Ok(());
    }
    Err(PictureError::Aborted(why.error().map(|error| error.name()).unwrap_or_default()))
}

fn write(picture: &Picture) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (name, value) in [
        (ORDER, JsValue::from_str(&picture.order)),
        ("shows", JsValue::from_str(picture.shows.name())),
        ("at", JsValue::from_f64(clock::float(picture.at))),
        ("width", JsValue::from(picture.width)),
        ("height", JsValue::from(picture.height)),
        ("bytes", Uint8Array::from(&*picture.bytes).into()),
    ] {
        Reflect::set(&object, &JsValue::from_str(name), &value)?;
    }
    Ok(object.into())
}

fn read(value: &JsValue) -> Option<Picture> {
    let field = |name: &str| Reflect::get(value, &JsValue::from_str(name)).ok();
    let number = |name: &str| field(name)?.as_f64().map(clock::whole);
    let bytes: Uint8Array = field("bytes")?.dyn_into().ok()?;
    let bytes = bytes.to_vec();
    Some(Picture {
        id: number(ID)?,
        order: field(ORDER)?.as_string()?,
        shows: Shows::named(&field("shows")?.as_string()?),
        at: number("at")?,
        width: u32::try_from(number("width")?).ok()?,
        height: u32::try_from(number("height")?).ok()?,
        media: Media::of(&bytes)?,
        bytes: bytes.into(),
    })
}
