#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t interrupted;
static int wake_up[2] = {-1, -1};
// Held while an interrupt is taken or acted on: a Ctrl-C that cleared a line must not stop the query after it,
// however late the thread wakes.
static pthread_mutex_t taking = PTHREAD_MUTEX_INITIALIZER;

struct waiter {
  void (*action)(void *);
  void *context;
};

// Only what a handler may do: set a flag, write a byte. The pipe does not block, and where it is full the
// thread is awake already.
static void note_interrupt(int signal) {
  (void)signal;
  int saved = errno;
  interrupted = 1;
  if (wake_up[1] >= 0) (void)!write(wake_up[1], "", 1);
  ce_wake_up();
  errno = saved;
}

int ce_catch_interrupts(void) {
  if (wake_up[0] < 0 && pipe2(wake_up, O_CLOEXEC) != 0) return -1;
  fcntl(wake_up[1], F_SETFL, O_NONBLOCK);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note_interrupt;
  // No SA_RESTART: a read that waits for a key has to come back.
  return sigaction(SIGINT, &action, NULL);
}

int ce_is_interrupted(void) { return interrupted; }

int ce_take_interrupt(void) {
  pthread_mutex_lock(&taking);
  int was = interrupted;
  interrupted = 0;
  pthread_mutex_unlock(&taking);
  return was;
}

static void *wait_for_interrupts(void *argument) {
  struct waiter waiter = *(struct waiter *)argument;
  free(argument);
  char byte;
  for (;;) {
    ssize_t count = read(wake_up[0], &byte, 1);
    if (count == 1) {
      pthread_mutex_lock(&taking);
      if (interrupted) waiter.action(waiter.context);
      pthread_mutex_unlock(&taking);
    }
    if (count == 0 || (count < 0 && errno != EINTR)) return NULL;
  }
}

int ce_on_interrupt(void (*action)(void *), void *context) {
  struct waiter *waiter = malloc(sizeof *waiter);
  if (waiter == NULL) return ENOMEM;
  waiter->action = action;
  waiter->context = context;
  // The thread takes no signals, so that they reach the one that waits for keys.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  int failure = pthread_create(&thread, NULL, wait_for_interrupts, waiter);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (failure != 0) free(waiter);
  else pthread_detach(thread);
  return failure;
}
