//===- JavaScriptObjects.cpp - What one side keeps for the other
//------------===//

#include "Copy.h"
#include "Unique.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/OffHeap.h"
#include "platform/wasm/Host.h"
#include "platform/wasm/JavaScript.h"

#include <cstdlib>
#include <new>

using namespace luciole;

namespace {
/// Pointers by index; grows, never shrinks.
template <typename T>
class Table {
public:
  T *&operator[](uint32_t index) {
    if (index >= size)
      grow(index + 1);
    return entries[index];
  }
  /// The index of a free entry; linear only where many are taken.
  uint32_t findFree() {
    while (hint < size && entries[hint])
      ++hint;
    return hint;
  }
  void free(uint32_t index) {
    entries[index] = nullptr;
    if (index < hint)
      hint = index;
  }

private:
  void grow(uint32_t wanted) {
    uint32_t room = wanted < 2 * size ? 2 * size : wanted < 16 ? 16 : wanted;
    entries = static_cast<T **>(std::realloc(entries, room * sizeof(T *)));
    if (!entries)
      fatalMemory("references between Erlang and JavaScript");
    while (size < room)
      entries[size++] = nullptr;
  }
  T **entries = nullptr;
  uint32_t size = 0, hint = 0;
};

//===----------------------------------------------------------------------===//
// Objects of JavaScript's
//===----------------------------------------------------------------------===//

struct Object : Resource {
  uint32_t index;
  Word number[3]; ///< of all references to it, so that they are equal
};
} // namespace
#pragma clang diagnostic ignored "-Winvalid-offsetof" // of a class with a base
static_assert(offsetof(Object, index) == js::kObjectIndex);

/// Those that references refer to.
static Table<Object> objects;

static const ResourceType kObjectType = {"javascript", [](Resource *resource) {
                                           auto *object =
                                               static_cast<Object *>(resource);
                                           uint32_t index = object->index;
                                           objects.free(index);
                                           std::free(object);
                                           host::release(index);
                                         }};

static Object *enterObject(uint32_t index) {
  void *memory = std::malloc(sizeof(Object));
  if (!memory)
    fatalMemory("a reference to a JavaScript object");
  auto *object = new (memory) Object;
  object->refs = 0;
  object->type = &kObjectType;
  object->index = index;
  numberReference(object->number);
  return objects[index] = object;
}

void js::referTo(uint32_t index, Word *cell) {
  Object *object = objects[index];
  if (!object)
    object = enterObject(index);
  object->refs.fetch_add(1, std::memory_order_relaxed);
  cell[0] = makeHeader(Kind::MagicRef, kMagicRefWords - 1);
  memcpy(cell + 1, object->number, sizeof object->number);
  cell[kMagicRefResource] = Word(object);
}

Term js::makeObject(Process &p, uint32_t index) {
  Word *cell = allocate(p, kMagicRefWords);
  referTo(index, cell);
  // The host's objects are larger than what we see of them.
  constexpr size_t kGuess = 256;
  linkOffHeap(p, cell, kGuess);
  return tagBoxed(cell);
}

bool js::isObject(Term term, uint32_t &index) {
  Resource *resource = resourceOf(term, kObjectType);
  if (resource)
    index = static_cast<Object *>(resource)->index;
  return resource;
}

//===----------------------------------------------------------------------===//
// Terms that the host holds
//===----------------------------------------------------------------------===//

namespace {
struct Handle {
  Term term;
  Word *offHeap;
  Word words[];
};
} // namespace

static Table<Handle> handles;

uint32_t js::makeHandle(Term term) {
  auto *handle = static_cast<Handle *>(
      std::malloc(sizeof(Handle) + copySize(term) * kWordBytes));
  if (!handle)
    fatalMemory("a term for JavaScript");
  handle->offHeap = nullptr;
  handle->term = copyTermTo(handle->words, handle->offHeap, term);
  uint32_t index = handles.findFree();
  handles[index] = handle;
  return index;
}

Term js::handleTerm(uint32_t index) { return handles[index]->term; }

extern "C" void
luc_js_release(uint32_t index) {
  Handle *handle = handles[index];
  handles.free(index);
  releaseOffHeap(handle->offHeap);
  std::free(handle);
}
