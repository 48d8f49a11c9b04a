# Whether what passes `check` becomes C that compiles and passes its own tests.
#
#   make random-specs COUNT=100 SEED=1

.PHONY: random-specs

random-specs: $(LIBRARY) $(call objects,$(SUPPORT_SOURCES))
	@LUA='$(LUA)' CC='$(CC)' sh tests/random_specs/run.sh $(BUILD)/random_specs $(or $(COUNT),100) $(or $(SEED),1) $^
