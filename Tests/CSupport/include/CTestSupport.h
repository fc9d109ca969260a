#ifndef CTEST_SUPPORT_H
#define CTEST_SUPPORT_H

#include <sys/types.h>

// Starts a program on a new pseudo-terminal, which becomes its controlling one; forkpty is out of Swift's
// reach. Returns the controlling side's descriptor, or -1.
int ct_spawn_on_terminal(
  const char *program, char *const arguments[], char *const environment[], int rows, int columns,
  pid_t *process);

#endif
