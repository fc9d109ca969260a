#ifndef CLINE_EDITING_H
#define CLINE_EDITING_H
#endif
