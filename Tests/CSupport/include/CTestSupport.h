#ifndef CTEST_SUPPORT_H
#define CTEST_SUPPORT_H

#include <stddef.h>
#include <sys/types.h>

// A pseudo-terminal and the program on it; openpty, ioctl and fork are out of Swift's reach.

// Starts a program on a new pseudo-terminal, which becomes its controlling one. Returns the controlling
// side's descriptor, which does not block, or -1. `modes` is the terminal's before the program ran.
int ct_spawn_on_terminal(
  const char *program, char *const arguments[], char *const environment[], int rows, int columns,
  pid_t *process, char *modes, size_t room);

// Gives the window another size; the system sends SIGWINCH to the program in front.
void ct_set_window(int controller, int rows, int columns);

// Every flag and special character of the terminal, as a text to compare.
void ct_terminal_modes(int terminal, char *modes, size_t room);

// The process group in front.
pid_t ct_foreground(int controller);

#endif
