#include "private.h"

#include <stdlib.h>
#include <string.h>

char *ce_utf8_of(const wchar_t *text, size_t length) {
  char *bytes = malloc(length * MB_CUR_MAX + 1);
  if (bytes == NULL) return NULL;
  char *end = bytes;
  mbstate_t state;
  memset(&state, 0, sizeof state);
  for (size_t i = 0; i < length; i++) {
    size_t count = wcrtomb(end, text[i], &state);
    if (count != (size_t)-1) end += count;
  }
  *end = 0;
  return bytes;
}

wchar_t *ce_wide_of(const char *text) {
  size_t length = mbstowcs(NULL, text, 0);
  if (length == (size_t)-1) return NULL;
  wchar_t *wide = calloc(length + 1, sizeof *wide);
  if (wide != NULL) mbstowcs(wide, text, length + 1);
  return wide;
}
