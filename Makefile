# planc: `make demo` shows it, `make test` proves it. Both install what they need on a machine with Swift and Debian.

BUILD_FLAGS := -c release --static-swift-stdlib
PLANC := .build/release/planc
AS_OF := 2026-11-24

.PHONY: demo build test install-packages generate check-generated clean

demo: build
	$(PLANC) report sample-plans/portfolio --as-of $(AS_OF) --format text
	@echo
	@echo "The report: $(CURDIR)/$$($(PLANC) report sample-plans/portfolio --as-of $(AS_OF) --output report)"

build: install-packages
	swift build $(BUILD_FLAGS) --product planc

# The archives are linked into the program; only building needs these packages.
install-packages:
	@if [ ! -e /usr/include/cmark.h ] || [ ! -e /usr/include/yaml.h ]; then \
		echo "installing libcmark-dev and libyaml-dev"; \
		$$(command -v sudo) apt-get update -qq && $$(command -v sudo) apt-get install -y -qq libcmark-dev libyaml-dev; \
	fi

test: build
	swift build --build-tests
	swift test --skip-build

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
