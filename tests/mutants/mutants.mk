# Whether the tests can fail: see tests/mutants/run.lua.
#
#   make mutants                      every fact of the specs, every decision of the codec: many minutes
#   make mutants SAMPLE=60 SEED=1     so many of them
#   make mutants ONLY=^runtime/codec/scan   of these files (a Lua pattern)

SAMPLE ?=
ONLY   ?=

.PHONY: mutants

mutants:
	@$(LUA) tests/mutants/run.lua '$(BUILD)/mutants' '$(ONLY)' '$(SAMPLE)' '$(SEED)'
