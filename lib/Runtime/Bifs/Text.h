//===- Text.h - Characters of lists and binaries for BIFs ---------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_BIFS_TEXT_H
#define LUCIOLE_LIB_RUNTIME_BIFS_TEXT_H

#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Utf8.h"

#include <cstdlib>

namespace luciole {

/// A growing text, ended by a zero.
class Text {
public:
  Text() = default;
  ~Text() {
    if (data != fixed)
      free(data);
  }
  Text(const Text &) = delete;
  Text &operator=(const Text &) = delete;

  void put(char c) {
    if (size + 5 >= capacity)
      grow();
    data[size++] = c;
    data[size] = 0;
  }
  void putUtf8(uint32_t c) {
    if (size + 5 >= capacity)
      grow();
    size += encodeUtf8(reinterpret_cast<uint8_t *>(data) + size, c);
    data[size] = 0;
  }

  /// Appends the characters (Latin-1) of a proper list; false if it isn't one.
  bool addLatin1List(Term list) {
    for (; isCons(list); list = consTail(list)) {
      Term head = consHead(list);
      if (!isSmall(head) || Word(smallValue(head)) > 255)
        return false;
      put(char(smallValue(head)));
    }
    return isNil(list);
  }
  /// The same for code points, as UTF-8.
  bool addUtf8List(Term list, size_t &characters) {
    for (; isCons(list); list = consTail(list)) {
      Term head = consHead(list);
      if (!isSmall(head) || smallValue(head) < 0 ||
          !isCodePoint(smallValue(head)))
        return false;
      putUtf8(uint32_t(smallValue(head)));
      ++characters;
    }
    return isNil(list);
  }
  bool addBinary(Term binary) {
    BitsView view;
    if (!viewBinary(binary, view))
      return false;
    AlignedBytes bytes(view);
    for (size_t i = 0; i < view.size / 8; ++i)
      put(char(bytes.data()[i]));
    return true;
  }

  char *data = fixed;
  size_t size = 0;

private:
  void grow() {
    capacity *= 2;
    char *bigger = static_cast<char *>(malloc(capacity));
    if (!bigger)
      abort();
    memcpy(bigger, data, size + 1);
    if (data != fixed)
      free(data);
    data = bigger;
  }
  char fixed[64] = {};
  size_t capacity = sizeof fixed;
};

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_BIFS_TEXT_H
