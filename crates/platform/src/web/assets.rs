//! The style sheet, the fonts and the one script (a terms sheet is read aloud, WP-5): in the binary, with a content hash in their address.

use super::Routes;
use axum::extract::RawQuery;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

struct Asset {
    bytes: std::borrow::Cow<'static, [u8]>,
    kind: &'static str,
    hash: String,
}

impl Asset {
    fn of(bytes: std::borrow::Cow<'static, [u8]>, kind: &'static str) -> Asset {
        let hash = crate::vault::hex(&Sha256::digest(&bytes)[..8]);
        Asset { bytes, kind, hash }
    }
}

static FONT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::of(include_bytes!(concat!(env!("OUT_DIR"), "/noto-serif-tibetan.woff2")).as_slice().into(), "font/woff2")
});
static RARE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::of(include_bytes!(concat!(env!("OUT_DIR"), "/noto-serif-tibetan-rare.woff2")).as_slice().into(), "font/woff2")
});
static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    let mut text = include_str!("../../../../web/style.css").to_owned();
    for (name, asset) in [("noto-serif-tibetan.woff2", &*FONT), ("noto-serif-tibetan-rare.woff2", &*RARE)] {
        text = text.replace(&format!("/assets/{name}"), &format!("/assets/{name}?v={}", asset.hash));
    }
    Asset::of(text.into_bytes().into(), "text/css; charset=utf-8")
});
static STYLE_ADDRESS: LazyLock<String> = LazyLock::new(|| format!("/assets/style.css?v={}", STYLE.hash));

static ICON: LazyLock<Asset> =
    LazyLock::new(|| Asset::of(include_bytes!("../../../../web/icon.svg").as_slice().into(), "image/svg+xml"));
static ICON_ADDRESS: LazyLock<String> = LazyLock::new(|| format!("/assets/icon.svg?v={}", ICON.hash));

static ALOUD: LazyLock<Asset> =
    LazyLock::new(|| Asset::of(include_bytes!("../../../../web/aloud.js").as_slice().into(), "text/javascript; charset=utf-8"));
static ALOUD_ADDRESS: LazyLock<String> = LazyLock::new(|| format!("/assets/aloud.js?v={}", ALOUD.hash));

/// Where the script is that reads a terms sheet aloud, with its content hash.
pub fn aloud_address() -> &'static str {
    &ALOUD_ADDRESS
}
/// Where the sign of the house is, with its content hash.
pub fn icon_address() -> &'static str {
    &ICON_ADDRESS
}
/// Where the style sheet is, with its content hash.
pub fn style_address() -> &'static str {
    &STYLE_ADDRESS
}

fn serve(asset: &'static Asset, query: Option<String>) -> Response {
    if asset.bytes.is_empty() {
        return crate::Failure::absent().into_response();
    }
    let named = query.is_some_and(|query| query.strip_prefix("v=") == Some(asset.hash.as_str()));
    let cache = if named { "public, max-age=31536000, immutable" } else { "no-cache" };
    let body: &'static [u8] = &asset.bytes;
    (
        StatusCode::OK,
        [(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind)), (header::CACHE_CONTROL, HeaderValue::from_static(cache))],
        body,
    )
        .into_response()
}

async fn icon(RawQuery(query): RawQuery) -> Response {
    serve(&ICON, query)
}
async fn style(RawQuery(query): RawQuery) -> Response {
    serve(&STYLE, query)
}
async fn aloud(RawQuery(query): RawQuery) -> Response {
    serve(&ALOUD, query)
}
async fn font(RawQuery(query): RawQuery) -> Response {
    serve(&FONT, query)
}
async fn rare(RawQuery(query): RawQuery) -> Response {
    serve(&RARE, query)
}

/// Adds the files of the shell.
pub fn routes(routes: Routes) -> Routes {
    const WHY: &str = "style, sign, fonts and the script that reads aloud, the same for everybody";
    routes
        .public_get("/favicon.ico", "browsers ask for it by themselves", icon)
        .public_get("/assets/icon.svg", WHY, icon)
        .public_get("/assets/style.css", WHY, style)
        .public_get("/assets/aloud.js", WHY, aloud)
        .public_get("/assets/noto-serif-tibetan.woff2", WHY, font)
        .public_get("/assets/noto-serif-tibetan-rare.woff2", WHY, rare)
}
