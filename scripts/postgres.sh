#!/bin/bash
# A throw-away PostgreSQL server for tests.
#   scripts/postgres.sh start DIR    makes a new server in DIR, prints its URL
#   scripts/postgres.sh url DIR      prints the URL again
#   scripts/postgres.sh stop DIR     stops it and removes what it wrote
# It listens on loopback and on a socket in DIR, and trusts whoever comes: never put records in it.
set -euo pipefail

usage() { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
fail() { echo "postgres: $*" >&2; exit 1; }
[ $# -eq 2 ] || usage
act=$1
mkdir -p -- "$2"
dir=$(cd -- "$2" && pwd)

bin=
for found in /usr/lib/postgresql/15/bin /usr/lib/postgresql/*/bin "$(dirname "$(command -v initdb || echo /nowhere/x)")"; do
  if [ -x "$found/initdb" ] && [ -x "$found/pg_ctl" ]; then bin=$found; break; fi
done
[ -n "$bin" ] || fail "PostgreSQL is not installed (Debian: postgresql-15)"

# The server refuses to run as root.
as=()
if [ "$(id -u)" = 0 ]; then
  id -u postgres >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin postgres
  as=(runuser -u postgres --)
fi

control() { (cd / && LC_ALL=C.UTF-8 "${as[@]}" "$bin/pg_ctl" -D "$dir/data" "$@"); }

free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo "$port"; return; fi
  done
  fail "no free port between 20000 and 32000"
}

case $act in
start)
  [ ! -e "$dir/data" ] || fail "$dir is in use; stop it first"
  if [ ${#as[@]} -gt 0 ]; then
    chown postgres "$dir"
    "${as[@]}" test -w "$dir" || fail "the user postgres cannot reach $dir: choose a directory that others may enter, such as one in /tmp"
  fi
  (cd / && "${as[@]}" "$bin/initdb" -D "$dir/data" --username=leka --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
    --data-checksums --no-sync) >"$dir/initdb.log" 2>&1 || { cat "$dir/initdb.log" >&2; fail "initdb failed"; }
  # Nothing here outlives the tests, so it need not survive a power cut.
  "${as[@]}" tee -a "$dir/data/postgresql.conf" >/dev/null <<SETTINGS
listen_addresses = '127.0.0.1'
unix_socket_directories = '$dir'
max_connections = 300
shared_buffers = 128MB
fsync = off
synchronous_commit = off
full_page_writes = off
timezone = 'UTC'
SETTINGS
  for attempt in 1 2 3; do
    port=$(free_port)
    if control -w -t 60 -o "-p $port" -l "$dir/data/server.log" start >"$dir/start.log" 2>&1; then
      echo "postgres://leka@127.0.0.1:$port/postgres" | tee "$dir/url"
      exit 0
    fi
  done
  tail -n 20 "$dir/data/server.log" "$dir/start.log" >&2 || true
  fail "the server did not start"
  ;;
url)
  [ -f "$dir/url" ] || fail "no server was started in $dir"
  cat "$dir/url"
  ;;
stop)
  if [ -e "$dir/data/postmaster.pid" ]; then control -m immediate -w stop >/dev/null || fail "the server in $dir did not stop"; fi
  rm -rf -- "$dir/data" "$dir/url" "$dir/initdb.log" "$dir/start.log"
  rmdir -- "$dir" 2>/dev/null || true
  ;;
*) usage ;;
esac
