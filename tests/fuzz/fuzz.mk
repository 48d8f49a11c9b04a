# Fuzzing, with clang's libFuzzer (package libclang-rt-dev); and what it once found, again, with any compiler.
#
#   make fuzz SECONDS=60         all targets in turn share the seconds; the corpus stays in build/fuzz/corpus/
#   make fuzz TARGETS=decode     one of them
#   make fuzz-replay             the inputs of tests/fuzz/regressions/, without libFuzzer
#
# An input that fails is put into tests/fuzz/regressions/. It stays there when what it showed is mended.

SECONDS ?= 60
TARGETS ?= $(FUZZ_ALL)

FUZZ_ALL     := decode free_form encode formats numbers names options input call
FUZZ_CFLAGS  := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
FUZZ_REPLAYS := $(addprefix $(BUILD)/tests/fuzz/replay_,$(FUZZ_ALL))
FUZZ_SHARED  := $(call objects,tests/torture/arena_each.c tests/fuzz/fuzz.c tests/support/sample.c tests/support/operations.c)

.PHONY: fuzz fuzz-programs fuzz-replay

fuzz:
	@sh tests/packages.sh $(PACKAGES) clang libclang-rt-dev
	@$(MAKE) --no-print-directory -s BUILD=$(BUILD)/fuzz CC=clang CFLAGS='$(FUZZ_CFLAGS)' fuzz-programs
	@sh tests/fuzz/run.sh $(BUILD)/fuzz '$(SECONDS)' $(TARGETS)

fuzz-programs: $(addprefix $(BUILD)/tests/fuzz/fuzz_,$(TARGETS)) $(BUILD)/tests/fuzz/seeds

fuzz-replay: $(FUZZ_REPLAYS)
	@for target in $(FUZZ_ALL); do \
	  $(BUILD)/tests/fuzz/replay_$$target tests/fuzz/regressions/$$target || { echo "fuzz_$$target"; exit 1; }; done

$(BUILD)/tests/fuzz/fuzz_input $(BUILD)/tests/fuzz/replay_input: $(BUILD)/runtime/cli/input.o

# The arena comes before the library, to take the place of the library's.
$(BUILD)/tests/fuzz/fuzz_%: $(BUILD)/tests/fuzz/fuzz_%.o $(FUZZ_SHARED) $(LIBRARY)
	$(CC) $(CFLAGS) -fsanitize=fuzzer $(filter %.o,$^) $(LIBRARY) $(call package_flags,--libs) -lm -o $@

$(BUILD)/tests/fuzz/replay_%: $(BUILD)/tests/fuzz/fuzz_%.o $(BUILD)/tests/fuzz/replay.o $(FUZZ_SHARED) $(LIBRARY)
	$(CC) $(CFLAGS) $(filter %.o,$^) $(LIBRARY) $(call package_flags,--libs) -lm -o $@

$(BUILD)/tests/fuzz/seeds: $(BUILD)/tests/fuzz/seeds.o $(FUZZ_SHARED) $(LIBRARY)
	$(CC) $(CFLAGS) -fsanitize=address,undefined $^ $(call package_flags,--libs) -lm -o $@
