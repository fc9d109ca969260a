#include "private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Prompt, text and what stands below it are drawn here, and libedit's own drawing goes nowhere: it takes the second halves of two
// wide characters for the same, moves by writing from the middle of one, and knows neither colours nor a line below
// (3.1-20221030).

static wchar_t *prompt;
static char *below;
static int below_rows;
static char *(*style)(const char *text);
static int is_in_one_row;

// Rows of the screen, counted from the first of prompt and text that is on it.
struct picture {
  char *bytes, *below;
  int rows, columns, first_row;
  struct place caret, end;
};

// What is on the screen; nothing where `bytes` is NULL.
static struct picture shown;
// True where a window that became smaller may have pushed rows of the text above the screen, from where a larger one takes them
// back.
static int is_cut;
// The text and its caret as they were then.
static struct { wchar_t *text; size_t length, offset; } measured;

// Texts

static wchar_t *wide_or_empty(const char *text) {
  wchar_t *wide = ce_wide_of(text);
  return wide != NULL ? wide : calloc(1, sizeof *wide);
}

void ce_set_prompt(const char *text) {
  free(prompt);
  prompt = wide_or_empty(text);
}

void ce_show_in_one_row(int is_so) { is_in_one_row = is_so; }

int ce_is_in_one_row(void) { return is_in_one_row; }

void ce_set_style(char *(*given)(const char *text)) { style = given; }

void ce_show_below(const char *text) {
  free(below);
  below = text == NULL || *text == 0 ? NULL : strdup(text);
  below_rows = below != NULL;
  for (const char *c = below; c != NULL && *c != 0; c++) below_rows += *c == '\n';
}

// The text with control sequences for its looks, which stand between its characters.
static wchar_t *styled_text(void) {
  const LineInfoW *line = el_wline(ce_editor);
  char *text = ce_utf8_of(line->buffer, (size_t)(line->lastchar - line->buffer));
  char *styled = text == NULL || style == NULL || is_in_one_row ? NULL : style(text);
  wchar_t *wide = wide_or_empty(styled != NULL ? styled : text != NULL ? text : "");
  free(text);
  free(styled);
  return wide;
}

static void measure(struct place *caret, struct place *end, int columns) {
  const LineInfoW *line = el_wline(ce_editor);
  ce_measure(
    prompt, line->buffer, (size_t)(line->lastchar - line->buffer), (size_t)(line->cursor - line->buffer), columns, caret, end);
}

static char *rows_of_text(int columns, int first, int count) {
  char *bytes = NULL;
  size_t length = 0;
  FILE *out = open_memstream(&bytes, &length);
  if (out == NULL) return NULL;
  wchar_t *text = styled_text();
  struct place place = {0, 0};
  ce_write_rows(out, prompt, &place, columns, first, count);
  if (text != NULL) ce_write_rows(out, text, &place, columns, first, count);
  free(text);
  fclose(out);
  return bytes;
}

// The screen

static void up(int rows) { if (rows > 0) printf("\033[%dA", rows); }

static void forget_shown(void) {
  free(shown.bytes);
  free(shown.below);
  free(measured.text);
  memset(&shown, 0, sizeof shown);
  memset(&measured, 0, sizeof measured);
}

static void move(struct place from, struct place to) {
  up(from.row - to.row);
  if (to.row > from.row) printf("\033[%dB", to.row - from.row);
  fputc('\r', stdout);
  if (to.column > 0) printf("\033[%dC", to.column);
}

// The first row to show of a text that is higher than the screen: as before, if the caret is among them.
static int first_row(struct place caret, struct place end, int count) {
  if (end.row < count) return 0;
  int first = shown.bytes != NULL ? shown.first_row : 0;
  if (caret.row < first) first = caret.row;
  if (caret.row >= first + count) first = caret.row - count + 1;
  return first > end.row - count + 1 ? end.row - count + 1 : first;
}

static int same(const char *a, const char *b) { return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0); }

// How many rows a line below the text takes at most in a narrower window.
static int reflowed_rows_below(int columns) {
  int rows = 0;
  for (const char *line = shown.below; line != NULL && *line != 0; line += strcspn(line, "\n"), line += *line == '\n') {
    int cells = (int)strcspn(line, "\n");
    if (cells > shown.columns) cells = shown.columns;
    rows += cells == 0 ? 1 : (cells + columns - 1) / columns;
  }
  return rows;
}

// Everything on the screen goes above it, where it can be read, and the text begins anew at the top.
static void scroll_away(int rows) {
  printf("\033[%d;1H", rows);
  for (int row = 0; row < rows; row++) fputc('\n', stdout);
  fputs("\033[H", stdout);
  forget_shown();
}

// A terminal that reflows has moved the rows of the text already: where the caret is follows from the new width. What is drawn
// without erasing that leaves a second prompt (measured in tmux).
static void take_new_size(int rows, int columns) {
  if (shown.bytes == NULL || (rows == shown.rows && columns == shown.columns)) return;
  struct place caret, end;
  if (is_cut && (rows > shown.rows || columns > shown.columns)) {
    scroll_away(rows);
    return;
  }
  ce_measure(prompt, measured.text, measured.length, measured.offset, columns, &caret, &end);
  // The rows that are empty below count as well, and nobody tells how many: two thirds of the window may be too many.
  if (3 * (end.row + 1 + reflowed_rows_below(columns)) > 2 * rows) is_cut = 1;
  int row = caret.row - shown.first_row;
  shown.caret = (struct place){row < 0 ? 0 : row < rows ? row : rows - 1, caret.column};
  ce_erase();
}

static int is_same_place(struct place a, struct place b) { return a.row == b.row && a.column == b.column; }

// Where the text only grew at its end, what is there stays.
static int goes_on(const struct picture *next) {
  return shown.bytes != NULL && *shown.bytes != 0 && shown.columns == next->columns
    && shown.first_row == next->first_row && is_same_place(shown.caret, shown.end)
    && strncmp(shown.bytes, next->bytes, strlen(shown.bytes)) == 0;
}

// Writes what differs; both give where the cursor is then.
static struct place write_text(const struct picture *next, struct place cursor) {
  if (goes_on(next)) {
    fputs(next->bytes + strlen(shown.bytes), stdout);
  } else {
    move(cursor, (struct place){0, 0});
    fputs(next->bytes, stdout);
  }
  return next->end;
}

// True where the text ends in the last column, so that its end is in the row below.
static int is_behind_full_row(struct place end) {
  const LineInfoW *line = el_wline(ce_editor);
  return end.row > 0 && end.column == 0 && line->lastchar > line->buffer && line->lastchar[-1] != L'\n';
}

static struct place write_below(const struct picture *next, struct place cursor) {
  move(cursor, next->end);
  // A terminal that reflows takes a row that was erased from its first cell for no part of the line above (tmux 3.3a).
  fputs(is_behind_full_row(next->end) ? "\033[C\033[J\r" : "\033[J", stdout);
  if (next->below == NULL) return next->end;
  fputs("\r\n", stdout);
  for (const char *c = next->below; *c != 0; c++) {
    if (*c == '\n') fputc('\r', stdout);
    fputc(*c, stdout);
  }
  // The column does not count: nothing is written here before the cursor moves.
  return (struct place){next->end.row + below_rows, 0};
}

static void remember(struct picture picture) {
  forget_shown();
  const LineInfoW *line = el_wline(ce_editor);
  shown = picture;
  measured.length = (size_t)(line->lastchar - line->buffer);
  measured.offset = (size_t)(line->cursor - line->buffer);
  measured.text = malloc((measured.length + 1) * sizeof *measured.text);
  if (measured.text == NULL) measured.length = measured.offset = 0;
  else wmemcpy(measured.text, line->buffer, measured.length);
}

static void draw_rows(void) {
  struct picture next = {0};
  ce_window(&next.rows, &next.columns);
  measure(&next.caret, &next.end, next.columns);
  take_new_size(next.rows, next.columns);
  if (below != NULL && next.end.row + 1 + below_rows <= next.rows) next.below = strdup(below);
  next.first_row = first_row(next.caret, next.end, next.rows);
  next.bytes = rows_of_text(next.columns, next.first_row, next.rows);
  if (next.bytes == NULL) return;
  int last = next.first_row + next.rows - 1;
  next.end.row = (next.end.row < last ? next.end.row : last) - next.first_row;
  next.caret.row -= next.first_row;
  struct place cursor = shown.caret;
  int is_covered = !same(shown.bytes, next.bytes) && !(goes_on(&next) && next.end.row == shown.end.row);
  if (!same(shown.bytes, next.bytes)) cursor = write_text(&next, cursor);
  if (is_covered || !same(shown.below, next.below)) cursor = write_below(&next, cursor);
  if (!is_same_place(cursor, next.caret)) move(cursor, next.caret);
  remember(next);
  fflush(stdout);
}

void ce_erase(void) {
  if (is_in_one_row) {
    ce_leave_row("");
  } else if (shown.bytes != NULL) {
    move(shown.caret, (struct place){0, 0});
    fputs("\033[J", stdout);
    fflush(stdout);
  }
  forget_shown();
}

// Where nothing can stand below the text, it stands before it, in place of the prompt.
static void draw_row(void) {
  wchar_t *told = below == NULL ? NULL : ce_wide_of(below);
  ce_draw_row(told == NULL ? prompt : told);
  free(told);
}

void ce_draw(void) {
  if (is_in_one_row) draw_row();
  else draw_rows();
}

void ce_forget_screen(void) {
  is_cut = 0;
  forget_shown();
  ce_forget_row();
}

static void leave_rows(const char *mark) {
  int rows, columns;
  struct place caret, end;
  ce_window(&rows, &columns);
  measure(&caret, &end, columns);
  if (end.row < rows) {
    draw_rows();
  } else {
    // Whole, for who looks back.
    ce_erase();
    char *bytes = rows_of_text(columns, 0, end.row + 1);
    if (bytes != NULL) fputs(bytes, stdout);
    free(bytes);
  }
  // Behind a full row the next one has begun already.
  int is_in_next = *mark == 0 && is_behind_full_row(end);
  // What a resize may have left further down goes as well.
  printf("%s%s\033[J", mark, is_in_next ? "" : "\r\n");
  fflush(stdout);
  is_cut = 0;
  forget_shown();
}

void ce_leave_text(const char *mark) {
  ce_show_below(NULL);
  const LineInfoW *line = el_wline(ce_editor);
  int left = (int)(line->lastchar - line->cursor);
  el_cursor(ce_editor, left);
  if (is_in_one_row) {
    ce_draw_row(prompt);
    ce_leave_row(mark);
  } else {
    leave_rows(mark);
  }
  el_cursor(ce_editor, -left);
}
