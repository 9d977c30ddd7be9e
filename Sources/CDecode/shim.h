// Character-set detection (libuchardet), conversion (iconv of the C library) and SHA-256 (the processor or libmd).
#include <iconv.h>
#include <sha2.h>
#include <uchardet/uchardet.h>
#include "sha256_blocks.h"
