//===- Compress.h - Compressed external terms ---------------------*- C++ -*-===//
#ifndef LUCIOLE_RUNTIME_EXTERNALTERM_COMPRESS_H
#define LUCIOLE_RUNTIME_EXTERNALTERM_COMPRESS_H

#include "luciole/Runtime/ByteBuffer.h"

namespace luciole {

/// Appends the compressed bytes; false if that takes more than `limit`.
bool compressBytes(const uint8_t *bytes, size_t size, int level, size_t limit,
                   ByteBuffer &out);

/// Appends `size` bytes that `at` has in compressed form and moves it behind
/// them; false if it hasn't just that.
bool uncompressBytes(const uint8_t *&at, const uint8_t *end, size_t size,
                     ByteBuffer &out);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_EXTERNALTERM_COMPRESS_H
