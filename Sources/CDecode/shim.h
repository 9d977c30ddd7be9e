// Character-set detection (libuchardet), conversion (iconv of the C library) and SHA-256 (libmd).
#include <iconv.h>
#include <sha2.h>
#include <uchardet/uchardet.h>
