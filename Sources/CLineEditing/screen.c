#include "private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static char *prompt;
static int prompt_width;
static int has_below;

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

static void window(int *rows, int *columns) {
  if (ce_terminal_size(STDIN_FILENO, rows, columns) != 0) *rows = *columns = 0;
  if (*rows <= 0) *rows = 24;
  if (*columns <= 0) *columns = 80;
}

// As libedit shows a character: `^A`, `\U+1F600` where it is not printable.
static int cells(wchar_t character, int column) {
  if (character == L'\t') return 8 - column % 8;
  if (character < 0x20 || character == 0x7F) return 2;
  int width = wcwidth(character);
  return width >= 0 ? width : character > 0xFFFF ? 8 : 7;
}

struct place { int row, column; };

static void advance(struct place *place, wchar_t character, int columns) {
  if (character == L'\n') {
    place->row++;
    place->column = 0;
    return;
  }
  int width = cells(character, place->column);
  if (place->column + width > columns) {
    place->row++;
    place->column = 0;
  }
  place->column += width;
  if (place->column >= columns) {
    place->row++;
    place->column = 0;
  }
}

// Where the caret and the end of the text are, from the row of the prompt.
static void measure(struct place *caret, struct place *end, int columns) {
  const LineInfoW *line = el_wline(ce_editor);
  struct place place = {prompt_width / columns, prompt_width % columns};
  *caret = place;
  for (const wchar_t *c = line->buffer; c < line->lastchar; c++) {
    if (c == line->cursor) *caret = place;
    advance(&place, *c, columns);
  }
  if (line->cursor >= line->lastchar) *caret = place;
  *end = place;
}

void ce_set_prompt(const char *text) {
  free(prompt);
  prompt = strdup(text);
  prompt_width = 0;
  wchar_t *wide = ce_wide_of(text);
  if (wide == NULL) return;
  int is_hidden = 0;
  for (const wchar_t *c = wide; *c != 0; c++) {
    if (*c == 1) is_hidden = !is_hidden;
    else if (!is_hidden) prompt_width += cells(*c, 0);
  }
  free(wide);
}

const char *ce_prompt(void) { return prompt == NULL ? "" : prompt; }

static void down(int rows) { while (rows-- > 0) fputc('\n', stdout); }

static void back(struct place caret, int rows) {
  if (rows > 0) printf("\033[%dA", rows);
  fputc('\r', stdout);
  if (caret.column > 0) printf("\033[%dC", caret.column);
  fflush(stdout);
}

// libedit never hears of the line below: the cursor is where it was before the next key is handled.
void ce_show_below(const char *text) {
  int rows, columns;
  struct place caret, end;
  window(&rows, &columns);
  measure(&caret, &end, columns);
  if (ce_is_dumb() || end.row + 2 > rows || *text == 0) return;
  int below = end.row - caret.row + 1;
  down(below);
  printf("\r\033[2m%s\033[0m\033[K", text);
  back(caret, below);
  has_below = 1;
}

void ce_hide_below(void) {
  if (!has_below) return;
  has_below = 0;
  int rows, columns;
  struct place caret, end;
  window(&rows, &columns);
  measure(&caret, &end, columns);
  int below = end.row - caret.row + 1;
  down(below);
  fputs("\r\033[K", stdout);
  back(caret, below);
}

void ce_leave_text(const char *mark) {
  ce_hide_below();
  int rows, columns;
  struct place caret, end;
  window(&rows, &columns);
  measure(&caret, &end, columns);
  down(end.row - caret.row);
  if (*mark != 0 && !ce_is_dumb()) {
    fputc('\r', stdout);
    if (end.column > 0) printf("\033[%dC", end.column);
  }
  // What a resize may have left further down goes as well.
  printf("%s\r\n%s", mark, ce_is_dumb() ? "" : "\033[J");
  fflush(stdout);
}

void ce_erase_text(void) {
  int rows, columns;
  struct place caret, end;
  window(&rows, &columns);
  measure(&caret, &end, columns);
  has_below = 0;
  if (ce_is_dumb()) {
    fputs("\r\n", stdout);
  } else {
    if (caret.row > 0) printf("\033[%dA", caret.row);
    fputs("\r\033[J", stdout);
  }
  fflush(stdout);
}

int ce_has_rows(void) {
  int rows, columns;
  struct place caret, end;
  window(&rows, &columns);
  measure(&caret, &end, columns);
  return end.row > 0;
}

// Writes prompt and text as one, and goes back to the prompt: a terminal then knows which rows are one line, and keeps them
// together when its width changes. libedit, which draws row by row and leaves a blank at the margin out, then draws the same.
static void write_through(void) {
  int rows, columns;
  struct place caret, end;
  window(&rows, &columns);
  measure(&caret, &end, columns);
  const LineInfoW *line = el_wline(ce_editor);
  if (ce_is_dumb() || end.row == 0 || end.row >= rows) return;
  for (const wchar_t *c = line->buffer; c < line->lastchar; c++)
    if (*c != L'\n' && (*c == L'\t' || wcwidth(*c) < 1)) return;
  char *text = ce_utf8_of(line->buffer, (size_t)(line->lastchar - line->buffer));
  if (text == NULL) return;
  for (const char *c = ce_prompt(); *c != 0; c++) if (*c != 1) fputc(*c, stdout);
  // At the margin a terminal waits with the wrap for one more character.
  printf("%s%s\r", text, end.column == 0 && end.row > 0 && line->lastchar[-1] != L'\n' ? " " : "");
  printf("\033[%dA", end.row);
  free(text);
}

void ce_draw_text(void) {
  write_through();
  el_set(ce_editor, EL_REFRESH);
  fflush(stdout);
}
