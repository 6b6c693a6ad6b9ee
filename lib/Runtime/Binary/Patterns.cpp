//===- Patterns.cpp - Searching binaries for patterns ---------------------===//

#include "luciole/Runtime/Binary/Patterns.h"
#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Exceptions.h"
#include <cstdlib>
#include <cstring>
#include <new>

using namespace luciole;

const ResourceType Patterns::type = {"binary patterns", &Patterns::destroy};

static void *checked(void *memory) {
  if (!memory)
    fatalMemory("compiling a pattern");
  return memory;
}

void Patterns::destroy(Resource *resource) {
  auto *self = static_cast<Patterns *>(resource);
  free(self->text);
  free(self->nodes);
  free(self);
}

void Patterns::release() { releaseResource(this); }

//===----------------------------------------------------------------------===//
// Compiling
//===----------------------------------------------------------------------===//

uint32_t Patterns::childFor(uint32_t parent, uint8_t byte) {
  uint32_t &head = parent ? nodes[parent].child : roots[byte];
  for (uint32_t at = head; at; at = nodes[at].next)
    if (nodes[at].byte == byte)
      return at;
  uint32_t old = head;
  if (count >= capacity) {
    capacity = capacity ? capacity * 2 : 64;
    nodes = static_cast<Node *>(
        checked(realloc(nodes, capacity * sizeof(Node))));
  }
  uint32_t fresh = count++;
  nodes[fresh] = {byte, false, 0, old};
  (parent ? nodes[parent].child : roots[byte]) = fresh;
  return fresh;
}

void Patterns::addToTrie(const uint8_t *bytes, size_t size) {
  uint32_t node = 0;
  for (size_t i = 0; i < size; ++i)
    node = childFor(node, bytes[i]);
  nodes[node].final = true;
}

bool Patterns::add(Term pattern) {
  BitsView view;
  if (!viewBinary(pattern, view) || view.size == 0)
    return false;
  AlignedBytes bytes(view);
  if (!isSingle) {
    addToTrie(bytes.data(), bytes.size());
    return true;
  }
  length = bytes.size();
  text = static_cast<uint8_t *>(checked(malloc(length)));
  memcpy(text, bytes.data(), length);
  return true;
}

Patterns *Patterns::compile(Term pattern) {
  void *memory = checked(calloc(1, sizeof(Patterns)));
  auto *self = new (memory) Patterns();
  self->refs.store(1);
  self->count = 1; // 0 means "none"
  Resource *base = self;
  base->type = &Patterns::type;
  bool isList = isCons(pattern);
  self->isSingle = !isList || isNil(consTail(pattern));
  bool ok = isList || self->add(pattern);
  for (; ok && isCons(pattern); pattern = consTail(pattern))
    ok = self->add(consHead(pattern));
  if (ok && (!isList || isNil(pattern)))
    return self;
  self->release();
  return nullptr;
}

//===----------------------------------------------------------------------===//
// As a term
//===----------------------------------------------------------------------===//

Term Patterns::toTerm(Process &p) {
  Word *plain = boxedCell(makeReference(p));
  Word *words = allocate(p, kMagicRefWords);
  words[0] = makeHeader(Kind::MagicRef, kMagicRefWords - 1);
  for (int i = 1; i <= 3; ++i)
    words[i] = plain[i];
  words[kMagicRefResource] = Word(static_cast<Resource *>(this));
  linkOffHeap(p, words, sizeof(Patterns) + capacity * sizeof(Node));
  Term kind = isSingle ? am::bm : am::ac;
  return makeTuple(p, {kind, tagBoxed(words)});
}

Patterns *Patterns::fromTerm(Term t) {
  if (!isTupleOf(t, 2) || !isKind(tupleElement(t, 1), Kind::MagicRef))
    return nullptr;
  auto *resource = reinterpret_cast<Resource *>(
      boxedCell(tupleElement(t, 1))[kMagicRefResource]);
  if (resource->type != &Patterns::type)
    return nullptr;
  auto *self = static_cast<Patterns *>(resource);
  return tupleElement(t, 0) == (self->isSingle ? am::bm : am::ac) ? self
                                                                  : nullptr;
}

//===----------------------------------------------------------------------===//
// Searching
//===----------------------------------------------------------------------===//

Found Patterns::findSingle(const uint8_t *bytes, size_t size,
                           size_t from) const {
  const void *hit =
      length == 1 ? memchr(bytes + from, text[0], size - from)
                  : memmem(bytes + from, size - from, text, length);
  if (!hit)
    return {0, 0};
  return {size_t(static_cast<const uint8_t *>(hit) - bytes), length};
}

size_t Patterns::longestAt(const uint8_t *bytes, size_t size) const {
  size_t longest = 0;
  uint32_t node = roots[bytes[0]];
  for (size_t at = 1; node; ++at) {
    if (nodes[node].final)
      longest = at;
    if (at == size)
      break;
    node = nodes[node].child;
    while (node && nodes[node].byte != bytes[at])
      node = nodes[node].next;
  }
  return longest;
}

Found Patterns::findInTrie(const uint8_t *bytes, size_t size,
                           size_t from) const {
  for (size_t at = from; at < size; ++at)
    if (roots[bytes[at]])
      if (size_t length = longestAt(bytes + at, size - at))
        return {at, length};
  return {0, 0};
}

Found Patterns::find(const uint8_t *bytes, size_t size, size_t from) const {
  if (from >= size)
    return {0, 0};
  return isSingle ? findSingle(bytes, size, from)
                  : findInTrie(bytes, size, from);
}
