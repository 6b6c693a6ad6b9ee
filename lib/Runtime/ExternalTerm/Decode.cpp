//===- Decode.cpp - The external format to terms --------------------------===//
//
// The bytes may come from anywhere: every length is checked against what is
// left of them before anything is allocated for it (each element takes at
// least one byte), and nesting costs no C++ stack.
//
//===----------------------------------------------------------------------===//

#include "Funs.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/ExternalTerm.h"
#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/Utf8.h"
#include "luciole/Runtime/WorkStack.h"
#include <cmath>
#include <cstdlib>

using namespace luciole;

namespace {
/// What is still to be filled in: `count` slots from `slot` on, `stride` words
/// apart; or, once the `count` pairs from `slot` on are read, the map of them.
struct Pending {
  enum { Slots, Map } kind;
  Word *slot;
  size_t count;
  size_t stride;
  Word *pairs;
};

class Decoder {
public:
  Decoder(Process &p, const uint8_t *at, const uint8_t *end, bool safe)
      : p(p), at(at), end(end), safe(safe) {}
  Term run();
  const uint8_t *position() const { return at; }

private:
  size_t left() const { return size_t(end - at); }
  bool number(unsigned bytes, uint64_t &value);
  bool number(unsigned bytes, size_t each, size_t &count);
  bool decode(Word *slot);
  bool decodeInteger(Word *slot);
  bool decodeBig(unsigned sizeBytes, Word *slot);
  bool decodeFloat(Word *slot);
  bool decodeNewFloat(Word *slot);
  bool decodeAtomName(unsigned tag, Term &atom);
  bool decodeNode();
  bool decodePid(unsigned creationBytes, Word *slot);
  bool decodePort(unsigned idBytes, unsigned creationBytes, Word *slot);
  bool decodeReference(unsigned tag, Word *slot);
  bool decodeTuple(unsigned sizeBytes, Word *slot);
  bool decodeString(Word *slot);
  bool decodeList(Word *slot);
  bool decodeBinary(Word *slot);
  bool decodeBitBinary(Word *slot);
  bool decodeExport(Word *slot);
  bool decodeFun(Word *slot);
  bool decodeSmall(SWord &value);
  bool decodeMap(Word *slot);
  bool finishMap(const Pending &map);
  Word *newSlots(size_t header, size_t n);
  void fill(Word *slot, size_t count, size_t stride) {
    if (count > 0)
      work.push({Pending::Slots, slot, count, stride, nullptr});
  }

  Process &p;
  const uint8_t *at;
  const uint8_t *end;
  bool safe;
  WorkStack<Pending> work;
};
} // namespace

bool Decoder::number(unsigned bytes, uint64_t &value) {
  if (left() < bytes)
    return false;
  value = 0;
  for (unsigned i = 0; i < bytes; ++i)
    value = value << 8 | *at++;
  return true;
}

/// A count of things that take `each` bytes or more.
bool Decoder::number(unsigned bytes, size_t each, size_t &count) {
  uint64_t value;
  if (!number(bytes, value) || value > left() / each)
    return false;
  count = value;
  return true;
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

bool Decoder::decodeInteger(Word *slot) {
  uint64_t value;
  if (!number(4, value))
    return false;
  *slot = makeSmall(int32_t(value));
  return true;
}

bool Decoder::decodeBig(unsigned sizeBytes, Word *slot) {
  uint64_t n;
  if (!number(sizeBytes, n) || left() < 1 || left() - 1 < n)
    return false;
  bool negative = *at++ != 0;
  const uint8_t *digits = at;
  at += n;
  while (n > 0 && digits[n - 1] == 0)
    --n;
  if (n <= 8) {
    uint64_t value = 0;
    memcpy(&value, digits, n);
    if (value <= uint64_t(kSmallMax) + negative) {
      *slot = makeSmall(negative ? SWord(0 - value) : SWord(value));
      return true;
    }
  }
  size_t limbs = (n + 7) / 8;
  Word *words = allocate(p, 1 + limbs);
  words[0] = makeHeader(negative ? Kind::NegBig : Kind::PosBig, limbs);
  words[limbs] = 0;
  memcpy(words + 1, digits, n);
  *slot = tagBoxed(words);
  return true;
}

bool Decoder::decodeNewFloat(Word *slot) {
  uint64_t bits;
  double value;
  if (!number(8, bits))
    return false;
  memcpy(&value, &bits, 8);
  if (!std::isfinite(value))
    return false;
  *slot = makeFloat(p, value);
  return true;
}

bool Decoder::decodeFloat(Word *slot) {
  char text[32] = {};
  if (left() < 31)
    return false;
  memcpy(text, at, 31);
  at += 31;
  char *rest;
  double value = strtod(text, &rest);
  bool digits = text[0] == '-' || text[0] == '+' ||
                (text[0] >= '0' && text[0] <= '9') || text[0] == ' ';
  if (!digits || rest == text || *rest || !std::isfinite(value))
    return false;
  *slot = makeFloat(p, value);
  return true;
}

//===----------------------------------------------------------------------===//
// Atoms
//===----------------------------------------------------------------------===//

static constexpr size_t kMaxAtomChars = 255;

/// False if it is no UTF-8 or too long.
static bool validName(const uint8_t *name, size_t size) {
  size_t chars = 0;
  for (size_t at = 0; at < size; ++chars) {
    Utf8Char c = decodeUtf8(name + at, size - at);
    if (c.status != Utf8Status::Ok)
      return false;
    at += c.length;
  }
  return chars <= kMaxAtomChars;
}

static size_t fromLatin1(const uint8_t *name, size_t size, uint8_t *to) {
  size_t length = 0;
  for (size_t i = 0; i < size; ++i)
    length += encodeUtf8(to + length, name[i]);
  return length;
}

bool Decoder::decodeAtomName(unsigned tag, Term &atom) {
  bool isUtf8 = tag == AtomUtf8Ext || tag == SmallAtomUtf8Ext;
  bool isSmallTag = tag == SmallAtomExt || tag == SmallAtomUtf8Ext;
  uint8_t converted[2 * kMaxAtomChars];
  size_t size;
  if (!number(isSmallTag ? 1 : 2, 1, size))
    return false;
  const uint8_t *name = at;
  at += size;
  if (isUtf8 ? !validName(name, size) : size > kMaxAtomChars)
    return false;
  if (!isUtf8) {
    size = fromLatin1(name, size, converted);
    name = converted;
  }
  auto *text = reinterpret_cast<const char *>(name);
  atom = safe ? findAtom(text, size) : internAtom(text, size);
  return atom != kNone;
}

//===----------------------------------------------------------------------===//
// Pids, ports, references
//===----------------------------------------------------------------------===//

static bool isAtomTag(unsigned tag) {
  return tag == AtomExt || tag == SmallAtomExt || tag == AtomUtf8Ext ||
         tag == SmallAtomUtf8Ext;
}

/// The node's name; only this node is known so far.
bool Decoder::decodeNode() {
  Term node;
  return left() > 0 && isAtomTag(*at) && decodeAtomName(*at++, node) &&
         node == am::nonode_at_nohost;
}

bool Decoder::decodePid(unsigned creationBytes, Word *slot) {
  uint64_t id, serial, creation;
  if (!decodeNode() || !number(4, id) || !number(4, serial) ||
      !number(creationBytes, creation) || id > 0x7fff || serial > 0x1fff)
    return false;
  *slot = makeLocalPid(serial << 15 | id);
  return true;
}

bool Decoder::decodePort(unsigned idBytes, unsigned creationBytes, Word *slot) {
  uint64_t id, creation;
  if (!decodeNode() || !number(idBytes, id) || !number(creationBytes, creation))
    return false;
  *slot = id << kPayloadShift | kPortTag;
  return true;
}

bool Decoder::decodeReference(unsigned tag, Word *slot) {
  uint64_t length = 1, creation, words[3] = {};
  bool old = tag == ReferenceExt;
  if (!old && !number(2, length))
    return false;
  if (length == 0 || length > 3 || !decodeNode())
    return false;
  if (!old && !number(tag == NewerReferenceExt ? 4 : 1, creation))
    return false;
  for (uint64_t i = 0; i < length; ++i)
    if (!number(4, words[i]))
      return false;
  if (old && !number(1, creation))
    return false;
  Word *object = allocate(p, 4);
  object[0] = makeHeader(Kind::Reference, 3);
  for (int i = 0; i < 3; ++i)
    object[1 + i] = words[i];
  *slot = tagBoxed(object);
  return true;
}

//===----------------------------------------------------------------------===//
// Compound terms
//===----------------------------------------------------------------------===//

/// Slots are valid terms from the start, so that bytes that turn out to be no
/// term leave nothing strange on the heap.
Word *Decoder::newSlots(size_t header, size_t n) {
  Word *words = allocate(p, header + n);
  for (size_t i = 0; i < n; ++i)
    words[header + i] = kNil;
  return words;
}

bool Decoder::decodeTuple(unsigned sizeBytes, Word *slot) {
  size_t n;
  if (!number(sizeBytes, 1, n))
    return false;
  Word *words = newSlots(1, n);
  words[0] = makeHeader(Kind::Tuple, n);
  *slot = tagBoxed(words);
  fill(words + 1, n, 1);
  return true;
}

bool Decoder::decodeString(Word *slot) {
  size_t n;
  if (!number(2, 1, n))
    return false;
  *slot = makeByteList(p, reinterpret_cast<const char *>(at), n);
  at += n;
  return true;
}

bool Decoder::decodeList(Word *slot) {
  size_t n;
  if (!number(4, 1, n))
    return false;
  if (n == 0) {
    fill(slot, 1, 1);
    return true;
  }
  Word *cells = newSlots(0, 2 * n);
  for (size_t i = 0; i + 1 < n; ++i)
    cells[2 * i + 1] = tagCons(cells + 2 * (i + 1));
  *slot = tagCons(cells);
  fill(cells + 2 * n - 1, 1, 1);
  fill(cells, n, 2);
  return true;
}

bool Decoder::decodeBinary(Word *slot) {
  size_t n;
  if (!number(4, 1, n))
    return false;
  *slot = makeBinary(p, at, n);
  at += n;
  return true;
}

bool Decoder::decodeBitBinary(Word *slot) {
  uint64_t n, last;
  if (!number(4, n) || !number(1, last) || n > left() || last > 8)
    return false;
  if (n == 0 ? last != 0 : last == 0)
    return false;
  *slot = makeBits(p, {at, 0, n == 0 ? 0 : (n - 1) * 8 + last});
  at += n;
  return true;
}

bool Decoder::decodeExport(Word *slot) {
  Term module, function;
  if (left() == 0 || !isAtomTag(*at) || !decodeAtomName(*at++, module) ||
      left() == 0 || !isAtomTag(*at) || !decodeAtomName(*at++, function) ||
      left() < 2 || *at++ != SmallIntegerExt)
    return false;
  *slot = luc_bif_erlang_make_fun_3(&p, module, function, makeSmall(*at++));
  return *slot != kNone;
}

bool Decoder::decodeSmall(SWord &value) {
  Term t;
  if (left() == 0)
    return false;
  if (*at == SmallIntegerExt && left() > 1)
    t = makeSmall(at[1]), at += 2;
  else if (*at++ != IntegerExt || !decodeInteger(&t))
    return false;
  value = smallValue(t);
  return true;
}

/// Size, arity, uniq, index, number of free variables; then as terms module,
/// old index, old uniq, the pid of its maker, free variables.
bool Decoder::decodeFun(Word *slot) {
  uint64_t size, arity, index, numFree;
  FunName name;
  SWord oldUniq;
  Word pid;
  if (!number(4, size) || !number(1, arity) || left() < kFunUniqBytes)
    return false;
  memcpy(name.uniqBytes, at, kFunUniqBytes);
  at += kFunUniqBytes;
  if (!number(4, index) || !number(4, numFree) || numFree > kMaxFunFree ||
      left() == 0 || !isAtomTag(*at) || !decodeAtomName(*at++, name.module) ||
      !decodeSmall(name.oldIndex) || !decodeSmall(oldUniq) || left() == 0)
    return false;
  unsigned pidTag = *at++;
  if (pidTag != PidExt && pidTag != NewPidExt)
    return false;
  if (!decodePid(pidTag == PidExt ? 1 : 4, &pid))
    return false;
  name.arity = uint32_t(arity);
  name.index = uint32_t(index);
  name.numFree = uint32_t(numFree);
  name.uniq = uint32_t(oldUniq);
  FunCode found = findFun(name);
  Word *words = newSlots(3, numFree);
  words[0] = makeHeader(Kind::Fun, 2 + numFree, arity);
  words[1] = funCodeWord(found.code);
  words[2] = Word(found.info) + 1;
  *slot = tagBoxed(words);
  fill(words + 3, numFree, 1);
  return true;
}

bool Decoder::decodeMap(Word *slot) {
  size_t n;
  if (!number(4, 2, n))
    return false;
  Word *pairs = newSlots(1, 2 * n);
  pairs[0] = makeHeader(Kind::Tuple, 2 * n);
  work.push({Pending::Map, slot, n, 0, pairs + 1});
  fill(pairs + 1, 2 * n, 1);
  return true;
}

bool Decoder::finishMap(const Pending &map) {
  Term result = mapFromPairs(p, map.pairs, map.count);
  if (mapSize(result) != map.count)
    return false; // a key twice
  *map.slot = result;
  return true;
}

//===----------------------------------------------------------------------===//
// The loop
//===----------------------------------------------------------------------===//

bool Decoder::decode(Word *slot) {
  if (left() == 0)
    return false;
  unsigned tag = *at++;
  switch (tag) {
  case SmallIntegerExt:
    if (left() == 0)
      return false;
    *slot = makeSmall(*at++);
    return true;
  case IntegerExt:
    return decodeInteger(slot);
  case SmallBigExt:
    return decodeBig(1, slot);
  case LargeBigExt:
    return decodeBig(4, slot);
  case FloatExt:
    return decodeFloat(slot);
  case NewFloatExt:
    return decodeNewFloat(slot);
  case AtomExt:
  case SmallAtomExt:
  case AtomUtf8Ext:
  case SmallAtomUtf8Ext:
    return decodeAtomName(tag, *slot);
  case SmallTupleExt:
    return decodeTuple(1, slot);
  case LargeTupleExt:
    return decodeTuple(4, slot);
  case NilExt:
    *slot = kNil;
    return true;
  case StringExt:
    return decodeString(slot);
  case ListExt:
    return decodeList(slot);
  case MapExt:
    return decodeMap(slot);
  case BinaryExt:
    return decodeBinary(slot);
  case BitBinaryExt:
    return decodeBitBinary(slot);
  case PidExt:
    return decodePid(1, slot);
  case NewPidExt:
    return decodePid(4, slot);
  case PortExt:
    return decodePort(4, 1, slot);
  case NewPortExt:
    return decodePort(4, 4, slot);
  case V4PortExt:
    return decodePort(8, 4, slot);
  case ReferenceExt:
  case NewReferenceExt:
  case NewerReferenceExt:
    return decodeReference(tag, slot);
  case ExportExt:
    return decodeExport(slot);
  case NewFunExt:
    return decodeFun(slot);
  default:
    return false;
  }
}

Term Decoder::run() {
  Term result = kNone;
  fill(&result, 1, 1);
  while (!work.empty()) {
    Pending &top = work.top();
    if (top.kind == Pending::Map) {
      if (!finishMap(work.pop()))
        return kNone;
      continue;
    }
    Word *slot = top.slot;
    top.slot += top.stride;
    if (--top.count == 0)
      work.pop();
    if (!decode(slot))
      return kNone;
  }
  return result;
}

Term luciole::decodeTerm(Process &p, const uint8_t *&at, const uint8_t *end,
                         bool safe) {
  Decoder decoder(p, at, end, safe);
  Term result = decoder.run();
  at = decoder.position();
  return result;
}
