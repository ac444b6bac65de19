#pragma once
#include <stddef.h>

/// One table of the lexicon, as its file in this folder holds it: the program carries them, so no data file
/// has to travel with it.
typedef struct {
  const char *name;  // the file's name without its ending: a type of entity
  const unsigned char *bytes;
  size_t count;
} kg_lexicon_table;

/// The number of tables.
size_t kg_lexicon_table_count(void);
/// The table at an index below the number of tables.
kg_lexicon_table kg_lexicon_table_at(size_t index);
