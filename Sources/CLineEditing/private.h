// What the files of this target share; one editor, one terminal.
#ifndef CLINE_EDITING_PRIVATE_H
#define CLINE_EDITING_PRIVATE_H

#define _GNU_SOURCE
#include <histedit.h>
#include <signal.h>
#include <stddef.h>
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
// Forgets what was read ahead.
void ce_forget_keys(void);
// Called before each read that would wait; implemented in editor.c. 1 when there is input, -1 after Ctrl-C.
int ce_wait_for_input(int milliseconds);

// Lets the thread that waits for a key look at what signals said; safe in a handler.
void ce_wake_up(void);

// screen.c: where the text stands on the screen, and what stands below it.
void ce_set_prompt(const char *prompt);
const char *ce_prompt(void);
int ce_is_dumb(void);
void ce_show_below(const char *text);
void ce_hide_below(void);
// Writes a mark behind the text and goes to the line below it.
void ce_leave_text(const char *mark);
// 1 where prompt and text take more than one row.
int ce_has_rows(void);
// Takes prompt and text off the screen, measured as they are now, so before they change.
void ce_erase_text(void);
// Draws prompt and text where the cursor is.
void ce_draw_text(void);

// bindings.c
void ce_bind_keys(void);

// editor.c: what a key asks of the caller.
unsigned char ce_run_command(ce_command command, const char *typed);
unsigned char ce_paste(void);

char *ce_utf8_of(const wchar_t *text, size_t length);
wchar_t *ce_wide_of(const char *text);

#endif
