/* outdial in an event loop of one's own: epoll, one thread, many calls in flight.
 *
 *     epoll BASE_URL NUMBER...    places a call to each number */
#include <outdial/many.h>
#include <outdial/vogent_create_dial.h>

#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>

struct loop {
  int epoll;
  int timeout_ms;
};

/* A descriptor may be known already, or be gone: both are asked for in the same words. */
static void watch(void *data, int fd, int events)
{
  const struct loop *loop = data;
  struct epoll_event event = {.data.fd = fd};
  if (events & OD_READABLE)
    event.events |= EPOLLIN;
  if (events & OD_WRITABLE)
    event.events |= EPOLLOUT;
  if (events == 0)
    epoll_ctl(loop->epoll, EPOLL_CTL_DEL, fd, NULL);
  else if (epoll_ctl(loop->epoll, EPOLL_CTL_MOD, fd, &event) != 0)
    epoll_ctl(loop->epoll, EPOLL_CTL_ADD, fd, &event);
}

static void set_timer(void *data, long timeout_ms)
{
  struct loop *loop = data;
  loop->timeout_ms = (int)timeout_ms;
}

static void turn(struct loop *loop, struct od_client *client)
{
  struct epoll_event ready[16];
  const int n = epoll_wait(loop->epoll, ready, 16, loop->timeout_ms);
  if (n == 0)
    od_tick(client);
  for (int i = 0; i < n; i++)
    od_ready(client, ready[i].data.fd,
             (ready[i].events & (EPOLLIN | EPOLLERR | EPOLLHUP) ? OD_READABLE : 0) |
                 (ready[i].events & EPOLLOUT ? OD_WRITABLE : 0));
}

int main(int argc, char **argv)
{
  struct loop loop = {.epoll = epoll_create1(EPOLL_CLOEXEC), .timeout_ms = -1};
  const struct od_loop host = {.watch = watch, .timer = set_timer, .data = &loop};
  const struct od_client_options options = {.api_key = getenv("VOGENT_API_KEY"), .base_url = argc > 1 ? argv[1] : NULL};
  struct od_reply *replies = calloc((size_t)argc, sizeof *replies);
  struct od_client *client;
  char why[OD_MESSAGE_SIZE];
  int failed = 0;
  if (replies == NULL || od_client_new(&client, &od_vogent, &options, why) != OD_OK ||
      od_attach(client, &host) != OD_OK) {
    fputs("no client\n", stderr);
    return EXIT_FAILURE;
  }

  for (int i = 2; i < argc; i++) {
    const struct od_vogent_create_dial_request request = {
        .call_agent_id = OD_STR("61ccefdf-ea02-4f49-811b-1241f8e20d26"),
        .to_number = OD_VALUE_OF(od_str(argv[i])),
        .from_number_id = OD_VALUE_OF(OD_STR("1caec78c-4bba-477d-82cf-bcfce2b73856")),
    };
    od_vogent_create_dial_start(client, &request, &replies[i]);
  }
  while (od_in_flight(client) != 0) {
    turn(&loop, client);
    for (struct od_reply *reply; (reply = od_wait(client, 0)) != NULL; od_reply_clear(reply)) {
      printf("%s: %s\n", argv[reply - replies], od_outcome_text(reply->outcome));
      failed += reply->outcome != OD_ACCEPTED;
    }
  }
  od_client_free(client);
  free(replies);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
