// What the files of this target share; one editor, one terminal.
#ifndef CLINE_EDITING_PRIVATE_H
#define CLINE_EDITING_PRIVATE_H

#define _GNU_SOURCE
#include <histedit.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <wchar.h>

#include "CLineEditing.h"

extern EditLine *ce_editor;

// keys.c: bytes of the terminal become characters; sequences of keys become characters from 0x80 to 0x9F, which are no
// text, so that they can be bound in emacs and in vi mode alike, and an unknown one types nothing.
enum {
  KEY_UP = 0x80, KEY_DOWN, KEY_RIGHT, KEY_LEFT, KEY_HOME, KEY_END, KEY_DELETE, KEY_WORD_RIGHT, KEY_WORD_LEFT,
  KEY_PAGE_UP, KEY_PAGE_DOWN, KEY_BACK_TAB, KEY_NEW_LINE, KEY_PASTE, KEY_DELETE_WORD, KEY_FIRST_LINE, KEY_LAST_LINE,
  KEY_NONE
};
// 1 with a character, 0 at the end, -1 after a signal that `wait_for_input` reports.
int ce_next_key(wchar_t *key);
// The same without an eye on sequences: what a paste is made of.
int ce_next_character(wchar_t *character);
// Where keys come from.
int ce_keys(void);
// The character for a sequence, written without ESC, that a person binds; KEY_NONE where there is none left.
wchar_t ce_key_for(const char *sequence);
// Whether a key was read with the one before it.
int ce_has_keys_ahead(void);
// Forgets what was read ahead.
void ce_forget_keys(void);
// Called before each read that would wait; implemented in editor.c. 1 when there is input, -1 after Ctrl-C, -2 after a signal that
// ends the program.
int ce_wait_for_input(int milliseconds);

// Lets the thread that waits for a key look at what signals said; safe in a handler.
void ce_wake_up(void);

// terminal.c
int ce_is_dumb(void);
// Rows and columns, 24 and 80 where the terminal does not tell.
void ce_window(int *rows, int *columns);

// glyphs.c: a character as it is shown, `^A` and `\U+202E` where it is not printable.
struct glyph {
  char bytes[16];
  int width;
};
struct glyph ce_glyph_of(wchar_t character);

// layout.c: where characters go in rows of a width, counted from the beginning of the prompt. Control sequences for their looks
// stand between them.
struct place { int row, column; };
void ce_measure(
  const wchar_t *prompt, const wchar_t *text, size_t length, size_t offset, int columns, struct place *caret,
  struct place *end);
// Writes what belongs into the rows from `first` on, `count` of them; `place` is where the text begins, and then where it ends.
void ce_write_rows(FILE *out, const wchar_t *text, struct place *place, int columns, int first, int count);

// display.c: all that is on the screen while a text is edited.
void ce_set_prompt(const char *prompt);
void ce_show_in_one_row(int is_so);
int ce_is_in_one_row(void);
// Gives a text with control sequences for its looks; from malloc, NULL for none.
void ce_set_style(char *(*style)(const char *text));
// Lines to stand below the text from the next drawing on, which fit the terminal's width; NULL for none.
void ce_show_below(const char *lines);
// Brings the screen up to date, after a change of its size as well.
void ce_draw(void);
// Takes everything off the screen.
void ce_erase(void);
// What was drawn is no longer there.
void ce_forget_screen(void);
// Shows the text with a mark behind it, nothing below, and goes to the next line.
void ce_leave_text(const char *mark);

// row.c: the same in one row.
void ce_draw_row(const wchar_t *prompt);
void ce_leave_row(const char *mark);
void ce_forget_row(void);

// bindings.c
void ce_bind_keys(void);

// editor.c: what a key asks of the caller.
unsigned char ce_run_command(ce_command command, const char *typed);
unsigned char ce_paste(void);
unsigned char ce_clear_screen(void);

// encoding.c: from malloc; NULL where there is no room, or where the bytes are no UTF-8.
char *ce_utf8_of(const wchar_t *text, size_t length);
wchar_t *ce_wide_of(const char *text);

#endif
