# kforwatch: `make run` opens the program, `make test` runs every test. Both install what is missing first.

# Debian packages: what the program is built on, and what its tests need besides.
RUN_PACKAGES  = libncurses-dev libuchardet-dev libmd-dev libsqlite3-dev
TEST_PACKAGES = libvterm-dev ncurses-term tmux
RELEASE_TOOL  = swift build -c release --static-swift-stdlib
RELEASE       = $(RELEASE_TOOL) --product kforwatch
PROGRAM       = .build/release/kforwatch
PREFIX       ?= /usr/local
CORPUS       ?=
SHARED       ?= ../shared

.PHONY: run test build deps test-deps swift lint format accuracy bench bench-reading docs screens install

run: build
	@exec $(PROGRAM) $(CORPUS)

build: deps
	@echo "kforwatch: building (the first time takes a few minutes)"
	$(RELEASE)

test: test-deps
	swift build --build-tests
	swift test --skip-build

deps: swift
	@.ci/install $(RUN_PACKAGES)

test-deps: swift
	@.ci/install $(RUN_PACKAGES) $(TEST_PACKAGES)

swift:
	@command -v swift >/dev/null || { \
	  echo "kforwatch: the Swift toolchain (6.3 or later) is missing; see https://www.swift.org/install/linux" >&2; exit 69; }

lint: swift
	swift format lint --recursive --strict Sources Tests Package.swift

format: swift
	swift format --in-place --recursive Sources Tests Package.swift

# Scores the reading against annotated articles where the shared folder stands beside the project.
accuracy: build
	@docs/accuracy.sh $(PROGRAM) $(SHARED)

# Times the program beside a bare ncurses program, and its reading beside bare loops and spaCy, each in one run.
bench: build bench-reading
	@docs/bench.sh $(PROGRAM) $(SHARED)

bench-reading: build
	@$(RELEASE_TOOL) --product reading-bench
	@docs/bench-reading.sh $(PROGRAM) $(SHARED)

# Renews the generated documents (keys, rules, the tour); test-deps, as the tour is made by a test of the program.
docs: test-deps
	UPDATE_DOCS=1 swift test --filter 'RepositoryTests|TourTests'

# Renews what generated documents, stored screens and stored output hold; read the difference as a user would.
screens: test-deps
	UPDATE_DOCS=1 RECORD=1 swift test --filter 'RepositoryTests|TourTests|WorkbenchTests.ScreenTests|SavingTests|HandOnTests'

install: build
	install -D $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/kforwatch
	mkdir -p $(DESTDIR)$(PREFIX)/share/kforwatch
	cp -r Data/. $(DESTDIR)$(PREFIX)/share/kforwatch/
