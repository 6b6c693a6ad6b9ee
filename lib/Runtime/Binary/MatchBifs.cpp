//===- MatchBifs.cpp - match, matches and split of binary(3) --------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Binary/Part.h"
#include "luciole/Runtime/Binary/Patterns.h"
#include "luciole/Runtime/WorkStack.h"

using namespace luciole;

namespace {
struct Options {
  size_t from = 0;
  size_t end = 0;
  bool global = false;
  bool trim = false;
  bool trimAll = false;
};

/// The arguments that the three functions share.
class Search {
public:
  Search(Process &p, Term subject, Term pattern, Term options, bool isSplit);
  ~Search() {
    if (owned)
      owned->release();
    free(copy);
  }
  Search(const Search &) = delete;
  Search &operator=(const Search &) = delete;

  bool valid = false;
  Options options;
  size_t size = 0;
  Found next(size_t from) const {
    return patterns ? patterns->find(bytes, options.end, from) : Found{0, 0};
  }

private:
  bool parseOptions(Term list, bool isSplit);
  bool parseOption(Term option, bool isSplit);

  const uint8_t *bytes = nullptr;
  uint8_t *copy = nullptr;
  Patterns *patterns = nullptr;
  Patterns *owned = nullptr;
};
} // namespace

bool Search::parseOption(Term option, bool isSplit) {
  if (isTupleOf(option, 2) && tupleElement(option, 0) == am::scope) {
    Word from, count;
    if (!getPart(tupleElement(option, 1), size, from, count))
      return false;
    options.from = from;
    options.end = from + count;
    return true;
  }
  if (!isSplit)
    return false;
  if (option == am::global)
    options.global = true;
  else if (option == am::trim)
    options.trim = true;
  else if (option == am::trim_all)
    options.trimAll = true;
  else
    return false;
  return true;
}

bool Search::parseOptions(Term list, bool isSplit) {
  options.end = size;
  if (!isList(list))
    return false;
  for (; isCons(list); list = consTail(list))
    if (!parseOption(consHead(list), isSplit))
      return false;
  // OTP's split doesn't mind how a list of options ends.
  return isNil(list) || isSplit;
}

Search::Search(Process &p, Term subject, Term pattern, Term list, bool isSplit) {
  BitsView view;
  if (!viewBinary(subject, view))
    return;
  size = view.size / 8;
  bytes = view.bytes;
  if (!parseOptions(list, isSplit))
    return;
  charge(p, (options.end - options.from) / 16);
  // Where there is nothing to be searched, OTP doesn't look at the patterns.
  if (options.from == options.end) {
    valid = true;
    return;
  }
  patterns = Patterns::fromTerm(pattern);
  if (!patterns)
    patterns = owned = Patterns::compile(pattern);
  if (!patterns)
    return;
  if (!view.isAligned()) {
    copy = static_cast<uint8_t *>(malloc(size + 1));
    if (!copy)
      fatalMemory("searching a binary");
    copyBits(copy, 0, view);
    bytes = copy;
  }
  valid = true;
}

static Term foundTerm(Process &p, Found found) {
  return makeTuple(p, {makeSmall(SWord(found.position)),
                       makeSmall(SWord(found.length))});
}

//===----------------------------------------------------------------------===//
// match, matches
//===----------------------------------------------------------------------===//

static Term match(Process &p, Term subject, Term pattern, Term options) {
  Search search(p, subject, pattern, options, false);
  if (!search.valid)
    return raiseBadarg(p);
  Found found = search.next(search.options.from);
  return found.length ? foundTerm(p, found) : Term(am::nomatch);
}

static Term matches(Process &p, Term subject, Term pattern, Term options) {
  Search search(p, subject, pattern, options, false);
  if (!search.valid)
    return raiseBadarg(p);
  WorkStack<Term> all;
  size_t from = search.options.from;
  for (Found found; (found = search.next(from)).length;
       from = found.position + found.length)
    all.push(foundTerm(p, found));
  return makeList(p, all.data(), all.size());
}

Term luc_bif_binary_match_2(Process *p, Term subject, Term pattern) {
  return match(*p, subject, pattern, kNil);
}
Term luc_bif_binary_match_3(Process *p, Term subject, Term pattern,
                            Term options) {
  return match(*p, subject, pattern, options);
}
Term luc_bif_binary_matches_2(Process *p, Term subject, Term pattern) {
  return matches(*p, subject, pattern, kNil);
}
Term luc_bif_binary_matches_3(Process *p, Term subject, Term pattern,
                              Term options) {
  return matches(*p, subject, pattern, options);
}

Term luc_bif_binary_compile_pattern_1(Process *p, Term pattern) {
  Patterns *patterns = Patterns::compile(pattern);
  return patterns ? patterns->toTerm(*p) : raiseBadarg(*p);
}

//===----------------------------------------------------------------------===//
// split
//===----------------------------------------------------------------------===//

namespace {
struct Piece {
  size_t from;
  size_t length;
};
} // namespace

static void findPieces(const Search &search, WorkStack<Piece> &pieces) {
  size_t start = 0, from = search.options.from;
  for (Found found; (found = search.next(from)).length;) {
    pieces.push({start, found.position - start});
    start = from = found.position + found.length;
    if (!search.options.global)
      break;
  }
  pieces.push({start, search.size - start});
}

/// From the last to the first; `trim` drops empty pieces until one is not.
static Term makePieces(Process &p, Term subject, const Options &options,
                       WorkStack<Piece> &pieces) {
  BitsPlace place = placeOf(subject);
  bool trimming = options.trim || options.trimAll;
  Term list = kNil;
  while (!pieces.empty()) {
    Piece piece = pieces.pop();
    if (trimming && piece.length == 0)
      continue;
    trimming = options.trimAll;
    Term part = piece.length * 8 == place.size
                    ? subject
                    : makeSubBits(p, place.base, place.offset + piece.from * 8,
                                  piece.length * 8);
    list = makeCons(p, part, list);
  }
  return list;
}

static Term split(Process &p, Term subject, Term pattern, Term options) {
  Search search(p, subject, pattern, options, true);
  if (!search.valid)
    return raiseBadarg(p);
  WorkStack<Piece> pieces;
  findPieces(search, pieces);
  return makePieces(p, subject, search.options, pieces);
}

Term luc_bif_binary_split_2(Process *p, Term subject, Term pattern) {
  return split(*p, subject, pattern, kNil);
}
Term luc_bif_binary_split_3(Process *p, Term subject, Term pattern,
                            Term options) {
  return split(*p, subject, pattern, options);
}
