//! What the program is made of (SEC-44): a list in the format CycloneDX, from the lock files alone. Without a time or a number
//! drawn by chance, so that the same parts make the same list.

/// Where the list is kept, from the root of the repository.
pub const FILE: &str = "sbom.cdx.json";

struct Part<'l> {
    registry: &'static str,
    name: &'l str,
    version: &'l str,
    /// Of its archive, where the lock file has it.
    sha256: Option<&'l str>,
}

/// The list of everything from elsewhere that `Cargo.lock` and `web/package-lock.json` name.
pub fn list(cargo: &str, web: &str) -> String {
    let own = blocks(cargo).find(|block| value(block, "name") == Some("leka")).and_then(|block| value(block, "version"));
    let parts: Vec<String> = crates(cargo).iter().chain(&packages(web)).map(line).collect();
    format!(
        "{{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.5\",\n  \"version\": 1,\n  \"metadata\": {{\"component\": \
         {{\"type\": \"application\", \"name\": \"leka\", \"version\": \"{}\"}}}},\n  \"components\": [\n{}\n  ]\n}}\n",
        own.unwrap_or_default(),
        parts.join(",\n")
    )
}

fn blocks(cargo: &str) -> impl Iterator<Item = &str> {
    cargo.split("[[package]]").skip(1)
}

fn value<'l>(block: &'l str, key: &str) -> Option<&'l str> {
    let start = format!("\n{key} = \"");
    block.split_once(start.as_str())?.1.split('"').next()
}

fn crates(cargo: &str) -> Vec<Part<'_>> {
    // What has no source lives here.
    let foreign = blocks(cargo).filter(|block| value(block, "source").is_some());
    let part = |block| {
        let (name, version) = (value(block, "name")?, value(block, "version")?);
        Some(Part { registry: "cargo", name, version, sha256: value(block, "checksum") })
    };
    foreign.filter_map(part).collect()
}

fn packages(web: &str) -> Vec<Part<'_>> {
    let (mut out, mut open) = (Vec::new(), None);
    for line in web.lines().map(str::trim) {
        if let Some(path) = line.strip_prefix("\"node_modules/") {
            open = path.split('"').next().and_then(|path| path.rsplit("node_modules/").next());
        } else if let Some(version) = line.strip_prefix("\"version\": \"").and_then(|rest| rest.split('"').next())
            && let Some(name) = open.take()
        {
            out.push(Part { registry: "npm", name, version, sha256: None });
        }
    }
    out
}

fn line(part: &Part<'_>) -> String {
    let Part { registry, name, version, sha256 } = part;
    let purl = format!("pkg:{registry}/{}@{}", name.replace('@', "%40"), version.replace('+', "%2B"));
    let hashes = sha256.map(|hash| format!(", \"hashes\": [{{\"alg\": \"SHA-256\", \"content\": \"{hash}\"}}]"));
    let hashes = hashes.unwrap_or_default();
    format!("    {{\"type\": \"library\", \"name\": \"{name}\", \"version\": \"{version}\", \"purl\": \"{purl}\"{hashes}}}")
}
