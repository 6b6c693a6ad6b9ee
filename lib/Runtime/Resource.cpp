//===- Resource.cpp - What MagicRefs refer to ------------------------------===//

#include "luciole/Runtime/OffHeap.h"

using namespace luciole;

void luciole::releaseResource(Resource *resource) {
  if (resource->refs.fetch_sub(1, std::memory_order_acq_rel) == 1)
    resource->type->destroy(resource);
}
