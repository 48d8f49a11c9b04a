/* The contract between generated files and the runtime: constant rows that say what a struct looks like in C and in
 * JSON.
 *
 * Generated sources fill these in with designated initialisers and offsetof(); users need none of it, except programs
 * that treat operations alike (the `outdial` program, the mock server), which use the untyped functions at the end. */
#ifndef OUTDIAL_DESCRIPTOR_H
#define OUTDIAL_DESCRIPTOR_H

#include <outdial/outdial.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Generated files refuse to compile against another OD_DESCRIPTOR_VERSION, and to link: each operation names this
 * symbol. */
extern const char od_descriptor_version_1;

/* What a row's value is, with the C type at its offset. */
enum od_kind {
  OD_KIND_STRING,     /* struct od_string */
  OD_KIND_INTEGER,    /* int64_t */
  OD_KIND_NUMBER,     /* double */
  OD_KIND_BOOLEAN,    /* bool */
  OD_KIND_ENUM,       /* enum E, with `struct od_string text` behind it: see od_enum_value; sub: od_enum */
  OD_KIND_OBJECT,     /* const struct T *; sub: od_object */
  OD_KIND_LIST,       /* struct { const T *items; size_t len; }; sub: od_list */
  OD_KIND_MAP,        /* the same, of entries whose first member is `struct od_string name`; sub: od_list */
  OD_KIND_UNION,      /* struct { enum B branch; union { ...; struct od_json other; }; }; sub: od_union */
  OD_KIND_JSON,       /* struct od_json, any JSON */
  OD_KIND_JSON_OBJECT /* struct od_json, a JSON object */
};

enum {
  OD_ROW_REQUIRED = 1, /* must stand in the document */
  OD_ROW_NULLABLE = 2, /* may be null */
  OD_ROW_FIXED = 4,    /* an enum with one possible text here, which the encoder writes when the member is absent */
  OD_ROW_ESCAPED = 8   /* its name has '~' or '/', which a JSON Pointer writes otherwise */
};

#define OD_PLAIN UINT16_MAX /* od_row.presence of a required member that cannot be null: it has no presence */

#define OD_COUNT(array) (sizeof(array) / sizeof *(array))
#define OD_TEXT(written) written, sizeof(written) - 1

/* Parts of a row: its name, which is given with quotes and colon; and where its value is, held to the C type that the
 * row takes it for. */
#define OD_NAME(written) .name = written, .name_len = sizeof(written) - 1
#define OD_AT(type, member, c_type) .offset = OD_OFFSET(type, member, c_type), .presence = OD_PLAIN
#define OD_OPTIONAL_AT(type, member, c_type)                                                                           \
  .offset = OD_OFFSET(type, member, c_type) + offsetof(c_type, v), .presence = offsetof(type, member.is)
#define OD_OFFSET(type, member, c_type)                                                                                \
  (offsetof(type, member) + 0 * sizeof(struct {                                                                        \
                              _Static_assert(_Generic(((type *)0)->member, c_type : 1, default : 0),                   \
                                             #type "." #member);                                                       \
                              int unused;                                                                              \
                            }))

/* One check on a value. */
enum od_check {
  OD_CHECK_MIN,       /* i or d: value >= it */
  OD_CHECK_MAX,       /* i or d: value <= it */
  OD_CHECK_ABOVE,     /* i or d: value > it */
  OD_CHECK_BELOW,     /* i or d: value < it */
  OD_CHECK_LENGTH,    /* range: characters (code points) of a string */
  OD_CHECK_ITEMS,     /* range: items of a list, entries of a map */
  OD_CHECK_CHARSET,   /* s: the characters allowed, ranges with '-': "A-Za-z0-9_" */
  OD_CHECK_FORMAT,    /* format */
  OD_CHECK_FIXED,     /* i: the enum's value must be this one */
  OD_CHECK_DEPRECATED /* s: the finding's message, which says what to do instead */
};
enum od_format {
  OD_FORMAT_E164,
  OD_FORMAT_UUID,
  OD_FORMAT_DATE_TIME,
  OD_FORMAT_UTC_DATE_TIME,
  OD_FORMAT_URI,
  OD_FORMAT_SEGMENT /* of a path: neither '.' nor '..' */
};
#define OD_UNBOUNDED UINT32_MAX

struct od_range {
  uint32_t min, max; /* max: OD_UNBOUNDED for none */
};

struct od_constraint {
  enum od_check check;
  enum od_severity severity; /* OD_WARNING: an advisory limit */
  union {
    int64_t i; /* of an integer member, and of OD_CHECK_FIXED */
    double d;  /* of a number member */
    const char *s;
    enum od_format format;
    struct od_range range;
  };
};

/* One member of an object, the item of a list or map, or the branch of a union. */
struct od_row {
  const char *name; /* the wire name as it is written, with quotes and colon: "\"toNumber\":"; NULL without a name */
  const void *sub;  /* od_enum, od_object, od_list or od_union; by kind */
  const struct od_constraint *constraints;
  uint16_t offset;   /* of the value */
  uint16_t presence; /* of its enum od_presence, or OD_PLAIN */
  uint8_t name_len;  /* with quotes and colon */
  uint8_t kind;      /* enum od_kind */
  uint8_t flags;
  uint8_t n_constraints;
};

/* The common layouts of generated enum members: plain ones, and optional ones, whose row's offset is that of `v`. */
struct od_enum_value {
  int v; /* 0 is ..._OTHER: `text` has it. Else an index into the texts */
  struct od_string text;
};
struct od_opt_enum_value {
  enum od_presence is;
  int v;
  struct od_string text;
};
#define OD_HAS_LAYOUT(type, common) (sizeof(type) == sizeof(common) && offsetof(type, text) == offsetof(common, text))
struct od_enum {
  const struct od_string *texts; /* as written, 255 bytes at most: {OD_TEXT("\"STANDARD\"")}; [0] is {NULL, 0} */
  uint16_t n_texts;              /* with [0] */
  bool open;                     /* a request may have another text; it warns */
};

struct od_list {
  struct od_row item; /* offset 0 in a list; of the value in a map's entry */
  size_t stride;      /* size of an item or entry */
};
/* The common layout of generated list and map members. */
struct od_list_value {
  const void *items;
  size_t len;
};

/* A value of one of several shapes. The branch is chosen by the JSON type; among objects by the text of the member
 * `tag`; in a reply, failing that, by the first branch that has its `having` member. */
enum { OD_BRANCH_NONE = 0, OD_BRANCH_OTHER = 1, OD_BRANCH_FIRST = 2 };
struct od_branch {
  struct od_row row;  /* offset in the union's struct; no name */
  const char *tag;    /* text of the tag as written, with quotes; NULL: chosen by JSON type alone */
  const char *having; /* name of a member as written, with quotes and colon; NULL: none */
};
struct od_union {
  const char *tag; /* name of the member, with quotes and colon; NULL: JSON types tell the branches apart */
  const struct od_branch *branches;
  uint16_t n_branches;
  uint16_t other; /* offset of `struct od_json other` */
  uint16_t size;
  bool open; /* a request may have another tag; it goes out as it is, and warns */
};

/* A rule between the members of one object: if the test holds, the demand must. "Given" means present and not null; of
 * a member that is not nullable, null is a value like any other. */
enum od_test { OD_TEST_ALWAYS, OD_TEST_GIVEN, OD_TEST_EQUALS };
enum od_demand { OD_REQUIRE_ALL, OD_REQUIRE_ANY, OD_FORBID };
struct od_rule {
  const char *message;
  const uint8_t *rows; /* the members that the demand is about */
  uint8_t n_rows;
  uint8_t test;   /* enum od_test */
  bool negate;    /* the demand holds unless the test does */
  uint8_t row;    /* the member that is tested */
  int64_t equals; /* of a boolean, an integer or an enum (index into its texts) */
  uint8_t demand; /* enum od_demand */
  enum od_severity severity;
};

struct od_object {
  const char *page; /* address of the documentation page */
  const struct od_row *rows;
  const struct od_rule *rules;
  uint16_t n_rows;
  uint16_t n_in_path; /* of a request: so many rows, the first, go into the URL's path and not into the body */
  uint16_t n_required;
  uint16_t n_rules;
  uint16_t size;  /* of the struct */
  uint16_t extra; /* offset of its `struct od_members extra` */
};

/* How the key travels: a header with a prefix. */
struct od_vendor {
  const char *name;  /* "vogent" */
  const char *title; /* "Vogent" */
  const char *base_url;
  const char *auth_header; /* "Authorization"; NULL: the vendor takes no key */
  const char *auth_prefix; /* "Bearer " */
  const char *key_env;     /* the environment variable in which programs look for the key */
};

/* Where the body of an error has what is wrong with the request: a list of faults, each with its place (a list of names
 * and indexes, which become a JSON Pointer) and a message. A string where the list should be is one message. */
struct od_faults {
  uint8_t list;       /* row of the body: the list, or a union with a branch for it */
  uint8_t place;      /* row of an item */
  uint8_t message;    /* row of an item: a string */
  const char *within; /* what places in the request begin with; others have no pointer. NULL: all are in the request */
};

/* A documented status beyond success. */
struct od_error_reply {
  uint16_t status;
  bool busy; /* the page says to try again later: OD_BUSY */
  const char *doc;
  const struct od_object *body;   /* NULL: the body is not documented */
  const struct od_faults *faults; /* NULL: it does not say what is wrong where */
};

struct od_operation {
  const char *name; /* "vogent.create_dial" */
  const struct od_vendor *vendor;
  const char *method;
  const char *path; /* "/dials/{id}/hangup"; names in braces are the first members of the request */
  const char *page;
  const char *doc;
  const struct od_object *request;
  const struct od_object *reply;
  const struct od_error_reply *errors;
  uint16_t n_errors;
  bool has_body;       /* the request has members beyond the path's */
  const char *version; /* &od_descriptor_version_1 */
};

/* ---- the same for all operations ------------------------------------------------------------------------- */

/* How a document is read. */
enum {
  OD_DECODE_REQUEST = 0,      /* strict: what is not documented is refused, and every check is made */
  OD_DECODE_REPLY = 1,        /* what is not known is kept, and nothing is judged but what is needed to read it */
  OD_DECODE_ALLOW_UNKNOWN = 2 /* with OD_DECODE_REQUEST: unknown members are kept in `extra`, with a warning */
};

/* Text to struct, in one pass.
 *   arena   receives the struct and all it points at; lasts until od_arena_clear() or od_arena_reset()
 *   object  what the document is
 *   text    `len` bytes; not kept
 *   out     receives the struct; NULL unless OD_OK
 *   report  emptied, then receives every finding; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_decode(struct od_arena *arena, const struct od_object *object, const char *text,
                                       size_t len, unsigned mode, const void **out, struct od_report *report);

/* Every finding about a request struct. Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_validate(const struct od_object *object, const void *value, struct od_report *report);

/* Struct to text: replaces what `buffer` holds. Does not validate (in a map or `extra`, a name that occurs twice goes
 * out twice), but never writes what is not JSON: invalid UTF-8, a non-finite number, a NULL required string and the
 * like are OD_INVALID with one finding in `report`. Members of the path are left out. */
OD_MUST_CHECK enum od_status od_encode(const struct od_object *object, const void *value, struct od_buffer *buffer,
                                       struct od_report *report);

/* The operation's path with the members of `request` percent-encoded into it. Replaces what `buffer` holds. */
OD_MUST_CHECK enum od_status od_encode_path(const struct od_operation *operation, const void *request,
                                            struct od_buffer *buffer, struct od_report *report);

/* Validates, encodes, sends at most once, decodes. `reply` is cleared first and says what is known; the return value is
 * reply->outcome. */
enum od_outcome od_send(struct od_client *client, const struct od_operation *operation, const void *request,
                        struct od_reply *reply);

#ifdef __cplusplus
}
#endif
#endif
