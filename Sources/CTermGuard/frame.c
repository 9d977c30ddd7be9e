#define _GNU_SOURCE
#include "frame.h"
#include "squeeze.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* ncurses writes a frame in a dozen pieces, and each wakes the terminal. While a frame is painted, its descriptor leads
   into memory; then the terminal gets the whole at once. */
static int tty = -1, memory = -1, descriptor = -1;

static void write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return; /* The terminal is closed; the poll says so next. */
    bytes += written;
    count -= (size_t)written;
  }
}

int tf_open(void) {
  if (descriptor >= 0) return descriptor;
  tty = fcntl(1, F_DUPFD_CLOEXEC, 10);
  descriptor = fcntl(1, F_DUPFD_CLOEXEC, 10);
  memory = memfd_create("frame", MFD_CLOEXEC);
  return descriptor;
}

void tf_begin(void) {
  if (memory >= 0) dup3(memory, descriptor, O_CLOEXEC);
}

/* A frame up to this long is one write, which a terminal reads whole. */
enum { SHORT_FRAME = 1000 };

static char *raw, *squeezed;
static size_t room;

static int make_room(size_t count) {
  if (count <= room) return 1;
  free(raw);
  free(squeezed);
  raw = malloc(count);
  squeezed = malloc(2 * count + 128);
  room = raw && squeezed ? count : 0;
  return room > 0;
}

static void hand_over(size_t count, const char *start, const char *end, int rows, int columns) {
  size_t got = 0;
  while (got < count) {
    ssize_t more = pread(memory, raw + got, count - got, (off_t)got);
    if (more <= 0) break;
    got += (size_t)more;
  }
  const char *bytes = raw;
  size_t length = got;
  long shorter = rows > 0 ? tf_squeeze(raw, got, rows, columns, squeezed) : -1;
  if (shorter >= 0) bytes = squeezed, length = (size_t)shorter;
  if (length > SHORT_FRAME) write_all(tty, start, strlen(start));
  write_all(tty, bytes, length);
  if (length > SHORT_FRAME) write_all(tty, end, strlen(end));
}

void tf_end(const char *start, const char *end, int rows, int columns) {
  if (memory < 0) return;
  dup3(tty, descriptor, O_CLOEXEC);
  off_t count = lseek(memory, 0, SEEK_CUR);
  if (count > 0 && make_room((size_t)count)) hand_over((size_t)count, start, end, rows, columns);
  lseek(memory, 0, SEEK_SET);
}
