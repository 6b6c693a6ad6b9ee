//===- Resource.cpp - What MagicRefs refer to ------------------------------===//

#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/OffHeap.h"

using namespace luciole;

void luciole::releaseResource(Resource *resource) {
  if (resource->refs.fetch_sub(1, std::memory_order_acq_rel) == 1)
    resource->type->destroy(resource);
}

Term luciole::makeMagicReference(Process &p, Resource *resource,
                                 size_t bytes) {
  Term plain = makeReference(p);
  Word *cell = allocate(p, kMagicRefWords);
  cell[0] = makeHeader(Kind::MagicRef, kMagicRefWords - 1);
  memcpy(cell + 1, boxedCell(plain) + 1, 3 * kWordBytes);
  cell[kMagicRefResource] = Word(resource);
  linkOffHeap(p, cell, bytes);
  return tagBoxed(cell);
}

Resource *luciole::resourceOf(Term t, const ResourceType &type) {
  if (!isKind(t, Kind::MagicRef))
    return nullptr;
  auto *resource = reinterpret_cast<Resource *>(boxedCell(t)[kMagicRefResource]);
  return resource->type == &type ? resource : nullptr;
}
