//===- Characters.cpp - Flattening character data -------------------------===//

#include "luciole/Runtime/Characters.h"
#include "luciole/Runtime/Utf8.h"
#include "luciole/Runtime/WorkStack.h"

using namespace luciole;

namespace {
class Flattener {
public:
  Flattener(Process &p, bool latin1, ByteBuffer &out)
      : p(p), latin1(latin1), out(out) {}
  CharsStatus run(Term data, Term &rest);

private:
  enum Step { Next, Failed, Bad };
  Step visit(Term item, Term from);
  Step character(Term value, Term from);
  Step binary(Term item, Term from);
  bool complete(Term item, BitsView &view);
  void latin1Bytes(const uint8_t *bytes, size_t size);
  size_t utf8Bytes(const uint8_t *bytes, size_t size);
  bool isChar(Term value) const {
    return isSmall(value) && isCodePoint(uint64_t(smallValue(value))) &&
           (!latin1 || smallValue(value) <= 255);
  }
  Step fail(Term from);
  CharsStatus finish(Term &rest);
  Term leftoverBinary() { return makeBinary(p, leftover, have); }

  Process &p;
  bool latin1;
  ByteBuffer &out;
  /// What follows the lists that are being walked, nil included: an error
  /// shows the rest of the data in its own shape.
  WorkStack<Term> tails;
  Term failedRest = kNone;
  /// The start of a character whose other bytes come in the next binary.
  uint8_t leftover[4];
  unsigned have = 0;
  unsigned need = 0;
};
} // namespace

/// `from` is the rest of the innermost list from the culprit on.
Flattener::Step Flattener::fail(Term from) {
  Term rest = from;
  for (size_t i = tails.size(); i-- > 0;)
    rest = makeCons(p, rest, tails[i]);
  if (have > 0)
    rest = makeList(p, {leftoverBinary(), rest});
  failedRest = rest;
  return Failed;
}

Flattener::Step Flattener::character(Term value, Term from) {
  if (have > 0 || !isChar(value))
    return fail(from);
  auto c = uint32_t(smallValue(value));
  out.advance(encodeUtf8(out.room(4), c));
  return Next;
}

void Flattener::latin1Bytes(const uint8_t *bytes, size_t size) {
  while (size > 0) {
    size_t ascii = asciiPrefix(bytes, size);
    out.put(bytes, ascii);
    bytes += ascii;
    size -= ascii;
    if (size > 0) {
      out.advance(encodeUtf8(out.room(2), *bytes++));
      --size;
    }
  }
}

/// Appends the valid start and says how long that is.
size_t Flattener::utf8Bytes(const uint8_t *bytes, size_t size) {
  size_t at = 0;
  while (at < size) {
    at += asciiPrefix(bytes + at, size - at);
    if (at == size)
      break;
    Utf8Char c = decodeUtf8(bytes + at, size - at);
    if (c.status != Utf8Status::Ok)
      break;
    at += c.length;
  }
  out.put(bytes, at);
  return at;
}

/// 0 for what no character begins with.
static unsigned lengthFromFirst(uint8_t first) {
  if (first < 0xc0 || first > 0xf7)
    return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/// Completes the character that has begun with bytes of the next binary.
/// Whether it is one is asked only when all its bytes are there.
bool Flattener::complete(Term item, BitsView &view) {
  while (have < need && view.size > 0) {
    leftover[have++] = uint8_t(readBits(view.bytes, view.offset, 8));
    view = view.slice(8, view.size - 8);
  }
  if (have < need)
    return true;
  if (decodeUtf8(leftover, have).status != Utf8Status::Ok)
    return false;
  out.put(leftover, have);
  have = 0;
  return true;
}

/// `from` is the list whose head the binary is, or the binary itself.
Flattener::Step Flattener::binary(Term item, Term from) {
  BitsView view;
  if (!viewBinary(item, view))
    return Bad;
  Word whole = view.size;
  if (have > 0) {
    unsigned had = have;
    if (!complete(item, view)) {
      have = had;
      return fail(from);
    }
    if (view.size == 0)
      return Next;
  }
  AlignedBytes bytes(view);
  if (latin1) {
    latin1Bytes(bytes.data(), bytes.size());
    return Next;
  }
  size_t good = utf8Bytes(bytes.data(), bytes.size());
  size_t left = bytes.size() - good;
  if (left == 0)
    return Next;
  need = lengthFromFirst(bytes.data()[good]);
  if (left >= need) {
    Term bad = makePart(p, item, whole - left * 8, left * 8);
    return fail(isCons(from) ? makeCons(p, bad, consTail(from)) : bad);
  }
  memcpy(leftover, bytes.data() + good, left);
  have = unsigned(left);
  return Next;
}

Flattener::Step Flattener::visit(Term item, Term from) {
  if (isInteger(item))
    return character(item, from);
  return isBitstring(item) ? binary(item, from) : Bad;
}

CharsStatus Flattener::finish(Term &rest) {
  if (have == 0)
    return CharsStatus::Ok;
  rest = leftoverBinary();
  return decodeUtf8(leftover, have).status == Utf8Status::Incomplete
             ? CharsStatus::Incomplete
             : CharsStatus::Error;
}

/// Whether all items are of the right types; a wrong one anywhere outweighs
/// what is no character.
static bool isCharData(Term data) {
  WorkStack<Term> tails;
  BitsView view;
  for (;;) {
    for (; isCons(data); data = consTail(data)) {
      Term head = consHead(data);
      if (isList(head))
        tails.push(head);
      else if (!isInteger(head) && !viewBinary(head, view))
        return false;
    }
    if (!isNil(data) && !viewBinary(data, view))
      return false;
    if (tails.empty())
      return true;
    data = tails.pop();
  }
}

CharsStatus Flattener::run(Term data, Term &rest) {
  Term list = data;
  Step step = Next;
  for (;;) {
    while (isCons(list) && step == Next) {
      Term head = consHead(list);
      if (isList(head)) {
        tails.push(consTail(list));
        list = head;
        continue;
      }
      step = visit(head, list);
      list = consTail(list);
    }
    if (step == Next && !isNil(list))
      step = isBitstring(list) ? binary(list, list) : Bad;
    if (step == Bad || (step == Failed && !isCharData(data)))
      return CharsStatus::BadArg;
    if (step == Failed) {
      rest = failedRest;
      return CharsStatus::Error;
    }
    if (tails.empty())
      return finish(rest);
    list = tails.pop();
  }
}

CharsStatus luciole::charactersToUtf8(Process &p, Term data, bool latin1,
                                      ByteBuffer &out, Term &rest) {
  return Flattener(p, latin1, out).run(data, rest);
}

Term luciole::makeCharList(Process &p, const uint8_t *utf8, size_t size) {
  size_t count = 0;
  for (size_t i = 0; i < size; ++i)
    count += (utf8[i] & 0xc0) != 0x80;
  if (count == 0)
    return kNil;
  Word *cells = allocate(p, 2 * count), *cell = cells;
  for (size_t at = 0; at < size; cell += 2) {
    // Natively it may come from anywhere.
    Utf8Char c = parts::kSmall ? decodeValidUtf8(utf8 + at)
                               : decodeUtf8(utf8 + at, size - at);
    at += c.length;
    cell[0] = makeSmall(c.codePoint);
    cell[1] = tagCons(cell + 2);
  }
  cell[-1] = kNil;
  return tagCons(cells);
}
