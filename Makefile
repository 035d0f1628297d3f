# make demo     see the whole promise kept, on servers of its own; installs what it needs into .venv
# make test     everything that a change must pass; installs what it needs into .venv, and mail servers where it may
# make lint     style and types only
# make guards   take every guard away, one at a time, and see which test notices
# make fuzz     read messages that nobody wrote, by the hundred thousand: make fuzz FUZZ='--messages 1000000 --seed 7'
# make bench    what things cost
# make weights  learn from tests/corpus anew what daemon/afterword/core/reading/learned holds
# make screenshots   the pictures in the README; needs Chromium
# make constraints   pin the newest versions that fit, with the hashes of all their files
# make clean    take away what the above left here
#
# PYTHON chooses the interpreter, PYTEST what pytest is told: make test PYTHON=python3.12 PYTEST='tests/core -x'

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= $(shell for each in python3.13 python3.12 python3.11 python3; do \
	"$$each" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$each" && break; done)
PYTEST ?=
FUZZ ?=
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
STAMP := $(VENV)/.installed
RUNS := $(VENV)/.runs
# What running needs, with all that it brings, and what builds ourselves; `pip check` says what is missing here.
RUNTIME := aiosmtplib apscheduler imapclient jinja2 markupsafe pyyaml selectolax structlog tzdata tzlocal \
	editables hatchling packaging pathspec pluggy tomlkit trove-classifiers

.PHONY: help demo test lint guards fuzz bench weights screenshots constraints clean venv servers

help:
	@sed -n '/^#/!q; s/^# \{0,1\}//p' Makefile

demo: $(RUNS)
	@$(BIN)/afterword demo

test: venv servers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest $(PYTEST)

lint: venv
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

guards: venv servers
	$(BIN)/python tests/guards.py

fuzz: $(RUNS)
	$(BIN)/python tests/fuzz.py $(FUZZ)

bench: $(RUNS)
	@for each in bench/*.py; do $(BIN)/python "$$each"; echo; done

# Not part of the pinned versions: only who changes the labelled mail needs these.
weights: venv
	$(PIP) install --quiet --no-build-isolation --editable ".[train]"
	$(BIN)/python bench/training/train.py --write

screenshots: $(RUNS)
	$(BIN)/python bench/pictures/screenshots.py

venv: $(STAMP)

# Hashes hold for everything that comes from outside; ourselves are built with the pinned backend, not a fresh one.
$(STAMP): constraints.txt pyproject.toml
	@[ -n "$(PYTHON)" ] || { echo "needs Python 3.11 or newer with venv (Debian: apt install python3-venv)" >&2; exit 1; }
	[ -x $(BIN)/python ] || $(PYTHON) -m venv $(VENV)
	$(PIP) install --quiet --require-hashes -r constraints.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	touch $(STAMP) $(RUNS)

# Only what running needs: the part of the pinned versions whose names are above.
$(RUNS): constraints.txt pyproject.toml
	@[ -n "$(PYTHON)" ] || { echo "needs Python 3.11 or newer with venv (Debian: apt install python3-venv)" >&2; exit 1; }
	@echo "installing what it needs into $(VENV) …"
	@[ -x $(BIN)/python ] || $(PYTHON) -m venv $(VENV)
	@awk -v names="$(RUNTIME)" 'BEGIN { split(names, each); for (n in each) wanted[each[n]] } \
		/^[a-z]/ { split($$0, word, "=="); taken = word[1] in wanted } taken' constraints.txt > $(VENV)/runtime.txt
	@$(PIP) install --quiet --require-hashes --no-deps -r $(VENV)/runtime.txt
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@$(PIP) check --quiet
	@touch $(RUNS)

# The mail servers that tests start for themselves; without them those tests are left out, and say so.
servers:
	@bash .ci/servers

# The versions must be the same for every supported Python, so both ends of the range are asked.
constraints:
	@[ -n "$(PYTHON)" ] || { echo "needs Python 3.11 or newer with venv" >&2; exit 1; }
	@work=$$(mktemp -d); trap 'rm -rf "$$work"' EXIT; \
	for each in python3.11 $(PYTHON); do \
		"$$each" -m venv "$$work/venv-$$each"; \
		"$$work/venv-$$each/bin/python" -m pip --disable-pip-version-check install --quiet pip-tools; \
		"$$work/venv-$$each/bin/pip-compile" --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
			--no-header --no-annotate --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
			--no-emit-options --extra test --build-deps-for editable --output-file "$$work/$$each.txt" pyproject.toml; \
		cmp "$$work/python3.11.txt" "$$work/$$each.txt"; \
	done; \
	{ sed '/^#/!q' constraints.txt | grep '^#'; cat "$$work/python3.11.txt"; } > "$$work/constraints.txt"; \
	mv "$$work/constraints.txt" constraints.txt

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
