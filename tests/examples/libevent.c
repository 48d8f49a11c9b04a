/* outdial in libevent.
 *
 *     libevent BASE_URL NUMBER...    places a call to each number */
#include <outdial/many.h>
#include <outdial/vogent_create_dial.h>

#include <event2/event.h>

#include <stdio.h>
#include <stdlib.h>

enum { MOST_FDS = 1024 };

struct host {
  struct event_base *base;
  struct event *timer, *fds[MOST_FDS];
  struct od_client *client;
  struct od_reply *replies;
  char **numbers;
  int failed;
};

static void fetch_replies(struct host *host)
{
  for (struct od_reply *reply; (reply = od_wait(host->client, 0)) != NULL; od_reply_clear(reply)) {
    printf("%s: %s\n", host->numbers[reply - host->replies], od_outcome_text(reply->outcome));
    host->failed += reply->outcome != OD_ACCEPTED;
  }
  if (od_in_flight(host->client) == 0)
    event_base_loopbreak(host->base);
}

static void on_ready(evutil_socket_t fd, short what, void *data)
{
  struct host *host = data;
  od_ready(host->client, fd, (what & EV_READ ? OD_READABLE : 0) | (what & EV_WRITE ? OD_WRITABLE : 0));
  fetch_replies(host);
}

static void on_timer(evutil_socket_t fd, short what, void *data)
{
  struct host *host = data;
  (void)fd, (void)what;
  od_tick(host->client);
  fetch_replies(host);
}

static void watch(void *data, int fd, int events)
{
  struct host *host = data;
  if (fd >= MOST_FDS)
    abort();
  if (host->fds[fd] != NULL)
    event_free(host->fds[fd]);
  host->fds[fd] = NULL;
  if (events == 0)
    return;
  const short what = (short)(EV_PERSIST | (events & OD_READABLE ? EV_READ : 0) | (events & OD_WRITABLE ? EV_WRITE : 0));
  host->fds[fd] = event_new(host->base, fd, what, on_ready, host);
  event_add(host->fds[fd], NULL);
}

static void set_timer(void *data, long timeout_ms)
{
  struct host *host = data;
  const struct timeval time = {.tv_sec = timeout_ms / 1000, .tv_usec = timeout_ms % 1000 * 1000};
  evtimer_del(host->timer);
  if (timeout_ms >= 0)
    evtimer_add(host->timer, &time);
}

int main(int argc, char **argv)
{
  static struct host host;
  const struct od_loop loop = {.watch = watch, .timer = set_timer, .data = &host};
  const struct od_client_options options = {.api_key = getenv("VOGENT_API_KEY"), .base_url = argc > 1 ? argv[1] : NULL};
  char why[OD_MESSAGE_SIZE];
  host.base = event_base_new();
  host.timer = evtimer_new(host.base, on_timer, &host);
  host.replies = calloc((size_t)argc, sizeof *host.replies);
  host.numbers = argv;
  if (host.replies == NULL || od_client_new(&host.client, &od_vogent, &options, why) != OD_OK ||
      od_attach(host.client, &loop) != OD_OK) {
    fputs("no client\n", stderr);
    return EXIT_FAILURE;
  }

  for (int i = 2; i < argc; i++) {
    const struct od_vogent_create_dial_request request = {
        .call_agent_id = OD_STR("61ccefdf-ea02-4f49-811b-1241f8e20d26"),
        .to_number = OD_VALUE_OF(od_str(argv[i])),
        .from_number_id = OD_VALUE_OF(OD_STR("1caec78c-4bba-477d-82cf-bcfce2b73856")),
    };
    od_vogent_create_dial_start(host.client, &request, &host.replies[i]);
  }
  if (od_in_flight(host.client) != 0)
    event_base_dispatch(host.base);

  od_client_free(host.client);
  for (int fd = 0; fd < MOST_FDS; fd++)
    if (host.fds[fd] != NULL)
      event_free(host.fds[fd]);
  event_free(host.timer);
  event_base_free(host.base);
  free(host.replies);
  return host.failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
