//===- JavaScriptDecode.cpp - Terms from the host
//---------------------------===//

#include "Copy.h"
#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/Numbers/Integers.h"
#include "luciole/Runtime/WorkStack.h"
#include "platform/wasm/JavaScript.h"

using namespace luciole;
using namespace luciole::js;

namespace {
class Decoder {
public:
  Decoder(Process &p, const uint8_t *at) : p(p), at(at) {}
  Term run(const uint8_t *end);

private:
  template <typename T>
  T take() {
    T value;
    memcpy(&value, at, sizeof value);
    at += sizeof value;
    return value;
  }
  /// The topmost n values, in the order in which they came.
  const Term *pop(size_t n) {
    values.shrinkTo(values.size() - n);
    return values.data() + values.size();
  }
  Term decode();
  Term decodeBig();
  Term decodeBinary();
  Term decodeReference();
  Term decodeList(Tag tag);
  Term decodeMap();

  Process &p;
  const uint8_t *at;
  WorkStack<Term> values;
};
} // namespace

Term js::decode(Process &p, const uint8_t *bytes, size_t count) {
  return Decoder(p, bytes).run(bytes + count);
}

Term Decoder::run(const uint8_t *end) {
  while (at < end)
    values.push(decode());
  return values.pop();
}

Term Decoder::decode() {
  switch (Tag tag = take<Tag>()) {
  case Tag::Integer:
    return makeSmall(SWord(take<double>()));
  case Tag::BigInteger:
    return decodeBig();
  case Tag::Float:
    return makeFloat(p, take<double>());
  case Tag::Atom:
    return take<uint32_t>() + kAtomTag;
  case Tag::Binary:
    return decodeBinary();
  case Tag::List:
  case Tag::Improper:
    return decodeList(tag);
  case Tag::Tuple: {
    size_t arity = take<uint32_t>();
    return makeTuple(p, pop(arity), arity);
  }
  case Tag::Map:
    return decodeMap();
  case Tag::Pid:
    return makeLocalPid(Word(take<double>()));
  case Tag::Reference:
    return decodeReference();
  case Tag::Object:
    return makeObject(p, take<uint32_t>());
  case Tag::Handle:
    take<HandleKind>();
    return copyTerm(p, handleTerm(take<uint32_t>()));
  }
  __builtin_unreachable();
}

Term Decoder::decodeBig() {
  bool negative = take<uint8_t>();
  size_t count = take<uint32_t>();
  auto *copy = static_cast<limbs::Limb *>(malloc(count * sizeof(limbs::Limb)));
  if (!copy)
    fatalMemory("an integer from JavaScript");
  memcpy(copy, at, count * sizeof(limbs::Limb));
  at += count * sizeof(limbs::Limb);
  Term result = makeIntegerFromLimbs(p, negative, copy, count);
  free(copy);
  return result;
}

Term Decoder::decodeBinary() {
  size_t size = take<uint32_t>();
  Term binary = makeBinary(p, at, size);
  at += size;
  return binary;
}

Term Decoder::decodeReference() {
  size_t size = take<uint8_t>();
  Word *cell = allocate(p, 1 + size);
  cell[0] = makeHeader(Kind::Reference, size);
  memcpy(cell + 1, at, size * kWordBytes);
  at += size * kWordBytes;
  return tagBoxed(cell);
}

Term Decoder::decodeList(Tag tag) {
  size_t count = take<uint32_t>();
  Term tail = tag == Tag::Improper ? values.pop() : kNil;
  return makeList(p, pop(count), count, tail);
}

Term Decoder::decodeMap() {
  size_t count = take<uint32_t>();
  return mapFromPairs(p, pop(2 * count), count);
}
