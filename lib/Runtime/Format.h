//===- Format.h - A small printf ----------------------------------*- C++ -*-===//
//
// The C library's is larger than a small program. There are %c %d %o %p %s %u
// %x %X with a width, 0, .* or a precision for strings, and l, ll, z.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_FORMAT_H
#define LUCIOLE_LIB_RUNTIME_FORMAT_H

#include <cstdarg>
#include <cstddef>

namespace luciole {

/// As snprintf, but what doesn't fit is cut off and not counted.
__attribute__((format(printf, 3, 4))) size_t
formatText(char *out, size_t size, const char *format, ...);
size_t formatList(char *out, size_t size, const char *format, va_list args);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_FORMAT_H
