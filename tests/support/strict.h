/* json-c as a second opinion. */
#ifndef OD_TEST_STRICT_H
#define OD_TEST_STRICT_H

#include <json-c/json.h>
#include <stdbool.h>

/* json-c 0.18, when strict, refuses every string that is not ASCII (json-c issue 875): then it is asked to be lenient.
 */
static inline bool json_c_can_be_strict(void)
{
  return json_c_version_num() != 18 << 8;
}

static inline int strict_flags(void)
{
  return json_c_can_be_strict() ? JSON_TOKENER_STRICT : 0;
}

#endif
