#!/bin/bash
# Restores a backup onto an empty place, checks it and says so in a log (REL-20): a copy that was never restored is none.
#   scripts/restore-drill.sh --backup FILE --keys DIR --log FILE [--head 'NUMBER SIGNS'] [--erasures LIST] [--leka PROGRAM]
# --head is a head of the journal that was put away outside before the copy was made: the journal that comes back must have it.
# It needs as much room as the county, in TMPDIR; what was restored is taken away again. Ends with 0 when all is well.
set -euo pipefail
umask 077
# Whatever this shell knows of the county that runs: the drill has a place of its own.
unset DATABASE_URL LEKA_DATA LEKA_KEYS

usage() { sed -n '3p' "$0" | sed 's/^# *//' >&2; exit 2; }

backup='' keys='' log='' head='' erasures='' leka=leka
while [ $# -gt 0 ]; do
  case $1 in
    --backup | --keys | --log | --head | --erasures | --leka)
      [ $# -ge 2 ] || usage
      declare "${1#--}=$2"
      shift 2
      ;;
    *) usage ;;
  esac
done
[ -n "$backup" ] && [ -n "$keys" ] && [ -n "$log" ] || usage

place=$(mktemp -d)
trap 'rm -rf -- "$place"' EXIT
began=$(date +%s)

note() {
  echo "$(date -u +%Y-%m-%dT%H:%M:%SZ) backup=$(basename -- "$backup") $* seconds=$(($(date +%s) - began))" >>"$log"
}

# step NAME ARGUMENTS…: one command on the restored place; what fails is noted, and is the end.
step() {
  local name=$1
  shift
  if ! "$leka" --data "$place/data" --format json "$@" >"$place/$name" 2>"$place/said"; then
    note "failed=$name"
    cat -- "$place/said" "$place/$name" >&2
    exit 1
  fi
}

# number NAME WORD: a number that a step answered.
number() { grep -o "\"$2\": *[0-9]*" "$place/$1" | sed -n '1s/.*[^0-9]//p'; }

step restore restore "$backup" --keys "$keys" ${erasures:+--erasures "$erasures"}
step check check
step verify audit verify ${head:+--head "$head"}
note "restored rows=$(number restore rows) check=clean entries=$(number verify entries) head=${head:+fits}"
