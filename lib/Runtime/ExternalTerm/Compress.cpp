//===- Compress.cpp - Compressed external terms, by zlib ------------------===//

#include "ExternalTerm/Compress.h"
#include <zlib.h>

using namespace luciole;

/// Deflate can't do better than this, so a larger claim is a lie.
static constexpr size_t kBestRatio = 1040;

bool luciole::compressBytes(const uint8_t *bytes, size_t size, int level,
                            size_t limit, ByteBuffer &out) {
  uLongf length = limit;
  if (compress2(out.room(limit), &length, bytes, size, level) != Z_OK)
    return false;
  out.advance(length);
  return true;
}

bool luciole::uncompressBytes(const uint8_t *&at, const uint8_t *end,
                              size_t size, ByteBuffer &out) {
  if (size / kBestRatio > size_t(end - at))
    return false;
  uint8_t *to = out.room(size);
  uLongf written = size;
  uLong read = uLong(end - at);
  if (uncompress2(to, &written, at, &read) != Z_OK || written != size)
    return false;
  out.advance(size);
  at += read;
  return true;
}
