#ifndef CTERMGUARD_FRAME_H
#define CTERMGUARD_FRAME_H
/// A descriptor for ncurses to write the terminal through; -1 when there is none.
int tf_open(void);
/// From here on what is written to the descriptor is gathered.
void tf_begin(void);
/// Hands the terminal all that was gathered in one piece, so that no half of it is ever shown; a frame too long for that
/// stands between two marks. `rows` and `columns`: the size of a terminal like xterm, whose sequences may be shortened; 0
/// for any other.
void tf_end(const char *_Nonnull start, const char *_Nonnull end, int rows, int columns);
#endif
