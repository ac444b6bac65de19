#pragma once
#include <gvc.h>
#include <cgraph.h>

// Graphviz' macros and mutable globals, which Swift does not import.
static inline Agdesc_t kg_graphviz_directed(void) { return Agdirected; }
static inline Agdesc_t kg_graphviz_undirected(void) { return Agundirected; }
static inline double kg_graphviz_node_x(Agnode_t *node) { return ND_coord(node).x; }
static inline double kg_graphviz_node_y(Agnode_t *node) { return ND_coord(node).y; }
