# planc: `make demo` shows it, `make test` proves it. Both install what they need on a machine with Swift and Debian.

# Everything is in the program, Glibc too: it runs on any Linux, and starts in two thirds of the time.
BUILD_FLAGS := -c release --static-swift-stdlib -Xswiftc -static-executable
PLANC := .build/release/planc
BUILT := .build/release/planc.built
AS_OF := 2026-11-24
SUDO := $(shell command -v sudo)
APT := $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends

.PHONY: demo build test install-packages browser-tools specifications validators editors spark latency bench bench-quick bench-tools budget budget-renew counting-tools sbom sbom-tools supply-chain install uninstall install-test install-tools data-tools data-tool-packages sanitize faults faults-slow fault-tools fuzz generate clean

demo: build
	$(PLANC) report sample-plans/portfolio --as-of $(AS_OF) --format text
	@echo
	@echo "The report: $(CURDIR)/$$($(PLANC) report sample-plans/portfolio --as-of $(AS_OF) --output report)"

build: install-packages
	swift build $(BUILD_FLAGS) --product planc
	@touch $(BUILT)

# The program with its completions and manual, under PREFIX; DESTDIR comes before it, for who makes packages of it.
# `make build` first and `sudo make install` then: root only copies. What is not built is built as whoever called sudo.
PREFIX ?= /usr/local
FOLDER = $(DESTDIR)$(PREFIX)
AS_CALLER = $(if $(filter 0,$(shell id -u)),$(if $(SUDO_USER),sudo -u $(SUDO_USER)))

install: $(BUILT)
	@Tools/install.sh $(PLANC) "$(FOLDER)"
	@echo "installed in $(FOLDER)"

uninstall:
	@Tools/install.sh --remove "$(FOLDER)"

# Only for installing, where building is left out when no source is newer than the last time. The program itself does not tell
# that time: it stays as it is when a source was touched and not changed.
$(BUILT): Package.swift $(shell find Sources -name '*.swift')
	$(AS_CALLER) $(MAKE) --no-print-directory build

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

# Public validators of the forms that other programs read, with their schemas.
VALIDATORS := .build/validators
# Its tests carry the schema of Jenkins' xUnit plug-in; nothing else of it is used.
PYTEST := pytest-9.1.0

validators: $(VALIDATORS)/schemas/junit-10.xsd

$(VALIDATORS)/schemas/junit-10.xsd: Tests/Validators/requirements.txt
	@python3 -c 'import ensurepip, venv' 2>/dev/null || { $(APT) python3 python3-venv >/dev/null; }
	python3 -m venv --clear $(VALIDATORS)
	$(VALIDATORS)/bin/pip install --quiet --disable-pip-version-check --requirement Tests/Validators/requirements.txt
	$(VALIDATORS)/bin/pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: --dest $(VALIDATORS) $(subst -,==,$(PYTEST))
	@mkdir -p $(VALIDATORS)/schemas
	tar xzf $(VALIDATORS)/$(PYTEST).tar.gz --directory $(VALIDATORS)/schemas --strip-components=3 --touch $(PYTEST)/testing/example_scripts/junit-10.xsd

# Editors and a language client on which the tests try planc lsp.
EDITORS := .build/editors

editors: $(EDITORS)/bin/pytest
	@if [ ! -x /usr/bin/nvim ] || [ ! -x /usr/bin/emacs ] || [ ! -e /usr/share/doc/elpa-eglot ]; then \
		echo "installing Neovim and Emacs"; $(APT) neovim emacs-nox elpa-eglot >/dev/null; \
	fi

$(EDITORS)/bin/pytest: Tests/Editors/requirements.txt
	@python3 -c 'import ensurepip, venv' 2>/dev/null || { $(APT) python3 python3-venv >/dev/null; }
	python3 -m venv --clear $(EDITORS)
	$(EDITORS)/bin/pip install --quiet --disable-pip-version-check --requirement Tests/Editors/requirements.txt
	@touch $@

# Apache Spark, on which the tests try the example of docs/spread.md. It needs the Java of browser-tools.
SPARK := .build/spark

spark: $(SPARK)/ready

$(SPARK)/ready: Tests/Spark/requirements.txt
	@python3 -c 'import ensurepip, venv' 2>/dev/null || { $(APT) python3 python3-venv >/dev/null; }
	python3 -m venv --clear $(SPARK)
	$(SPARK)/bin/pip install --quiet --disable-pip-version-check --requirement Tests/Spark/requirements.txt
	@touch $@

# Milliseconds from a keystroke to published findings, and to completion, in a long plan.
latency: build
	python3 Benchmarks/latency.py $(PLANC)

# planc against its goals, in turns with cmark, rumdl, Hugo and a script of Python over the same made plans.
# BENCH_SIZES=10,100,1000 and BENCH_RUNS=5 choose portfolios and rounds; `make bench-quick` takes under three minutes.
BENCH_TOOLS := .build/bench-tools

bench: build bench-tools
	$(BENCH_TOOLS)/bin/python Benchmarks/bench.py $(PLANC)

bench-quick: build bench-tools
	$(BENCH_TOOLS)/bin/python Benchmarks/bench.py $(PLANC) --quick

bench-tools: $(BENCH_TOOLS)/bin/rumdl
	@if ! command -v cmark >/dev/null || ! command -v hugo >/dev/null; then \
		echo "installing cmark and Hugo"; $(APT) cmark hugo >/dev/null; \
	fi

$(BENCH_TOOLS)/bin/rumdl: Benchmarks/requirements.txt
	@python3 -c 'import ensurepip, venv' 2>/dev/null || { $(APT) python3 python3-venv >/dev/null; }
	python3 -m venv --clear $(BENCH_TOOLS)
	$(BENCH_TOOLS)/bin/pip install --quiet --disable-pip-version-check --requirement Benchmarks/requirements.txt
	@touch $@

# Instructions of a check a plan, held against Benchmarks/budget.json; the same on every run, however busy the machine.
budget: build counting-tools
	python3 Benchmarks/budget.py $(PLANC)

budget-renew: build counting-tools
	python3 Benchmarks/budget.py $(PLANC) --renew

counting-tools:
	@if ! command -v valgrind >/dev/null || ! command -v strip >/dev/null || ! command -v python3 >/dev/null; then \
		echo "installing valgrind"; $(APT) valgrind binutils python3 >/dev/null; \
	fi

test: build browser-tools specifications validators editors spark fault-tools
	swift build --build-tests
	swift test --skip-build
	@$(MAKE) --no-print-directory faults supply-chain install-test data-tools

# Full disks, signals at any moment, files that vanish: the release program keeps what is there whole.
FAULTS := .build/faults

faults: build fault-tools
	PLANC=$(PLANC) PYTHONDONTWRITEBYTECODE=1 $(FAULTS)/bin/pytest Tests/Faults --quiet -m "not slow"

faults-slow: build fault-tools
	PLANC=$(PLANC) PYTHONDONTWRITEBYTECODE=1 $(FAULTS)/bin/pytest Tests/Faults --quiet

fault-tools: $(FAULTS)/bin/pytest
	@if ! command -v setpriv >/dev/null || ! command -v mount >/dev/null; then echo "installing util-linux"; $(APT) util-linux mount >/dev/null; fi

$(FAULTS)/bin/pytest: Tests/Faults/requirements.txt
	@python3 -c 'import ensurepip, venv' 2>/dev/null || { $(APT) python3 python3-venv >/dev/null; }
	python3 -m venv --clear $(FAULTS)
	$(FAULTS)/bin/pip install --quiet --disable-pip-version-check --requirement Tests/Faults/requirements.txt
	@touch $@

# What `make install` puts down, in a folder of the tests' own: tried in bash, zsh and fish, and by readers of manuals.
install-test: build install-tools
	PLANC=$(PLANC) PYTHONDONTWRITEBYTECODE=1 $(FAULTS)/bin/pytest Tests/Install --quiet

# Their Python is that of the faults: they need pytest and nothing else.
install-tools: $(FAULTS)/bin/pytest
	@if [ ! -e /usr/share/bash-completion/bash_completion ] || ! command -v zsh >/dev/null || ! command -v fish >/dev/null || ! command -v mandoc >/dev/null || ! command -v man >/dev/null; then \
		echo "installing shells and readers of manuals"; $(APT) bash-completion zsh fish mandoc man-db >/dev/null; \
	fi

# The examples of docs/exchange.md, run as they stand there.
DATA_TOOLS := .build/data-tools

data-tools: build data-tool-packages
	PLANC=$(PLANC) PYTHONDONTWRITEBYTECODE=1 $(DATA_TOOLS)/bin/pytest Tests/DataTools --quiet

data-tool-packages: $(DATA_TOOLS)/bin/pytest

$(DATA_TOOLS)/bin/pytest: Tests/DataTools/requirements.txt
	@python3 -c 'import ensurepip, venv' 2>/dev/null || { $(APT) python3 python3-venv >/dev/null; }
	python3 -m venv --clear $(DATA_TOOLS)
	$(DATA_TOOLS)/bin/pip install --quiet --disable-pip-version-check --requirement Tests/DataTools/requirements.txt
	@touch $@

# A bill of materials for other programs (CycloneDX), and the tests of what planc is made of.
SBOM_TOOLS := .build/sbom

sbom: sbom-tools
	$(SBOM_TOOLS)/bin/python Tools/sbom.py --output .build/planc.cdx.json

supply-chain: build sbom-tools
	PYTHONDONTWRITEBYTECODE=1 $(SBOM_TOOLS)/bin/pytest Tests/SupplyChain --quiet

sbom-tools: $(SBOM_TOOLS)/bin/pytest

$(SBOM_TOOLS)/bin/pytest: Tools/requirements.txt
	@python3 -c 'import ensurepip, venv' 2>/dev/null || { $(APT) python3 python3-venv >/dev/null; }
	python3 -m venv --clear $(SBOM_TOOLS)
	$(SBOM_TOOLS)/bin/pip install --quiet --disable-pip-version-check --requirement Tools/requirements.txt
	@touch $@

# The Swift tests under the address sanitizer and under the thread sanitizer, each in a build of its own. Programs that the
# tests start in a browser or an editor are the release ones, without. XCTest, which no test uses, is left out, and so
# are leaks: Foundation and the argument parser have some of their own, for as long as a process lasts.
# What the thread sanitizer can't judge stands in a file of its own. SANITIZE_FLAGS chooses tests, such as `--filter PlanPortfolioTests`.
sanitize: build
	ASAN_OPTIONS=detect_leaks=0 swift test --disable-xctest --sanitize=address --scratch-path .build/sanitize-address $(SANITIZE_FLAGS)
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread-sanitizer.txt swift test --disable-xctest --sanitize=thread --scratch-path .build/sanitize-thread $(SANITIZE_FLAGS)

# Each fuzz target for FUZZ_SECONDS under the address sanitizer, from the seeds; a crash is kept in .build/fuzz.
FUZZ_SECONDS ?= 60
FUZZ_TARGETS := front-matter tables tokens values plans format
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

# Templates travel inside the program as string literals; the page of all rules is what the program says of them.
# $(call embed,ENUM,FOLDERS,SWIFT FILE).
define embed
	@mkdir -p $(dir $(3))
	@{ \
		echo '// Made from $(2) by `make generate`. Do not edit.'; \
		echo; \
		echo 'enum $(1) {'; \
		echo '    static let files: [String: String] = ['; \
		for file in $(sort $(wildcard $(addsuffix /*,$(2)))); do \
			echo "        \"$(4)$$(basename $$file)\": ##\"\"\""; cat $$file; echo; echo '"""##,'; \
		done; \
		echo '    ]'; \
		echo '}'; \
	} > $(3)
endef

generate:
	$(call embed,EmbeddedTemplates,templates/report,Sources/PlanReports/Generated/EmbeddedTemplates.swift)
	$(call embed,EmbeddedPlanTemplates,templates/plans/en templates/plans/nl,Sources/planc/Generated/EmbeddedPlanTemplates.swift,$$(basename $$(dirname $$file))/)
	$(call embed,EmbeddedInitFiles,templates/ci templates/init,Sources/planc/Generated/EmbeddedInitFiles.swift)
	@$(MAKE) --no-print-directory build
	$(PLANC) explain --page > docs/rules.md

clean:
	rm -rf .build report
