/* The life of a client, and what needs nothing but its transport. */
#include "state.h"

#include <stdlib.h>

enum od_status od_client_new_over(struct od_client **out, const struct od_vendor *vendor,
                                  const struct od_client_options *options, const struct od_transport *transport,
                                  char *message)
{
  *out = NULL;
  if (message != NULL)
    message[0] = '\0';
  if (od_options_check(vendor, options, message) != OD_OK)
    return OD_INVALID;
  struct od_client *client = calloc(1, sizeof *client);
  if (client != NULL)
    client->vendor = vendor;
  if (client == NULL || !od_options_copy(client, options)) {
    od_client_free(client);
    od_refuse(message, "Out of memory.");
    return OD_NO_MEMORY;
  }
  client->transport = *transport;
  atomic_init(&client->cancelled, false);
  *out = client;
  return OD_OK;
}

void od_client_free(struct od_client *client)
{
  if (client == NULL)
    return;
  if (client->transport.free != NULL)
    client->transport.free(client->transport.data);
  for (struct od_call *call = client->idle, *next; call != NULL; call = next) {
    next = call->next;
    od_buffer_clear(&call->path);
    od_buffer_clear(&call->body);
    od_buffer_clear(&call->url);
    free(call);
  }
  od_options_wipe(client);
  od_arena_clear(&client->arena);
  free(client);
}

void od_cancel(struct od_client *client)
{
  atomic_store(&client->cancelled, true);
  if (client->transport.wake != NULL)
    client->transport.wake(client->transport.data);
}

void od_resume(struct od_client *client)
{
  atomic_store(&client->cancelled, false);
}

void od_reply_clear(struct od_reply *reply)
{
  od_report_clear(&reply->report);
  od_arena_clear(&reply->arena);
  *reply = (struct od_reply){0};
}

enum od_outcome od_send(struct od_client *client, const struct od_operation *operation, const void *request,
                        struct od_reply *reply)
{
  struct od_call *call = od_call_new(client, operation, request, reply);
  if (call != NULL) {
    client->transport.run(client->transport.data, call);
    od_call_free(call);
  }
  return reply->outcome;
}
