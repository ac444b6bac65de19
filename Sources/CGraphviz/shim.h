#pragma once
#include <stdlib.h>
#include <gvc.h>
#include <cgraph.h>

// Graphviz' macros and mutable globals, which Swift does not import, and its functions whose text parameters
// lack a const.
static inline Agraph_t *kg_graphviz_open_undirected(void) { return agopen((char *)"picture", Agundirected, NULL); }

static inline Agnode_t *kg_graphviz_add_node(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

static inline Agedge_t *kg_graphviz_add_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head) {
  return agedge(graph, tail, head, NULL, 1);
}

static inline void kg_graphviz_declare(Agraph_t *graph, int kind, const char *name, const char *value) {
  agattr(graph, kind, (char *)name, (char *)value);
}

static inline void kg_graphviz_set(void *object, const char *name, const char *value) {
  agset(object, (char *)name, (char *)value);
}

static inline double kg_graphviz_node_x(Agnode_t *node) { return ND_coord(node).x; }
static inline double kg_graphviz_node_y(Agnode_t *node) { return ND_coord(node).y; }

// Graphviz draws some random numbers before it seeds their source, so that a layout would depend on those before it.
static inline void kg_graphviz_seed(unsigned seed) {
  srand(seed);
  srand48((long)seed);
}
