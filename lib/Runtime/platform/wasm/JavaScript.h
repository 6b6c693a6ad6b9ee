//===- JavaScript.h - Terms to the host and back ------------------*- C++
//-*-===//
//
// Terms cross the boundary as bytes in linear memory, made and read in one pass
// on either side (js/terms.mjs is the other one). To the host they are written
// in prefix order, as our walk needs no stack of calls then; from the host in
// postfix order, so that reading them is a machine with a stack of values.
//
//   Integer    f64, for integers that a double holds
//   BigInteger u8 sign (1: negative), u32 limbs, limbs of 8 bytes
//   Float      f64
//   Atom       u32 address of its record
//   Binary     u32 bytes, bytes
//   List       u32 n; n elements
//   Improper   u32 n; n elements, tail
//   Tuple      u32 n; n elements
//   Map        u32 n; n times key, value
//   Pid        f64 number
//   Reference  u8 n words, words of 8 bytes
//   Object     u32 index of a JavaScript object in the host's table
//   Handle     u8 HandleKind, u32 index of a term in our table
//
// Numbers are little endian and not aligned.
//
// An object of JavaScript's is a magic reference here: the host's table keeps
// it alive until the collector has found the last reference dead. What
// JavaScript has no value for (funs, ports, bit strings, magic references of
// others) is a handle there: our table keeps a copy until the host's collector
// has found the handle dead.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_JAVASCRIPT_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_JAVASCRIPT_H

#include "luciole/Runtime/ByteBuffer.h"

namespace luciole::js {

enum class Tag : uint8_t {
  Integer,
  BigInteger,
  Float,
  Atom,
  Binary,
  List,
  Improper,
  Tuple,
  Map,
  Pid,
  Reference,
  Object,
  Handle,
};

enum class HandleKind : uint8_t { Fun, Port, Bits, Reference };

void encode(Term term, ByteBuffer &out);
/// The bytes come from our own host: they are a term.
Term decode(Process &p, const uint8_t *bytes, size_t count);

/// Where the index is in what a reference refers to.
inline constexpr size_t kObjectIndex = sizeof(Word) + sizeof(void *);
/// Writes a reference to the object at an index of the host's table, all but its
/// link to the next object off the heap.
void referTo(uint32_t index, Word *cell);
/// The same on a heap.
Term makeObject(Process &p, uint32_t index);
/// False if the term is no reference to an object.
bool isObject(Term term, uint32_t &index);

/// Enters a copy in the table.
uint32_t makeHandle(Term term);
Term handleTerm(uint32_t index);

} // namespace luciole::js

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_JAVASCRIPT_H
