# What newcomers, contributors and CI type. On Windows: the two lines of README.

VENV := .venv
BIN := $(VENV)/bin
RUN_READY := $(VENV)/ready-to-run
TEST_READY := $(VENV)/ready-to-test

.PHONY: run test bench fuzz attack drive map translations format format-check lint types wheel screenshots golden requirements audit clean

run: $(RUN_READY)
	@packaging/run_sample.sh $(BIN)/python

# Compiled before: the processes that read may write nothing, and would each compile what they import.
test: $(TEST_READY)
	@$(BIN)/python -m compileall -q reader
	$(BIN)/python -m pytest

bench: $(TEST_READY)
	@for file in tests/benchmarks/[a-z]*.py; do \
		$(BIN)/python -m tests.benchmarks.$$(basename $$file .py) || exit; \
	done

fuzz: $(TEST_READY)
	$(BIN)/python -m pytest --hypothesis-profile=fuzz tests/reading tests/ui/state

attack: $(TEST_READY)
	READER_ATTEMPTS=100000 $(BIN)/python -m pytest -s tests/attack

drive: $(TEST_READY)
	$(BIN)/python -m tests.drive build/drive

format: $(TEST_READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

format-check: $(TEST_READY)
	$(BIN)/ruff format --check .

lint: $(TEST_READY)
	$(BIN)/ruff check .

types: $(TEST_READY)
	$(BIN)/mypy

wheel: $(TEST_READY)
	packaging/try_wheel.sh $(BIN)/python

screenshots: $(TEST_READY)
	$(BIN)/python -m tests.ui.screens

golden: $(TEST_READY)
	$(BIN)/python -m tests.ui.screens golden

# Every module with its first line; of one room: make map ROOM=reading/cleaning
map:
	@python3 packaging/print_map.py $(ROOM)

translations: $(TEST_READY)
	PYTHONPATH=. $(BIN)/python packaging/update_translations.py

requirements:
	packaging/requirements.sh

# Needs the network.
audit:
	packaging/audit.sh

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(RUN_READY): packaging/requirements.txt
	@packaging/make_venv.sh $(VENV) packaging/requirements.txt
	@packaging/system_packages.sh $(BIN)/python
	@touch $@

$(TEST_READY): packaging/requirements-dev.txt
	@packaging/make_venv.sh $(VENV) packaging/requirements-dev.txt
	@packaging/system_packages.sh $(BIN)/python
	@touch $@ $(RUN_READY)
