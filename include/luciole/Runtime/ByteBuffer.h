//===- ByteBuffer.h - Bytes whose number is not known beforehand --*- C++ -*-===//
//
// Grows in a BitsRecord, so that a long result becomes a binary without a
// copy.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_BYTEBUFFER_H
#define LUCIOLE_RUNTIME_BYTEBUFFER_H

#include "luciole/Runtime/Bits.h"

namespace luciole {

class ByteBuffer {
public:
  explicit ByteBuffer(size_t capacity = 0) {
    if (capacity > sizeof(fixed))
      reserve(capacity);
  }
  ~ByteBuffer() {
    if (record)
      releaseBits(record);
  }
  ByteBuffer(const ByteBuffer &) = delete;
  ByteBuffer &operator=(const ByteBuffer &) = delete;

  size_t size() const { return length; }
  uint8_t *data() { return bytes; }
  void clear() { length = 0; }
  /// Room for `more` bytes at the end; the caller says by advance() how many
  /// of them it has used.
  uint8_t *room(size_t more) {
    if (length + more > capacity) [[unlikely]]
      reserve(length + more);
    return bytes + length;
  }
  void advance(size_t n) { length += n; }
  void put(uint8_t byte) {
    *room(1) = byte;
    ++length;
  }
  void put(const void *from, size_t n) {
    if (n > 0)
      memcpy(room(n), from, n);
    length += n;
  }
  void put(const char *text) { put(text, strlen(text)); }
  void putDecimal(uint64_t value);
  void putSmall(int64_t value) {
    if (value < 0)
      put('-');
    putDecimal(value < 0 ? -uint64_t(value) : uint64_t(value));
  }
  /// n bytes of `value`, most significant first.
  void putBig(uint64_t value, unsigned n) {
    uint8_t *to = room(n);
    for (unsigned i = n; i-- > 0; value >>= 8)
      to[i] = uint8_t(value);
    length += n;
  }
  /// A binary of the bytes; the buffer is empty afterwards.
  Term take(Process &p);

private:
  void reserve(size_t wanted);

  uint8_t fixed[256];
  uint8_t *bytes = fixed;
  size_t length = 0;
  size_t capacity = sizeof(fixed);
  BitsRecord *record = nullptr;
};

} // namespace luciole

#endif // LUCIOLE_RUNTIME_BYTEBUFFER_H
