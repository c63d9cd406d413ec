#!/bin/bash
# Runs a command with a throw-away PostgreSQL server behind LEKA_TEST_POSTGRES,
# and stops the server however the command ends. A server named there already is used as it is.
set -euo pipefail
here=$(dirname "$0")
if [ -z "${LEKA_TEST_POSTGRES:-}" ]; then
  dir=$(mktemp -d "${TMPDIR:-/tmp}/leka-postgres.XXXXXX")
  chmod 755 "$dir"
  trap '"$here/postgres.sh" stop "$dir"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  LEKA_TEST_POSTGRES=$("$here/postgres.sh" start "$dir")
  export LEKA_TEST_POSTGRES
fi
"$@"
