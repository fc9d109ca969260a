#include "private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FUNCTION(name, command) \
  static unsigned char name(EditLine *editor, int key) { \
    (void)editor; \
    (void)key; \
    return ce_run_command(command, NULL); \
  }

FUNCTION(enter, CE_ENTER)
FUNCTION(new_line, CE_NEW_LINE)
FUNCTION(complete, CE_COMPLETE)
FUNCTION(complete_back, CE_COMPLETE_BACK)
FUNCTION(up, CE_UP)
FUNCTION(down, CE_DOWN)
FUNCTION(prefix_up, CE_SEARCH_PREFIX_UP)
FUNCTION(prefix_down, CE_SEARCH_PREFIX_DOWN)
FUNCTION(home, CE_HOME)
FUNCTION(end, CE_END_OF_LINE)
FUNCTION(kill_to_end, CE_KILL_TO_END)
FUNCTION(kill_to_start, CE_KILL_TO_START)
FUNCTION(kill_word_back, CE_KILL_WORD_BACK)
FUNCTION(kill_word, CE_KILL_WORD)
FUNCTION(yank, CE_YANK)
FUNCTION(undo, CE_UNDO)
FUNCTION(search, CE_SEARCH)
FUNCTION(explain, CE_EXPLAIN)
FUNCTION(open_editor, CE_EDITOR)

static unsigned char paste(EditLine *editor, int key) {
  (void)editor;
  (void)key;
  return ce_paste();
}

static unsigned char clear_screen(EditLine *editor, int key) {
  (void)editor;
  (void)key;
  return ce_clear_screen();
}

// libedit's own moves back from the end of the text in vi mode.
static unsigned char delete_next(EditLine *editor, int key) {
  (void)key;
  const LineInfoW *line = el_wline(editor);
  if (line->cursor >= line->lastchar) return CC_ERROR;
  el_cursor(editor, 1);
  el_wdeletestr(editor, 1);
  return CC_REFRESH;
}

static unsigned char nothing(EditLine *editor, int key) {
  (void)editor;
  (void)key;
  return CC_NORM;
}

static const struct {
  const char *name;
  const char *help;
  unsigned char (*function)(EditLine *, int);
} functions[] = {
  {"aiguille-enter", "Run the text, or go on to a new line where it wants more", enter},
  {"aiguille-new-line", "Go on to a new line", new_line},
  {"aiguille-complete", "Complete the word at the caret", complete},
  {"aiguille-complete-back", "Go back among the completions", complete_back},
  {"aiguille-up", "One line up, or the entry before in history", up},
  {"aiguille-down", "One line down, or the next entry of history", down},
  {"aiguille-prefix-up", "The entry before that begins like the text up to the caret", prefix_up},
  {"aiguille-prefix-down", "The next entry that begins like the text up to the caret", prefix_down},
  {"aiguille-home", "To the beginning of the line", home},
  {"aiguille-end", "To the end of the line", end},
  {"aiguille-kill-to-end", "Cut to the end of the line", kill_to_end},
  {"aiguille-kill-to-start", "Cut to the beginning of the line", kill_to_start},
  {"aiguille-kill-word-back", "Cut the word before the caret", kill_word_back},
  {"aiguille-kill-word", "Cut the word behind the caret", kill_word},
  {"aiguille-yank", "Insert what was cut last", yank},
  {"aiguille-undo", "Undo the last change", undo},
  {"aiguille-search", "Search the history", search},
  {"aiguille-explain", "Say what is expected at the caret", explain},
  {"aiguille-editor", "Go on in the editor of $VISUAL or $EDITOR", open_editor},
  {"aiguille-delete", "Delete the character at the caret", delete_next},
  {"aiguille-paste", "Insert pasted text as it is", paste},
  {"aiguille-clear-screen", "Clear the screen", clear_screen},
  {"aiguille-nothing", "Nothing", nothing},
};

// The keys of both modes: of the first list in vi's command mode as well.
static const char *const every_mode[][2] = {
  {"^M", "aiguille-enter"},          {"^J", "aiguille-enter"},
  {"^I", "aiguille-complete"},       {"^R", "aiguille-search"},
  {"^L", "aiguille-clear-screen"},
  // libedit would take the number of an arrow for a character.
  {"^V", "aiguille-nothing"},
  {"\\200", "aiguille-up"},          {"\\201", "aiguille-down"},
  {"\\202", "ed-next-char"},         {"\\203", "ed-prev-char"},
  {"\\204", "aiguille-home"},        {"\\205", "aiguille-end"},
  {"\\206", "aiguille-delete"},      {"\\207", "em-next-word"},
  {"\\210", "ed-prev-word"},         {"\\211", "aiguille-prefix-up"},
  {"\\212", "aiguille-prefix-down"}, {"\\213", "aiguille-complete-back"},
  {"\\214", "aiguille-new-line"},    {"\\215", "aiguille-paste"},
  {"\\216", "aiguille-kill-word"},   {"\\217", "ed-move-to-beg"},
  {"\\220", "ed-move-to-end"},       {"\\221", "aiguille-nothing"},
};

static const char *const emacs_mode[][2] = {
  {"^A", "aiguille-home"},           {"^E", "aiguille-end"},
  {"^K", "aiguille-kill-to-end"},    {"^U", "aiguille-kill-to-start"},
  {"^W", "aiguille-kill-word-back"}, {"^Y", "aiguille-yank"},
  {"^P", "aiguille-up"},             {"^N", "aiguille-down"},
  {"^_", "aiguille-undo"},           {"^X^U", "aiguille-undo"},
  {"^X^E", "aiguille-editor"},       {"\\ed", "aiguille-kill-word"},
  {"\\e^?", "aiguille-kill-word-back"}, {"\\e^H", "aiguille-kill-word-back"},
  // ed-command, which ends the program on an empty line (3.1-20221030).
  {"\\ex", "aiguille-nothing"},      {"\\eX", "aiguille-nothing"},
  {"\\e?", "aiguille-explain"},
  {"\\ep", "aiguille-prefix-up"},    {"\\en", "aiguille-prefix-down"},
};

static const char *const vi_insert_mode[][2] = {
  {"^W", "aiguille-kill-word-back"}, {"^U", "aiguille-kill-to-start"},
  {"^P", "aiguille-up"},             {"^N", "aiguille-down"},
};

static const char *const vi_command_mode[][2] = {
  {"k", "aiguille-up"}, {"j", "aiguille-down"}, {"/", "aiguille-search"}, {":", "aiguille-nothing"}, {"v", "aiguille-editor"},
  {"^P", "aiguille-up"}, {"^N", "aiguille-down"},
};

#define BIND(list) \
  for (size_t i = 0; i < sizeof list / sizeof *list; i++) el_set(ce_editor, EL_BIND, list[i][0], list[i][1], NULL)
#define BIND_ALTERNATIVE(list) \
  for (size_t i = 0; i < sizeof list / sizeof *list; i++) el_set(ce_editor, EL_BIND, "-a", list[i][0], list[i][1], NULL)

// What stands behind an ESC, as editrc(5) writes it: `^[[A`, `\e[A`, `\033[A`; NULL where none begins the key.
static const char *behind_escape(const char *key) {
  static const char *const spellings[] = {"^[", "\\e", "\\E", "\\033", "\033"};
  for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
    if (strncmp(key, spellings[i], strlen(spellings[i])) == 0) return key + strlen(spellings[i]);
  return NULL;
}

// Sequences of keys have become one character before libedit sees them, so that what a person binds has to be that character.
// The names of `bind -k` are those of its arrow keys.
static void bind_character(int *count, const char **texts) {
  static const struct { const char *name, *sequence; } arrows[] = {
    {"up", "[A"}, {"down", "[B"}, {"right", "[C"}, {"left", "[D"}, {"home", "[H"}, {"end", "[F"}, {"delete", "[3~"},
  };
  static char octal[8];
  int is_named = 0, at = 1;
  for (; at < *count && texts[at][0] == '-' && texts[at][1] != 0; at++) {
    if (strcmp(texts[at], "-k") != 0) continue;
    is_named = 1;
    memmove(texts + at, texts + at + 1, (size_t)(*count - at) * sizeof *texts);
    --*count;
    --at;
  }
  if (at + 1 >= *count) return;
  const char *sequence = behind_escape(texts[at]);
  for (size_t i = 0; is_named && i < sizeof arrows / sizeof *arrows; i++)
    if (strcmp(arrows[i].name, texts[at]) == 0) sequence = arrows[i].sequence;
  if (sequence == NULL || (*sequence != '[' && *sequence != 'O') || sequence[1] == 0) return;
  snprintf(octal, sizeof octal, "\\%o", (unsigned)ce_key_for(sequence));
  texts[at] = octal;
}

// The lines of editrc(5) that choose a mode (`bind -v`, `bind -e`), or all others: choosing one forgets every binding,
// so that those of the program and of the person come after.
static void obey_editrc(int wants_mode) {
  const char *path = getenv("EDITRC");
  char in_home[4096];
  if (path == NULL) {
    const char *home = getenv("HOME");
    if (home == NULL || snprintf(in_home, sizeof in_home, "%s/.editrc", home) >= (int)sizeof in_home) return;
    path = in_home;
  }
  FILE *file = fopen(path, "re");
  if (file == NULL) return;
  Tokenizer *words = tok_init(NULL);
  char *line = NULL;
  size_t room = 0;
  while (words != NULL && getline(&line, &room, file) > 0) {
    int count;
    const char **texts;
    tok_reset(words);
    if (tok_str(words, line, &count, &texts) != 0 || count == 0 || texts[0][0] == '#') continue;
    const char *command = strrchr(texts[0], ':');
    command = command == NULL ? texts[0] : command + 1;
    int is_mode = strcmp(command, "bind") == 0 && count == 2
      && (strcmp(texts[1], "-v") == 0 || strcmp(texts[1], "-e") == 0);
    if (is_mode != wants_mode) continue;
    if (strcmp(command, "bind") == 0) bind_character(&count, texts);
    el_parse(ce_editor, count, texts);
  }
  free(line);
  if (words != NULL) tok_end(words);
  fclose(file);
}

void ce_bind_keys(void) {
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
    el_set(ce_editor, EL_ADDFN, functions[i].name, functions[i].help, functions[i].function);
  el_set(ce_editor, EL_EDITOR, "emacs");
  obey_editrc(1);
  const char *mode = "emacs";
  el_get(ce_editor, EL_EDITOR, &mode);
  BIND(every_mode);
  if (strcmp(mode, "vi") == 0) {
    BIND(vi_insert_mode);
    BIND_ALTERNATIVE(every_mode);
    BIND_ALTERNATIVE(vi_command_mode);
  } else {
    BIND(emacs_mode);
  }
  obey_editrc(0);
}
