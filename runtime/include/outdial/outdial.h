/* outdial - place AI phone calls from C.
 *
 * This header is the manual of the runtime: values, verdicts, memory, the client and its replies. What is particular to
 * one documented endpoint is in that endpoint's generated header (outdial/vogent_create_dial.h and its siblings), which
 * includes this one.
 *
 * THE WAY OF A CALL
 *
 *     request struct -> validate -> encode -> transport -> decode -> reply struct, and an outcome
 *
 * OWNERSHIP, IN ONE SENTENCE
 *
 *     Structs never own; replies do: a request borrows what it points at until the call returns, and one clear frees a
 * reply with everything it points at.
 *
 * THREADS
 *
 *     The library has no global state and starts no thread. Different objects may be used on different threads at once;
 * one object may be used by one thread at a time; od_cancel() alone may be called by any. libcurl's own global
 * initialisation is the exception that libcurl imposes: see od_client_new().
 *
 * MORE THAN ONE AT A TIME, AND OTHER HTTP
 *
 *     outdial/many.h keeps many calls in flight on one thread, with or without an event loop of the host's.
 * outdial/transport.h lets the host send the bytes with its own HTTP stack.
 *
 * MANNERS
 *
 *     No function prints, exits, reads the environment, touches signals or the locale. Every allocation may fail and is
 *     reported as OD_NO_MEMORY; everything that grows has a stated maximum.
 */
#ifndef OUTDIAL_H
#define OUTDIAL_H

#define OD_VERSION "0.1.0"

/* The contract between generated files and the runtime; generated headers refuse to compile against another. */
#define OD_DESCRIPTOR_VERSION 1

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct json_object; /* json-c's; include <json-c/json.h> to use free-form values */
struct od_vendor;
struct od_operation;

#if defined(__GNUC__)
#define OD_MUST_CHECK __attribute__((warn_unused_result))
#else
#define OD_MUST_CHECK
#endif

/* ---- values ---------------------------------------------------------------------------------------------- */

/* Whether an optional or nullable member is sent at all. OD_ABSENT is 0, so a zeroed struct sends nothing but what is
 * required. 0, false and "" are values. */
enum od_presence { OD_ABSENT = 0, OD_NULL, OD_VALUE };

/* Text in UTF-8. `len` counts bytes and is the truth; text that the library decoded also ends in NUL. In a plain
 * (required) member a NULL `ptr` means "missing" and is refused; "" is a value. */
struct od_string {
  const char *ptr;
  size_t len;
};

/* A string literal as an od_string. */
#define OD_STR(literal) ((struct od_string){"" literal, sizeof(literal) - 1})

/* A NUL-terminated string as an od_string that borrows it; NULL gives {NULL, 0}. */
struct od_string od_str(const char *text);

/* Free-form JSON. Set exactly one of `object` and `text` in a request:
 *   object  borrowed; the caller keeps its reference until the call returns
 *   text    `len` bytes of JSON, checked before they are sent
 * Decoded values have `text` only: an exact slice of the document, not NUL-terminated, numbers with all their digits;
 * od_json_object() makes a json-c tree of it on request. */
struct od_json {
  const char *text;
  size_t len;
  struct json_object *object;
  unsigned checked; /* set by the decoder: `text` is known to be JSON, and how deep it may be. Leave it 0. */
};

/* A member under a name that the spec does not know. Every object struct has a list of them called `extra`: in a
 * request they are sent after the known members, and warned about; in a reply they are what the service has added since
 * the page was read. */
struct od_member {
  struct od_string name;
  struct od_json value;
};
struct od_members {
  const struct od_member *items;
  size_t len;
};

/* Optional or nullable members: presence beside the plain value. Generated headers define the same pair for their own
 * enums, objects, lists and unions. */
struct od_opt_string {
  enum od_presence is;
  struct od_string v;
};
struct od_opt_int {
  enum od_presence is;
  int64_t v;
};
struct od_opt_number {
  enum od_presence is;
  double v;
};
struct od_opt_bool {
  enum od_presence is;
  bool v;
};
struct od_opt_json {
  enum od_presence is;
  struct od_json v;
};

/* Lists of plain values. In a plain (required) list member NULL `items` means "missing"; an empty list is any non-NULL
 * `items` with `len` 0. */
struct od_string_list {
  const struct od_string *items;
  size_t len;
};
struct od_opt_string_list {
  enum od_presence is;
  struct od_string_list v;
};
struct od_int_list {
  const int64_t *items;
  size_t len;
};
struct od_opt_int_list {
  enum od_presence is;
  struct od_int_list v;
};
struct od_number_list {
  const double *items;
  size_t len;
};
struct od_opt_number_list {
  enum od_presence is;
  struct od_number_list v;
};
struct od_bool_list {
  const bool *items;
  size_t len;
};
struct od_opt_bool_list {
  enum od_presence is;
  struct od_bool_list v;
};
struct od_json_list {
  const struct od_json *items;
  size_t len;
};
struct od_opt_json_list {
  enum od_presence is;
  struct od_json_list v;
};

/* Maps from any name to text. Names go over the wire as they are, never re-cased. */
struct od_string_entry {
  struct od_string name;
  struct od_string value;
};
struct od_string_map {
  const struct od_string_entry *items;
  size_t len;
};
struct od_opt_string_map {
  enum od_presence is;
  struct od_string_map v;
};

/* Value and presence in one step, for an optional member of any kind:
 *     struct od_vogent_create_dial_request rq = {.voice_volume_level = OD_VALUE_OF(-100)};
 *     OD_SET(rq.timeout_minutes, 10);
 *     OD_SET_NULL(rq.webhook_url);
 * OD_SET evaluates `member` twice. */
#define OD_VALUE_OF(value)                                                                                             \
  {                                                                                                                    \
    .is = OD_VALUE, .v = value                                                                                         \
  }
#define OD_SET(member, value) ((void)((member).v = (value), (member).is = OD_VALUE))
#define OD_SET_NULL(member) ((void)((member).is = OD_NULL))
/* The same for an optional list; `array` is an array, not a pointer. */
#define OD_SET_LIST(member, array)                                                                                     \
  ((void)((member).v.items = (array), (member).v.len = sizeof(array) / sizeof *(array), (member).is = OD_VALUE))

/* ---- results --------------------------------------------------------------------------------------------- */

enum od_status {
  OD_OK = 0,
  OD_INVALID,  /* the report says what is wrong and where */
  OD_NO_MEMORY /* nothing was changed but the report, which may be incomplete */
};

enum od_severity { OD_WARNING = 0, OD_ERROR };

/* What is wrong with a value. The texts are stable: od_code_text(OD_CODE_UNKNOWN_MEMBER) is "unknown_member". */
enum od_code {
  OD_CODE_SYNTAX,           /* not JSON, not UTF-8, or past a limit on size or depth */
  OD_CODE_DUPLICATE_MEMBER, /* a name occurs twice in one object */
  OD_CODE_UNKNOWN_MEMBER,   /* the documentation has no such member */
  OD_CODE_TYPE,             /* another JSON type, null where null is not allowed, an integer that is none */
  OD_CODE_REQUIRED,
  OD_CODE_ENUM,
  OD_CODE_MINIMUM,
  OD_CODE_MAXIMUM,
  OD_CODE_LENGTH,
  OD_CODE_PATTERN,
  OD_CODE_FORMAT,
  OD_CODE_ITEMS,
  OD_CODE_CONDITION,  /* a rule between the members of one object */
  OD_CODE_DEPRECATED, /* a warning: the documentation tells not to use it */
  OD_CODE_SERVER      /* the server says so: the message is its own, whatever stands in it */
};
const char *od_code_text(enum od_code code);

/* One finding. All texts belong to the report. Values of strings are not repeated (they may be numbers of people or
 * keys), with the exception of enum texts and what a server says; values of numbers are. */
struct od_violation {
  const char *pointer; /* JSON Pointer (RFC 6901) of the value; of the missing or unknown member */
  const char *message; /* "4999 is below the minimum 5000" */
  const char *page;    /* address of the documentation page */
  size_t offset;       /* byte offset in the text; (size_t)-1 when a struct was judged */
  enum od_code code;
  enum od_severity severity; /* a document is valid when it has no OD_ERROR */
};

/* Memory that is given back all at once. Zero-initialise; od_arena_clear() frees it, od_arena_reset() keeps the largest
 * block for the next document. Both accept an arena that was never used. */
struct od_arena {
  struct od_arena_block *blocks;     /* private */
  struct od_arena_cleanup *cleanups; /* private */
  char *next, *end;                  /* private */
  size_t size;                       /* private: of all blocks */
  bool full;                         /* private: OD_MAX_ARENA_BYTES was the reason */
};
void od_arena_clear(struct od_arena *arena);
void od_arena_reset(struct od_arena *arena);

/* Every finding about one document or struct, in the order in which it was met. Zero-initialise. The functions that
 * fill a report empty it first. At most OD_MAX_VIOLATIONS are kept, the last of which is an error; the rest is counted
 * in `dropped`. */
#ifndef OD_MAX_VIOLATIONS
#define OD_MAX_VIOLATIONS 100
#endif
struct od_report {
  const struct od_violation *items;
  size_t len;
  size_t errors;   /* kept or dropped */
  size_t warnings; /* kept or dropped */
  size_t dropped;
  bool no_memory;        /* a finding could not be kept for want of memory */
  const char *page;      /* private */
  size_t capacity;       /* private */
  struct od_arena arena; /* private */
};
void od_report_clear(struct od_report *report);

/* ---- codec ----------------------------------------------------------------------------------------------- */

/* Limits of the codec. A document beyond one is refused as OD_CODE_SYNTAX. A host that needs others builds library and
 * callers with them: make CFLAGS='-O2 -DOD_MAX_DEPTH=200'. Stack use grows with the depth: see SECURITY.md. */
#ifndef OD_MAX_DOCUMENT_BYTES
#define OD_MAX_DOCUMENT_BYTES (8u * 1024 * 1024) /* at most 1 GiB */
#endif
#ifndef OD_MAX_DEPTH
#define OD_MAX_DEPTH 64
#endif
#ifndef OD_MAX_ARENA_BYTES
#define OD_MAX_ARENA_BYTES (64u * 1024 * 1024) /* what one arena holds; `{}` in a list takes many times its text */
#endif
#define OD_MAX_MEMBERS 256 /* in one described object; the generator holds to it */

/* A growing buffer of bytes that an encoder writes into. Zero-initialise; may be kept between calls, so that the next
 * one allocates nothing. `data` is NUL-terminated after a successful encode. It never grows past OD_MAX_DOCUMENT_BYTES
 * and a few bytes.
 */
struct od_buffer {
  char *data;
  size_t len;
  size_t capacity;
};
void od_buffer_clear(struct od_buffer *buffer);

/* The json-c tree of a free-form value. Numbers that are no int64_t become json-c
 * doubles that keep their exact text.
 *   arena  owns the tree: it is released with the arena, do not json_object_put() it
 *   value  decoded by this library, or set by the caller; where it has `object`, that is returned
 *   out    receives the tree; NULL for JSON null
 * Returns OD_OK, OD_INVALID (`text` set by the caller is not JSON) or OD_NO_MEMORY. The tree is made anew at each call.
 */
OD_MUST_CHECK enum od_status od_json_object(struct od_arena *arena, const struct od_json *value,
                                            struct json_object **out);

/* ---- client ---------------------------------------------------------------------------------------------- */

/* What is known about the person's phone when a send returns. Evidence decides, not error codes.
 *
 *                            what happened                                                    dial again?
 *   OD_NOT_SENT              no byte of the request left this machine, or the server           safe
 *                            says that it did not look at it (421, 425, REFUSED_STREAM)
 *   OD_REJECTED              the server answered and placed no call (4xx, 3xx)                after mending the request
 *   OD_BUSY                  the server refused for now (429)                                 later
 *   OD_ACCEPTED              2xx and the reply was read                                       -
 *   OD_ACCEPTED_UNREADABLE   2xx, but the reply could not be read; reply->body has it         never
 *   OD_UNKNOWN               the call may have been placed (silence, reset, 408, 5xx)         never without looking
 */
enum od_outcome { OD_NOT_SENT = 0, OD_REJECTED, OD_BUSY, OD_ACCEPTED, OD_ACCEPTED_UNREADABLE, OD_UNKNOWN };
const char *od_outcome_text(enum od_outcome outcome); /* "OD_NOT_SENT" and so on */

/* Where the time of a try went, in microseconds; 0: it was not needed, as on a connection that is kept. */
struct od_timings {
  int64_t dns_us;        /* resolving the name */
  int64_t connect_us;    /* connecting, through a proxy or not */
  int64_t tls_us;        /* the handshake */
  int64_t first_byte_us; /* from there to the first byte of the reply */
  int64_t total_us;      /* all of it */
};

/* One try, when it is over: what a tracer wants to know. Lasts until the hook returns. */
struct od_attempt {
  const char *operation; /* "vogent.create_dial" */
  const char *method;    /* "POST" */
  const char *base_url;  /* "https://api.vogent.ai/api" */
  const char *path;      /* the template: "/dials/{id}/hangup" */
  int number;            /* from 1 on */
  int http_status;       /* 0: no status line was read */
  enum od_outcome outcome;
  struct od_timings timings;
};

enum od_log_level { OD_LOG_NOTHING = 0, OD_LOG_WARNING, OD_LOG_INFO, OD_LOG_DEBUG };

/* HTTP/1.1 gives each call in flight a connection of its own, and what breaks one of them makes one call OD_UNKNOWN.
 * HTTP/2, where the server offers it over TLS, has all of them on one connection, and they fall together. */
enum od_http_version { OD_HTTP_1_1 = 0, OD_HTTP_2 };

#define OD_DEFAULT_TIMEOUT_MS 30000
#define OD_DEFAULT_CONNECT_TIMEOUT_MS 10000
#define OD_MAX_TIMEOUT_MS (24L * 60 * 60 * 1000) /* of either */
#define OD_DEFAULT_MAX_TRIES 3
#define OD_DEFAULT_MAX_REPLY_BYTES (1024u * 1024)

/* Zero-initialise and set what differs. All strings are copied by od_client_new(). */
struct od_client_options {
  const char *api_key;    /* without "Bearer "; required unless the vendor needs none; wiped when the client is freed */
  const char *base_url;   /* NULL: the vendor's. https, or http to a loopback address */
  const char *user_agent; /* NULL, or a word that is appended to "outdial/VERSION" */
  long timeout_ms;        /* one deadline over all tries and the waiting between them; 0: OD_DEFAULT_TIMEOUT_MS */
  long connect_timeout_ms; /* of a try, until the request can be written; 0: OD_DEFAULT_CONNECT_TIMEOUT_MS */
  size_t max_reply_bytes;  /* after decompression; 0: OD_DEFAULT_MAX_REPLY_BYTES */

  /* Trying again, with growing pauses and never past the deadline. After OD_NOT_SENT, if what failed may pass (a
   * certificate, a proxy's password, want of memory do not); after OD_BUSY only if `retry_busy`, not before the time in
   * the server's Retry-After; after any other outcome never. */
  int max_tries; /* 0: OD_DEFAULT_MAX_TRIES; 1: never again */
  bool retry_busy;

  /* The connection. */
  const char *ca_file;               /* NULL: the system's; certificates are verified either way */
  const char *client_cert;           /* NULL, or a file in PEM with the certificate to show to the server */
  const char *client_key;            /* its key, in PEM; NULL: in the same file */
  const char *proxy;                 /* NULL: none, whatever the environment says; http://, https://, socks5h://... */
  const char *local_interface;       /* NULL, or the name or address of the interface to go out by */
  enum od_http_version http_version; /* see above */

  /* Hooks, called by the thread that uses the client; they must not use it. No text holds the key, or anything of a
   * request or a reply but names of members; libcurl's own words about connecting are OD_LOG_DEBUG. */
  void (*log)(void *data, enum od_log_level level, const char *text); /* one line without its end */
  enum od_log_level log_level;                                        /* the most that is wanted */
  void (*observe)(void *data, const struct od_attempt *attempt);      /* after each try */
  void *hook_data;
};

/* A client holds one vendor's address and key, and keeps connections between calls.
 *   vendor   &od_vogent and its siblings, from the generated headers
 *   message  NULL, or room for OD_MESSAGE_SIZE bytes: why it failed
 * Returns OD_OK, OD_INVALID (an option cannot be used) or OD_NO_MEMORY (or no file descriptors); *out is NULL unless
 * OD_OK. The first client of a process initialises libcurl, which is not safe beside other threads that do the same
 * with a libcurl older than 7.84: such a host calls curl_global_init() itself before it starts threads. Free with
 * od_client_free(), which accepts NULL. */
#define OD_MESSAGE_SIZE 256
struct od_client;
OD_MUST_CHECK enum od_status od_client_new(struct od_client **out, const struct od_vendor *vendor,
                                           const struct od_client_options *options, char *message);
void od_client_free(struct od_client *client);

/* Ends what the client is doing, as soon as the thread that uses it looks up (which it does at once): calls in flight
 * with the outcome that is true at that moment, calls that are begun later with OD_NOT_SENT, until od_resume(). These
 * two may be called from other threads while the client lives; od_cancel() from signal handlers as well. od_resume()
 * too soon takes an od_cancel() back that nobody has looked at: first let the calls in flight come out. */
void od_cancel(struct od_client *client);
void od_resume(struct od_client *client);

/* What a send brought back; zero-initialise. It owns everything that the typed reply points at: od_reply_clear() frees
 * it and leaves it ready for another send. */
struct od_reply {
  enum od_outcome outcome;
  int http_status;               /* 0: no status line was read */
  char message[OD_MESSAGE_SIZE]; /* one sentence: what happened, what to do; never the key */
  struct od_string body;         /* the bytes of the reply, whatever the outcome; ptr is NULL when none came */
  const void *value;             /* OD_ACCEPTED: the decoded reply; the typed send functions return it typed */
  const void *error;             /* the decoded body of a documented error; NULL when there is none */
  struct od_report report;   /* OD_NOT_SENT: what is wrong with the request. Else: what could not be read in the reply;
                              * and, as OD_CODE_SERVER, what the server says is wrong with the request, at the same
                              * pointers as our own findings, where the documentation tells how it says it */
  int tries;                 /* 0: there was nothing that could be sent */
  char retried[128];         /* why the last of them was not the first; "" */
  int64_t retry_after_s;     /* how long the server asks to wait; 0: it does not say */
  char request_id[64];       /* of the X-Request-Id header or one like it, for the vendor's support; "" */
  struct od_timings timings; /* of the last try; total_us: of all tries, and the waiting */
  struct od_arena arena;     /* private */
  struct od_reply *next;     /* private */
};
void od_reply_clear(struct od_reply *reply);

#ifdef __cplusplus
}
#endif
#endif
