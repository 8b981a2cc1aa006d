//! A picture made small enough to be kept.

use crate::present::dispute_file::{LARGEST, Media};
use base64::prelude::{BASE64_STANDARD, Engine};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, Document, HtmlCanvasElement, HtmlImageElement};

/// A wider picture is made narrower: nobody reads more on paper.
const WIDEST: u32 = 2000;

/// What is tried while it is too large: how wide, how exact.
const TRIES: [(u32, f64); 4] = [(WIDEST, 0.85), (1600, 0.75), (1280, 0.6), (960, 0.5)];

/// A picture's bytes, how they are written, width and height.
pub type Fitting = (Vec<u8>, Media, u32, u32);

/// The picture at a `data:` address, no larger than what is kept.
///
/// # Errors
/// It is no picture, or stays too large.
pub async fn fit(address: &str) -> Result<Fitting, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    let (width, height) = (image.natural_width(), image.natural_height());
    if let Some((bytes, media)) = inside(address)
        && bytes.len() <= LARGEST
        && width <= WIDEST
    {
        return Ok((bytes, media, width, height));
    }
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    for (widest, quality) in TRIES {
        let (width, height) = scaled(width, height, widest);
        let drawn = draw(&document, &image, width, height, quality)?;
        if let Some((bytes, media)) = inside(&drawn).filter(|(bytes, _)| bytes.len() <= LARGEST) {
            return Ok((bytes, media, width, height));
        }
    }
    Err(JsValue::from_str("the picture is too large"))
}

fn draw(
    document: &Document,
    image: &HtmlImageElement,
    width: u32,
    height: u32,
    quality: f64,
) -> Result<String, JsValue> {
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(
        image,
        0.0,
        0.0,
        f64::from(width),
        f64::from(height),
    )?;
    canvas.to_data_url_with_type_and_encoder_options("image/jpeg", &JsValue::from_f64(quality))
}

fn scaled(width: u32, height: u32, widest: u32) -> (u32, u32) {
    if width <= widest {
        return (width, height);
    }
    let height = u64::from(height) * u64::from(widest) / u64::from(width).max(1);
    (widest, u32::try_from(height).unwrap_or(widest).max(1))
}

fn inside(address: &str) -> Option<(Vec<u8>, Media)> {
    let (_, data) = address.split_once(";base64,")?;
    let bytes = BASE64_STANDARD.decode(data).ok()?;
    let media = Media::of(&bytes)?;
    Some((bytes, media))
}
