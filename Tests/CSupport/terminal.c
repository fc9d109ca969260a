#define _GNU_SOURCE
#include "CTestSupport.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <unistd.h>

int ct_spawn_on_terminal(
  const char *program, char *const arguments[], char *const environment[], int rows, int columns,
  pid_t *process) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int controller;
  pid_t child = forkpty(&controller, NULL, NULL, &size);
  if (child < 0) return -1;
  if (child == 0) {
    // The test runner's own mask and dispositions must not reach the program.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
    signal(SIGINT, SIG_DFL);
    execve(program, arguments, environment);
    _exit(127);
  }
  fcntl(controller, F_SETFD, FD_CLOEXEC);
  *process = child;
  return controller;
}
