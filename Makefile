# make atlas: everything needed is installed, the program is built, the atlas of the shipped region is made.
# make test: the same set-up, format lint, all tests.
# make test-pages: the atlas in a real browser. make bench: speed and memory, as ratios.

SHELL := /bin/bash
.DELETE_ON_ERROR:

WORKSPACE ?= Chains
ATLAS ?= Output/atlas
CHAINATLAS := .build/release/chainatlas

.PHONY: atlas test test-pages bench clean format lint setup build

atlas: build
	@$(CHAINATLAS) atlas $(WORKSPACE) -o $(ATLAS) --lang both --pdf

build: setup
	@.ci/timed "build" swift build -c release --product chainatlas

test: setup lint
	@.ci/timed "build" swift build --build-tests
	@.ci/timed "tests" swift test --disable-xctest --skip-build

test-pages: atlas
	@.ci/timed "pages" Tests/Browser/run $(ATLAS) $(CHAINATLAS)

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
