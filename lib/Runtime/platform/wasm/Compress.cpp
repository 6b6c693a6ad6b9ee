//===- Compress.cpp - There is no zlib -------------------------------------===//

#include "ExternalTerm/Compress.h"
#include "platform/Platform.h"

using namespace luciole;

/// The caller writes the term as it is.
bool luciole::compressBytes(const uint8_t *, size_t, int, size_t,
                            ByteBuffer &) {
  return false;
}

bool luciole::uncompressBytes(const uint8_t *&, const uint8_t *, size_t,
                              ByteBuffer &) {
  static constexpr char text[] =
      "not supported yet: compressed external terms\n";
  platform::writeAll(2, text, sizeof text - 1);
  return false;
}
