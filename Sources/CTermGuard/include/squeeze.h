#ifndef CTERMGUARD_SQUEEZE_H
#define CTERMGUARD_SQUEEZE_H
#include <stddef.h>
/// Writes a frame of ncurses for a terminal like xterm in fewer bytes: sequences that change how glyphs look are merged,
/// shortened, and left out where they change nothing; a step to the row before or after is no address. A frame begins and
/// ends with plain looks. `rows` and `columns`: the size of the screen.
/// `out` holds at least twice as much as `in`, and 128 more.
/// Returns the bytes written; -1 where the frame holds what this knows nothing of, and must be sent as it is.
long tf_squeeze(const char *_Nonnull in, size_t count, int rows, int columns, char *_Nonnull out);
#endif
