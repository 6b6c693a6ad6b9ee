//===- ChecksumTest.cpp - Checksums of known texts ------------------------===//

#include "luciole/Runtime/Checksum.h"
#include <cassert>
#include <cstdio>
#include <cstring>

using namespace luciole;

static const char *kText = "The quick brown fox jumps over the lazy dog";
static const uint8_t *at(const char *s) {
  return reinterpret_cast<const uint8_t *>(s);
}

static void md5(const char *text, const char *want) {
  Md5 digest;
  size_t n = strlen(text);
  digest.update(at(text), n / 2);
  digest.update(at(text) + n / 2, n - n / 2);
  uint8_t out[16];
  digest.finish(out);
  char hex[33];
  for (int i = 0; i < 16; ++i)
    snprintf(hex + 2 * i, 3, "%02x", out[i]);
  assert(!strcmp(hex, want));
}

int main() {
  size_t n = strlen(kText);
  assert(crc32(0, at(kText), n) == 0x414fa339);
  assert(adler32(1, at(kText), n) == 0x5bdc0fda);
  for (size_t cut = 0; cut <= n; ++cut) {
    uint32_t c1 = crc32(0, at(kText), cut), c2 = crc32(0, at(kText) + cut, n - cut);
    assert(combineCrc32(c1, c2, n - cut) == 0x414fa339);
    uint32_t a1 = adler32(1, at(kText), cut), a2 = adler32(1, at(kText) + cut, n - cut);
    assert(combineAdler32(a1, a2, n - cut) == 0x5bdc0fda);
  }
  md5("", "d41d8cd98f00b204e9800998ecf8427e");
  md5(kText, "9e107d9d372bb6826bd81d3542a419d6");
  md5("12345678901234567890123456789012345678901234567890123456789012345678901234567890",
      "57edf4a22be3c955ac49da2e2107b67a");
  puts("ok");
}
