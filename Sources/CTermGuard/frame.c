#define _GNU_SOURCE
#include "frame.h"
#include <errno.h>
#include <fcntl.h>
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

void tf_begin(const char *mark) {
  if (memory >= 0) dup3(memory, descriptor, O_CLOEXEC);
  write_all(descriptor, mark, strlen(mark));
}

void tf_end(const char *mark) {
  write_all(descriptor, mark, strlen(mark));
  if (memory < 0) return;
  dup3(tty, descriptor, O_CLOEXEC);
  off_t left = lseek(memory, 0, SEEK_CUR), offset = 0;
  char bytes[16384];
  while (left > 0) {
    ssize_t count = pread(memory, bytes, left < (off_t)sizeof bytes ? (size_t)left : sizeof bytes, offset);
    if (count <= 0) break;
    write_all(tty, bytes, (size_t)count);
    offset += count;
    left -= count;
  }
  lseek(memory, 0, SEEK_SET);
}
