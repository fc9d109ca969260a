#define _GNU_SOURCE
#include "CTestSupport.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

void ct_terminal_modes(int terminal, char *modes, size_t room) {
  struct termios state;
  *modes = 0;
  if (tcgetattr(terminal, &state) != 0) return;
  int length = snprintf(
    modes, room, "%x %x %x %x", state.c_iflag, state.c_oflag, state.c_cflag, state.c_lflag);
  for (int i = 0; i < NCCS && length > 0 && (size_t)length < room; i++)
    length += snprintf(modes + length, room - (size_t)length, " %d", state.c_cc[i]);
}

void ct_set_window(int controller, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(controller, TIOCSWINSZ, &size);
}

pid_t ct_foreground(int controller) { return tcgetpgrp(controller); }

int ct_spawn_on_terminal(
  const char *program, char *const arguments[], char *const environment[], int rows, int columns,
  pid_t *process, char *modes, size_t room) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int controller, terminal;
  if (openpty(&controller, &terminal, NULL, NULL, &size) != 0) return -1;
  // Another program that is started meanwhile must not hold either side open.
  fcntl(controller, F_SETFD, FD_CLOEXEC);
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  ct_terminal_modes(terminal, modes, room);
  pid_t child = fork();
  if (child == 0) {
    login_tty(terminal);
    // The test runner's own mask and dispositions must not reach the program.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    execve(program, arguments, environment);
    _exit(127);
  }
  close(terminal);
  if (child < 0) {
    close(controller);
    return -1;
  }
  fcntl(controller, F_SETFL, O_NONBLOCK);
  *process = child;
  return controller;
}
