//===- IoList.h - Walking iolists ---------------------------------*- C++ -*-===//
//
// An iolist is a list of bytes, binaries and iolists, whose last tail may be a
// binary. Walking keeps the tails that are still to be visited on a stack of
// its own.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_IOLIST_H
#define LUCIOLE_RUNTIME_IOLIST_H

#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/WorkStack.h"

namespace luciole {

/// Calls, from left to right, visitor.byte(uint8_t) and visitor.bits(Term) for
/// each byte and bitstring; the latter may return false. False if anything
/// else is in the list.
template <typename Visitor> bool walkIoList(Term list, Visitor &visitor) {
  WorkStack<Term> tails;
  for (;;) {
    while (isCons(list)) {
      Term head = consHead(list);
      list = consTail(list);
      if (isSmall(head)) {
        if (Word(smallValue(head)) > 255)
          return false;
        visitor.byte(uint8_t(smallValue(head)));
      } else if (isCons(head)) {
        if (!isNil(list))
          tails.push(list);
        list = head;
      } else if (isBitstring(head)) {
        if (!visitor.bits(head))
          return false;
      } else if (!isNil(head)) {
        return false;
      }
    }
    if (!isNil(list) && !(isBitstring(list) && visitor.bits(list)))
      return false;
    if (tails.empty())
      return true;
    list = tails.pop();
  }
}

/// The number of bytes; false if it is no iolist of whole bytes.
bool ioListSize(Term list, size_t &bytes);
/// The number of bits of a list with bitstrings.
bool bitListSize(Term list, Word &bits);
/// Writes what has been measured before.
void copyIoList(Term list, uint8_t *to);

/// The bytes of a binary or iolist, one piece after the other, copied nowhere:
/// consumer(const uint8_t *, size_t). False if it is no iodata.
template <typename Consumer> bool eachPiece(Term data, Consumer &&consume) {
  struct Visitor {
    Consumer &consume;
    uint8_t pending[256];
    size_t count = 0;
    void flush() {
      if (count > 0)
        consume(pending, count);
      count = 0;
    }
    void byte(uint8_t b) {
      pending[count++] = b;
      if (count == sizeof(pending))
        flush();
    }
    bool bits(Term t) {
      BitsView view;
      if (!viewBinary(t, view))
        return false;
      flush();
      AlignedBytes bytes(view);
      consume(bytes.data(), bytes.size());
      return true;
    }
  };
  Visitor visitor{consume, {}};
  if (isBitstring(data))
    return visitor.bits(data);
  bool ok = isList(data) && walkIoList(data, visitor);
  visitor.flush();
  return ok;
}

} // namespace luciole

#endif // LUCIOLE_RUNTIME_IOLIST_H
