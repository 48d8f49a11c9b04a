# The fault matrix, with real sockets, TLS and HTTP/2.
#
#   make faults                REPETITIONS=100: every fault on every kind of connection, so many times
#   make faults REPETITIONS=1  as make check does

REPETITIONS ?= 100

FAULT_SERVER  := $(call objects,$(addprefix tests/faults/,server.c http2.c certificates.c))
FAULT_LIBS    := -lnghttp2 -lssl -lcrypto -lz -pthread
MATRIX        := $(BUILD)/tests/faults/matrix

.PHONY: faults

# As it is; as with a libcurl that does not know the guard; and without a guard, which must show duplicates.
faults: $(MATRIX)
	@$(MATRIX) $(REPETITIONS)
	@OUTDIAL_GUARD=unknown $(MATRIX) $(REPETITIONS)
	@OUTDIAL_GUARD=off $(MATRIX) --control

$(MATRIX): $(call objects,tests/faults/matrix.c tests/faults/faults.c tests/faults/guard.c tests/support/operations.c) \
  $(FAULT_SERVER) $(LIBRARY)
	$(CC) $(CFLAGS) -Wl,--wrap=curl_easy_setopt $^ $(FAULT_LIBS) $(call package_flags,--libs) -lm -o $@

$(call programs,$(FAULT_TESTS)): $(BUILD)/tests/%: $(BUILD)/tests/faults/%.o $(FAULT_SERVER) $(call objects,$(SUPPORT_SOURCES)) $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $^ $(FAULT_LIBS) -lcmocka $(call package_flags,--libs) -lm -o $@

# How late a call returns; not part of make check, where nothing is timed.
.PHONY: deadlines
deadlines: $(BUILD)/tests/faults/deadlines
	@$< $(RUNS)

RUNS ?= 1000
$(BUILD)/tests/faults/deadlines: $(call objects,tests/faults/deadlines.c tests/support/operations.c) $(FAULT_SERVER) $(LIBRARY)
	$(CC) $(CFLAGS) $^ $(FAULT_LIBS) $(call package_flags,--libs) -lm -o $@
