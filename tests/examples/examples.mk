# Examples for hosts, compiled and run by make check.

EXAMPLES := $(addprefix $(BUILD)/tests/examples/,epoll libevent own_http)

.PHONY: examples
examples: $(EXAMPLES) $(MOCK)
	@sh tests/examples/run.sh $(BUILD)

$(BUILD)/tests/examples/epoll: $(BUILD)/tests/examples/epoll.o $(LIBRARY)
	$(CC) $(CFLAGS) $^ $(call package_flags,--libs) -lm -o $@

$(BUILD)/tests/examples/libevent: $(BUILD)/tests/examples/libevent.o $(LIBRARY)
	$(CC) $(CFLAGS) $^ -levent_core $(call package_flags,--libs) -lm -o $@

# No libcurl.
$(BUILD)/tests/examples/own_http: $(BUILD)/tests/examples/own_http.o $(LIBRARY)
	$(CC) $(CFLAGS) $^ -ljson-c -lm -o $@
