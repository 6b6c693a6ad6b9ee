//===- Checksum.h - CRC-32, Adler-32 and MD5 ----------------------*- C++ -*-===//
#ifndef LUCIOLE_RUNTIME_CHECKSUM_H
#define LUCIOLE_RUNTIME_CHECKSUM_H

#include <cstddef>
#include <cstdint>

namespace luciole {

uint32_t crc32(uint32_t crc, const uint8_t *bytes, size_t size);
uint32_t adler32(uint32_t adler, const uint8_t *bytes, size_t size);
/// The checksum of two texts one after the other, from the checksums of each
/// and the length of the second.
uint32_t combineCrc32(uint32_t first, uint32_t second, uint64_t secondSize);
uint32_t combineAdler32(uint32_t first, uint32_t second, uint64_t secondSize);

/// The state of a digest; also, byte for byte, the context binary that
/// erlang:md5_init/0 returns.
struct Md5 {
  uint32_t state[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
  uint64_t bits = 0;
  uint8_t buffer[64] = {};

  void update(const uint8_t *bytes, size_t size);
  void finish(uint8_t digest[16]);
};

} // namespace luciole

#endif // LUCIOLE_RUNTIME_CHECKSUM_H
