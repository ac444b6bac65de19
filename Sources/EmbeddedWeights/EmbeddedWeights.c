#include "EmbeddedWeights.h"

static const unsigned char weights[] = {
#embed "extraction.weights"
};

const unsigned char *kg_weights_bytes(void) { return weights; }
size_t kg_weights_count(void) { return sizeof weights; }
