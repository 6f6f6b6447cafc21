# make atlas: everything needed is installed, the program is built, the atlas of the shipped region is made.
# make test: the same set-up, format lint, all tests, a minute of fuzz. make fuzz SECONDS=N SEED=N: more of it.
# make coverage: lines of the pure modules that their tests run. make mutants: small faults, each seen by a test.
# make test-house: what README says of adding a rule, an exporter, a command, done and counted.
# make test-pages: the atlas in a real browser. make bench: speed and memory, as ratios.

SHELL := /bin/bash
.DELETE_ON_ERROR:

WORKSPACE ?= Chains
ATLAS ?= Output/atlas
CHAINATLAS := .build/release/chainatlas
SECONDS ?= 60
SEED ?= 1

.PHONY: atlas fuzz test test-pages test-house coverage mutants bench clean format lint setup build

atlas: build
	@$(CHAINATLAS) atlas $(WORKSPACE) -o $(ATLAS) --lang both --pdf

build: setup
	@.ci/timed "build" swift build -c release --product chainatlas

test: setup lint
	@.ci/timed "build" swift build --build-tests
	@.ci/timed "tests" swift test --disable-xctest --skip-build
	@.ci/timed "fuzz" python3 -B Tests/Fuzz/fuzz.py .build/debug/chainatlas $(WORKSPACE) --seconds 60 --seed $(SEED)

test-pages: atlas
	@.ci/timed "pages" Tests/Browser/run $(ATLAS) $(CHAINATLAS)

fuzz: build
	@python3 -B Tests/Fuzz/fuzz.py $(CHAINATLAS) $(WORKSPACE) --seconds $(SECONDS) --seed $(SEED)

test-house: setup
	@.ci/timed "house" Tests/House/run

coverage: setup
	@.ci/coverage

mutants: setup
	@Tests/Mutants/run

lint:
	@.ci/timed "lint" swift format lint --strict --recursive Package.swift Sources Tests

bench: setup
	@.ci/bench

format:
	@swift format format --in-place --recursive Package.swift Sources Tests

setup:
	@.ci/setup

clean:
	@rm -rf .build Output/atlas
