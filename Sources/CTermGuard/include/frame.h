#ifndef CTERMGUARD_FRAME_H
#define CTERMGUARD_FRAME_H
/// A descriptor for ncurses to write the terminal through; -1 when there is none.
int tf_open(void);
/// From here on what is written to the descriptor is gathered.
void tf_begin(void);
/// Hands the terminal all that was gathered in one piece, so that no half of it is ever shown; a frame too long for that
/// stands between two marks. `is_xterm_like`: its sequences may be shortened.
void tf_end(const char *_Nonnull start, const char *_Nonnull end, int is_xterm_like);
#endif
