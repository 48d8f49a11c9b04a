#include "connection.h"

#include <nghttp2/nghttp2.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_STREAMS = 256 }; /* at once */

struct session {
  struct connection *connection;
  nghttp2_session *http2;
  int32_t held;     /* a stream whose answer waits; 0: none */
  bool over, reset; /* the connection is to be ended */
  struct {
    const struct answer *answer;
    char *body;
    size_t len, sent;
  } streams[MOST_STREAMS]; /* by half of their number, again and again */
};

static const struct answer good = {.status = 200, .body = "{\"id\":\"held\"}"};

static void flush(struct session *session)
{
  const uint8_t *bytes;
  for (ssize_t n; (n = nghttp2_session_mem_send(session->http2, &bytes)) > 0;)
    if (!put(session->connection, bytes, (size_t)n))
      session->over = true;
}

static ssize_t give_body(nghttp2_session *http2, int32_t stream, uint8_t *to, size_t room, uint32_t *flags,
                         nghttp2_data_source *source, void *arg)
{
  struct session *session = arg;
  const int i = stream / 2 % MOST_STREAMS;
  size_t n = session->streams[i].len - session->streams[i].sent;
  (void)http2, (void)source;
  if (n > room)
    n = room;
  if (n == 0 && session->streams[i].answer->unfinished)
    return NGHTTP2_ERR_DEFERRED;
  if (n != 0)
    memcpy(to, session->streams[i].body + session->streams[i].sent, n);
  session->streams[i].sent += n;
  if (session->streams[i].sent == session->streams[i].len && !session->streams[i].answer->unfinished)
    *flags |= NGHTTP2_DATA_FLAG_EOF;
  return (ssize_t)n;
}

/* Lines "Name: value\r\n" as HTTP/2 has them. */
static size_t list_headers(const struct answer *answer, char *text, nghttp2_nv *list)
{
  size_t n = 1;
  list[0] = (nghttp2_nv){.name = (uint8_t *)":status", .namelen = 7, .value = (uint8_t *)text, .valuelen = 3};
  snprintf(text, 4, "%03d", answer->status);
  text += 4;
  for (const char *line = answer->headers; line != NULL && *line != '\0'; n++) {
    const size_t name = strcspn(line, ":"), value = strcspn(line + name + 2, "\r");
    for (size_t i = 0; i < name; i++)
      text[i] = (char)(line[i] >= 'A' && line[i] <= 'Z' ? line[i] + 32 : line[i]);
    memcpy(text + name, line + name + 2, value);
    list[n] =
        (nghttp2_nv){.name = (uint8_t *)text, .namelen = name, .value = (uint8_t *)text + name, .valuelen = value};
    text += name + value;
    line += name + 2 + value + 2;
  }
  return n;
}

static void reply(struct session *session, int32_t stream, const struct answer *answer)
{
  nghttp2_data_provider body = {.read_callback = give_body};
  nghttp2_nv headers[8];
  char text[512];
  const int i = stream / 2 % MOST_STREAMS;
  free(session->streams[i].body); /* of a stream that is over */
  session->streams[i].answer = answer;
  session->streams[i].sent = 0;
  session->streams[i].body = make_body(answer, &session->streams[i].len);
  const size_t n = list_headers(answer, text, headers);
  if (answer->status < 200)
    nghttp2_submit_headers(session->http2, 0, stream, NULL, headers, n, NULL);
  else
    nghttp2_submit_response(session->http2, stream, headers, n, &body);
  flush(session);
}

static void end_stream(struct session *session, int32_t stream, uint32_t code)
{
  nghttp2_submit_rst_stream(session->http2, NGHTTP2_FLAG_NONE, stream, code);
}

static void go_away(struct session *session, int32_t last)
{
  nghttp2_submit_goaway(session->http2, NGHTTP2_FLAG_NONE, last, NGHTTP2_NO_ERROR, NULL, 0);
}

static void act(struct session *session, int32_t stream, const struct answer *answer)
{
  if (answer->status != 0)
    reply(session, stream, answer);
  switch (answer->then) {
  case THEN_KEEP:
  case THEN_SILENCE:
  case THEN_TRICKLE:
    break;
  case THEN_RST_REFUSED:
    end_stream(session, stream, NGHTTP2_REFUSED_STREAM);
    break;
  case THEN_RST_CANCEL:
    end_stream(session, stream, NGHTTP2_CANCEL);
    break;
  case THEN_RST_INTERNAL:
    end_stream(session, stream, NGHTTP2_INTERNAL_ERROR);
    break;
  case THEN_RST_HTTP_1_1:
    end_stream(session, stream, NGHTTP2_HTTP_1_1_REQUIRED);
    break;
  case THEN_GOAWAY_BELOW:
    go_away(session, stream > 2 ? stream - 2 : 0);
    break;
  case THEN_GOAWAY_CLOSES:
    go_away(session, stream);
    session->over = true;
    break;
  case THEN_RESET:
    session->reset = true;
    session->over = true;
    break;
  case THEN_CLOSE:
    session->over = true;
    break;
  }
  flush(session);
  if (session->held != 0 && !session->over) {
    reply(session, session->held, &good);
    session->held = 0;
  }
}

static int on_frame(nghttp2_session *http2, const nghttp2_frame *frame, void *arg)
{
  struct session *session = arg;
  const int32_t stream = frame->hd.stream_id;
  if (session->over || (frame->hd.type != NGHTTP2_HEADERS && frame->hd.type != NGHTTP2_DATA))
    return 0;
  if (frame->hd.type == NGHTTP2_HEADERS) {
    const struct answer *answer = count_request(session->connection->server);
    nghttp2_session_set_stream_user_data(http2, stream, (void *)answer);
    if (answer->reading != READ_ALL) {
      act(session, stream, answer);
      nghttp2_session_set_stream_user_data(http2, stream, NULL);
    }
  }
  const struct answer *answer = nghttp2_session_get_stream_user_data(http2, stream);
  if (answer == NULL || (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) == 0)
    return 0;
  if (options_of(session->connection->server)->hold_first && session->held == 0 && stream == 3)
    session->held = stream;
  else
    act(session, stream, answer);
  return 0;
}

void serve_http2(struct connection *connection)
{
  struct session *session = calloc(1, sizeof *session);
  session->connection = connection;
  nghttp2_session_callbacks *callbacks;
  nghttp2_option *patient;
  uint8_t bytes[16384];
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, on_frame);
  /* libcurl 7.88 ends each stream with an RST_STREAM of its own, which nghttp2 takes for an attack after a thousand. */
  nghttp2_option_new(&patient);
  nghttp2_option_set_stream_reset_rate_limit(patient, 1000000000, 1000000000);
  nghttp2_session_server_new2(&session->http2, callbacks, session, patient);
  nghttp2_option_del(patient);
  nghttp2_session_callbacks_del(callbacks);
  nghttp2_submit_settings(session->http2, NGHTTP2_FLAG_NONE, NULL, 0);
  for (flush(session); !session->over; flush(session)) {
    const int n = take(connection, bytes, sizeof bytes);
    if (n <= 0 || nghttp2_session_mem_recv(session->http2, bytes, (size_t)n) < 0)
      break;
  }
  nghttp2_session_del(session->http2);
  for (size_t i = 0; i < MOST_STREAMS; i++)
    free(session->streams[i].body);
  finish(connection, session->reset);
  free(session);
}
