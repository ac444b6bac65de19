#pragma once
#include <stddef.h>

/// The trained weights of the extraction, as the file in this folder holds them: the program carries them.
const unsigned char *kg_weights_bytes(void);
/// The number of their bytes.
size_t kg_weights_count(void);
