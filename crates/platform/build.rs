//! Copies the web fonts that `make web` prepared; without them the pages use fonts of the system.

use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    let dist = Path::new("../../web/dist");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    for name in ["noto-serif-tibetan.woff2", "noto-serif-tibetan-rare.woff2"] {
        let from = dist.join(name);
        // A missing font is an empty file; its address answers 404.
        let bytes = if from.exists() { std::fs::read(&from)? } else { Vec::new() };
        std::fs::write(out.join(name), bytes)?;
        println!("cargo::rerun-if-changed={}", from.display());
    }
    println!("cargo::rerun-if-changed=../../web/dist");
    // Messages and policies are built into this crate by macros that do not watch new files.
    println!("cargo::rerun-if-changed=../../locales");
    println!("cargo::rerun-if-changed=../../policies");
    Ok(())
}
