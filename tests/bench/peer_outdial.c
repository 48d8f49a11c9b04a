/* outdial, three times: as it is used by a send, with an arena that is kept between documents, and with the validation
 * that a send makes before it writes. */
#include "peer.h"

static bool decode(struct loaded *loaded, const struct subject *subject, const struct document *document)
{
  const unsigned mode = subject->reply ? OD_DECODE_REPLY : OD_DECODE_REQUEST;
  loaded->object = subject->object;
  return od_decode(&loaded->arena, subject->object, document->text, document->len, mode, &loaded->value,
                   &loaded->report) == OD_OK;
}

/* ---- everything from nothing ------------------------------------------------------------------------------ */

static bool load(struct loaded *loaded, const struct subject *subject, const struct document *document)
{
  loaded->arena = (struct od_arena){0};
  loaded->report = (struct od_report){0};
  return decode(loaded, subject, document);
}

static void unload(struct loaded *loaded)
{
  od_arena_clear(&loaded->arena);
  od_report_clear(&loaded->report);
}

static struct od_buffer buffer;
static struct od_report written;

static const char *write(struct loaded *loaded, size_t *len)
{
  if (od_encode(loaded->object, loaded->value, &buffer, &written) != OD_OK)
    return NULL;
  *len = buffer.len;
  return buffer.data;
}

const struct peer outdial = {.name = "outdial", .load = load, .unload = unload, .write = write, .own = true};

/* ---- into an arena and a report that are kept -------------------------------------------------------------- */

static struct od_arena kept;
static struct od_report kept_report;

static bool load_kept(struct loaded *loaded, const struct subject *subject, const struct document *document)
{
  loaded->arena = kept;
  loaded->report = kept_report;
  const bool ok = decode(loaded, subject, document);
  kept = loaded->arena;
  kept_report = loaded->report;
  return ok;
}

static void unload_kept(struct loaded *loaded)
{
  (void)loaded;
  od_arena_reset(&kept);
}

const struct peer outdial_kept = {.name = "outdial, kept arena", .load = load_kept, .unload = unload_kept};

/* ---- validated and written --------------------------------------------------------------------------------- */

static const char *validate_and_write(struct loaded *loaded, size_t *len)
{
  return od_validate(loaded->object, loaded->value, &written) == OD_OK ? write(loaded, len) : NULL;
}

const struct peer outdial_checked = {
    .name = "outdial, validate + write", .load = load, .unload = unload, .write = validate_and_write, .own = true};
