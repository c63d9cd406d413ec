#!/bin/bash
# Installs what building ("run") or testing ("test") needs and this machine lacks.
# Prints nothing when there is nothing to do.
set -euo pipefail

say() { echo "leka: $*" >&2; }
has() { command -v "$1" >/dev/null 2>&1; }
chromium=${LEKA_CHROMIUM:-/usr/bin/chromium}

if ! has cargo; then
  say "Rust is missing. Install it with rustup (https://rustup.rs), then run this again."
  exit 1
fi

packages=()
has cc || packages+=(build-essential)
has node || packages+=(nodejs)
has npm || packages+=(npm)
# PDF files are written with these (docs/decisions/0031-pdf.md).
fonts=$(fc-list 2>/dev/null || find /usr/share/fonts /usr/local/share/fonts -name 'Noto*' 2>/dev/null || true)
grep -q 'Noto \?Sans \?CJK' <<<"$fonts" || packages+=(fonts-noto-cjk)
grep -q 'Noto \?Serif \?Tibetan' <<<"$fonts" || packages+=(fonts-noto-core)
if [ "${1:-test}" = test ]; then
  [ -x /usr/lib/postgresql/15/bin/initdb ] || has initdb || packages+=(postgresql-15)
  [ -x "$chromium" ] || packages+=(chromium)
  has pdftotext || packages+=(poppler-utils)
fi

if [ ${#packages[@]} -gt 0 ]; then
  if ! has apt-get; then
    say "this needs: ${packages[*]} (names of Debian 12). There is no apt here: install them by hand, then run this again."
    exit 1
  fi
  sudo=()
  if [ "$(id -u)" != 0 ]; then
    has sudo || { say "cannot install ${packages[*]}: neither root nor sudo. Ask for them, then run this again."; exit 1; }
    sudo=(sudo)
  fi
  say "installing ${packages[*]}"
  log=$(mktemp)
  if ! { "${sudo[@]}" apt-get update && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    say "apt could not install ${packages[*]}; its whole log is $log"
    exit 1
  fi
  rm -f "$log"
fi

major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$major" -lt 20 ]; then
  say "Node.js $(node --version) is too old: 20 or later is needed."
  exit 1
fi
if [ "${1:-test}" = test ]; then
  for part in clippy rustfmt; do
    cargo "${part/rustfmt/fmt}" --version >/dev/null 2>&1 || rustup component add "$part" >/dev/null 2>&1 ||
      { say "the Rust component $part is missing, and rustup could not add it"; exit 1; }
  done
fi
