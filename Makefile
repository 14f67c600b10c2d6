PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
SAMPLE := dossiers/lai-chau/thanh-pho-lai-chau/2024

.DEFAULT_GOAL := help
.PHONY: help demo test test-deps test-real lint bench docs clean

help:  ## what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

$(BIN)/ctcpl: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

demo: $(BIN)/ctcpl  ## check and score the sample, write its plan and decision into out/
	$(BIN)/ctcpl check $(SAMPLE)
	$(BIN)/ctcpl score $(SAMPLE)
	$(BIN)/ctcpl explain $(SAMPLE)/phuong-tan-phong.yaml 2.5
	$(BIN)/ctcpl render-plan $(SAMPLE)/plan.yaml
	$(BIN)/ctcpl render-decision $(SAMPLE)
	@echo && find out -name '*.docx' | sort

test: $(BIN)/ctcpl  ## every test that needs no system package
	$(BIN)/python -m pytest -n auto

test-deps:  ## install the programs that test-real needs (Debian, Ubuntu)
	$(if $(filter 0,$(shell id -u)),,sudo) apt-get update -qq
	$(if $(filter 0,$(shell id -u)),,sudo) apt-get install -y -qq --no-install-recommends \
	  libreoffice-writer fonts-liberation2 poppler-utils git zsh fish $(shell command -v npm >/dev/null || echo nodejs npm) >/dev/null
	cd tests/real/node && npm install --silent

test-real: $(BIN)/ctcpl  ## tests through LibreOffice and other real programs
	$(BIN)/python -m pytest -m real

lint: $(BIN)/ctcpl  ## ruff and mypy --strict
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(BIN)/ctcpl  ## each comparison with its ratio
	$(BIN)/python -m benchmarks

docs: $(BIN)/ctcpl  ## write the generated pages of docs/ anew
	$(BIN)/python -m tools.rule_reference

clean:  ## remove what was made
	rm -rf out $(VENV) tests/real/node/node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis
