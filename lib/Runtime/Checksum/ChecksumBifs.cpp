//===- ChecksumBifs.cpp - The BIFs of CRC-32, Adler-32 and MD5 ------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Checksum.h"
#include "luciole/Runtime/IoList.h"

using namespace luciole;

/// A 32-bit unsigned number, as all checksums are.
static bool getChecksum(Term t, uint32_t &value) {
  if (!isSmall(t) || Word(smallValue(t)) > 0xffffffff)
    return false;
  value = uint32_t(smallValue(t));
  return true;
}

/// MD5 takes about ten times as long as the others.
static constexpr size_t kMd5BytesAReduction = 6;

using Checksum = uint32_t (*)(uint32_t, const uint8_t *, size_t);

static Term checksum(Process &p, Checksum function, uint32_t value,
                     Term data) {
  if (!eachPiece(data, [&](const uint8_t *bytes, size_t n) {
        value = function(value, bytes, n);
        charge(p, n / 32);
      }))
    return raiseBadarg(p);
  return makeSmall(value);
}

static Term checksumFrom(Process &p, Checksum function, Term old, Term data) {
  uint32_t value;
  return getChecksum(old, value) ? checksum(p, function, value, data)
                                 : raiseBadarg(p);
}

Term luc_bif_erlang_crc32_1(Process *p, Term data) {
  return checksum(*p, crc32, 0, data);
}
Term luc_bif_erlang_crc32_2(Process *p, Term old, Term data) {
  return checksumFrom(*p, crc32, old, data);
}
Term luc_bif_erlang_adler32_1(Process *p, Term data) {
  return checksum(*p, adler32, 1, data);
}
Term luc_bif_erlang_adler32_2(Process *p, Term old, Term data) {
  return checksumFrom(*p, adler32, old, data);
}

using Combine = uint32_t (*)(uint32_t, uint32_t, uint64_t);

static Term combine(Process &p, Combine function, Term first, Term second,
                    Term size) {
  uint32_t a, b, n;
  if (!getChecksum(first, a) || !getChecksum(second, b) ||
      !getChecksum(size, n))
    return raiseBadarg(p);
  return makeSmall(function(a, b, n));
}

Term luc_bif_erlang_crc32_combine_3(Process *p, Term a, Term b, Term size) {
  return combine(*p, combineCrc32, a, b, size);
}
Term luc_bif_erlang_adler32_combine_3(Process *p, Term a, Term b, Term size) {
  return combine(*p, combineAdler32, a, b, size);
}

//===----------------------------------------------------------------------===//
// MD5
//===----------------------------------------------------------------------===//

static bool updateMd5(Process &p, Md5 &digest, Term data) {
  return eachPiece(data, [&](const uint8_t *bytes, size_t n) {
    digest.update(bytes, n);
    charge(p, n / kMd5BytesAReduction);
  });
}

static Term finishMd5(Process &p, Md5 &digest) {
  NewBits fresh = newBinary(p, 16);
  digest.finish(fresh.bytes);
  return fresh.term;
}

static bool getContext(Term t, Md5 &digest) {
  BitsView view;
  if (!viewBinary(t, view) || view.size != sizeof(Md5) * 8)
    return false;
  copyBits(reinterpret_cast<uint8_t *>(&digest), 0, view);
  return true;
}

Term luc_bif_erlang_md5_1(Process *p, Term data) {
  Md5 digest;
  return updateMd5(*p, digest, data) ? finishMd5(*p, digest) : raiseBadarg(*p);
}
Term luc_bif_erlang_md5_init_0(Process *p) {
  Md5 digest;
  return makeBinary(*p, &digest, sizeof(digest));
}
Term luc_bif_erlang_md5_update_2(Process *p, Term context, Term data) {
  Md5 digest;
  if (!getContext(context, digest) || !updateMd5(*p, digest, data))
    return raiseBadarg(*p);
  return makeBinary(*p, &digest, sizeof(digest));
}
Term luc_bif_erlang_md5_final_1(Process *p, Term context) {
  Md5 digest;
  return getContext(context, digest) ? finishMd5(*p, digest) : raiseBadarg(*p);
}
