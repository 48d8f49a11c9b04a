# Every allocation fails in turn, and random documents go there and back.
#
#   make torture                 all of it; POINTS=60: at most so many allocations of each scenario
#   make round-trips             DOCUMENTS=1000000 SEED=1: so many of each request and each reply

POINTS    ?=
SEED      ?= 1

ROUND_TRIP := $(BUILD)/tests/round_trip/round_trip
TORTURES   := $(BUILD)/tests/torture/torture $(BUILD)/tests/torture/torture_each

.PHONY: torture round-trips

torture: $(TORTURES)
	@for program in $(TORTURES); do $$program $(POINTS) || exit 1; done

round-trips: $(ROUND_TRIP)
	@$(ROUND_TRIP) $(or $(DOCUMENTS),2000) $(SEED)

$(ROUND_TRIP): $(ROUND_TRIP).o $(LIBRARY)
	$(CC) $(CFLAGS) $^ $(call package_flags,--libs) -lm -o $@

# The outdial program is tortured as well, by its main().
$(BUILD)/tests/torture/outdial_main.o: $(BUILD)/runtime/cli/main.o
	@mkdir -p $(@D)
	objcopy --redefine-sym main=outdial_main $< $@

TORTURE_OBJECTS := $(call objects,$(addprefix tests/,torture/torture.c torture/codec.c torture/sending.c torture/heap.c support/sample.c) \
  $(filter-out runtime/cli/main.c,$(PROGRAM_SOURCES))) $(BUILD)/tests/torture/outdial_main.o $(FAULT_SERVER)

# -rdynamic: json-c and libcurl ask the malloc() of the program.
$(BUILD)/tests/torture/torture: $(TORTURE_OBJECTS) $(LIBRARY)
	$(CC) $(CFLAGS) -rdynamic $^ $(FAULT_LIBS) $(call package_flags,--libs) -lm -o $@

# With an arena that allocates each thing by itself.
$(BUILD)/tests/torture/torture_each: $(BUILD)/tests/torture/arena_each.o $(TORTURE_OBJECTS) $(LIBRARY)
	$(CC) $(CFLAGS) -rdynamic $^ $(FAULT_LIBS) $(call package_flags,--libs) -lm -o $@
