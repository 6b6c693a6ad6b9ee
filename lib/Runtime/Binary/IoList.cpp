//===- IoList.cpp - Measuring and flattening iolists ----------------------===//

#include "luciole/Runtime/IoList.h"

using namespace luciole;

namespace {
struct ByteCounter {
  size_t count = 0;
  void byte(uint8_t) { ++count; }
  bool bits(Term t) {
    Word size = placeOf(t).size;
    count += size / 8;
    return size % 8 == 0;
  }
};

struct BitCounter {
  Word count = 0;
  void byte(uint8_t) { count += 8; }
  bool bits(Term t) {
    count += placeOf(t).size;
    return true;
  }
};

struct Writer {
  uint8_t *bytes;
  Word at = 0;
  void byte(uint8_t b) {
    if (at % 8 == 0)
      bytes[at / 8] = b;
    else
      writeBits(bytes, at, 8, b);
    at += 8;
  }
  bool bits(Term t) {
    BitsView view;
    viewBits(t, view);
    copyBits(bytes, at, view);
    at += view.size;
    return true;
  }
};
} // namespace

bool luciole::ioListSize(Term list, size_t &bytes) {
  ByteCounter counter;
  if (!isList(list) || !walkIoList(list, counter))
    return false;
  bytes = counter.count;
  return true;
}

bool luciole::bitListSize(Term list, Word &bits) {
  BitCounter counter;
  if (!isList(list) || !walkIoList(list, counter))
    return false;
  bits = counter.count;
  return true;
}

void luciole::copyIoList(Term list, uint8_t *to) {
  Writer writer{to};
  walkIoList(list, writer);
}
