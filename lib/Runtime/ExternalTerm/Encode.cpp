//===- Encode.cpp - Terms to the external format --------------------------===//

#include "ExternalTerm/Encoder.h"
#include "Funs.h"
#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/Utf8.h"
#include "luciole/Runtime/Numbers/Floats.h"

using namespace luciole;

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

void Encoder::encodeSmall(SWord value) {
  if (value >= 0 && value <= 255) {
    out.put(SmallIntegerExt);
    out.put(uint8_t(value));
    return;
  }
  if (value == int32_t(value)) {
    out.put(IntegerExt);
    out.putBig(uint32_t(value), 4);
    return;
  }
  uint64_t magnitude = value < 0 ? 0 - uint64_t(value) : uint64_t(value);
  unsigned n = (71 - unsigned(__builtin_clzll(magnitude))) / 8;
  out.put(SmallBigExt);
  out.put(uint8_t(n));
  out.put(value < 0);
  out.put(&magnitude, n);
}

void Encoder::encodeBig(Term t) {
  const Word *words = boxedCell(t);
  size_t limbs = headerSize(words[0]);
  size_t n = limbs * 8 - size_t(__builtin_clzll(words[limbs])) / 8;
  out.put(n <= 255 ? SmallBigExt : LargeBigExt);
  out.putBig(n, n <= 255 ? 1 : 4);
  out.put(headerKind(words[0]) == Kind::NegBig);
  out.put(words + 1, n);
}

void Encoder::encodeFloat(double value) {
  if (options.minorVersion == 0) {
    char text[kFloatTextSize] = {};
    formatFloatScientific(text, value, 20);
    out.put(FloatExt);
    out.put(text, 31);
    return;
  }
  uint64_t bits;
  memcpy(&bits, &value, 8);
  out.put(NewFloatExt);
  out.putBig(bits, 8);
}

//===----------------------------------------------------------------------===//
// Atoms
//===----------------------------------------------------------------------===//

/// Writes the name as Latin-1; false if it has other characters.
static bool toLatin1(const uint8_t *name, size_t size, uint8_t *to,
                     size_t &length) {
  length = 0;
  for (size_t at = 0; at < size;) {
    Utf8Char c = decodeUtf8(name + at, size - at);
    if (c.codePoint > 255)
      return false;
    to[length++] = uint8_t(c.codePoint);
    at += c.length;
  }
  return true;
}

void Encoder::encodeAtom(Term atom) {
  auto *name = reinterpret_cast<const uint8_t *>(atomName(atom));
  size_t size = atomLength(atom), length;
  uint8_t latin1[1024];
  if (options.minorVersion < 2 && toLatin1(name, size, latin1, length)) {
    out.put(AtomExt);
    out.putBig(length, 2);
    out.put(latin1, length);
    return;
  }
  out.put(size <= 255 ? SmallAtomUtf8Ext : AtomUtf8Ext);
  out.putBig(size, size <= 255 ? 1 : 2);
  out.put(name, size);
}

//===----------------------------------------------------------------------===//
// Lists, tuples, maps
//===----------------------------------------------------------------------===//

static constexpr size_t kMaxString = 65535;

static bool isByte(Term t) { return isSmall(t) && Word(smallValue(t)) <= 255; }

/// The number of cells; `isString` if it is a proper list of bytes.
static size_t measure(Term list, bool &isString) {
  size_t n = 0;
  isString = true;
  for (; isCons(list); list = consTail(list), ++n)
    isString &= isByte(consHead(list));
  isString &= isNil(list) && n <= kMaxString;
  return n;
}

void Encoder::encodeString(Term list, size_t length) {
  out.put(StringExt);
  out.putBig(length, 2);
  uint8_t *to = out.room(length);
  for (; isCons(list); list = consTail(list))
    *to++ = uint8_t(smallValue(consHead(list)));
  out.advance(length);
}

void Encoder::encodeList(Term list) {
  bool isString;
  size_t length = measure(list, isString);
  spend(length / 8);
  if (isString) {
    encodeString(list, length);
    return;
  }
  out.put(ListExt);
  out.putBig(length, 4);
  work.push({Pending::List, list, kNone, 0, 0});
}

void Encoder::encodeTuple(Term tuple) {
  size_t n = tupleArity(tuple);
  out.put(n <= 255 ? SmallTupleExt : LargeTupleExt);
  out.putBig(n, n <= 255 ? 1 : 4);
  pushWords(tuple, 1, n);
}

static void listPairs(Term map, Word *pairs) {
  MapIterator iterator(map, /*backwards=*/true); // as OTP does
  for (; iterator.next(pairs[0], pairs[1]); pairs += 2)
    ;
}

static void listSorted(Term map, size_t n, Word *pairs) {
  Term *sorted = sortedPairs(map);
  for (size_t i = 0; i < n; ++i) {
    pairs[2 * i] = sorted[i];
    pairs[2 * i + 1] = sorted[n + i];
  }
  free(sorted);
}

void Encoder::encodeMap(Term map) {
  size_t n = mapSize(map);
  out.put(MapExt);
  out.putBig(n, 4);
  if (isKind(map, Kind::FlatMap)) {
    if (n > 0)
      work.push({Pending::Pairs, FlatMapView(map).keysTuple, map, 1, n});
    return;
  }
  // The pairs of a large map lie on the heap in a tuple for this once.
  spend(n);
  Word *pairs = allocate(*process, 1 + 2 * n);
  pairs[0] = makeHeader(Kind::Tuple, 2 * n);
  if (options.deterministic)
    listSorted(map, n, pairs + 1);
  else
    listPairs(map, pairs + 1);
  pushWords(tagBoxed(pairs), 1, 2 * n);
}

//===----------------------------------------------------------------------===//
// Other boxed terms
//===----------------------------------------------------------------------===//

void Encoder::encodeBits(Term bits) {
  BitsView view;
  viewBits(bits, view);
  size_t bytes = view.byteSize();
  spend(bytes / 256);
  out.put(view.isBinary() ? BinaryExt : BitBinaryExt);
  out.putBig(bytes, 4);
  if (!view.isBinary())
    out.put(uint8_t(view.size % 8));
  uint8_t *to = out.room(bytes);
  if (!view.isBinary())
    to[bytes - 1] = 0;
  copyBits(to, 0, view);
  out.advance(bytes);
}

void Encoder::encodeFun(Term fun) {
  const FunInfo *info = funInfo(fun);
  if (info->isExternal) {
    out.put(ExportExt);
    encodeAtom(info->module);
    encodeAtom(info->name);
    encodeSmall(info->arity);
    return;
  }
  out.put(NewFunExt);
  openFuns.push({out.size(), work.size()});
  out.putBig(0, 4); // the length, known at the end
  out.put(uint8_t(info->arity));
  uint8_t uniq[kFunUniqBytes];
  getFunUniq(info, uniq);
  out.put(uniq, sizeof(uniq));
  out.putBig(info->index, 4);
  out.putBig(info->numFree, 4);
  encodeAtom(info->module);
  encodeSmall(oldFunIndex(info));
  encodeSmall(info->uniq);
  encodePid(process->pid());
  pushWords(fun, 3, info->numFree);
}

void Encoder::encodePid(Term pid) {
  Word number = immediatePayload(pid);
  out.put(NewPidExt);
  encodeAtom(am::nonode_at_nohost);
  out.putBig(number & 0x7fff, 4);
  out.putBig(number >> 15, 4);
  out.putBig(0, 4);
}

void Encoder::encodePort(Term port) {
  out.put(NewPortExt);
  encodeAtom(am::nonode_at_nohost);
  out.putBig(immediatePayload(port), 4);
  out.putBig(0, 4);
}

void Encoder::encodeReference(Term reference) {
  const Word *words = boxedCell(reference) + 1;
  out.put(NewerReferenceExt);
  out.putBig(3, 2);
  encodeAtom(am::nonode_at_nohost);
  out.putBig(0, 4);
  for (int i = 0; i < 3; ++i)
    out.putBig(words[i], 4);
}

void Encoder::encodeBoxed(Term t) {
  switch (boxedKind(t)) {
  case Kind::Tuple:
    return encodeTuple(t);
  case Kind::FlatMap:
  case Kind::HashMap:
    return encodeMap(t);
  case Kind::Fun:
    return encodeFun(t);
  case Kind::Float:
    return encodeFloat(floatValue(t));
  case Kind::PosBig:
  case Kind::NegBig:
    return encodeBig(t);
  case Kind::HeapBits:
  case Kind::RefcBits:
  case Kind::SubBits:
    return encodeBits(t);
  case Kind::Reference:
  case Kind::MagicRef:
    return encodeReference(t);
  default:
    fatal("not supported yet: encoding pids, ports and references of other "
          "nodes");
  }
}

void Encoder::encodeImmediate(Term t) {
  if (isAtom(t))
    encodeAtom(t);
  else if (isNil(t))
    out.put(NilExt);
  else if (isLocalPid(t))
    encodePid(t);
  else
    encodePort(t);
}

void Encoder::encode(Term t) {
  if (isSmall(t))
    encodeSmall(smallValue(t));
  else if (isCons(t))
    encodeList(t);
  else if (isBoxed(t))
    encodeBoxed(t);
  else
    encodeImmediate(t);
}

//===----------------------------------------------------------------------===//
// The loop
//===----------------------------------------------------------------------===//

void Encoder::step() {
  Pending &top = work.top();
  if (top.kind == Pending::List) {
    Term list = top.object;
    if (isCons(list)) {
      top.object = consTail(list);
      return encode(consHead(list));
    }
    work.pop();
    return encode(list);
  }
  Pending now = top;
  ++top.index;
  if (--top.count == 0)
    work.pop();
  if (now.kind == Pending::Pairs)
    pushWords(now.other, now.index + 1, 1);
  encode(boxedCell(now.object)[now.index]);
}

/// Writes the lengths of the funs that are complete.
void Encoder::closeFuns() {
  while (!openFuns.empty() && openFuns.top().depth == work.size()) {
    size_t start = openFuns.pop().start;
    uint64_t length = out.size() - start;
    for (int i = 3; i >= 0; --i, length >>= 8)
      out.data()[start + size_t(i)] = uint8_t(length);
  }
}

void Encoder::start(Process &p, Term t) {
  process = &p;
  encode(t);
}

bool Encoder::run(Process &p, size_t &budget) {
  process = &p;
  for (;;) {
    closeFuns();
    if (work.empty()) {
      budget -= spent < budget ? spent : budget;
      return true;
    }
    if (++spent >= budget) {
      budget = spent = 0;
      return false;
    }
    step();
  }
}

//===----------------------------------------------------------------------===//
// Between portions
//===----------------------------------------------------------------------===//

Encoder::Encoder(Encoder &other) : options(other.options) {
  out.put(other.out.data(), other.out.size());
  for (size_t i = 0; i < other.work.size(); ++i)
    work.push(other.work[i]);
  for (size_t i = 0; i < other.openFuns.size(); ++i)
    openFuns.push(other.openFuns[i]);
}

Term Encoder::park(Process &p) {
  size_t n = work.size();
  Word *cell = allocate(p, 1 + 2 * n);
  cell[0] = makeHeader(Kind::Tuple, 2 * n);
  for (size_t i = 0; i < n; ++i) {
    cell[1 + 2 * i] = work[i].object;
    cell[2 + 2 * i] = work[i].other ? work[i].other : Term(kNil);
  }
  return tagBoxed(cell);
}

void Encoder::unpark(Term objects) {
  for (size_t i = 0; i < work.size(); ++i) {
    work[i].object = tupleElement(objects, 2 * i);
    work[i].other = tupleElement(objects, 2 * i + 1);
  }
}

void luciole::encodeTerm(Process &p, Term t, const EncodeOptions &options,
                         ByteBuffer &out) {
  Encoder encoder(options);
  size_t budget = SIZE_MAX;
  encoder.start(p, t);
  encoder.run(p, budget);
  out.put(encoder.out.data(), encoder.out.size());
}
