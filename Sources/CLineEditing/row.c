#include "private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The text in one row, for a terminal that can only write, go back and ring, and for who listens: what does not fit is left out on both sides, and only
// what changes is written again, so that a screen reader says no more than that.

static struct {
  struct glyph *glyphs;
  size_t count, caret;
} shown;

static struct glyph glyph_in_row(wchar_t character) {
  return ce_glyph_of(character == L'\n' || character == L'\t' ? L' ' : character);
}

static int width_of(const struct glyph *glyphs, size_t count) {
  int width = 0;
  for (size_t i = 0; i < count; i++) width += glyphs[i].width;
  return width;
}

static void back(const struct glyph *glyphs, size_t from, size_t to) {
  for (int left = width_of(glyphs + from, to - from); left > 0; left--) fputc('\b', stdout);
}

static int same(const struct glyph *a, const struct glyph *b) { return strcmp(a->bytes, b->bytes) == 0; }

static void show(struct glyph *glyphs, size_t count, size_t caret, size_t prompt_count) {
  size_t equal = 0;
  // A key that changes one character is heard as that; another text from its beginning.
  size_t most = count > shown.count + 1 || shown.count > count + 1 ? prompt_count : count;
  while (equal < most && equal < shown.count && same(glyphs + equal, shown.glyphs + equal)) equal++;
  int is_changed = equal < count || equal < shown.count;
  size_t cursor = shown.caret;
  if (is_changed) {
    if (cursor > equal) back(shown.glyphs, equal, cursor);
    else for (; cursor < equal; cursor++) fputs(glyphs[cursor].bytes, stdout);
    for (cursor = equal; cursor < count; cursor++) fputs(glyphs[cursor].bytes, stdout);
    int rest = width_of(shown.glyphs, shown.count) - width_of(glyphs, count);
    for (int i = 0; i < rest; i++) fputc(' ', stdout);
    for (int i = 0; i < rest; i++) fputc('\b', stdout);
  }
  if (cursor > caret) back(glyphs, caret, cursor);
  else for (; cursor < caret; cursor++) fputs(glyphs[cursor].bytes, stdout);
  free(shown.glyphs);
  shown.glyphs = glyphs;
  shown.count = count;
  shown.caret = caret;
  fflush(stdout);
}

void ce_draw_row(const wchar_t *prompt) {
  int rows, columns;
  ce_window(&rows, &columns);
  const LineInfoW *line = el_wline(ce_editor);
  size_t length = wcslen(prompt), count = length + (size_t)(line->lastchar - line->buffer);
  size_t caret = length + (size_t)(line->cursor - line->buffer);
  struct glyph *glyphs = calloc(count + 1, sizeof *glyphs);
  if (glyphs == NULL) return;
  for (size_t i = 0; i < count; i++) glyphs[i] = glyph_in_row(i < length ? prompt[i] : line->buffer[i - length]);
  int room = columns - 1 - width_of(glyphs, length);
  if (room < 4) room = 4;
  if (width_of(glyphs + length, count - length) > room) {
    // In steps of half the row, so that it does not move at every key.
    size_t first = length;
    while (width_of(glyphs + first, caret - first) > room - 2) {
      int left = room / 2;
      while (left > 0 && first < caret) left -= glyphs[first++].width;
    }
    size_t end = first;
    while (end < count && width_of(glyphs + first, end - first + 1) <= room - 2) end++;
    static const struct glyph before = {"<", 1}, after = {">", 1};
    size_t kept = end - first, start = length;
    int is_cut = end < count;
    if (first > length) {
      memmove(glyphs + length + 1, glyphs + first, kept * sizeof *glyphs);
      glyphs[start++] = before;
    }
    caret = start + (caret - first);
    count = start + kept;
    if (is_cut) glyphs[count++] = after;
  }
  show(glyphs, count, caret, length);
}

void ce_forget_row(void) {
  free(shown.glyphs);
  memset(&shown, 0, sizeof shown);
}

void ce_leave_row(const char *mark) {
  printf("%s\r\n", mark);
  fflush(stdout);
  ce_forget_row();
}
