/* The types of JSON, as readers of trees tell them. */
#ifndef BENCH_DOM_TYPE_H
#define BENCH_DOM_TYPE_H

enum dom_type { DOM_NULL, DOM_BOOLEAN, DOM_NUMBER, DOM_STRING, DOM_LIST, DOM_OBJECT };

#endif
