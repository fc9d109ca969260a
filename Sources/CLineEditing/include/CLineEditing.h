#ifndef CLINE_EDITING_H
#define CLINE_EDITING_H

#include <stddef.h>

// A line editor on libedit's wide interface, for one terminal: standard input and output.
//
// Swift can call no variadic function (el_set, history_w) and no macro, and Swift 6 refuses `stdin`
// and `stdout`, so all of that is here. What a line means is not: this knows text and signals only.

typedef enum {
  CE_LINE,         // a line, without its line break
  CE_INTERRUPTED,  // Ctrl-C: the line was given up
  CE_END           // Ctrl-D on an empty line, or the terminal went away
} ce_outcome;

// "2.11": what histedit.h calls itself.
const char *ce_library_version(void);

// Starts the editor; returns 0, or -1 when libedit cannot start. `program` is the tag of ~/.editrc.
int ce_start(const char *program);
// Gives the terminal back as it was found.
void ce_stop(void);
// Reads one line. `*line` is UTF-8 from malloc, the caller frees it; NULL unless CE_LINE.
ce_outcome ce_read_line(const char *prompt, char **line);
// Makes an entry reachable by Up and Ctrl-R.
void ce_add_history(const char *entry);

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
