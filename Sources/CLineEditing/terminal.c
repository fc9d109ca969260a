#include "private.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

int ce_terminal_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

int ce_is_dumb(void) {
  const char *term = getenv("TERM");
  return term == NULL || *term == 0 || strcmp(term, "dumb") == 0 || strcmp(term, "unknown") == 0;
}

void ce_window(int *rows, int *columns) {
  if (ce_terminal_size(STDIN_FILENO, rows, columns) != 0) *rows = *columns = 0;
  if (*rows <= 0) *rows = 24;
  if (*columns <= 0) *columns = 80;
}
