# What people type. Each target works on a fresh Debian 12 with a Swift toolchain, as root or with
# sudo, and installs what it needs by itself.

# The day for which the demo in Content/ was written.
DEMO_DAY = 2026-05-18
SITEGEN = .build/release/sitegen

.PHONY: site test conformance formats files faults benchmark imports verify tools

## Build sitegen, publish Content/ into Output/, and say how to look at it.
site: tools
	swift build -c release --product sitegen
	@# 3 means: published, but something that is asked for is missing. The demo shows that too.
	$(SITEGEN) build --today $(DEMO_DAY) || [ $$? -eq 3 ]
	@echo
	@for practice in Output/*/; do \
	  echo "Look at it: python3 -m http.server -d $${practice%/}"; \
	done

## Everything that needs no browser.
test: tools
	swift build --build-tests
	SWIFT_BACKTRACE=enable=no swift test --skip-build

## CommonMark's own examples, fetched from PyPI.
conformance: tools
	sh Scripts/conformance.sh

## The JSON, SARIF and GitHub output, held against readers that others wrote (from PyPI).
formats: tools
	@sh Scripts/install-tools.sh python3-venv
	swift build -c release --product sitegen
	sh Scripts/formats.sh $(SITEGEN)

## Every ninth system call of a build failed or killed once; `make faults FAULTS=` for every one.
FAULTS = --small --every 9
faults: tools
	swift build -c release --product sitegen
	bash Scripts/faults.sh --binary $(SITEGEN) $(FAULTS)

## How long a build of 60 pages takes, and what the rules cost on 200, printed.
benchmark: tools
	swift build -c release --product sitegen
	swift build -c release --product rulecost
	bash Scripts/benchmark.sh

## How long the import of each kind of export takes, and its memory, printed.
imports: tools
	swift build -c release --product sitegen
	swift build -c release --product make-exports
	bash Scripts/imports.sh

## Calendars, feeds, sitemaps and server files, read by other people's programs.
files: tools
	@sh Scripts/install-tools.sh nginx-light python3-venv
	swift build -c release --product sitegen
	sh Scripts/files.sh $(SITEGEN)

## The demo, the practices of Tests/Sites and a new one, in a real browser: see Scripts/verify/.
verify: tools
	@sh Scripts/install-tools.sh chromium default-jre-headless poppler-utils python3-venv
	swift build -c release --product sitegen
	sh Scripts/verify.sh $(SITEGEN)

tools:
	@sh Scripts/install-tools.sh
