# Compiles each plan by itself, as many at a time as there are cores, and only those that changed; then makes the report.
#
#     make -j -f plans.mk            # today
#     make -j -f plans.mk AS_OF=2026-11-24
#
# Names of plans must not hold spaces: make takes those apart.

PLANC ?= planc
AS_OF := $(or $(AS_OF),$(shell date +%F))
FOLDER ?= plans
REPORT ?= report
# Another day gives other findings, so each day has its own.
COMPILED ?= compiled/$(AS_OF)

PLANS := $(sort $(shell find $(FOLDER) -name '*.md'))
OBJECTS := $(PLANS:%.md=$(COMPILED)/%.json)
# Settings hold for every plan: when they change, all are compiled again.
SETTINGS := $(wildcard planc.yml) $(shell find $(FOLDER) -name planc.yml)

.DELETE_ON_ERROR:

$(REPORT)/index.html: $(OBJECTS)
	$(file >$(COMPILED)/list)$(foreach object,$(OBJECTS),$(file >>$(COMPILED)/list,$(object)))
	$(PLANC) report --from-json --paths-from $(COMPILED)/list --output $(REPORT)

$(COMPILED)/%.json: %.md $(SETTINGS)
	@mkdir -p $(@D)
	echo $< | $(PLANC) export --paths-from - --format compiled --as-of $(AS_OF) --output $@
