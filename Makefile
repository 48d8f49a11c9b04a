# outdial: everything there is to run. `make help` lists it. Only build/ and generated/ are written, or OUT.

VERSION  := $(shell sed -n 's/^\#define OD_VERSION "\(.*\)"/\1/p' runtime/include/outdial/outdial.h)
PREFIX   ?= /usr/local
CC       ?= cc
CFLAGS   ?= -O2 -g
WARNINGS := -std=c11 -pedantic -Wall -Wextra -Wconversion -Wshadow
DEFINES  := -D_POSIX_C_SOURCE=200809L
LUA      ?= lua5.4
SPECS    ?= specs
OUT      ?= generated
BUILD    ?= $(if $(filter generated,$(OUT)),build,$(OUT)/build)
INCLUDES := -Iruntime/include -I$(OUT)/include -Itests/support

# What is installed where apt is: library and demo; and what `make check` runs beside them.
PACKAGES       := libcurl4-openssl-dev libjson-c-dev lua5.4 libmicrohttpd-dev pkg-config
CHECK_PACKAGES := $(PACKAGES) libcmocka-dev lua-unit lua-check lua-yaml g++ clang clang-format valgrind locales \
                  libssl-dev libnghttp2-dev zlib1g-dev libevent-dev

LIBRARY := $(BUILD)/liboutdial.a
PROGRAM := $(BUILD)/outdial
MOCK    := $(BUILD)/mock

LIBRARY_SOURCES := $(wildcard runtime/codec/*.c runtime/client/*.c $(OUT)/src/*.c)
PROGRAM_SOURCES := $(wildcard runtime/cli/*.c)
SUPPORT_SOURCES := $(wildcard tests/support/*.c)
RUNTIME_TESTS   := $(wildcard tests/runtime/test_*.c)
FAULT_TESTS     := $(wildcard tests/faults/test_*.c)
GENERATED_TESTS := $(wildcard $(OUT)/tests/test_*.c)
TEST_SOURCES    := $(RUNTIME_TESTS) $(GENERATED_TESTS) $(FAULT_TESTS)

objects  = $(patsubst %.c,$(BUILD)/%.o,$(1))
programs = $(addprefix $(BUILD)/tests/,$(notdir $(1:.c=)))
TESTS   := $(call programs,$(TEST_SOURCES))

# Asked for when a recipe runs, so that `make deps` may come first.
package_flags = $$(pkg-config $(1) libcurl json-c)

.PHONY: all help deps check-deps generate check-generated demo check tests conformance elsewhere lint bench install clean
.DELETE_ON_ERROR:
.SECONDARY:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules
# Written by the compiler beside each object: make need not look for what could make them.
%.d: ;

all: $(LIBRARY) $(PROGRAM)

help:
	@echo 'make demo             build, start the mock server, place a call through every operation that dials'
	@echo 'make check            everything that a change must pass'
	@echo 'make                  the library and the outdial program, in $(BUILD)/'
	@echo 'make tests            cmocka: runtime, client and conformance'
	@echo 'make conformance      the tests that are generated from the specs (OUT=dir for your own)'
	@echo 'make lint             luacheck, clang-format'
	@echo 'make examples         the programs of tests/examples/, against the mock server'
	@echo 'make install          PREFIX=$(PREFIX) DESTDIR='
	@echo 'make faults           every fault on every kind of connection (REPETITIONS=100)'
	@echo 'make mutants          can the tests fail? alters specs and codec, a fact at a time (SAMPLE=60 SEED=1 ONLY=)'
	@echo 'make random-specs     what `check` lets pass compiles and passes its own tests (COUNT=100 SEED=1)'
	@echo 'make deadlines        how late a call returns behind its deadline, and after od_cancel()'
	@echo 'make torture          every allocation fails in turn, everywhere'
	@echo 'make round-trips      random documents, there and back (DOCUMENTS=2000)'
	@echo 'make elsewhere        the tests on other machines and Debians (WHERE=s390x, armhf, i386, bullseye or trixie)'
	@echo 'make fuzz             libFuzzer on everything that reads (SECONDS=60)'
	@echo 'make oracle           our verdicts beside those of ajv on generated/openapi/, through npm (DOCUMENTS=100000)'
	@echo 'make interop          calls to Prism, a server that knows generated/openapi/, through npm'
	@echo 'make bench            outdial against other libraries, and against its goals'
	@echo 'make generate         specs/ -> generated/ (SPECS=dir OUT=dir for your own)'
	@echo 'make check-generated  fails when generated/ differs from what the specs give'
	@echo 'make clean'

# ---- what must be installed -------------------------------------------------------------------------------------------

deps:
	@sh tests/packages.sh $(PACKAGES)

check-deps:
	@sh tests/packages.sh $(CHECK_PACKAGES)

# ---- specs to C -------------------------------------------------------------------------------------------------------

generate:
	$(LUA) generator/main.lua generate --specs '$(SPECS)' --out '$(OUT)'

check-generated:
	@rm -rf $(BUILD)/generated && mkdir -p $(BUILD)/generated
	@$(LUA) generator/main.lua generate --specs specs --out $(BUILD)/generated
	@diff -ruN generated $(BUILD)/generated || { \
	  echo 'generated/ differs from what the specs give (or has a stray file). Fix: make generate, and delete strays' >&2; exit 1; }

# ---- C to library and programs ----------------------------------------------------------------------------------------

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(WARNINGS) $(WERROR) $(CFLAGS) $(DEFINES) $(INCLUDES) $(call package_flags,--cflags) -MMD -MP -c $< -o $@

$(LIBRARY): $(call objects,$(LIBRARY_SOURCES))
	rm -f $@
	$(AR) rcs $@ $^

$(PROGRAM): $(call objects,$(PROGRAM_SOURCES)) $(LIBRARY)
	$(CC) $(CFLAGS) $^ $(call package_flags,--libs) -lm -o $@

# It words its verdicts as the program does.
$(MOCK): $(call objects,$(wildcard tests/mock/*.c) runtime/cli/verdict.c) $(LIBRARY)
	$(CC) $(CFLAGS) $^ -lmicrohttpd $(call package_flags,--libs) -lm -o $@

LDFLAGS_test_options := -Wl,--wrap=free

$(call programs,$(RUNTIME_TESTS)): $(BUILD)/tests/%: $(BUILD)/tests/runtime/%.o $(call objects,$(SUPPORT_SOURCES)) $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS_$(@F)) $^ -pthread -lcmocka $(call package_flags,--libs) -lm -o $@

$(call programs,$(GENERATED_TESTS)): $(BUILD)/tests/%: $(BUILD)/$(OUT)/tests/%.o $(call objects,$(SUPPORT_SOURCES)) $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $^ -pthread -lcmocka $(call package_flags,--libs) -lm -o $@

-include $(shell find $(BUILD) -name 'root*' -prune -o -name '*.d' -print 2>/dev/null)

# ---- the demo ---------------------------------------------------------------------------------------------------------

demo: deps
	@$(MAKE) --no-print-directory generate all $(MOCK)
	@sh tests/demo.sh $(BUILD)

# ---- checks -----------------------------------------------------------------------------------------------------------

check: check-deps
	@sh tests/check.sh

# One build's tests; RUN is what runs them (valgrind). Used by tests/check.sh.
tests: $(TESTS) $(PROGRAM) $(MOCK)
	@MOCK=$(MOCK) sh tests/run.sh '$(RUN)' $(TESTS)

# What is generated from the specs, as tests: of the library that OUT gives.
conformance: $(call programs,$(GENERATED_TESTS))
	@sh tests/run.sh '$(RUN)' $^

# Big-endian, 32 bits, older and newer libraries.
elsewhere:
	@sh tests/elsewhere.sh '$(or $(WHERE),s390x)'

lint:
	luacheck --quiet generator tests specs
	@version=$$(clang-format --version) || exit 1; case $$version in \
	*'version 14.'*) clang-format --dry-run -Werror $$(find runtime tests -name golden -prune -o -name '*.[ch]' -print) ;; \
	*) echo 'The layout is not tried: clang-format 14 decides it.' ;; esac

# ---- measuring --------------------------------------------------------------------------------------------------------

include tests/bench/bench.mk

# ---- what goes wrong on the way -----------------------------------------------------------------------------------

include tests/faults/faults.mk
include tests/examples/examples.mk

# ---- what makes it unbreakable ----------------------------------------------------------------------------------------

include tests/torture/torture.mk
include tests/fuzz/fuzz.mk
include tests/oracle/oracle.mk
include tests/interop/interop.mk
include tests/mutants/mutants.mk
include tests/random_specs/random_specs.mk

# ---- installing -------------------------------------------------------------------------------------------------------

install: all
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/include/outdial' '$(DESTDIR)$(PREFIX)/lib/pkgconfig'
	install -m 755 $(PROGRAM) '$(DESTDIR)$(PREFIX)/bin/outdial'
	install -m 644 runtime/include/outdial/*.h $(OUT)/include/outdial/*.h '$(DESTDIR)$(PREFIX)/include/outdial/'
	install -m 644 $(LIBRARY) '$(DESTDIR)$(PREFIX)/lib/liboutdial.a'
	printf '%s\n' 'prefix=$(PREFIX)' 'libdir=$${prefix}/lib' 'includedir=$${prefix}/include' '' 'Name: outdial' \
	  'Description: Place AI phone calls from C' 'Version: $(VERSION)' 'Requires: libcurl json-c' \
	  'Libs: -L$${libdir} -loutdial -lm' 'Cflags: -I$${includedir}' \
	  > '$(DESTDIR)$(PREFIX)/lib/pkgconfig/outdial.pc'

clean:
	rm -rf build
