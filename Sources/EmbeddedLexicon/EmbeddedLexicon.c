#include "EmbeddedLexicon.h"

static const unsigned char model[] = {
#embed "model.txt"
};
static const unsigned char method[] = {
#embed "method.txt"
};
static const unsigned char dataset[] = {
#embed "dataset.txt"
};
static const unsigned char benchmark[] = {
#embed "benchmark.txt"
};
static const unsigned char metric[] = {
#embed "metric.txt"
};
static const unsigned char task[] = {
#embed "task.txt"
};
static const unsigned char tool[] = {
#embed "tool.txt"
};

static const kg_lexicon_table tables[] = {
  {"model", model, sizeof model},
  {"method", method, sizeof method},
  {"dataset", dataset, sizeof dataset},
  {"benchmark", benchmark, sizeof benchmark},
  {"metric", metric, sizeof metric},
  {"task", task, sizeof task},
  {"tool", tool, sizeof tool},
};

size_t kg_lexicon_table_count(void) { return sizeof tables / sizeof tables[0]; }
kg_lexicon_table kg_lexicon_table_at(size_t index) { return tables[index]; }
