# planc: `make demo` shows it, `make test` proves it. Both install what they need on a machine with Swift and Debian.

BUILD_FLAGS := -c release --static-swift-stdlib
PLANC := .build/release/planc
AS_OF := 2026-11-24
SUDO := $(shell command -v sudo)
APT := $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends

.PHONY: demo build test install-packages browser-tools specifications fuzz generate clean

demo: build
	$(PLANC) report sample-plans/portfolio --as-of $(AS_OF) --format text
	@echo
	@echo "The report: $(CURDIR)/$$($(PLANC) report sample-plans/portfolio --as-of $(AS_OF) --output report)"

build: install-packages
	swift build $(BUILD_FLAGS) --product planc

# The archives are linked into the program; only building needs these packages.
install-packages:
	@if [ ! -e /usr/include/cmark.h ] || [ ! -e /usr/include/yaml.h ]; then \
		echo "installing libcmark-dev and libyaml-dev"; $(APT) libcmark-dev libyaml-dev >/dev/null; \
	fi

# The tests open the report in a real browser, and hold it against the Nu HTML checker and axe-core.
BROWSER_TOOLS := .build/browser-tools

browser-tools: $(BROWSER_TOOLS)/ready
	@if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null; then \
		echo "installing chromium and its driver"; $(APT) chromium chromium-driver >/dev/null; \
	fi
	@if ! command -v java >/dev/null; then echo "installing Java"; $(APT) default-jre-headless >/dev/null; fi

$(BROWSER_TOOLS)/ready: Tests/Browser/requirements.txt
	@python3 -c "import ensurepip" 2>/dev/null || $(APT) python3-venv >/dev/null
	python3 -m venv $(BROWSER_TOOLS)
	$(BROWSER_TOOLS)/bin/pip install --quiet --disable-pip-version-check --requirement Tests/Browser/requirements.txt
	@touch $@

# The examples of the CommonMark and GFM specifications, which this Python package carries.
SPECIFICATIONS := .build/specifications

specifications: $(SPECIFICATIONS)/commonmark.txt

$(SPECIFICATIONS)/commonmark.txt:
	@command -v pip >/dev/null || $(APT) python3-pip >/dev/null
	@mkdir -p $(SPECIFICATIONS)
	pip download --quiet --no-deps --no-binary :all: --dest $(SPECIFICATIONS) marko==2.0.0
	tar xzf $(SPECIFICATIONS)/marko-2.0.0.tar.gz --directory $(SPECIFICATIONS) --strip-components=3 marko-2.0.0/tests/spec

test: build browser-tools specifications
	swift build --build-tests
	swift test --skip-build

# Each fuzz target for FUZZ_SECONDS under the address sanitizer, from the seeds; a crash is kept in .build/fuzz.
FUZZ_SECONDS ?= 60
FUZZ_TARGETS := front-matter tables tokens values plans
FUZZ_BUILD := .build/fuzz

fuzz: install-packages
	swift build -c release --scratch-path $(FUZZ_BUILD) --sanitize=address -Xswiftc -sanitize=fuzzer --product PlanFuzz
	swiftc -sanitize=fuzzer,address $(FUZZ_BUILD)/release/libPlanFuzz.a -l:libcmark.a -l:libyaml.a -o $(FUZZ_BUILD)/planc-fuzz 2>/dev/null
	@for target in $(FUZZ_TARGETS); do \
		mkdir -p $(FUZZ_BUILD)/corpus/$$target; echo "fuzzing $$target for $(FUZZ_SECONDS) s"; \
		PLANC_FUZZ=$$target $(FUZZ_BUILD)/planc-fuzz -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=4096 -max_len=8192 -print_final_stats=1 $(FUZZ_FLAGS) \
			-artifact_prefix=$(FUZZ_BUILD)/$$target- $(FUZZ_BUILD)/corpus/$$target Tests/Fuzz/seeds/$$target 2>$(FUZZ_BUILD)/$$target.log \
			|| { tail -40 $(FUZZ_BUILD)/$$target.log; exit 1; }; \
		grep -E "number_of_executed_units|DONE" $(FUZZ_BUILD)/$$target.log; \
	done

# Templates travel inside the program as string literals.
TEMPLATES := $(sort $(wildcard templates/report/*))
EMBEDDED := Sources/PlanReports/Generated/EmbeddedTemplates.swift

generate:
	@mkdir -p $(dir $(EMBEDDED))
	@{ \
		echo '// Made from templates/report by `make generate`. Do not edit.'; \
		echo; \
		echo 'enum EmbeddedTemplates {'; \
		echo '    static let files: [String: String] = ['; \
		for file in $(TEMPLATES); do \
			echo "        \"$$(basename $$file)\": ##\"\"\""; cat $$file; echo; echo '"""##,'; \
		done; \
		echo '    ]'; \
		echo '}'; \
	} > $(EMBEDDED)

clean:
	rm -rf .build report
