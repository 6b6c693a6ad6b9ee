//===- Patterns.h - Searching binaries for patterns ---------------*- C++ -*-===//
//
// What binary:compile_pattern/1 makes: one pattern, or a trie of several. Of
// the matches at the leftmost position the longest counts.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_BINARY_PATTERNS_H
#define LUCIOLE_RUNTIME_BINARY_PATTERNS_H

#include "luciole/Runtime/Bits.h"

namespace luciole {

struct Found {
  size_t position;
  size_t length; ///< 0: nothing was found
};

/// Compiled patterns; malloc'ed memory of its own. The start is a Resource, so
/// that a reference can stand for it.
class Patterns : public Resource {
public:
  /// From a binary or a list of binaries, none of them empty; null if it is
  /// anything else. One reference.
  static Patterns *compile(Term pattern);
  /// Those of a {bm | ac, Reference} of this process; else null.
  static Patterns *fromTerm(Term t);
  /// {bm | ac, Reference}; the reference takes over the caller's count.
  Term toTerm(Process &p);
  void release();

  /// The leftmost match that starts at `from` or later.
  Found find(const uint8_t *bytes, size_t size, size_t from) const;

private:
  /// A node stands for the byte that leads to it.
  struct Node {
    uint8_t byte;
    bool final; ///< a pattern ends here
    uint32_t child; ///< the first; 0: none
    uint32_t next;  ///< the next child of the same parent; 0: none
  };

  void addToTrie(const uint8_t *bytes, size_t size);
  uint32_t childFor(uint32_t parent, uint8_t byte);
  bool add(Term pattern);
  size_t longestAt(const uint8_t *bytes, size_t size) const;
  Found findSingle(const uint8_t *bytes, size_t size, size_t from) const;
  Found findInTrie(const uint8_t *bytes, size_t size, size_t from) const;
  static void destroy(Resource *resource);
  static const ResourceType type;

  bool isSingle;
  // A single pattern.
  uint8_t *text;
  size_t length;
  // Several: nodes; node 0 is not used, `roots` has those of first bytes.
  Node *nodes;
  uint32_t count, capacity;
  uint32_t roots[256];
};

} // namespace luciole

#endif // LUCIOLE_RUNTIME_BINARY_PATTERNS_H
