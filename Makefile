# make run    build what is missing and open the demo county on http://127.0.0.1:8080
# make test   everything: formatting, lints, tests on both databases, browser stories
# make check  the fast part: formatting and lints
# make bench  benchmarks (these build with optimisation, and take long the first time)
# make words  check the messages of all three languages (xtask)
# make sbom   write the list of what the program is made of, from the lock files

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

LISTEN ?= 127.0.0.1:8080
DATA ?= ./leka-data
FONT := web/dist/.made

.PHONY: help run test test-rust test-browser check bench words sbom web needs needs-run clean-demo

help:
	@sed -n 's/^# \(make .*\)/  \1/p' Makefile

run: needs-run web
	@echo "leka: building (the first time takes some minutes)"
	@cargo build --locked
	@echo "leka: the demo county opens on http://$(LISTEN); its data is in $(DATA); stop with Ctrl-C"
	@exec target/debug/leka --data "$(DATA)" serve --demo --listen "$(LISTEN)"

test: needs check test-rust test-browser

check: web
	@cargo fmt --all -- --check
	@cargo clippy --locked --workspace --all-targets -- -D warnings
	@scripts/policy.sh

# The same tests on both databases: those for PostgreSQL read LEKA_TEST_POSTGRES.
test-rust: needs web
	@scripts/with-postgres.sh cargo test --locked --workspace --no-fail-fast

test-browser: needs web e2e/node_modules/.package-lock.json
	@# The binary as the tests built it: a plain build would compile libraries again with other features.
	@cargo test --locked --workspace --no-run --quiet
	@cd e2e && npx tsc --noEmit && npx playwright test

bench: web
	@# All of them in one build: `-p` would compile libraries again with other features. It makes the binary too.
	@cargo bench --locked --workspace --bench county --bench search --bench load --bench rank
	@python3 -m venv target/bench && target/bench/bin/pip install --quiet openpyxl==3.1.5 xlsxwriter==3.3.1 polars==2.1.0 fastexcel==0.21.0
	@target/bench/bin/python scripts/bench.py target/release/leka

words:
	@cargo run --quiet --locked -p xtask -- words

sbom:
	@cargo run --quiet --locked -p xtask -- sbom

clean-demo:
	@rm -rf -- "$(DATA)"

# The font for Tibetan pages, cut down from an npm package.
web: $(FONT)

$(FONT): web/node_modules/.package-lock.json web/build.mjs web/stacks.mjs web/style.css $(wildcard locales/bo/*.ftl)
	@cd web && node build.mjs --check
	@touch $@

%/node_modules/.package-lock.json: %/package-lock.json
	@echo "$*: installing what npm needs"
	@cd $* && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error
	@touch $@

needs:
	@scripts/needs.sh test

needs-run:
	@scripts/needs.sh run
