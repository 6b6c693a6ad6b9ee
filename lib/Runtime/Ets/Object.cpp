//===- Object.cpp - Copies of tuples ---------------------------------------===//

#include "Copy.h"
#include "Ets/Table.h"
#include "Memory.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>
#include <new>

using namespace luciole;
using namespace luciole::ets;

Object *Object::create(Term term) {
  size_t words = copySize(term);
  void *memory = malloc(sizeof(Object) + words * sizeof(Word));
  if (!memory)
    fatal("out of memory: an ETS object");
  Object *o = new (memory) Object;
  o->words = words;
  countMemory(MemoryKind::Tables,
              ptrdiff_t(sizeof(Object) + words * sizeof(Word)));
  o->term = copyTermTo(o->memory, o->offHeap, term);
  return o;
}

void Object::destroy(Object *o) {
  releaseOffHeap(o->offHeap);
  countMemory(MemoryKind::Tables,
              -ptrdiff_t(sizeof(Object) + o->words * sizeof(Word)));
  free(o);
}
