#include "squeeze.h"
#include <string.h>

/* How glyphs look, as far as ncurses asks for it here: attributes by bit, and the colour of the glyph as the parameters
   that ask for it; the ground is always the terminal's own. */
enum { BOLD = 1, DIM = 2, ITALIC = 4, UNDERLINE = 8, REVERSE = 16 };
struct look {
  unsigned attributes;
  char colour[24]; /* "38;5;180"; empty: the terminal's own. */
};

static const struct { int on, off; unsigned bit; } switches[] = {
  {1, 22, BOLD}, {2, 22, DIM}, {3, 23, ITALIC}, {4, 24, UNDERLINE}, {7, 27, REVERSE}};
enum { SWITCHES = sizeof switches / sizeof *switches };

/* Follows what one sequence asks for; 0 where it asks for something unknown. */
static int follow(struct look *look, const char *parameters, size_t length) {
  size_t at = 0;
  do {
    size_t start = at;
    int number = 0;
    while (at < length && parameters[at] != ';') number = number * 10 + (parameters[at++] - '0');
    if (number == 0) {
      memset(look, 0, sizeof *look);
    } else if (number == 38) {
      size_t parts = at + 2 <= length && parameters[at + 1] == '5' ? 2 : 4;
      while (parts > 0 && at < length) {
        at++;
        while (at < length && parameters[at] != ';') at++;
        parts--;
      }
      if (parts > 0 || at - start >= sizeof look->colour) return 0;
      memcpy(look->colour, parameters + start, at - start);
      look->colour[at - start] = 0;
    } else if (number == 39) {
      look->colour[0] = 0;
    } else if ((number >= 30 && number <= 37) || (number >= 90 && number <= 97)) {
      memcpy(look->colour, parameters + start, at - start);
      look->colour[at - start] = 0;
    } else if (number != 49) {
      int known = 0;
      for (size_t i = 0; i < SWITCHES; i++) {
        if (number == switches[i].on) look->attributes |= switches[i].bit, known = 1;
        if (number == switches[i].off) look->attributes &= ~switches[i].bit, known = 1;
      }
      if (!known) return 0;
    }
    at++;
  } while (at < length);
  return 1;
}

static size_t add(char *out, size_t length, const char *parameter) {
  if (length > 0) out[length++] = ';';
  size_t more = strlen(parameter);
  memcpy(out + length, parameter, more);
  return length + more;
}

static size_t add_number(char *out, size_t length, int number) {
  char text[4] = {0};
  size_t at = 0;
  if (number > 9) text[at++] = (char)('0' + number / 10);
  text[at] = (char)('0' + number % 10);
  return add(out, length, text);
}

/* The shortest parameters that lead from one look to another. */
static size_t step(const struct look *from, const struct look *to, char *out) {
  char whole[80], partly[80];
  size_t whole_length = add(whole, 0, "0"), length = 0;
  unsigned on = to->attributes & ~from->attributes, off = from->attributes & ~to->attributes;
  for (size_t i = 0; i < SWITCHES; i++)
    if (to->attributes & switches[i].bit) whole_length = add_number(whole, whole_length, switches[i].on);
  if (to->colour[0]) whole_length = add(whole, whole_length, to->colour);
  if (off & (BOLD | DIM)) {
    length = add_number(partly, length, 22);
    on |= to->attributes & (BOLD | DIM);
  }
  for (size_t i = 2; i < SWITCHES; i++)
    if (off & switches[i].bit) length = add_number(partly, length, switches[i].off);
  for (size_t i = 0; i < SWITCHES; i++)
    if (on & switches[i].bit) length = add_number(partly, length, switches[i].on);
  if (strcmp(from->colour, to->colour) != 0) length = add(partly, length, to->colour[0] ? to->colour : "39");
  if (whole_length == 1) { /* "ESC [ m" resets, too. */
    return 0;
  }
  const char *best = length < whole_length ? partly : whole;
  size_t best_length = length < whole_length ? length : whole_length;
  memcpy(out, best, best_length);
  return best_length;
}

static int is_same(const struct look *one, const struct look *other) {
  return one->attributes == other->attributes && strcmp(one->colour, other->colour) == 0;
}

/* Where the cursor stands as far as the frame tells: the row from 1 on, 0 where it is unknown, and a column that it has
   not passed. */
struct cursor { int row, column; };

static int number_at(const char *parameters, size_t length, size_t *at) {
  int number = 0;
  while (*at < length && parameters[*at] != ';' && number < 100000) number = number * 10 + (parameters[(*at)++] - '0');
  if (*at < length) (*at)++;
  return number == 0 ? 1 : number;
}

/* Follows a sequence that moves the cursor. */
static void move(struct cursor *cursor, char final, int first, int second) {
  switch (final) {
    case 'H': cursor->row = first, cursor->column = second - 1; break;
    case 'd': cursor->row = first; break;
    case 'G': cursor->column = first - 1; break;
    case 'C': case 'b': cursor->column += first; break;
    case 'D': case 'J': case 'K': case 'X': case 'P': case '@': case 'm': break; /* Left, or in place. */
    default: cursor->row = 0; break;
  }
}

/* The way to the first column of a row from the row before, from that row or from the one after; 0: none that is shorter. */
static size_t step_to(int row, struct cursor from, char *out) {
  if (from.row == 0) return 0;
  size_t length = 0;
  if (from.column != 0) out[length++] = '\r';
  if (row == from.row + 1) {
    out[length++] = '\n'; /* There is a row below, so nothing scrolls. */
  } else if (row == from.row - 1) {
    out[length++] = 0x1B;
    out[length++] = 'M'; /* There is a row above. */
  } else if (row != from.row) {
    return 0;
  }
  return length;
}

long tf_squeeze(const char *in, size_t count, int rows, int columns, char *out) {
  struct look shown = {0, ""}, wanted = {0, ""}, saved = {0, ""};
  struct cursor cursor = {0, columns};
  int is_scrolling = 0; /* Whether a part of the screen scrolls by itself: at its ends a step to the next row scrolls. */
  size_t length = 0, at = 0;
  while (at < count) {
    size_t end = at + 1;
    int prints = 1; /* Whether the look matters to it. */
    if (in[at] == '\r') {
      prints = 0;
      cursor.column = 0;
    } else if (in[at] == '\n' || in[at] == '\t') {
      cursor.row = 0;
    } else if (in[at] == 0x1B && at + 2 < count && in[at + 1] == '(') {
      if (in[at + 2] != 'B') return -1;
      at += 3; /* Line-drawing letters are never switched on, so they need not be switched off. */
      continue;
    } else if (in[at] == 0x1B && at + 1 < count && in[at + 1] == '[') {
      end = at + 2;
      while (end < count && in[end] >= 0x20 && in[end] < 0x40) end++;
      if (end >= count) return -1;
      char final = in[end++];
      int is_private = in[at + 2] >= '<' && in[at + 2] <= '?';
      if (final == 'm' && !is_private) {
        if (!follow(&wanted, in + at + 2, end - at - 3)) return -1;
        at = end;
        continue;
      }
      prints = !is_private && strchr("HdGABCD", final) == NULL;
      if (!is_private) {
        struct cursor before = cursor;
        size_t place = 0;
        int first = number_at(in + at + 2, end - at - 3, &place), second = number_at(in + at + 2, end - at - 3, &place);
        move(&cursor, final, first, second);
        if (final == 'r') is_scrolling = first != 1 || second != rows;
        int is_first = (final == 'H' && cursor.column == 0) || (final == 'd' && before.column == 0);
        size_t steps = is_first && !is_scrolling ? step_to(cursor.row, before, out + length) : 0;
        if (steps > 0) {
          length += steps;
          at = end;
          continue;
        }
      }
    } else if (in[at] == 0x1B && at + 1 < count && in[at + 1] == '7') {
      saved = wanted; /* The cursor is kept with its look. */
      end = at + 2;
      cursor.row = 0;
    } else if (in[at] == 0x1B && at + 1 < count && in[at + 1] == '8') {
      shown = wanted = saved;
      prints = 0;
      end = at + 2;
      cursor = (struct cursor){0, columns};
    } else if (in[at] == 0x1B && at + 1 < count && in[at + 1] == 'M') {
      end = at + 2; /* A row up, which may scroll. */
      cursor.row = 0;
    } else if (in[at] == 0x1B) {
      return -1;
    } else if ((in[at] & 0xC0) != 0x80) {
      /* Two columns at most for three bytes or more, one for others. */
      cursor.column += (unsigned char)in[at] >= 0xE0 ? 2 : 1;
    }
    /* Who writes in the last column may stand in the next row. */
    if (cursor.column >= columns) cursor.row = 0;
    if (prints && !is_same(&shown, &wanted)) {
      out[length++] = 0x1B;
      out[length++] = '[';
      length += step(&shown, &wanted, out + length);
      out[length++] = 'm';
      shown = wanted;
    }
    memcpy(out + length, in + at, end - at);
    length += end - at;
    at = end;
  }
  if (!is_same(&shown, &wanted)) {
    out[length++] = 0x1B;
    out[length++] = '[';
    length += step(&shown, &wanted, out + length);
    out[length++] = 'm';
  }
  return (long)length;
}
