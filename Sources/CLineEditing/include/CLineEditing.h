#ifndef CLINE_EDITING_H
#define CLINE_EDITING_H

#include <stddef.h>
#include <stdint.h>

// A line editor on libedit's wide interface, for one terminal: standard input and output.
//
// Swift can call no variadic function (el_set) and no macro, and Swift 6 refuses `stdin` and `stdout`, so all of that is
// here. What a key does to a text is decided by the caller, in `ce_callbacks.command`; this knows terminals and signals.

typedef enum {
  CE_LINE,         // a text, whole
  CE_INTERRUPTED,  // Ctrl-C: the text was given up
  CE_END           // Ctrl-D on an empty line, SIGTERM or SIGHUP, or the terminal went away
} ce_outcome;

// What a key that is bound here asks for; the names that ~/.editrc can bind are in bindings.c.
typedef enum {
  CE_ENTER,
  CE_NEW_LINE,
  CE_COMPLETE,
  CE_COMPLETE_BACK,
  CE_UP,
  CE_DOWN,
  CE_SEARCH_PREFIX_UP,
  CE_SEARCH_PREFIX_DOWN,
  CE_HOME,
  CE_END_OF_LINE,
  CE_KILL_TO_END,
  CE_KILL_TO_START,
  CE_KILL_WORD_BACK,
  CE_KILL_WORD,
  CE_YANK,
  CE_UNDO,
  CE_SEARCH,
  CE_CANCEL,  // Esc alone, while a command's lines stand below the text
  CE_EXPLAIN,
  CE_EDITOR,
  CE_PASTE,  // the pasted text comes as `typed`
  CE_KEY     // while keys are captured: the character comes as `typed`
} ce_command;

typedef enum {
  CE_REFRESH,  // show the text
  CE_SUBMIT,   // the text is what was asked for
  CE_BEEP,     // nothing can be done
  CE_CAPTURE,  // show the text, and give every key to CE_KEY
  CE_REPLAY    // capture no more, and handle the last key as usual
} ce_action;

// What a command does; every text is UTF-8 from malloc, freed by the editor; NULL changes or shows nothing.
typedef struct {
  ce_action action;
  char *text;
  // In characters of `text`, or of the text as it is.
  size_t caret;
  // Shown above the prompt for good.
  char *printed;
  // Lines shown below the text until the next key; each fits the terminal's width.
  char *below;
} ce_edit;

typedef struct {
  void *context;
  // `caret` counts characters of `text`; `edit` comes as CE_REFRESH that changes nothing.
  void (*command)(void *context, ce_command command, const char *text, size_t caret, const char *typed, ce_edit *edit);
  // What to show below the text while nothing is typed, in at most `columns` cells; from malloc, NULL for nothing.
  char *(*idle)(void *context, const char *text, size_t caret, int columns);
  // The text with control sequences for its looks between its characters; from malloc, NULL for the text as it is.
  char *(*style)(void *context, const char *text);
  // The one character for a letter and a mark behind it; 0 where there is none.
  uint32_t (*compose)(void *context, uint32_t letter, uint32_t mark);
} ce_callbacks;

// "2.11": what histedit.h calls itself.
const char *ce_library_version(void);

// Starts the editor; returns 0, or -1 when libedit cannot start. `program` is the tag of ~/.editrc. With `in_one_row` a text stays in
// one row and only what changes is written, as on a terminal that can do no more.
int ce_start(const char *program, const ce_callbacks *callbacks, int in_one_row);
// Gives the terminal back as it was found.
void ce_stop(void);
// Reads one text. `*line` is UTF-8 from malloc, the caller frees it; NULL unless CE_LINE. `prompt` may have control sequences for
// its looks.
ce_outcome ce_read_line(const char *prompt, char **line);

// Ends the program where a SIGTERM or SIGHUP ended the reading, so that who sent it sees that.
void ce_end_by_signal(void);

// SIGINT sets a flag and wakes the thread that waits; it never ends the process.
int ce_catch_interrupts(void);
// Gives SIGINT's flag and clears it.
int ce_take_interrupt(void);
// Reads the flag only.
int ce_is_interrupted(void);
// Calls `action(context)` on a thread of its own after each SIGINT; returns 0, or an errno.
int ce_on_interrupt(void (*action)(void *), void *context);

// Rows and columns of the terminal behind a descriptor; returns 0, or -1 where it is no terminal.
int ce_terminal_size(int descriptor, int *rows, int *columns);

#endif
