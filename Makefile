# Every target makes what it needs (.venv, dependencies) when that is missing, and is quick when it is not.
# Versions and hashes: requirements.lock (to run) and requirements-dev.lock (to test and check).

PYTHON ?= python3
EXAMS ?= ../shared/exams
BIN := .venv/bin
ROOMS := $(wildcard api app bot core integrations)

# Stamps: another folder makes .venv anew; another lock or pyproject.toml installs again.
$(shell test -x $(BIN)/python || rm -f .venv/at-* .venv/ready-*)
key = $(shell { pwd; cat /dev/null $(1); } | cksum | tr ' ' -)
VENV := .venv/at-$(call key,)
RUN := .venv/ready-run-$(call key,pyproject.toml requirements.lock)
DEV := .venv/ready-dev-$(call key,pyproject.toml requirements.lock requirements-dev.lock)
READY := $(or $(wildcard $(DEV)),$(RUN))

.PHONY: setup run test check fix exams bench soak docs revision lock
.DEFAULT_GOAL := setup

setup: $(READY)
	@:

run: $(READY)
	@exec $(BIN)/nudge run

test: $(DEV)
	@$(BIN)/python -m pytest --cov --cov-report=term

check: $(DEV)
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy $(ROOMS)
	@$(BIN)/lint-imports
	@! $(BIN)/vulture $(ROOMS) bench | grep --invert-match -E 'unused (attribute|import|variable)'
	@$(BIN)/deptry .
	@$(BIN)/python -m pytest --quiet --numprocesses=0 tests/test_house.py

fix: $(DEV)
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

# Our own sentences first; then, where that folder is, what other projects expect.
exams: $(READY)
	@$(BIN)/python -m tests.exams.corpus
	@test -d $(EXAMS) || echo "nudge: no exams in $(EXAMS), so those are skipped; say where: make exams EXAMS=folder"
	@for gold in $(wildcard $(EXAMS)/when_*.jsonl); do echo "== $$gold"; \
	  $(BIN)/python $(EXAMS)/score_when.py --gold $$gold --cmd "$(BIN)/nudge when --jsonl" || exit 1; done
	@for gold in $(wildcard $(EXAMS)/turn_*.jsonl); do echo "== $$gold"; \
	  $(BIN)/python $(EXAMS)/score_turn.py --gold $$gold --map $(EXAMS)/turn_map.json \
	    --cmd "$(BIN)/nudge interpret --jsonl" || exit 1; done

bench: $(DEV)
	@$(BIN)/python -m bench

soak: $(DEV)
	@$(BIN)/python -m tests.soak

docs: $(DEV)
	@$(BIN)/python -m app.docs
	@$(BIN)/python -m pytest --quiet --numprocesses=0 --update-snapshots tests/test_house.py -k tools

# `make revision m="tasks add colour"`: the next revision, from what the models say and no revision does yet.
revision: $(DEV)
	@$(BIN)/python -m app.revisions "$(m)"

# `make lock` keeps what still fits; `make lock UPGRADE=--upgrade` takes the newest.
COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-config \
  --no-header --no-annotate --no-emit-index-url --no-emit-find-links $(UPGRADE) pyproject.toml
lock: $(VENV)
	@$(COMPILE) --group install --output-file requirements.lock >/dev/null
	@$(COMPILE) --group dev --constraint requirements.lock --output-file requirements-dev.lock >/dev/null

# The installer is uv at the lock's version and hash; where it finds no packages (a mirror that only pip
# is told of), pip installs the same lock. Nothing here reads standard input or writes standard output.
define install
	@echo "nudge: installing $(1) into .venv" >&2
	@{ $(BIN)/uv pip sync --quiet --no-config --require-hashes --python $(BIN)/python $(1) \
	  || $(BIN)/python -m pip install --quiet --require-hashes --requirement $(1); } </dev/null >&2
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable . </dev/null >&2
	@rm -f .venv/ready-* && touch $@
endef

$(RUN): | $(VENV)
	$(call install,requirements.lock)

$(DEV): | $(VENV)
	$(call install,requirements-dev.lock)

WANTS := Nudge needs Python 3.11 or newer; tell make which one: make PYTHON=python3.12
$(VENV):
	@$(PYTHON) -c 'import sys; sys.exit("$(WANTS)" if sys.version_info < (3, 11) else 0)' </dev/null >&2
	@$(PYTHON) -m venv --clear .venv </dev/null >&2
	@sed -n '/^uv==/,/[^\\]$$/p' requirements.lock >.venv/uv.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps \
	  --requirement .venv/uv.txt </dev/null >&2
	@touch $@
