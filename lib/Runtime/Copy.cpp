//===- Copy.cpp - Copying terms between heaps ------------------------------===//

#include "Copy.h"
#include "Literals.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/OffHeap.h"
#include "luciole/Runtime/WorkStack.h"


using namespace luciole;

static bool needsCopy(Term term) {
  if ((term & kTagMask) == kConsTag)
    return !isLiteral(consCell(term));
  return (term & kTagMask) == kBoxedTag && !isLiteral(boxedCell(term));
}

size_t luciole::copySize(Term term) {
  WorkStack<Term> todo;
  size_t words = 0;
  for (;;) {
    while (needsCopy(term)) {
      if (isCons(term)) {
        words += 2;
        if (needsCopy(consHead(term)))
          todo.push(consHead(term));
        term = consTail(term);
        continue;
      }
      Word header = boxedHeader(term);
      Word size = headerSize(header);
      words += 1 + size;
      if (header & kRawBit)
        break;
      for (Word i = 1; i <= size; ++i)
        if (needsCopy(boxedCell(term)[i]))
          todo.push(boxedCell(term)[i]);
      break;
    }
    if (todo.empty())
      return words;
    term = todo.pop();
  }
}

namespace {
/// Copies breadth first: the copies themselves are the work list.
class Copier {
public:
  Copier(Process &to, size_t words)
      : to(&to), at(allocate(to, words)), top(at) {}
  /// To memory outside every process, whose off-heap objects are listed.
  Copier(Word *memory, Word *&offHeap)
      : offHeap(&offHeap), at(memory), top(at) {}

  Term copy(Term term) {
    move(&term);
    while (at < top)
      scanWord();
    return term;
  }

  void copyTuple(Term tuple) {
    size_t words = 1 + tupleArity(tuple);
    std::memcpy(top, boxedCell(tuple), words * sizeof(Word));
    top += words;
    while (at < top)
      scanWord();
  }

private:
  void move(Word *slot) {
    Term term = *slot;
    if (!needsCopy(term))
      return;
    if (isCons(term)) {
      top[0] = consHead(term);
      top[1] = consTail(term);
      *slot = tagCons(top);
      top += 2;
      return;
    }
    Word *object = boxedCell(term);
    Word size = 1 + headerSize(*object);
    std::memcpy(top, object, size * sizeof(Word));
    *slot = tagBoxed(top);
    adopt(top);
    top += size;
  }

  /// Memory off the heap has one more owner.
  void adopt(Word *copy) {
    if (!parts::bits() && !parts::resources())
      return;
    Kind kind = knownKind(*copy);
    if (kind == Kind::RefcBits) {
      auto *record = reinterpret_cast<BitsRecord *>(copy[kRefcBitsRecord]);
      record->refs.fetch_add(1);
      link(copy, record->capacity);
    } else if (kind == Kind::MagicRef) {
      reinterpret_cast<Resource *>(copy[kMagicRefResource])->refs.fetch_add(1);
      link(copy, 0);
    }
  }

  void link(Word *copy, size_t bytes) {
    if (to)
      return linkOffHeap(*to, copy, bytes);
    offHeapNext(copy) = *offHeap;
    *offHeap = copy;
  }

  void scanWord() {
    Word word = *at;
    if (isHeader(word) && (word & kRawBit))
      at += headerSize(word);
    else
      move(at);
    ++at;
  }

  Process *to = nullptr;
  Word **offHeap = nullptr;
  Word *at, *top;
};
} // namespace

Term luciole::copyTerm(Process &to, Term term) {
  if (!needsCopy(term))
    return term;
  return Copier(to, copySize(term)).copy(term);
}

Term luciole::copyTermTo(Word *memory, Word *&offHeap, Term term) {
  return needsCopy(term) ? Copier(memory, offHeap).copy(term) : term;
}

void luciole::copyTupleTo(Word *memory, Word *&offHeap, Term tuple) {
  Copier(memory, offHeap).copyTuple(tuple);
}

void luciole::releaseObject(Word *object) {
  if (knownKind(*object) == Kind::RefcBits)
    releaseBits(reinterpret_cast<BitsRecord *>(object[kRefcBitsRecord]));
  else
    releaseResource(reinterpret_cast<Resource *>(object[kMagicRefResource]));
}

void luciole::releaseOffHeap(Word *object) {
  if (!parts::bits() && !parts::resources())
    return;
  while (object) {
    Word *next = offHeapNext(object);
    releaseObject(object);
    object = next;
  }
}
