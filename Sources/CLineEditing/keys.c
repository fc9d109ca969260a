#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// What was read behind an ESC that turned out to begin no sequence.
static wchar_t ahead[8];
static size_t ahead_count;

int ce_has_keys_ahead(void) { return ahead_count > 0; }

void ce_forget_keys(void) { ahead_count = 0; }

// The terminal, opened once more so that a read from it never waits: Ctrl-Z and Ctrl-C take away what was typed, so that there
// may be nothing left where poll has just seen a key.
int ce_keys(void) {
  static int keys = -1;
  if (keys < 0) {
    const char *name = ttyname(STDIN_FILENO);
    keys = name == NULL ? -1 : open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (keys < 0) keys = STDIN_FILENO;
  }
  return keys;
}

static int next_byte(char *byte, int milliseconds) {
  for (;;) {
    int ready = ce_wait_for_input(milliseconds);
    if (ready <= 0) return ready;
    ssize_t count = read(ce_keys(), byte, 1);
    if (count == 1) return 1;
    // A terminal that was closed answers EIO: the same as an end.
    if (count == 0 || (errno != EINTR && errno != EAGAIN)) return -2;
  }
}

// Bytes that are no UTF-8 become U+FFFD, so that nothing typed vanishes; so do the control characters that stand for keys here.
int ce_next_character(wchar_t *character) {
  mbstate_t state;
  memset(&state, 0, sizeof state);
  for (;;) {
    char byte;
    int outcome = next_byte(&byte, -1);
    if (outcome != 1) return outcome == -2 ? 0 : -1;
    wchar_t decoded;
    size_t length = mbrtowc(&decoded, &byte, 1, &state);
    if (length == (size_t)-2) continue;
    if (length == (size_t)-1 || (decoded >= 0x80 && decoded <= 0x9F)) decoded = 0xFFFD;
    *character = length == 0 ? 0 : decoded;
    return 1;
  }
}

// Sequences as xterm, the Linux console, rxvt and tmux send them, without ESC; a final letter with modifiers first.
static const struct { const char *sequence; wchar_t key; } sequences[] = {
  {"[A", KEY_UP},          {"OA", KEY_UP},           {"[B", KEY_DOWN},         {"OB", KEY_DOWN},
  {"[C", KEY_RIGHT},       {"OC", KEY_RIGHT},        {"[D", KEY_LEFT},         {"OD", KEY_LEFT},
  {"[H", KEY_HOME},        {"OH", KEY_HOME},         {"[1~", KEY_HOME},        {"[7~", KEY_HOME},
  {"[F", KEY_END},         {"OF", KEY_END},          {"[4~", KEY_END},         {"[8~", KEY_END},
  {"[3~", KEY_DELETE},     {"[3;5~", KEY_DELETE_WORD}, {"[3;3~", KEY_DELETE_WORD},
  {"[1;5C", KEY_WORD_RIGHT}, {"[1;3C", KEY_WORD_RIGHT}, {"[5C", KEY_WORD_RIGHT}, {"Oc", KEY_WORD_RIGHT},
  {"[1;5D", KEY_WORD_LEFT}, {"[1;3D", KEY_WORD_LEFT}, {"[5D", KEY_WORD_LEFT},   {"Od", KEY_WORD_LEFT},
  {"[1;5H", KEY_FIRST_LINE}, {"[1;5F", KEY_LAST_LINE},
  {"[5~", KEY_PAGE_UP},    {"[6~", KEY_PAGE_DOWN},   {"[Z", KEY_BACK_TAB},     {"[200~", KEY_PASTE},
  {"[13;2u", KEY_NEW_LINE}, {"[27;2;13~", KEY_NEW_LINE}, {"OM", '\r'},
};

// Sequences that a person binds; they have what characters are left.
enum { FIRST_OWN_KEY = KEY_NONE + 1, LAST_OWN_KEY = 0x9F };
static char own_sequences[LAST_OWN_KEY - FIRST_OWN_KEY + 1][16];

static wchar_t key_of(const char *sequence) {
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++)
    if (strcmp(sequences[i].sequence, sequence) == 0) return sequences[i].key;
  for (wchar_t key = FIRST_OWN_KEY; key <= LAST_OWN_KEY; key++)
    if (strcmp(own_sequences[key - FIRST_OWN_KEY], sequence) == 0) return key;
  return KEY_NONE;
}

wchar_t ce_key_for(const char *sequence) {
  wchar_t key = key_of(sequence);
  if (key != KEY_NONE || strlen(sequence) >= sizeof own_sequences[0]) return key;
  for (key = FIRST_OWN_KEY; key <= LAST_OWN_KEY; key++) {
    if (own_sequences[key - FIRST_OWN_KEY][0] != 0) continue;
    strcpy(own_sequences[key - FIRST_OWN_KEY], sequence);
    return key;
  }
  return KEY_NONE;
}

// How long the rest of a sequence may be on its way; a person who types ESC and then a letter is slower.
enum { SEQUENCE_MILLISECONDS = 50 };

static int sequence_key(wchar_t *key) {
  char sequence[32];
  size_t length = 0;
  char byte;
  int outcome = next_byte(&byte, SEQUENCE_MILLISECONDS);
  if (outcome != 1) {
    *key = L'\033';
    return outcome == -1 ? -1 : 1;
  }
  if (byte == '\r' || byte == '\n') {
    *key = KEY_NEW_LINE;
    return 1;
  }
  if (byte != '[' && byte != 'O') {
    // Meta and a letter, which libedit knows; a letter of several bytes comes whole.
    mbstate_t state;
    memset(&state, 0, sizeof state);
    wchar_t decoded = 0xFFFD;
    while (mbrtowc(&decoded, &byte, 1, &state) == (size_t)-2)
      if (next_byte(&byte, SEQUENCE_MILLISECONDS) != 1) break;
    ahead[ahead_count++] = decoded >= 0x80 && decoded <= 0x9F ? 0xFFFD : decoded;
    *key = L'\033';
    return 1;
  }
  sequence[length++] = byte;
  while (length < sizeof sequence - 1 && next_byte(&byte, SEQUENCE_MILLISECONDS) == 1) {
    sequence[length++] = byte;
    // ECMA-48: parameters and intermediates, then one byte from 0x40; the Linux console's F1 is `[[A`.
    if (byte >= 0x40 && !(byte == '[' && length == 2)) break;
    if ((unsigned char)byte < 0x20) break;
  }
  sequence[length] = 0;
  if (length == 1) {
    ahead[ahead_count++] = sequence[0];
    *key = L'\033';
    return 1;
  }
  *key = key_of(sequence);
  return 1;
}

int ce_next_key(wchar_t *key) {
  if (ahead_count > 0) {
    *key = ahead[0];
    ahead_count--;
    wmemmove(ahead, ahead + 1, ahead_count);
    return 1;
  }
  int outcome = ce_next_character(key);
  return outcome == 1 && *key == L'\033' ? sequence_key(key) : outcome;
}
