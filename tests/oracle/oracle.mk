# A second judge: ajv, with the schemas of generated/openapi/. It comes through npm, into build/oracle/npm/.
#
#   make oracle DOCUMENTS=100000 SEED=1    so many documents of each request and each reply; a tenth of the kitchen sink's
#   make oracle-sample                     a few, if ajv is there already (in make check, which fetches nothing)

ORACLE          := $(BUILD)/oracle
ORACLE_PACKAGES := ajv@8.17.1 ajv-formats@3.0.1 @seriousme/openapi-schema-validator@2.4.0
SINK_SPECS      := tests/generator/kitchen_sink/specs

.PHONY: oracle oracle-run oracle-sample

oracle:
	@sh tests/npm.sh $(ORACLE)/npm $(ORACLE_PACKAGES); case $$? in \
	  0) $(MAKE) --no-print-directory -s oracle-run ;; 77) ;; *) exit 1 ;; esac

oracle-sample:
	@if [ -f $(ORACLE)/npm/installed ] && command -v node >/dev/null; then \
	  $(MAKE) --no-print-directory -s oracle-run DOCUMENTS=1000; \
	else echo 'SKIPPED: node and ajv are not there; make oracle fetches ajv'; fi

oracle-run: $(ORACLE)/verdicts $(ORACLE)/sink_verdicts
	@LUA='$(LUA)' sh tests/oracle/run.sh $(BUILD) $(or $(DOCUMENTS),100000) $(SEED) $(SINK_SPECS)

ORACLE_OBJECTS := $(call objects,tests/oracle/verdicts.c runtime/cli/input.c runtime/cli/verdict.c)

$(ORACLE)/verdicts: $(ORACLE_OBJECTS) $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $^ $(call package_flags,--libs) -lm -o $@

# The kitchen sink has every kind of member; its tables take the place of the library's.
$(ORACLE)/sink_verdicts: $(ORACLE_OBJECTS) $(LIBRARY) $(wildcard generator/*.lua generator/*/*.lua $(SINK_SPECS)/*/*.lua)
	@mkdir -p $(@D)
	$(LUA) generator/main.lua generate --specs $(SINK_SPECS) --out $(ORACLE)/sink
	$(CC) -std=c11 $(CFLAGS) $(DEFINES) -I$(ORACLE)/sink/include -Iruntime/include $(ORACLE)/sink/src/*.c $(ORACLE_OBJECTS) \
	  $(LIBRARY) $(call package_flags,--libs) -lm -o $@
