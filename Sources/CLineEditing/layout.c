#include "private.h"

// Behind the control sequences that begin here; here where none does.
static const wchar_t *behind_sequences(const wchar_t *c) {
  while (*c == L'\033') {
    while (*c != 0 && *c != L'm') c++;
    if (*c != 0) c++;
  }
  return c;
}

static struct place next_row(struct place place) { return (struct place){place.row + 1, 0}; }

static int width_at(wchar_t character, struct place place) {
  return character == L'\t' ? 8 - place.column % 8 : ce_glyph_of(character).width;
}

// To the next row where the rest of this one is too narrow.
static struct place place_of(wchar_t character, struct place place, int columns) {
  return character == L'\n' || place.column + width_at(character, place) <= columns ? place : next_row(place);
}

static struct place place_behind(wchar_t character, struct place place, int columns) {
  if (character == L'\n') return next_row(place);
  place.column += width_at(character, place);
  return place.column >= columns ? next_row(place) : place;
}

static struct place behind_text(const wchar_t *text, int columns) {
  struct place place = {0, 0};
  for (const wchar_t *c = behind_sequences(text); *c != 0; c = behind_sequences(c + 1)) {
    place = place_behind(*c, place_of(*c, place, columns), columns);
  }
  return place;
}

void ce_measure(
  const wchar_t *prompt, const wchar_t *text, size_t length, size_t offset, int columns, struct place *caret,
  struct place *end
) {
  struct place place = behind_text(prompt, columns);
  for (size_t i = 0; i < length; i++) {
    place = place_of(text[i], place, columns);
    if (i == offset) *caret = place;
    place = place_behind(text[i], place, columns);
  }
  if (offset >= length) *caret = place;
  *end = place;
}

// A line is written as one, so that the terminal keeps its rows together when its width changes.
void ce_write_rows(FILE *out, const wchar_t *text, struct place *place, int columns, int first, int count) {
  for (const wchar_t *c = text; *c != 0; c++) {
    const wchar_t *behind = behind_sequences(c);
    for (; c < behind; c++) fputc((int)*c, out);
    if (*c == 0) return;
    struct place own = place_of(*c, *place, columns), next = place_behind(*c, own, columns);
    int is_shown = own.row >= first && own.row < first + count;
    // A cell that stays free at the margin.
    if (is_shown && own.row > place->row && own.row > first) fputs("\033[K", out);
    if (is_shown && *c == L'\t') {
      fprintf(out, "%*s", width_at(*c, own), "");
    } else if (is_shown && *c == L'\n') {
      if (next.row < first + count) fputs("\033[K\r\n", out);
    } else if (is_shown) {
      fputs(ce_glyph_of(*c).bytes, out);
    }
    // At the margin a terminal waits with the wrap for one more character.
    int is_full = *c != L'\n' && next.row > own.row;
    if (is_shown && is_full && next.row < first + count && (c[1] == 0 || c[1] == L'\n' || c[1] == L'\033')) fputs(" \r", out);
    *place = next;
  }
}
