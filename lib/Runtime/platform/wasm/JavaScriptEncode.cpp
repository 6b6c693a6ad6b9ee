//===- JavaScriptEncode.cpp - Terms to the host
//-----------------------------===//

#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/Numbers/Integers.h"
#include "luciole/Runtime/WorkStack.h"
#include "platform/wasm/JavaScript.h"

#include <algorithm>

using namespace luciole;
using namespace luciole::js;

namespace {
class Encoder {
public:
  explicit Encoder(ByteBuffer &out) : out(out) {}
  void run(Term term);

private:
  template <typename T>
  void put(T value) {
    out.put(&value, sizeof value);
  }
  template <typename T>
  void put(Tag tag, T value) {
    out.put(uint8_t(tag));
    put(value);
  }
  void encode(Term term);
  void encodeInteger(Term term);
  void encodeBoxed(Term term);
  void encodeBits(Term term);
  void encodeList(Term list);
  void encodeTuple(Term tuple);
  void encodeMap(Term map);
  void encodeReference(Term term);
  void encodeHandle(HandleKind kind, Term term);

  ByteBuffer &out;
  WorkStack<Term> work;
};
} // namespace

void js::encode(Term term, ByteBuffer &out) { Encoder(out).run(term); }

void Encoder::run(Term term) {
  work.push(term);
  while (!work.empty())
    encode(work.pop());
}

void Encoder::encode(Term term) {
  if (isInteger(term))
    encodeInteger(term);
  else if (isAtom(term))
    put(Tag::Atom, uint32_t(term - kAtomTag));
  else if (isList(term))
    encodeList(term);
  else if (isLocalPid(term))
    put(Tag::Pid, double(immediatePayload(term)));
  else if (isLocalPort(term))
    encodeHandle(HandleKind::Port, term);
  else
    encodeBoxed(term);
}

void Encoder::encodeInteger(Term term) {
  constexpr SWord kExact = SWord(1) << 53;
  if (isSmall(term) && smallValue(term) <= kExact &&
      smallValue(term) >= -kExact)
    return put(Tag::Integer, double(smallValue(term)));
  IntegerView view(term);
  put(Tag::BigInteger, uint8_t(view.negative));
  put(uint32_t(view.size));
  out.put(view.limbs, view.size * sizeof(limbs::Limb));
}

void Encoder::encodeBoxed(Term term) {
  switch (boxedKind(term)) {
  case Kind::Float:
    return put(Tag::Float, floatValue(term));
  case Kind::Tuple:
    return encodeTuple(term);
  case Kind::FlatMap:
  case Kind::HashMap:
    return encodeMap(term);
  case Kind::HeapBits:
  case Kind::RefcBits:
  case Kind::SubBits:
    return encodeBits(term);
  case Kind::Reference:
  case Kind::MagicRef:
    return encodeReference(term);
  default:
    return encodeHandle(HandleKind::Fun, term);
  }
}

void Encoder::encodeBits(Term term) {
  BitsView view;
  if (!viewBinary(term, view))
    return encodeHandle(HandleKind::Bits, term);
  AlignedBytes bytes(view);
  put(Tag::Binary, uint32_t(bytes.size()));
  out.put(bytes.data(), bytes.size());
}

/// What was pushed last comes first.
void Encoder::encodeList(Term list) {
  size_t first = work.size();
  uint32_t count = 0;
  for (; isCons(list); list = consTail(list), ++count)
    work.push(consHead(list));
  bool isProper = isNil(list);
  if (!isProper)
    work.push(list);
  std::reverse(work.data() + first, work.data() + work.size());
  put(isProper ? Tag::List : Tag::Improper, count);
}

void Encoder::encodeTuple(Term tuple) {
  Word arity = tupleArity(tuple);
  put(Tag::Tuple, uint32_t(arity));
  for (Word i = arity; i-- > 0;)
    work.push(tupleElement(tuple, i));
}

void Encoder::encodeMap(Term map) {
  put(Tag::Map, uint32_t(mapSize(map)));
  size_t first = work.size();
  MapIterator pairs(map);
  for (Term key, value; pairs.next(key, value);) {
    work.push(key);
    work.push(value);
  }
  std::reverse(work.data() + first, work.data() + work.size());
}

void Encoder::encodeReference(Term term) {
  uint32_t index;
  if (isObject(term, index))
    return put(Tag::Object, index);
  if (boxedKind(term) == Kind::MagicRef)
    return encodeHandle(HandleKind::Reference, term);
  Word size = boxedSize(term);
  put(Tag::Reference, uint8_t(size));
  out.put(boxedCell(term) + 1, size * kWordBytes);
}

void Encoder::encodeHandle(HandleKind kind, Term term) {
  put(Tag::Handle, kind);
  put(makeHandle(term));
}
