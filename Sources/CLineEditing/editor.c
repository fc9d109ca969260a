#define _GNU_SOURCE
#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "CLineEditing.h"

static EditLine *editor;
static HistoryW *history_list;
static char *current_prompt;
static volatile sig_atomic_t resized, stopped, ending;

static void note_resize(int signal) { (void)signal; resized = 1; }
static void note_stop(int signal) { (void)signal; stopped = 1; }
static void note_end(int signal) { ending = signal; }

static char *prompt_text(EditLine *line_editor) {
  (void)line_editor;
  return current_prompt;
}

static void set_paste_marks(int on) {
  const char *term = getenv("TERM");
  if (term == NULL || strcmp(term, "dumb") == 0) return;
  fputs(on ? "\033[?2004h" : "\033[?2004l", stdout);
  fflush(stdout);
}

int ce_terminal_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

// A terminal that reflows has already moved the wrapped line; without erasing it first, libedit
// draws a second prompt over the remains (measured in tmux, with and without EL_SIGNAL).
static void redraw_after_resize(void) {
  int rows = 0, columns = 0;
  if (ce_terminal_size(STDIN_FILENO, &rows, &columns) == 0 && columns > 0) {
    const LineInfoW *line = el_wline(editor);
    int width = (int)strlen(current_prompt);
    for (const wchar_t *c = line->buffer; c < line->cursor; c++) {
      int cells = wcwidth(*c);
      if (cells > 0) width += cells;
    }
    int up = width / columns;
    if (up > 0) printf("\033[%dA", up);
    printf("\r\033[J");
    fflush(stdout);
  }
  el_resize(editor);
  el_set(editor, EL_REFRESH);
  fflush(stdout);
}

static void stop_and_continue(void) {
  set_paste_marks(0);
  el_set(editor, EL_PREP_TERM, 0);
  fputs("\n", stdout);
  fflush(stdout);
  kill(getpid(), SIGSTOP);
  el_set(editor, EL_PREP_TERM, 1);
  set_paste_marks(1);
  el_resize(editor);
  el_set(editor, EL_REFRESH);
  fflush(stdout);
}

static void end_by_signal(const sigset_t *mask) {
  set_paste_marks(0);
  el_set(editor, EL_PREP_TERM, 0);
  signal(ending, SIG_DFL);
  sigprocmask(SIG_SETMASK, mask, NULL);
  raise(ending);
}

// Reads one character. The signals are let in only inside ppoll and acted on here, outside any handler:
// libedit's own EL_SIGNAL sends every signal on to the whole process group, and EL_SIGNAL 0 alone
// leaves the terminal raw. Bytes that are no UTF-8 become U+FFFD, so that nothing typed vanishes.
static int read_character(EditLine *line_editor, wchar_t *character) {
  sigset_t blocked, before;
  sigemptyset(&blocked);
  int signals[] = {SIGINT, SIGWINCH, SIGTSTP, SIGTERM, SIGHUP};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaddset(&blocked, signals[i]);
  pthread_sigmask(SIG_BLOCK, &blocked, &before);
  mbstate_t state;
  memset(&state, 0, sizeof state);
  int outcome = -1;
  (void)line_editor;
  for (;;) {
    if (ce_is_interrupted()) break;
    if (ending) end_by_signal(&before);
    if (stopped) { stopped = 0; stop_and_continue(); }
    if (resized) { resized = 0; redraw_after_resize(); }
    struct pollfd input = {STDIN_FILENO, POLLIN, 0};
    if (ppoll(&input, 1, NULL, &before) < 0) {
      if (errno == EINTR) continue;
      break;
    }
    char byte;
    ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count == 0) { outcome = 0; break; }
    if (count < 0) {
      if (errno == EINTR) continue;
      // A terminal that was closed answers EIO: the same as an end.
      outcome = errno == EIO ? 0 : -1;
      break;
    }
    wchar_t decoded;
    size_t length = mbrtowc(&decoded, &byte, 1, &state);
    if (length == (size_t)-2) continue;
    if (length == (size_t)-1) decoded = 0xFFFD;
    *character = length == 0 ? 0 : decoded;
    outcome = 1;
    break;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (outcome == -1) errno = EINTR;
  return outcome;
}

// Bracketed paste: everything up to the closing mark goes into the line as it is, tabs and line
// breaks too, and waits for Enter.
static unsigned char take_paste(EditLine *line_editor, int key) {
  static const wchar_t end_mark[] = L"\033[201~";
  const size_t mark_length = 6;
  size_t length = 0, room = 256;
  wchar_t *text = malloc(room * sizeof *text);
  (void)key;
  if (text == NULL) return CC_ERROR;
  wchar_t c;
  while (el_wgetc(line_editor, &c) == 1) {
    if (length + 2 > room) {
      wchar_t *more = realloc(text, 2 * room * sizeof *text);
      if (more == NULL) break;
      text = more;
      room *= 2;
    }
    text[length++] = c == L'\r' ? L'\n' : c;
    if (length >= mark_length
        && wmemcmp(text + length - mark_length, end_mark, mark_length) == 0) {
      length -= mark_length;
      break;
    }
  }
  while (length > 0 && text[length - 1] == L'\n') length--;
  text[length] = 0;
  int failed = length > 0 && el_winsertstr(line_editor, text) == -1;
  free(text);
  return failed ? CC_ERROR : CC_REFRESH;
}

// Keys that the default map does not know and would type as `~` or `;5D`.
static void bind_keys(void) {
  static const char *const keys[][2] = {
    {"\\e[H", "ed-move-to-beg"},      {"\\e[F", "ed-move-to-end"},
    {"\\eOH", "ed-move-to-beg"},      {"\\eOF", "ed-move-to-end"},
    {"\\e[1~", "ed-move-to-beg"},     {"\\e[4~", "ed-move-to-end"},
    {"\\e[7~", "ed-move-to-beg"},     {"\\e[8~", "ed-move-to-end"},
    {"\\e[3~", "ed-delete-next-char"},
    {"\\e[1;5C", "em-next-word"},     {"\\e[1;5D", "ed-prev-word"},
    {"\\e[1;3C", "em-next-word"},     {"\\e[1;3D", "ed-prev-word"},
    {"\\e[5~", "ed-prev-history"},    {"\\e[6~", "ed-next-history"},
    {"^I", "ed-insert"},              {"^R", "em-inc-search-prev"},
        {"\\e[200~", "aiguille-paste"},
  };
  el_set(editor, EL_ADDFN, "aiguille-paste", "Insert pasted text as it is", take_paste);
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    el_set(editor, EL_BIND, keys[i][0], keys[i][1], NULL);
}

// Without a UTF-8 locale libedit drops every character that is not ASCII, and crashes on a prompt
// that is not.
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

int ce_start(const char *program) {
  use_utf8();
  editor = el_init(program, stdin, stdout, stderr);
  if (editor == NULL) return -1;
  history_list = history_winit();
  HistEventW event;
  if (history_list != NULL) {
    history_w(history_list, &event, H_SETSIZE, 5000);
    history_w(history_list, &event, H_SETUNIQUE, 1);
    el_wset(editor, EL_HIST, history_w, history_list);
  }
  el_set(editor, EL_PROMPT, prompt_text);
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_GETCFN, read_character);
  bind_keys();
  // Last, so that a user's own bindings win.
  el_source(editor, NULL);
  return 0;
}

void ce_stop(void) {
  if (editor == NULL) return;
  el_end(editor);
  editor = NULL;
  if (history_list != NULL) history_wend(history_list);
  history_list = NULL;
  free(current_prompt);
  current_prompt = NULL;
}

static char *utf8_of(const wchar_t *text, int length) {
  char *bytes = malloc((size_t)length * MB_CUR_MAX + 1);
  if (bytes == NULL) return NULL;
  char *end = bytes;
  mbstate_t state;
  memset(&state, 0, sizeof state);
  for (int i = 0; i < length; i++) {
    size_t count = wcrtomb(end, text[i], &state);
    if (count != (size_t)-1) end += count;
  }
  *end = 0;
  return bytes;
}

ce_outcome ce_read_line(const char *prompt, char **line) {
  *line = NULL;
  if (editor == NULL) return CE_END;
  free(current_prompt);
  current_prompt = strdup(prompt);
  // These handlers hold only while a line is read: a query may be stopped by ^Z like any program.
  ending = stopped = 0;
  catch_signal(SIGTSTP, note_stop, 0);
  catch_signal(SIGTERM, note_end, 0);
  catch_signal(SIGHUP, note_end, 0);
  catch_signal(SIGWINCH, note_resize, SA_RESTART);
  set_paste_marks(1);
  // A Ctrl-C that stopped a query was for the query.
  ce_take_interrupt();
  int length = 0;
  // libedit shows the prompt before it takes the terminal over; a Ctrl-D in between would be lost.
  el_set(editor, EL_PREP_TERM, 1);
  const wchar_t *text = el_wgets(editor, &length);
  set_paste_marks(0);
  catch_signal(SIGTSTP, SIG_DFL, 0);
  catch_signal(SIGTERM, SIG_DFL, 0);
  catch_signal(SIGHUP, SIG_DFL, 0);
  // libedit answers an interrupt inside Ctrl-R like an end, so the flag decides, not the length.
  if (ce_take_interrupt()) {
    el_reset(editor);
    fputs("^C\n", stdout);
    fflush(stdout);
    return CE_INTERRUPTED;
  }
  if (text == NULL || length <= 0) return CE_END;
  if (text[length - 1] == L'\n') length--;
  *line = utf8_of(text, length);
  return *line == NULL ? CE_END : CE_LINE;
}

void ce_add_history(const char *entry) {
  if (history_list == NULL) return;
  size_t length = mbstowcs(NULL, entry, 0);
  if (length == (size_t)-1) return;
  wchar_t *wide = calloc(length + 1, sizeof *wide);
  if (wide == NULL) return;
  mbstowcs(wide, entry, length + 1);
  HistEventW event;
  history_w(history_list, &event, H_ENTER, wide);
  free(wide);
}
