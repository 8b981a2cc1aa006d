//! Pictures of pages lie in the browser's IndexedDB: they are too large for the storage of the records.

use super::clock;
use crate::order::Instant;
use crate::present::dispute_file::{Media, Picture, Shows};
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbFactory, IdbObjectStore, IdbObjectStoreParameters, IdbRequest, IdbTransaction,
    IdbTransactionMode,
};

const DATABASE: &str = "stuck-parcel";
const STORE: &str = "pictures";
/// Each picture's key, and what it is found by.
const ID: &str = "id";
const ORDER: &str = "order";

/// The pictures of an order, oldest first. What cannot be read is left out.
///
/// # Errors
/// The browser refuses its database.
pub async fn of(order: &str) -> Result<Vec<Picture>, JsValue> {
    let (_, store) = open(IdbTransactionMode::Readonly).await?;
    let found = outcome_of(&store.index(ORDER)?.get_all_with_key(&JsValue::from_str(order))?).await?;
    let found: Array = found.dyn_into()?;
    Ok(found.iter().filter_map(|value| read(&value)).collect())
}

/// All pictures of all orders.
///
/// # Errors
/// As for [`of`].
pub async fn all() -> Result<Vec<Picture>, JsValue> {
    let (_, store) = open(IdbTransactionMode::Readonly).await?;
    let found: Array = outcome_of(&store.get_all()?).await?.dyn_into()?;
    Ok(found.iter().filter_map(|value| read(&value)).collect())
}

/// How many pictures of an order there are.
///
/// # Errors
/// As for [`of`].
pub async fn count(order: &str) -> Result<usize, JsValue> {
    keys(order).await.map(|keys| usize::try_from(keys.length()).unwrap_or(usize::MAX))
}

/// Keeps a picture.
///
/// # Errors
/// The disk is full, or as for [`of`].
pub async fn keep(picture: &Picture) -> Result<(), JsValue> {
    let (transaction, store) = open(IdbTransactionMode::Readwrite).await?;
    store.add(&write(picture)?)?;
    done(&transaction).await
}

/// Takes a picture away.
///
/// # Errors
/// As for [`of`].
pub async fn remove(id: Instant) -> Result<(), JsValue> {
    let (transaction, store) = open(IdbTransactionMode::Readwrite).await?;
    store.delete(&JsValue::from_f64(clock::float(id)))?;
    done(&transaction).await
}

/// Takes all pictures away.
///
/// # Errors
/// As for [`of`].
pub async fn forget_all() -> Result<(), JsValue> {
    let (transaction, store) = open(IdbTransactionMode::Readwrite).await?;
    store.clear()?;
    done(&transaction).await
}

/// Takes all pictures of an order away.
///
/// # Errors
/// As for [`of`].
pub async fn forget(order: &str) -> Result<(), JsValue> {
    let keys = keys(order).await?;
    if keys.length() == 0 {
        return Ok(());
    }
    let (transaction, store) = open(IdbTransactionMode::Readwrite).await?;
    for key in keys.iter() {
        store.delete(&key)?;
    }
    done(&transaction).await
}

async fn keys(order: &str) -> Result<Array, JsValue> {
    let (_, store) = open(IdbTransactionMode::Readonly).await?;
    let found = outcome_of(&store.index(ORDER)?.get_all_keys_with_key(&JsValue::from_str(order))?).await?;
    found.dyn_into()
}

/// The store, made when it is asked for the first time, in a window or in the worker.
async fn open(mode: IdbTransactionMode) -> Result<(IdbTransaction, IdbObjectStore), JsValue> {
    let factory = Reflect::get(&js_sys::global(), &JsValue::from_str("indexedDB"))?;
    let factory: IdbFactory = factory.dyn_into()?;
    let request = factory.open_with_u32(DATABASE, 1)?;
    let make = {
        let request = request.clone();
        Closure::once_into_js(move || {
            let database: IdbDatabase = request.result()?.dyn_into()?;
            let key = IdbObjectStoreParameters::new();
            key.set_auto_increment(true);
            key.set_key_path(&JsValue::from_str(ID));
            let store = database.create_object_store_with_optional_parameters(STORE, &key)?;
            store.create_index_with_str(ORDER, ORDER)?;
            Ok::<(), JsValue>(())
        })
    };
    request.set_onupgradeneeded(make.dyn_ref());
    let database: IdbDatabase = outcome_of(&request).await?.dyn_into()?;
    let transaction = database.transaction_with_str_and_mode(STORE, mode)?;
    let store = transaction.object_store(STORE)?;
    // It closes once the transaction is over.
    database.close();
    Ok((transaction, store))
}

/// What a request gives.
async fn outcome_of(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let end = Promise::new(&mut |good, bad| {
        request.set_onsuccess(Some(&good));
        request.set_onerror(Some(&bad));
    });
    match JsFuture::from(end).await {
        Ok(_) => request.result(),
        Err(_) => Err(request.error().ok().flatten().map_or(JsValue::NULL, JsValue::from)),
    }
}

/// Waits until everything is on the disk.
async fn done(transaction: &IdbTransaction) -> Result<(), JsValue> {
    let end = Promise::new(&mut |good, bad| {
        transaction.set_oncomplete(Some(&good));
        transaction.set_onabort(Some(&bad));
    });
    match JsFuture::from(end).await {
        Ok(_) => Ok(()),
        Err(_) => Err(transaction.error().map_or(JsValue::NULL, JsValue::from)),
    }
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
