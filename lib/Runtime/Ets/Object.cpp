//===- Object.cpp - Copies of tuples ---------------------------------------===//

#include "Copy.h"
#include "Ets/Table.h"
#include "Memory.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>
#include <new>

using namespace luciole;
using namespace luciole::ets;

/// The words of a term that is no literal itself, or a literal's own.
static size_t sizeOfTuple(Term tuple) {
  size_t words = 1 + tupleArity(tuple);
  for (Word i = 0; i < tupleArity(tuple); ++i)
    words += copySize(tupleElement(tuple, i));
  return words;
}

Object *Object::create(Term tuple) {
  size_t words = sizeOfTuple(tuple);
  size_t bytes = sizeof(Object) + words * sizeof(Word);
  void *memory = words > UINT32_MAX ? nullptr : malloc(bytes);
  if (!memory)
    fatalMemory("an ETS object");
  Object *o = new (memory) Object;
  o->words = uint32_t(words);
  countMemory(MemoryKind::Tables, ptrdiff_t(bytes));
  copyTupleTo(o->memory, o->offHeap, tuple);
  return o;
}

void Object::destroy(Object *o) {
  if (o->offHeap)
    releaseOffHeap(o->offHeap);
  countMemory(MemoryKind::Tables,
              -ptrdiff_t(sizeof(Object) + o->words * sizeof(Word)));
  free(o);
}
