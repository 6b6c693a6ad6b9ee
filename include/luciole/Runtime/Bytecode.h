//===- Bytecode.h - Erlang code of small programs ------------------*- C++
//-*-===//
//
// With -Oz Erlang code is bytecode, linked by the driver into one blob
// (lib/Driver/Bytecode.cpp) that the interpreter unpacks at the start
// (lib/Runtime/Interpreter/Load.cpp).
//
// An instruction is its code, a byte, and its operands. A function has
// registers, which are the slots of its frame; they hold terms always, so that
// the collector needs no maps. Arguments arrive in the first.
//
//   register, written      0x00-0x7f, or 0x80 | high, low
//   register or constant   0x00-0x5f register, 0x60-0x7f constant 0-31,
//                          0x80-0xbf | high, low: register,
//                          0xc0-0xfe | high, low: constant,
//                          0xff, high, low: constant
//   all others             LEB128
//   label                  the distance from the end of the operand, forwards
//
// The blob, of LEB128 numbers:
//
//   how many constants, BIFs, funs, modules, functions and kept values
//   BIFs       module, name (each ends in 0), arity (a byte)
//   constants  see ConstantTag; immediate ones first, of which atoms may be
//              referred to by their index
//   modules    name (atom), number of files, texts (each ends in 0)
//   functions  module, name (atom), arity, parameters, slots,
//              bytes of code, bytes of lines, code, lines
//   funs       function, module, name (atoms), arity, numFree, index, uniq
//   n exports  functions, sorted as Exports.h wants them
//   n modules  atoms: those that count as loaded
//   n modules  with -on_load: atom, function
//   main       module (atom), arity, function; the boot function + 1, or 0
//   functions that the runtime calls, + 1 or 0 (RuntimeCall)
//   the default of LUCIOLE_TORTURE, which ends in 0
//
// Lines: a byte each where it changes, (bytes of code << 3) | more lines; the
// one is followed by a number to add to it if it is 31, the other by a signed
// one if it is 7. A line is (file << 24) | line.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_BYTECODE_H
#define LUCIOLE_RUNTIME_BYTECODE_H

#include "luciole/Runtime/Term.h"

namespace luciole::bytecode {

namespace detail {
enum ConditionIndex : unsigned {
#define COND(name, operands) name##Index,
#include "luciole/Runtime/Bytecode.def"
  numConditions
};
enum PlainIndex : unsigned {
#define OP(name, operands) name##Plain,
#include "luciole/Runtime/Bytecode.def"
  numPlain
};
} // namespace detail

enum class Op : uint8_t {
#define COND(name, operands)                                                   \
  name = 2 * detail::name##Index, Not##name = 2 * detail::name##Index + 1,
#include "luciole/Runtime/Bytecode.def"
#define OP(name, operands)                                                     \
  name = 2 * detail::numConditions + detail::name##Plain,
#include "luciole/Runtime/Bytecode.def"
};
inline constexpr unsigned kNumConditionCodes = 2 * detail::numConditions;
inline constexpr unsigned kNumOps = kNumConditionCodes + detail::numPlain;

inline constexpr unsigned kNearRegisters = 0x60;
inline constexpr unsigned kNearConstants = 0x20;
inline constexpr unsigned kFarConstants = 0x3f00;
inline constexpr unsigned kMaxConstants = 0x10000;

/// How a constant is written.
enum class ConstantTag : uint8_t {
  Small, ///< signed LEB128
  Atom,  ///< index
  Nil,
  String,   ///< n, bytes: a proper list of small integers below 256
  List,     ///< n, elements, tail
  Tuple,    ///< n, elements
  Map,      ///< n, keys and values alternate
  Float,    ///< 8 bytes
  Big,      ///< sign, number of limbs, 8 bytes each
  Bits,     ///< number of bits, bytes
  Fun,      ///< index: without free variables
  External, ///< module, name (atoms), arity, function
  NewAtom,  ///< n, bytes
};

/// Erlang functions that C++ calls.
enum class RuntimeCall : uint8_t { IoServer, FormatException, HostCall };
inline constexpr unsigned kNumRuntimeCalls = 3;

/// What Arith and Arith1 call.
#define LUCIOLE_BYTECODE_ARITH(ENTRY)                                          \
  ENTRY(add)                                                                   \
  ENTRY(sub) ENTRY(mul) ENTRY(fdiv) ENTRY(div) ENTRY(rem) ENTRY(band)          \
      ENTRY(bor) ENTRY(bxor) ENTRY(bsl) ENTRY(bsr) ENTRY(add_literal)          \
          ENTRY(sub_literal) ENTRY(mul_literal)
enum class ArithEntry : uint8_t {
#define ENTRY(name) name,
  LUCIOLE_BYTECODE_ARITH(ENTRY)
#undef ENTRY
      neg,
  bnot,
};
inline constexpr unsigned kNumArithEntries = unsigned(ArithEntry::bnot) + 1;

/// What Fault raises, as erl::FaultKind numbers it.
#define LUCIOLE_BYTECODE_FAULTS(FAULT)                                         \
  FAULT(FunctionClause)                                                       \
  FAULT(CaseClause)                                                           \
  FAULT(BadMatch)                                                             \
  FAULT(TryClause)                                                            \
  FAULT(IfClause)                                                             \
  FAULT(ElseClause)                                                           \
  FAULT(BadRecord)                                                            \
  FAULT(BadFilter)                                                            \
  FAULT(BadGenerator)                                                         \
  FAULT(BadArg)                                                               \
  FAULT(BadArith)                                                             \
  FAULT(BadMap)                                                               \
  FAULT(BadKey)
enum class FaultEntry : uint8_t {
#define FAULT(name) name,
  LUCIOLE_BYTECODE_FAULTS(FAULT)
#undef FAULT
};

/// What Number does.
enum class NumberOp : uint8_t {
  Add,
  Sub,
  Mul,
  Div,
  Rem,
  And,
  Or,
  Xor,
  Shl,
  ShrSigned,
  Low32Signed, ///< the lower 32 bits, with sign
  Low32,       ///< the lower 32 bits
  Not,         ///< of a boolean
  BoolAnd,
  BoolOr,
  BoolXor,
  FloatAdd,
  FloatSub,
  FloatMul,
  FloatDiv,
  FloatNeg,
  FromInteger,
};

/// The second number of BitsGet.
enum BitsSegment : unsigned {
  kTypeMask = 7, ///< erl::SegmentType
  kSigned = 8,
  kLittle = 16,
  kSkips = 32,
};

} // namespace luciole::bytecode

#endif // LUCIOLE_RUNTIME_BYTECODE_H
