//! A picture made small enough to be kept, with what is personal in it covered.

use crate::present::dispute_file::{LARGEST, Media};
use crate::read::personal::CoverBar;
use base64::prelude::{BASE64_STANDARD, Engine};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

/// Maximum width of a stored picture, in pixels: paper shows no more.
const WIDEST: u32 = 2000;

/// Widths and qualities tried in turn while the picture is too large.
const TRIES: [(u32, f64); 4] = [(WIDEST, 0.85), (1600, 0.75), (1280, 0.6), (960, 0.5)];

/// A picture's bytes, how they are written, width and height.
pub type Fitting = (Vec<u8>, Media, u32, u32);

/// What covers a place: its ground, and stripes on it, so that nobody takes it for a part of the page.
const COVER: [&str; 2] = ["#5f6368", "#80868b"];

/// Distance between the stripes, in pixels of the picture.
const STRIPES: f64 = 12.0;

/// A picture that was taken.
pub struct Capture {
    image: HtmlImageElement,
    address: String,
}

impl Capture {
    /// The one at a `data:` address.
    ///
    /// # Errors
    /// It is no picture.
    pub async fn read(address: String) -> Result<Capture, JsValue> {
        let image = HtmlImageElement::new()?;
        image.set_src(&address);
        JsFuture::from(image.decode()).await?;
        Ok(Capture { image, address })
    }

    /// The picture's width and height, in pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.image.natural_width(), self.image.natural_height())
    }

    /// The picture with bars drawn, scaled to the storage limit.
    ///
    /// # Errors
    /// It stays too large, or the browser does not draw.
    pub fn fit(&self, bars: &[CoverBar]) -> Result<Fitting, JsValue> {
        let (width, height) = self.size();
        let fits = |written: &str| inside(written).filter(|(bytes, _)| bytes.len() <= LARGEST);
        if width <= WIDEST {
            // Exact, where there is room for it.
            let written = if bars.is_empty() {
                self.address.clone()
            } else {
                self.draw((width, height), bars)?.to_data_url_with_type("image/png")?
            };
            if let Some((bytes, media)) = fits(&written) {
                return Ok((bytes, media, width, height));
            }
        }
        for (widest, quality) in TRIES {
            let (width, height) = scaled(width, height, widest);
            let quality = JsValue::from_f64(quality);
            let canvas = self.draw((width, height), bars)?;
            let written = canvas.to_data_url_with_type_and_encoder_options("image/jpeg", &quality)?;
            if let Some((bytes, media)) = fits(&written) {
                return Ok((bytes, media, width, height));
            }
        }
        Err(JsValue::from_str("the picture is too large"))
    }

    /// Redraws the picture at this size.
    fn draw(&self, size: (u32, u32), bars: &[CoverBar]) -> Result<HtmlCanvasElement, JsValue> {
        let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
        let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
        canvas.set_width(size.0);
        canvas.set_height(size.1);
        let context: CanvasRenderingContext2d =
            canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
        let (width, height) = self.size();
        // In pixels of the picture as it was taken.
        context.scale(
            f64::from(size.0) / f64::from(width.max(1)),
            f64::from(size.1) / f64::from(height.max(1)),
        )?;
        context.draw_image_with_html_image_element(&self.image, 0.0, 0.0)?;
        for bar in bars {
            cover(&context, bar);
        }
        Ok(canvas)
    }
}

fn cover(context: &CanvasRenderingContext2d, bar: &CoverBar) {
    let [ground, stripe] = COVER;
    context.set_fill_style_str(ground);
    context.fill_rect(bar.left, bar.top, bar.width, bar.height);
    context.set_fill_style_str(stripe);
    let mut at = 0.0;
    while at < bar.width {
        context.fill_rect(bar.left + at, bar.top, (STRIPES / 4.0).min(bar.width - at), bar.height);
        at += STRIPES;
    }
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
