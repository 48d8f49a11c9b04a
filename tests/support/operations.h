/* A vendor with two operations, for tests of the client that need none of the real ones. */
#ifndef OPERATIONS_H
#define OPERATIONS_H

#include <outdial/descriptor.h>

/* Nothing that a test run writes may hold the key, and the number only where a document is shown. */
#define TEST_KEY "canary-9f31"
#define TEST_NUMBER "+15550100"

struct test_call {
  struct od_string id; /* goes into the path of a hang-up */
  struct od_members extra;
};

extern const struct od_vendor test_vendor;      /* takes TEST_KEY as a bearer token */
extern const struct od_vendor test_open_vendor; /* takes no key */
extern const struct od_object test_call_object;

/* POST /calls with a body; its reply and the body of its 422 are a test_call too; 503 is busy. */
extern const struct od_operation test_place;
extern const struct od_operation test_hang_up; /* POST /calls/{id}/hangup without a body */

extern const struct test_call test_request;
#define TEST_BODY "{\"id\":\"" TEST_NUMBER "\"}"

#endif
