//===- Debug.cpp - The kernel of Elm's Debug ------------------------------===//
//
// What values look like is said in Erlang (elm_debug.erl).
//
//===----------------------------------------------------------------------===//

#include "Elm/Values.h"
#include "Output.h"
#include "luciole/Runtime/ByteBuffer.h"

using namespace luciole;
using namespace luciole::elm;

/// The letter that stands for a unit behind a backslash, or 0.
static char escapeOf(uint16_t unit, uint16_t quote) {
  switch (unit) {
  case 0:
    return '0';
  case '\t':
    return 't';
  case '\n':
    return 'n';
  case '\v':
    return 'v';
  case '\r':
    return 'r';
  default:
    return unit == '\\' || unit == quote ? char(unit) : 0;
  }
}

/// The text within quotation marks as a literal has it.
Term luc_bif_elm_debug_quoted_2(Process *p, Term quote, Term string) {
  Units units(string);
  uint16_t mark = uint16_t(smallValue(quote));
  ByteBuffer out(2 * units.size + 4);
  out.putBig(mark, 2);
  for (size_t i = 0; i < units.size; ++i) {
    char escape = escapeOf(units[i], mark);
    if (escape)
      out.putBig(uint64_t('\\') << 16 | uint8_t(escape), 4);
    else
      out.putBig(units[i], 2);
  }
  out.putBig(mark, 2);
  return out.take(*p);
}

/// Prints a line of UTF-8 on standard output. JavaScript that runs next may
/// print as well, so there it does not wait in the buffer.
Term luc_bif_elm_debug_print_1(Process *, Term line) {
  BitsView view;
  viewBits(line, view);
  ByteBuffer out;
  out.put(view.bytes, view.byteSize());
  out.put('\n');
  writeOutput(kStandardOutput, out.data(), out.size());
#ifdef __wasm__
  flushOutput();
#endif
  return am::ok;
}
