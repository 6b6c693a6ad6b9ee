//===- ParserImpl.h - What the files of the parser share ----------*- C++ -*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_PARSERIMPL_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_PARSERIMPL_H

#include "luciole/Frontend/Erlang/Parser.h"

namespace luciole::erlang {

/// Deeper trees are refused: every later stage walks them recursively.
inline constexpr unsigned kMaxDepth = 1500;

/// `at`'s anchor, but covering from `from`'s begin.
inline SourceLoc spanFrom(SourceLoc from, SourceLoc at) {
  if (from.buffer == at.buffer && from.begin <= at.begin)
    at.begin = from.begin;
  return at;
}

/// Ends the node at the last token taken.
template <typename T> T *Parser::finish(T *node) {
  node->setLoc(prevEnd(node->loc()));
  return node;
}

} // namespace luciole::erlang

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_PARSERIMPL_H
