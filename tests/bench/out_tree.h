/* What a builder of trees (see build.h) has nothing to do for: a name comes with its member, a node is complete at any
 * time, and there is nowhere to write to. To be included behind `out_node`. */
struct out;

static inline void out_name(struct out *o, const char *name, size_t len)
{
  (void)o, (void)name, (void)len;
}

static inline void out_end_list(struct out *o, out_node list)
{
  (void)o, (void)list;
}

static inline void out_end_object(struct out *o, out_node object)
{
  (void)o, (void)object;
}
