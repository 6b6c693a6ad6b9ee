//===- ExternalTerm.h - The external term format ------------------*- C++ -*-===//
//
// What term_to_binary writes and binary_to_term reads, as OTP 25 does it byte
// for byte. Tags are those of the documentation of ERTS, "External Term
// Format".
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_EXTERNALTERM_H
#define LUCIOLE_RUNTIME_EXTERNALTERM_H

#include "luciole/Runtime/ByteBuffer.h"

namespace luciole {

enum ExternalTag : uint8_t {
  NewFloatExt = 70,
  BitBinaryExt = 77,
  CompressedExt = 80,
  NewPidExt = 88,
  NewPortExt = 89,
  NewerReferenceExt = 90,
  SmallIntegerExt = 97,
  IntegerExt = 98,
  FloatExt = 99,
  AtomExt = 100,
  ReferenceExt = 101,
  PortExt = 102,
  PidExt = 103,
  SmallTupleExt = 104,
  LargeTupleExt = 105,
  NilExt = 106,
  StringExt = 107,
  ListExt = 108,
  BinaryExt = 109,
  SmallBigExt = 110,
  LargeBigExt = 111,
  NewFunExt = 112,
  ExportExt = 113,
  NewReferenceExt = 114,
  SmallAtomExt = 115,
  MapExt = 116,
  AtomUtf8Ext = 118,
  SmallAtomUtf8Ext = 119,
  V4PortExt = 120,
  VersionMagic = 131,
};

struct EncodeOptions {
  unsigned minorVersion = 1;
  int compression = 0; ///< zlib's level; 0: none
  bool deterministic = false;
};

/// Appends a term without the version byte.
void encodeTerm(Process &p, Term t, const EncodeOptions &options,
                ByteBuffer &out);

/// Reads one term after the version byte and moves `at` behind it. kNone, and
/// nothing raised, if the bytes are no term; with `safe` also if they would
/// make a new atom.
Term decodeTerm(Process &p, const uint8_t *&at, const uint8_t *end, bool safe);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_EXTERNALTERM_H
