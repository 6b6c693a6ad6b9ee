//===- Values.cpp - Numbers, maps and bit strings in bytecode
//--------------===//

#ifdef LUCIOLE_SMALL

#include "Interpreter/Machine.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Exceptions.h"

#include <cmath>

using namespace luciole;
using namespace luciole::bytecode;
using namespace luciole::entry_types;

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

#define ENTRY(name)                                                            \
  extern "C" Term luc_s_##name(Process *, Word *sp, Term, Term);
LUCIOLE_BYTECODE_ARITH(ENTRY)
#undef ENTRY
extern "C" Term luc_s_neg(Process *, Word *sp, Term);
extern "C" Term luc_s_bnot(Process *, Word *sp, Term);

static bool isSum(ArithEntry entry) {
  return entry == ArithEntry::add || entry == ArithEntry::add_literal ||
         entry == ArithEntry::sub || entry == ArithEntry::sub_literal;
}

bool Machine::arith() {
  const bool smallOnly = !parts::bigs() && !parts::floats();
  auto entry = ArithEntry(number());
  Word *to = def();
  Term a = get(), b = get();
  SWord sum;
  bool isAdd = entry == ArithEntry::add || entry == ArithEntry::add_literal;
  bool isSub = entry == ArithEntry::sub || entry == ArithEntry::sub_literal;
  if ((isAdd || isSub) && areSmall(a, b)) {
    SWord other = SWord(b - kSmallTag);
    bool overflows = isAdd ? __builtin_add_overflow(SWord(a), other, &sum)
                           : __builtin_sub_overflow(SWord(a), other, &sum);
    if (!overflows) {
      *to = Word(sum);
      return true;
    }
  }
  // There are no other numbers, and no others come of them.
  if ((isAdd || isSub) && smallOnly) {
    if (areSmall(a, b))
      __builtin_trap();
    luc_fault_badarith(p);
    return fail();
  }
  Word *sp = site();
  switch (entry) {
#define ENTRY(name)                                                            \
  case ArithEntry::name:                                                       \
    if (!luc_arith_##name() || (smallOnly && isSum(ArithEntry::name)))                   \
      __builtin_unreachable();                                                 \
    return result(to, luc_s_##name(p, sp, a, b));
    LUCIOLE_BYTECODE_ARITH(ENTRY)
#undef ENTRY
  default:
    __builtin_unreachable();
  }
}

bool Machine::arith1() {
  auto entry = ArithEntry(number());
  Word *to = def();
  Term a = get();
  Word *sp = site();
  return result(to, entry == ArithEntry::neg ? luc_s_neg(p, sp, a)
                                             : luc_s_bnot(p, sp, a));
}

/// The reason is {Tag, Value}; kNone: it is something else.
static Term tagOf(FaultEntry kind) {
  switch (kind) {
  case FaultEntry::CaseClause:
    return am::case_clause;
  case FaultEntry::BadMatch:
    return am::badmatch;
  case FaultEntry::TryClause:
    return am::try_clause;
  case FaultEntry::ElseClause:
    return am::else_clause;
  case FaultEntry::BadRecord:
    return am::badrecord;
  case FaultEntry::BadFilter:
    return am::bad_filter;
  case FaultEntry::BadGenerator:
    return am::bad_generator;
  case FaultEntry::BadArg:
    return am::badarg;
  case FaultEntry::BadMap:
    return am::badmap;
  case FaultEntry::BadKey:
    return am::badkey;
  default:
    return kNone;
  }
}

bool Machine::fault() {
  auto kind = FaultEntry(number());
  Word count = number();
  getAll(p->args, count);
  Term tag = tagOf(kind);
  if (tag && count)
    raiseErrorPair(*p, tag, p->args[0]);
  else if (kind == FaultEntry::FunctionClause)
    luc_fault_function_clause(p, int64_t(count));
  else if (kind == FaultEntry::IfClause)
    luc_fault_if_clause(p);
  else if (kind == FaultEntry::BadArg)
    luc_fault_badarg(p);
  else
    luc_fault_badarith(p);
  return fail();
}

/// An integer of 63 bits.
static Term wrapped(Word value) { return value << kSmallShift | kSmallTag; }

void Machine::numberOp() {
  auto op = NumberOp(number());
  Word *to = def();
  if (op >= NumberOp::FloatAdd)
    reserve(2);
  Term a = get(), b = get();
  if (op >= NumberOp::FloatAdd) {
    if (!parts::floats())
      __builtin_unreachable();
    double x =
        op == NumberOp::FromInteger ? double(smallValue(a)) : floatValue(a);
    double y = op >= NumberOp::FloatNeg ? 0 : floatValue(b), z;
    switch (op) {
    case NumberOp::FloatAdd:
      z = x + y;
      break;
    case NumberOp::FloatSub:
      z = x - y;
      break;
    case NumberOp::FloatMul:
      z = x * y;
      break;
    case NumberOp::FloatDiv:
      z = x / y;
      break;
    case NumberOp::FloatNeg:
      z = -x;
      break;
    default:
      z = x;
      break;
    }
    *to = makeFloat(*p, z);
    return;
  }
  SWord x = smallValue(a), y = smallValue(b);
  switch (op) {
  case NumberOp::Add:
    *to = wrapped(Word(x) + Word(y));
    return;
  case NumberOp::Sub:
    *to = wrapped(Word(x) - Word(y));
    return;
  case NumberOp::Mul:
    *to = wrapped(Word(x) * Word(y));
    return;
  case NumberOp::Div:
    *to = wrapped(Word(x / y));
    return;
  case NumberOp::Rem:
    *to = wrapped(Word(x % y));
    return;
  case NumberOp::And:
    *to = wrapped(Word(x & y));
    return;
  case NumberOp::Or:
    *to = wrapped(Word(x | y));
    return;
  case NumberOp::Xor:
    *to = wrapped(Word(x ^ y));
    return;
  case NumberOp::Shl:
    *to = wrapped(Word(x) << y);
    return;
  case NumberOp::ShrSigned:
    *to = wrapped(Word(x >> y));
    return;
  case NumberOp::Low32Signed:
    *to = wrapped(Word(int64_t(int32_t(x))));
    return;
  case NumberOp::Low32:
    *to = wrapped(Word(uint32_t(x)));
    return;
  case NumberOp::BoolAnd:
    *to = makeBool(a == am::true_ && b == am::true_);
    return;
  case NumberOp::BoolOr:
    *to = makeBool(a == am::true_ || b == am::true_);
    return;
  default:
    *to = makeBool(a != b);
    return;
  }
}

bool bytecode::compareFloats(unsigned outcomes, Term a, Term b) {
  if (!parts::floats())
    __builtin_unreachable();
  double x = floatValue(a), y = floatValue(b);
  unsigned is = x == y ? 1 : x > y ? 2 : x < y ? 4 : 8;
  return outcomes & is;
}

//===----------------------------------------------------------------------===//
// Tests
//===----------------------------------------------------------------------===//

static bool isBinary(Term t) {
  if (!isBoxed(t) || !parts::bits())
    return false;
  const Word *object = boxedCell(t);
  switch (headerKind(object[0])) {
  case Kind::HeapBits:
  case Kind::RefcBits:
    return object[1] % 8 == 0;
  case Kind::SubBits:
    return smallValue(object[2]) % 8 == 0;
  default:
    return false;
  }
}

/// For erl::TestKind.
bool bytecode::isKind(unsigned kind, Term t) {
  Kind boxed = isBoxed(t) ? headerKind(boxedHeader(t)) : Kind(0);
  bool isBig = boxed == Kind::PosBig || boxed == Kind::NegBig;
  switch (kind) {
  case 0:
    return isSmall(t);
  case 1:
    return isSmall(t) || isBig;
  case 2:
    return boxed == Kind::Float;
  case 3:
    return isSmall(t) || isBig || boxed == Kind::Float;
  case 4:
    return isAtom(t);
  case 5:
    return t == am::true_ || t == am::false_;
  case 8:
    return isList(t);
  case 9:
    return boxed == Kind::Tuple;
  case 10:
    return boxed == Kind::FlatMap || boxed == Kind::HashMap;
  case 11:
    return boxed == Kind::HeapBits || boxed == Kind::RefcBits ||
           boxed == Kind::SubBits;
  case 12:
    return isBinary(t);
  case 13:
    return boxed == Kind::Fun;
  case 14:
    return isLocalPid(t) || boxed == Kind::ExtPid;
  case 15:
    return (t & kSubtagMask) == kPortTag || boxed == Kind::ExtPort;
  default:
    return boxed == Kind::Reference || boxed == Kind::MagicRef ||
           boxed == Kind::ExtReference;
  }
}

//===----------------------------------------------------------------------===//
// Maps
//===----------------------------------------------------------------------===//

bool Machine::mapUpdate() {
  Word *to = def();
  reserve(16);
  Term map = get();
  Word exact = longNumber();
  Word pairs = number();
  getAll(p->args, 2 * pairs);
  return result(to, luc_map_update(p, map, int64_t(pairs), int64_t(exact)));
}

//===----------------------------------------------------------------------===//
// Bit strings
//===----------------------------------------------------------------------===//

bool Machine::bitsStart() {
  Word *base = def(), *position = def(), *end = def();
  Term value = get();
  BitsView view;
  if (!viewBits(value, view))
    return false;
  BitsPlace place = placeOf(value);
  *base = place.base;
  *position = makeSmall(SWord(place.offset));
  *end = makeSmall(SWord(place.offset + place.size));
  return true;
}

bool Machine::bitsGet(bool isSized) {
  unsigned flags = number(), unit = number(), type = flags & kTypeMask;
  Word *value = def(), *next = def();
  if (!(flags & kSkips))
    reserve(16);
  Term base = get();
  Word position = Word(smallValue(get())), end = Word(smallValue(get()));
  Term size = isSized ? get() : kNone;
  Word readFlags = (flags & kSigned ? 1 : 0) | (flags & kLittle ? 2 : 0);
  if (type >= 3) { // UTF
    int64_t width = 8 << (type - 3);
    Word found = Word(luc_bits_get_utf(p, base, int64_t(position), int64_t(end),
                                       width | int64_t(readFlags & 2)));
    if (found == ~Word(0))
      return false;
    *value = makeSmall(SWord(found >> 8));
    *next = makeSmall(SWord(position + (found & 0xff)));
    return true;
  }
  Word bits, rest = end - position;
  if (isSized)
    bits = Word(luc_bits_size(p, size, unit));
  else if (type == 2)
    bits = rest;
  else
    bits = type == 1 ? 64 : 8;
  if (bits > rest || (!isSized && type == 2 && bits % unit != 0))
    return false;
  Term found = kNone;
  auto at = int64_t(position), length = int64_t(bits);
  if (type == 1) {
    if (!parts::floats())
      __builtin_unreachable();
    found = luc_bits_get_float(p, base, at, length, int64_t(readFlags));
    if (!found)
      return false;
  } else if (!(flags & kSkips)) {
    found = type == 0
                ? luc_bits_get_integer(p, base, at, length, int64_t(readFlags))
                : luc_bits_get_bits(p, base, at, length);
  }
  if (!(flags & kSkips))
    *value = found;
  *next = makeSmall(SWord(position + bits));
  return true;
}

bool Machine::bitsConstruct() {
  Word *to = def();
  Word count = number();
  reserve(16);
  Word descriptors[120];
  for (Word i = 0; i < count; ++i) {
    Word descriptor = descriptors[i] = longNumber();
    p->args[2 * i] = get();
    unsigned type = descriptor & 15;
    // Neither constant nor all, and not of a UTF type.
    if (!(descriptor & 0xc0) && type < 3)
      p->args[2 * i + 1] = get();
  }
  return result(to, luc_bits_construct(p, descriptors, int64_t(count)));
}

#endif // LUCIOLE_SMALL
