# make bench: included by the Makefile. Peers that are not installed are left out.

BENCH          := $(BUILD)/bench
BENCH_PACKAGES := $(PACKAGES) valgrind g++ libssl-dev libnghttp2-dev zlib1g-dev libcjson-dev libjansson-dev rapidjson-dev libsimdjson-dev
BENCH_FOLDER   ?= ../shared/bench
BENCH_SOURCES  := $(addprefix tests/bench/,bench.c allocations.c documents.c random_document.c plain.c peers.c \
                    peer_outdial.c peer_limit.c peer_json_c.c)
BENCH_LIBS     :=
BENCH_EXTRA    :=
BENCH_HAVE     :=

bench_has = $(firstword $(wildcard $(addsuffix /$(1),/usr/include /usr/local/include)))

# Peers that are here take part; the others are named.
ifneq ($(call bench_has,cjson/cJSON.h),)
BENCH_SOURCES += tests/bench/peer_cjson.c
BENCH_LIBS    += -lcjson
BENCH_HAVE    += -DHAVE_CJSON
else
BENCH_ABSENT  += cJSON
endif
ifneq ($(call bench_has,jansson.h),)
BENCH_EXTRA   += $(BENCH)/jansson.o
BENCH_HAVE    += -DHAVE_JANSSON
else
BENCH_ABSENT  += jansson
endif
BENCH_CXX     := $(shell command -v $(CXX) 2>/dev/null)
ifneq ($(and $(BENCH_CXX),$(call bench_has,rapidjson/document.h)),)
BENCH_SOURCES += tests/bench/peer_rapidjson.cc
BENCH_LIBS    += -lstdc++
BENCH_HAVE    += -DHAVE_RAPIDJSON
else
BENCH_ABSENT  += RapidJSON
endif
ifneq ($(and $(BENCH_CXX),$(call bench_has,simdjson.h)),)
BENCH_SOURCES += tests/bench/peer_simdjson.cc
BENCH_LIBS    += -lsimdjson -lstdc++
BENCH_HAVE    += -DHAVE_SIMDJSON
else
BENCH_ABSENT  += simdjson
endif

# Apart from the other objects: the flags differ, and what is measured is always -O2.
BENCH_OBJECTS := $(addprefix $(BENCH)/,$(addsuffix .o,$(BENCH_SOURCES)))
BENCH_LIBRARY := $(addprefix $(BENCH)/,$(addsuffix .o,$(LIBRARY_SOURCES)))
BENCH_FLAGS   := -O2 -g $(DEFINES) $(INCLUDES) -Iruntime/codec $(BENCH_HAVE) -MMD -MP

bench:
	@sh tests/packages.sh $(BENCH_PACKAGES) || [ "$$NO_INSTALL" = 1 ]
	@$(MAKE) --no-print-directory -s bench-run

.PHONY: bench-run
bench-run: $(BENCH)/bench $(BENCH)/measure $(BENCH)/flight
	@$(foreach peer,$(BENCH_ABSENT),echo 'Left out, because it is not installed: $(peer)';)
	@LUA='$(LUA)' sh tests/bench/run.sh $(BENCH) $(BENCH_FOLDER)
	@echo && $(BENCH)/flight || true # a goal that is not met is printed

$(BENCH)/%.c.o: %.c
	@mkdir -p $(@D)
	$(CC) $(WARNINGS) $(BENCH_FLAGS) $(call package_flags,--cflags) -c $< -o $@

# -fpermissive: outdial/descriptor.h names a struct inside an anonymous union, which C++ forbids.
$(BENCH)/%.cc.o: %.cc
	@mkdir -p $(@D)
	$(CXX) -std=c++17 -Wall -Wextra -Wshadow -fpermissive $(BENCH_FLAGS) -c $< -o $@

# jansson and json-c both have a json_object_get(): jansson's stays inside this object.
$(BENCH)/jansson.o: $(BENCH)/tests/bench/peer_jansson.c.o
	$(LD) -r $< $$($(CC) -print-file-name=libjansson.a) -o $@.all
	objcopy --keep-global-symbol=jansson $@.all $@

# Who takes part may have changed.
.PHONY: bench-peers
$(BENCH)/tests/bench/peers.c.o: bench-peers

$(BENCH)/bench: $(BENCH_OBJECTS) $(BENCH_EXTRA) $(BENCH_LIBRARY)
	$(CC) -O2 -g $^ $(BENCH_LIBS) $(call package_flags,--libs) -lm -o $@

$(BENCH)/measure: $(BENCH)/tests/bench/measure.c.o
	$(CC) $^ -o $@

# What a call costs beside bare libcurl; the server is that of the fault matrix.
$(BENCH)/flight: $(addprefix $(BENCH)/,$(addsuffix .o,tests/bench/flight.c $(addprefix tests/faults/,server.c http2.c certificates.c))) $(BENCH_LIBRARY)
	$(CC) -O2 -g $^ $(FAULT_LIBS) $(call package_flags,--libs) -lm -o $@
