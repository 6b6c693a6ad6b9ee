//===- ListBifs.cpp - Lists -----------------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Hash.h"

#include <cstdlib>

using namespace luciole;

/// Cells that are gone through for one reduction.
static constexpr SWord kCellsAReduction = 8;
/// A BIF that does more than this with a list leaves the rest for later.
static constexpr SWord kMaxCells = 50000;

Term luc_bif_erlang_length_1(Process *p, Term list) {
  SWord n = listLength(list);
  charge(*p, size_t(n < 0 ? 0 : n / kCellsAReduction));
  return n < 0 ? raiseBadarg(*p) : makeSmall(n);
}

Term luc_bif_erlang_hd_1(Process *p, Term list) {
  return isCons(list) ? consHead(list) : raiseBadarg(*p);
}

Term luc_bif_erlang_tl_1(Process *p, Term list) {
  return isCons(list) ? consTail(list) : raiseBadarg(*p);
}

Term luc_bif_lists_member_2(Process *p, Term x, Term list) {
  size_t n = 0;
  for (; isCons(list); list = consTail(list), ++n)
    if (exactEqual(*p, consHead(list), x))
      break;
  charge(*p, n / kCellsAReduction);
  if (isCons(list))
    return am::true_;
  return isNil(list) ? Term(am::false_) : raiseBadarg(*p);
}

/// The cells of a list, at most kMaxCells; negative if it ends improperly
/// before.
static SWord cellsOfPortion(Term list) {
  SWord n = 0;
  for (; isCons(list); list = consTail(list))
    if (++n == kMaxCells)
      return n;
  return isNil(list) ? n : -1;
}

Term luc_bif_lists_reverse_2(Process *p, Term list, Term tail) {
  SWord n = cellsOfPortion(list);
  if (n < 0)
    return raiseBadarg(*p);
  charge(*p, size_t(n / kCellsAReduction));
  for (Word *cell = allocate(*p, 2 * size_t(n)); n; --n, cell += 2) {
    cell[0] = consHead(list);
    cell[1] = tail;
    tail = tagCons(cell);
    list = consTail(list);
  }
  if (isNil(list))
    return tail;
  return trap(*p, am::luciole_long, am::reverse, {list, tail});
}

//===----------------------------------------------------------------------===//
// Tuples in lists
//===----------------------------------------------------------------------===//

/// The first tuple whose element at a position is == the key; am::false_ if
/// there is none, kNone with badarg raised if the arguments are wrong.
static Term keyFind(Process &p, Term key, Term position, Term list) {
  if (!isSmall(position) || smallValue(position) < 1)
    return raiseBadarg(p);
  Word n = smallValue(position);
  size_t cells = 0;
  Term found = kNone;
  for (; isCons(list) && !found; list = consTail(list), ++cells) {
    Term t = consHead(list);
    if (isTuple(t) && tupleArity(t) >= n &&
        equalTerms(p, key, tupleElement(t, n - 1)))
      found = t;
  }
  charge(p, cells / kCellsAReduction);
  if (found)
    return found;
  return isNil(list) ? Term(am::false_) : raiseBadarg(p);
}

Term luc_bif_lists_keyfind_3(Process *p, Term key, Term n, Term list) {
  return keyFind(*p, key, n, list);
}

Term luc_bif_lists_keymember_3(Process *p, Term key, Term n, Term list) {
  Term found = keyFind(*p, key, n, list);
  return isBoxed(found) ? Term(am::true_) : found;
}

Term luc_bif_lists_keysearch_3(Process *p, Term key, Term n, Term list) {
  Term found = keyFind(*p, key, n, list);
  return isBoxed(found) ? makeTuple(*p, {am::value, found}) : found;
}

//===----------------------------------------------------------------------===//
// ++ and --
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_append_2(Process *p, Term list, Term tail) {
  SWord n = listLength(list);
  if (n < 0)
    return raiseBadarg(*p);
  if (!n)
    return tail;
  if (isNil(tail))
    return list;
  charge(*p, size_t(n / kCellsAReduction));
  Word *cells = allocate(*p, 2 * n), *cell = cells;
  for (; isCons(list); list = consTail(list), cell += 2) {
    cell[0] = consHead(list);
    cell[1] = tagCons(cell + 2);
  }
  cell[-1] = tail;
  return tagCons(cells);
}

Term luc_bif_erlang_concat_2(Process *p, Term list, Term tail) {
  return luc_bif_erlang_append_2(p, list, tail);
}

namespace {
/// How often each term is still to be taken out.
class Multiset {
public:
  explicit Multiset(size_t n) {
    while (capacity < 2 * n)
      capacity *= 2;
    entries = static_cast<Entry *>(calloc(capacity, sizeof(Entry)));
    if (!entries)
      fatal("out of memory");
  }
  ~Multiset() { free(entries); }
  Multiset(const Multiset &) = delete;
  Multiset &operator=(const Multiset &) = delete;

  void add(Term t) {
    Entry &e = find(t);
    e.term = t;
    ++e.count;
  }
  bool take(Term t) {
    Entry &e = find(t);
    if (!e.term || !e.count)
      return false;
    --e.count;
    return true;
  }

private:
  struct Entry {
    uint64_t hash;
    Term term; ///< kNone: free
    size_t count;
  };
  Entry &find(Term t) {
    uint64_t hash = hashTerm(t);
    for (size_t i = hash & (capacity - 1);; i = (i + 1) & (capacity - 1)) {
      Entry &e = entries[i];
      if (e.term && (e.hash != hash || !exactEqual(e.term, t)))
        continue;
      e.hash = hash;
      return e;
    }
  }
  size_t capacity = 16;
  Entry *entries;
};

/// A few terms, looked through one by one.
class FewTerms {
public:
  static constexpr size_t kMax = 8;
  explicit FewTerms(size_t) {}
  void add(Term t) { terms[count++] = t; }
  bool take(Term t) {
    for (size_t i = 0; i < count; ++i)
      if (exactEqual(terms[i], t)) {
        terms[i] = terms[--count];
        return true;
      }
    return false;
  }

private:
  Term terms[kMax];
  size_t count = 0;
};
} // namespace

/// `list` without the first occurrences of the n terms of `remove`. Once all
/// are found, the rest of the list is shared.
template <typename Terms>
static Term subtract(Process &p, Term list, Term remove, size_t n) {
  Terms terms(n);
  for (; isCons(remove); remove = consTail(remove))
    terms.add(consHead(remove));
  Term result = kNil, *last = &result;
  for (; n && isCons(list); list = consTail(list)) {
    if (terms.take(consHead(list))) {
      --n;
      continue;
    }
    Word *cell = allocate(p, 2);
    cell[0] = consHead(list);
    *last = tagCons(cell);
    last = cell + 1;
  }
  *last = list;
  return result;
}

Term luc_bif_erlang_subtract_2(Process *p, Term list, Term remove) {
  SWord n = listLength(remove), length = listLength(list);
  if (length < 0 || n < 0)
    return raiseBadarg(*p);
  if (!n || isNil(list))
    return list;
  if (n > SWord(FewTerms::kMax) && n + length > kMaxCells)
    return trap(*p, am::luciole_long, am::subtract, {list, remove});
  charge(*p, size_t(n + length));
  return size_t(n) <= FewTerms::kMax
             ? subtract<FewTerms>(*p, list, remove, n)
             : subtract<Multiset>(*p, list, remove, n);
}

Term luc_bif_erlang_minus_minus_2(Process *p, Term list, Term remove) {
  return luc_bif_erlang_subtract_2(p, list, remove);
}
