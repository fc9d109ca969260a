#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

EditLine *ce_editor;
static ce_callbacks callbacks;
static char *submitted;
static int is_capturing;
// What stands below the text is the answer of a command, and stays until the next key.
static int is_told;
static int has_room;
static volatile sig_atomic_t resized, stopped, ending;

// A signal may reach any thread; the one that waits for a key hears of it by this pipe.
static int wake_up[2] = {-1, -1};

void ce_wake_up(void) {
  int saved = errno;
  if (wake_up[1] >= 0) (void)!write(wake_up[1], "", 1);
  errno = saved;
}

static void note_resize(int signal) { (void)signal; resized = 1; ce_wake_up(); }
static void note_stop(int signal) { (void)signal; stopped = 1; ce_wake_up(); }
static void note_end(int signal) { ending = signal; ce_wake_up(); }

static char *style_of(const char *text) { return callbacks.style(callbacks.context, text); }

static void set_paste_marks(int on) {
  if (ce_is_dumb()) return;
  fputs(on ? "\033[?2004h" : "\033[?2004l", stdout);
  fflush(stdout);
}

// Signals

// libedit draws nowhere, but keeps the text in rows of its own and writes through a null pointer where it loses count of them, in
// a text that is higher than its screen: it gets a large one, whatever the window is. As it takes the window's size when it
// begins a line, that is done before the first key.
static void give_room(void) {
  el_set(ce_editor, EL_SETTC, "co", "300", NULL);
  el_set(ce_editor, EL_SETTC, "li", "1000", NULL);
  el_set(ce_editor, EL_REFRESH);
}

static void lend_terminal(void) {
  ce_leave_text("");
  set_paste_marks(0);
  el_set(ce_editor, EL_PREP_TERM, 0);
}

static void take_terminal(void) {
  el_set(ce_editor, EL_PREP_TERM, 1);
  set_paste_marks(1);
}

static void stop_and_continue(void) {
  lend_terminal();
  kill(getpid(), SIGSTOP);
  take_terminal();
  ce_draw();
}

void ce_end_by_signal(void) {
  if (!ending) return;
  signal(ending, SIG_DFL);
  raise(ending);
}

// Text

static char *present_text(size_t *caret) {
  const LineInfoW *line = el_wline(ce_editor);
  *caret = (size_t)(line->cursor - line->buffer);
  return ce_utf8_of(line->buffer, (size_t)(line->lastchar - line->buffer));
}

static void replace_text(const char *text) {
  const LineInfoW *line = el_wline(ce_editor);
  el_cursor(ce_editor, (int)(line->lastchar - line->cursor));
  line = el_wline(ce_editor);
  el_wdeletestr(ce_editor, (int)(line->lastchar - line->buffer));
  wchar_t *wide = ce_wide_of(text);
  if (wide != NULL && *wide != 0) el_winsertstr(ce_editor, wide);
  free(wide);
}

static void move_caret(size_t caret) {
  const LineInfoW *line = el_wline(ce_editor);
  el_cursor(ce_editor, (int)caret - (int)(line->cursor - line->buffer));
}

// What is shown

static int has_input(void) {
  struct pollfd input = {STDIN_FILENO, POLLIN, 0};
  return poll(&input, 1, 0) > 0;
}

// Above this many characters a text is a paste that nobody reads a hint for, and thinking of one takes longer than a key may.
enum { MOST_CHARACTERS_WITH_HINT = 20000 };

static void think_of_hint(void) {
  const LineInfoW *line = el_wline(ce_editor);
  int rows, columns;
  ce_window(&rows, &columns);
  size_t caret;
  char *text = line->lastchar - line->buffer > MOST_CHARACTERS_WITH_HINT ? NULL : present_text(&caret);
  char *hint = text == NULL ? NULL : callbacks.idle(callbacks.context, text, caret, columns - 1);
  free(text);
  ce_show_below(hint);
  free(hint);
}

// What is typed ahead is drawn at its end.
static void show_text(void) {
  if (has_input()) return;
  if (!is_capturing && !is_told && !ce_is_in_one_row()) think_of_hint();
  ce_draw();
}

static void take_new_size(void) {
  is_told = 0;
  ce_show_below(NULL);
  show_text();
}

// Commands

static void free_edit(ce_edit *edit) {
  free(edit->text);
  free(edit->printed);
  free(edit->below);
}

static ce_action run_once(ce_command command, const char *typed) {
  size_t caret;
  char *text = present_text(&caret);
  if (text == NULL) return CE_BEEP;
  ce_edit edit = {CE_REFRESH, NULL, caret, NULL, NULL};
  callbacks.command(callbacks.context, command, text, caret, typed, &edit);
  free(text);
  if (edit.action == CE_SUBMIT) {
    submitted = edit.text;
    edit.text = NULL;
  }
  if (edit.printed != NULL) {
    ce_leave_text("");
    fputs(edit.printed, stdout);
  }
  if (edit.text != NULL) replace_text(edit.text);
  move_caret(edit.caret);
  is_told = edit.below != NULL;
  ce_show_below(edit.below);
  ce_action action = edit.action;
  free_edit(&edit);
  return action;
}

static ce_action capture_keys(void) {
  ce_action action = CE_CAPTURE;
  is_capturing = 1;
  while (action == CE_CAPTURE) {
    wchar_t key;
    show_text();
    if (ce_next_key(&key) != 1) break;
    char *typed = ce_utf8_of(&key, 1);
    if (typed == NULL) break;
    action = run_once(CE_KEY, typed);
    free(typed);
    if (action == CE_REPLAY) {
      wchar_t again[] = {key, 0};
      el_wpush(ce_editor, again);
      action = CE_REFRESH;
    }
  }
  is_capturing = is_told = 0;
  ce_show_below(NULL);
  return action;
}

unsigned char ce_run_command(ce_command command, const char *typed) {
  size_t caret;
  if (command == CE_EDITOR) lend_terminal();
  ce_action action = run_once(command, typed);
  if (command == CE_EDITOR) take_terminal();
  if (action == CE_CAPTURE) action = capture_keys();
  switch (action) {
  case CE_SUBMIT:
    if (submitted == NULL) submitted = present_text(&caret);
    ce_leave_text("");
    return CC_NEWLINE;
  case CE_BEEP: return CC_ERROR;
  default: return CC_REFRESH;
  }
}

unsigned char ce_clear_screen(void) {
  if (ce_is_dumb()) return CC_NORM;
  fputs("\033[H\033[2J", stdout);
  ce_forget_screen();
  return CC_NORM;
}

// Everything up to the closing mark of a bracketed paste, as one text.
unsigned char ce_paste(void) {
  static const wchar_t end_mark[] = L"\033[201~";
  const size_t mark_length = 6;
  size_t length = 0, room = 256;
  wchar_t *text = malloc(room * sizeof *text);
  if (text == NULL) return CC_ERROR;
  wchar_t character;
  while (ce_next_character(&character) == 1) {
    if (length + 2 > room) {
      wchar_t *more = realloc(text, 2 * room * sizeof *text);
      if (more == NULL) break;
      text = more;
      room *= 2;
    }
    text[length++] = character;
    if (length >= mark_length && wmemcmp(text + length - mark_length, end_mark, mark_length) == 0) {
      length -= mark_length;
      break;
    }
  }
  char *typed = ce_utf8_of(text, length);
  free(text);
  if (typed == NULL) return CC_ERROR;
  unsigned char outcome = ce_run_command(CE_PASTE, typed);
  free(typed);
  return outcome;
}

// Reading

// Signals are acted on here, outside any handler: libedit's own EL_SIGNAL sends every signal on to the whole process group, and
// EL_SIGNAL 0 alone leaves the terminal raw.
int ce_wait_for_input(int milliseconds) {
  for (;;) {
    char byte[64];
    while (read(wake_up[0], byte, sizeof byte) > 0) {}
    if (ce_is_interrupted()) return -1;
    if (ending) return -2;
    if (stopped) { stopped = 0; stop_and_continue(); }
    if (resized) { resized = 0; take_new_size(); }
    struct pollfd inputs[] = {{ce_keys(), POLLIN, 0}, {wake_up[0], POLLIN, 0}};
    int outcome = poll(inputs, 2, milliseconds);
    if (outcome < 0 && errno != EINTR) return -1;
    // A signal counts before the keys behind it; one that came together with a key is handled on the way out of poll.
    if (outcome < 0 || inputs[1].revents != 0 || ce_is_interrupted() || ending || stopped || resized) continue;
    return outcome > 0;
  }
}

// True of a mark that became one character with the letter before it: libedit forgets marks when it draws a line again.
static int is_composed(wchar_t mark) {
  const LineInfoW *line = el_wline(ce_editor);
  if (mark < 0x300 || wcwidth(mark) != 0 || line->cursor == line->buffer) return 0;
  uint32_t whole = callbacks.compose(callbacks.context, (uint32_t)line->cursor[-1], (uint32_t)mark);
  if (whole == 0) return 0;
  const wchar_t text[] = {(wchar_t)whole, 0};
  el_wdeletestr(ce_editor, 1);
  el_winsertstr(ce_editor, text);
  return 1;
}

// True of an Esc that took away what a command had put below the text; any other key takes it away and goes on.
static int is_cancelled(wchar_t key) {
  if (!is_told) return 0;
  if (key == L'\033' && !ce_has_keys_ahead()) {
    run_once(CE_CANCEL, NULL);
    return 1;
  }
  is_told = 0;
  ce_show_below(NULL);
  return 0;
}

// libedit's own moves leave two things wrong (3.1-20221030): ed-move-to-end in vi mode puts the cursor of an empty text before its
// beginning, and a jump within a text that is higher than its screen leaves its count of rows where it was. Drawing once more
// counts anew.
static void mend_after_move(void) {
  static int was_inside;
  const LineInfoW *line = el_wline(ce_editor);
  if (line->cursor < line->buffer) el_cursor(ce_editor, (int)(line->buffer - line->cursor));
  int is_inside = line->cursor < line->lastchar;
  if (was_inside && !is_inside) el_set(ce_editor, EL_REFRESH);
  was_inside = is_inside;
}

static int read_key(EditLine *editor, wchar_t *character) {
  int outcome;
  (void)editor;
  if (!has_room) give_room();
  has_room = 1;
  mend_after_move();
  do {
    show_text();
    outcome = ce_next_key(character);
  } while (outcome == 1 && (is_cancelled(*character) || is_composed(*character)));
  if (outcome != -1) return outcome;
  // Ctrl-C takes away what is on its way to the terminal, in the middle of a control sequence too; CAN ends what is left of it.
  if (!ce_is_dumb()) fputc('\030', stdout);
  ce_leave_text("^C");
  errno = EINTR;
  return -1;
}

// What libedit writes goes nowhere (display.c), but for the bell.
static ssize_t ring_only(void *cookie, const char *bytes, size_t count) {
  (void)cookie;
  if (memchr(bytes, '\a', count) != NULL) {
    fputc('\a', stdout);
    fflush(stdout);
  }
  return (ssize_t)count;
}

// Life

// Without a UTF-8 locale libedit drops every character that is not ASCII, and crashes on a prompt that is not.
static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static void catch_signal(int signal, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(signal, &action, NULL);
}

#define TEXT_OF(value) #value
#define VERSION_TEXT(major, minor) TEXT_OF(major) "." TEXT_OF(minor)

const char *ce_library_version(void) { return VERSION_TEXT(LIBEDIT_MAJOR, LIBEDIT_MINOR); }

// History is the caller's; without any function libedit's vi-history-word (`_`) calls NULL (3.1-20221030).
static int no_history(void *context, HistEventW *event, int operation, ...) {
  (void)context;
  (void)event;
  (void)operation;
  return -1;
}

int ce_start(const char *program, const ce_callbacks *given, int in_one_row) {
  use_utf8();
  callbacks = *given;
  ce_set_style(style_of);
  ce_show_in_one_row(in_one_row || ce_is_dumb());
  FILE *nowhere = fopencookie(NULL, "w", (cookie_io_functions_t){.write = ring_only});
  if (nowhere == NULL) return -1;
  ce_editor = el_init_fd(program, stdin, nowhere, nowhere, STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO);
  if (ce_editor == NULL || pipe2(wake_up, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  el_set(ce_editor, EL_SIGNAL, 0);
  el_set(ce_editor, EL_GETCFN, read_key);
  el_wset(ce_editor, EL_HIST, no_history, NULL);
  ce_bind_keys();
  return 0;
}

void ce_stop(void) {
  if (ce_editor == NULL) return;
  el_end(ce_editor);
  ce_editor = NULL;
}

// What libedit's own ed-newline ends, as vi's `#` and a line of ~/.editrc can call it, is a text as well.
static void submit_as_libedit(void) {
  const LineInfoW *line = el_wline(ce_editor);
  size_t caret;
  el_cursor(ce_editor, (int)(line->lastchar - line->cursor));
  el_wdeletestr(ce_editor, 1);
  submitted = present_text(&caret);
  ce_leave_text("");
}

ce_outcome ce_read_line(const char *prompt, char **line) {
  *line = NULL;
  if (ce_editor == NULL) return CE_END;
  ce_set_prompt(prompt);
  ce_forget_screen();
  ce_show_below(NULL);
  is_told = has_room = 0;
  ce_forget_keys();
  free(submitted);
  submitted = NULL;
  // These handlers hold only while a line is read: a query may be stopped by ^Z like any program.
  if (ending) return CE_END;
  stopped = resized = 0;
  catch_signal(SIGTSTP, note_stop, 0);
  catch_signal(SIGTERM, note_end, 0);
  catch_signal(SIGHUP, note_end, 0);
  catch_signal(SIGWINCH, note_resize, SA_RESTART);
  set_paste_marks(1);
  int length = 0;
  // libedit shows the prompt before it takes the terminal over; a Ctrl-D in between would be lost.
  el_set(ce_editor, EL_PREP_TERM, 1);
  const wchar_t *ended = el_wgets(ce_editor, &length);
  set_paste_marks(0);
  catch_signal(SIGTSTP, SIG_DFL, 0);
  catch_signal(SIGTERM, SIG_DFL, 0);
  catch_signal(SIGHUP, SIG_DFL, 0);
  // libedit answers an interrupt inside a command like an end, so the flag decides, not the length; one that came after Enter
  // is for what Enter began.
  if (submitted == NULL && ce_take_interrupt()) {
    el_reset(ce_editor);
    return CE_INTERRUPTED;
  }
  if (submitted == NULL && ended != NULL && length > 0 && !ending) submit_as_libedit();
  *line = submitted;
  submitted = NULL;
  if (*line != NULL) return CE_LINE;
  ce_show_below(NULL);
  if (ending) ce_leave_text("");
  else ce_draw();
  return CE_END;
}
