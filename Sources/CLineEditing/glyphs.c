#include "private.h"

#include <stdio.h>
#include <string.h>

// Marks that turn the direction of what follows could make a text look like another one.
static int turns_direction(wchar_t character) {
  return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

struct glyph ce_glyph_of(wchar_t character) {
  struct glyph glyph;
  int width = wcwidth(character);
  if (character < 0x20 || character == 0x7F) {
    snprintf(glyph.bytes, sizeof glyph.bytes, "^%c", (char)(character ^ 0x40));
    glyph.width = 2;
  } else if (width < 0 || turns_direction(character)) {
    glyph.width = snprintf(glyph.bytes, sizeof glyph.bytes, "\\U+%04X", (unsigned)character);
  } else {
    mbstate_t state;
    memset(&state, 0, sizeof state);
    size_t length = wcrtomb(glyph.bytes, character, &state);
    if (length == (size_t)-1) length = 0;
    glyph.bytes[length] = 0;
    glyph.width = width;
  }
  return glyph;
}
