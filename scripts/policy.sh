#!/bin/bash
# Small rules of the house that no other tool checks.
set -euo pipefail
cd "$(dirname "$0")/.."
wrong=0
complain() { echo "policy: $*" >&2; wrong=1; }

# Lock files hold no address of a registry or mirror: whoever builds uses their own.
for lock in web/package-lock.json e2e/package-lock.json; do
  [ ! -f "$lock" ] || ! grep -q '"resolved"' "$lock" || complain "$lock names a registry (\"resolved\"); see $(dirname "$lock")/.npmrc"
done

# Pages take scripts, styles and pictures from files only (SEC-11).
if found=$(grep -rnE '<[^>]+ (style|on[a-z]+)="' --include='*.html' crates web 2>/dev/null); then
  complain "styles or handlers inside markup, which the content policy forbids:"$'\n'"$found"
fi

# Licences and duplicate crates, where the tool is installed; known flaws, where the list of them was fetched (cargo deny fetch db).
# Nothing is asked over the network.
if command -v cargo-deny >/dev/null 2>&1; then
  cargo deny --offline check licenses bans sources || wrong=1
  if [ -d "${CARGO_HOME:-$HOME/.cargo}/advisory-dbs" ]; then
    cargo deny --offline check advisories || wrong=1
  else
    echo "policy: known flaws of crates were not looked for; cargo deny fetch db brings the list of them" >&2
  fi
fi
exit "$wrong"
