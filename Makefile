# Everything a fresh machine needs is Python 3.11 or newer and make.
BIN := .venv/bin
.DEFAULT_GOAL := help

.PHONY: help study test check format lint types contracts growth picture keys quality bench clean

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 12

study: .venv/.app  ## set up if need be, then open the app
	@$(BIN)/quizapp

test: .venv/.dev  ## set up if need be, then run every test
	@$(BIN)/pytest -n 4

check: .venv/.dev lint types contracts growth test  ## format, lint, types, import contracts, growth, tests

format: .venv/.dev  ## rewrite the code in the house format
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

lint: .venv/.dev
	@$(BIN)/ruff format --check . && $(BIN)/ruff check .

types: .venv/.dev
	@$(BIN)/mypy

contracts: .venv/.dev
	@$(BIN)/lint-imports

growth: .venv/.dev  ## how the generator's time grows with the length of the article
	@$(BIN)/python benchmarks/generate_growth.py

picture: .venv/.dev  ## redraw the README's picture from the running app
	@$(BIN)/python tools/draw_picture.py

keys: .venv/.dev  ## rewrite docs/keys.md from the app's bindings
	@$(BIN)/python tools/write_keys.py

quality: .venv/.dev  ## how good the generated items are (needs ../shared/eval, or EVAL=folder)
	@$(BIN)/python benchmarks/quality.py $(EVAL)

bench: .venv/.dev  ## the benchmarks, each printing a ratio and its bound
	@failed=0; for script in help headless_run generate_speed generate_growth bank_load first_frame key_press; do $(BIN)/python benchmarks/$$script.py || failed=1; done; exit $$failed

# The virtual environment is remade when what it is made from changes; a finished one is used at once.
.venv/.app: pyproject.toml constraints.txt tools/setup.sh
	@sh tools/setup.sh app

.venv/.dev: pyproject.toml constraints.txt tools/setup.sh
	@sh tools/setup.sh dev

clean:  ## remove the virtual environment and all caches
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache build dist
