#ifndef CTERMGUARD_FRAME_H
#define CTERMGUARD_FRAME_H
/// A descriptor for ncurses to write the terminal through; -1 when there is none.
int tf_open(void);
/// From here on what is written to the descriptor is gathered, beginning with `mark`.
void tf_begin(const char *_Nonnull mark);
/// Ends with `mark` and hands the terminal all that was gathered in one piece, so that no half of it is ever shown.
void tf_end(const char *_Nonnull mark);
#endif
