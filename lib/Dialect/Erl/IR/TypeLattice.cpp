//===- TypeLattice.cpp - The order of the term types ----------------------===//
//
// A type is taken apart into the set of classes that its terms fall into, one
// bit each, and what more is known inside one class: a range, an arity.
//
//===----------------------------------------------------------------------===//

#include "luciole/Dialect/Erl/IR/TypeLattice.h"

#include "llvm/ADT/TypeSwitch.h"
#include <bit>

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

namespace {

enum Class : unsigned {
  Small = 1 << 0, Big = 1 << 1, Float = 1 << 2, Boolean = 1 << 3,
  OtherAtom = 1 << 4, Nil = 1 << 5, Cons = 1 << 6, Tuple = 1 << 7,
  Map = 1 << 8, WholeBytes = 1 << 9, OtherBits = 1 << 10, Fun = 1 << 11,
  Pid = 1 << 12, Port = 1 << 13, Reference = 1 << 14,
  All = (1 << 15) - 1,
};

struct Shape {
  unsigned classes = 0;
  int64_t lo = kSmallMin, hi = kSmallMax; ///< of Small
  std::optional<unsigned> tupleArity, funArity;
};

/// The sets of classes that have a type, smaller ones first.
const unsigned kTypedSets[] = {
    Small, Float, Boolean, Nil, Cons, Tuple, Map, WholeBytes, Fun, Pid, Port,
    Reference, Small | Big, Boolean | OtherAtom, Nil | Cons,
    WholeBytes | OtherBits, Small | Big | Float, All};

} // namespace

static Shape shapeOf(Type type) {
  Shape shape;
  if (!type)
    return shape;
  shape.classes = TypeSwitch<Type, unsigned>(type)
      .Case([&](SmallType t) {
        shape.lo = t.getLo();
        shape.hi = t.getHi();
        return unsigned(Small);
      })
      .Case([](IntegerTermType) { return Small | Big; })
      .Case([](NumberType) { return Small | Big | Float; })
      .Case([](FloatTermType) { return unsigned(Float); })
      .Case([](AtomType) { return Boolean | OtherAtom; })
      .Case([](BoolType) { return unsigned(Boolean); })
      .Case([](NilType) { return unsigned(Nil); })
      .Case([](ConsType) { return unsigned(Cons); })
      .Case([](ListType) { return Nil | Cons; })
      .Case([&](TupleTermType t) {
        shape.tupleArity = t.getArity();
        return unsigned(Tuple);
      })
      .Case([](AnyTupleType) { return unsigned(Tuple); })
      .Case([](MapType) { return unsigned(Map); })
      .Case([](BitstringType) { return WholeBytes | OtherBits; })
      .Case([](BinaryType) { return unsigned(WholeBytes); })
      .Case([&](FunType t) {
        shape.funArity = t.getArity();
        return unsigned(Fun);
      })
      .Case([](AnyFunType) { return unsigned(Fun); })
      .Case([](PidType) { return unsigned(Pid); })
      .Case([](PortType) { return unsigned(Port); })
      .Case([](ReferenceType) { return unsigned(Reference); })
      .Default([](Type) { return unsigned(All); });
  return shape;
}

/// The type of exactly the classes in a typed set.
static Type typeOf(MLIRContext *c, unsigned set, const Shape &shape) {
  switch (set) {
  case Small: return SmallType::get(c, shape.lo, shape.hi);
  case Float: return FloatTermType::get(c);
  case Boolean: return BoolType::get(c);
  case Nil: return NilType::get(c);
  case Cons: return ConsType::get(c);
  case Map: return MapType::get(c);
  case WholeBytes: return BinaryType::get(c);
  case Pid: return PidType::get(c);
  case Port: return PortType::get(c);
  case Reference: return ReferenceType::get(c);
  case Small | Big: return IntegerTermType::get(c);
  case Boolean | OtherAtom: return AtomType::get(c);
  case Nil | Cons: return ListType::get(c);
  case WholeBytes | OtherBits: return BitstringType::get(c);
  case Small | Big | Float: return NumberType::get(c);
  case Tuple:
    return shape.tupleArity ? Type(TupleTermType::get(c, *shape.tupleArity))
                            : Type(AnyTupleType::get(c));
  case Fun:
    return shape.funArity ? Type(FunType::get(c, *shape.funArity))
                          : Type(AnyFunType::get(c));
  default: return TermType::get(c);
  }
}

static Type leastType(MLIRContext *context, const Shape &shape) {
  if (!shape.classes)
    return {};
  for (unsigned set : kTypedSets)
    if ((shape.classes & ~set) == 0)
      return typeOf(context, set, shape);
  return TermType::get(context);
}

static bool includes(std::optional<unsigned> outer, std::optional<unsigned> inner) {
  return !outer || outer == inner;
}

bool luciole::erl::isSubtype(Type a, Type b) {
  if (a == b || !a)
    return true;
  if (!b)
    return false;
  Shape sa = shapeOf(a), sb = shapeOf(b);
  if (sa.classes & ~sb.classes)
    return false;
  if (sa.classes & Small && (sa.lo < sb.lo || sa.hi > sb.hi))
    return false;
  if (sa.classes & Tuple && !includes(sb.tupleArity, sa.tupleArity))
    return false;
  return !(sa.classes & Fun) || includes(sb.funArity, sa.funArity);
}

Type luciole::erl::joinTypes(Type a, Type b) {
  if (!a || a == b)
    return b;
  if (!b)
    return a;
  Shape sa = shapeOf(a), sb = shapeOf(b), joined;
  joined.classes = sa.classes | sb.classes;
  if (sa.classes & sb.classes & Small) {
    joined.lo = std::min(sa.lo, sb.lo);
    joined.hi = std::max(sa.hi, sb.hi);
  } else {
    joined.lo = sa.classes & Small ? sa.lo : sb.lo;
    joined.hi = sa.classes & Small ? sa.hi : sb.hi;
  }
  if (sa.tupleArity == sb.tupleArity)
    joined.tupleArity = sa.tupleArity;
  if (sa.funArity == sb.funArity)
    joined.funArity = sa.funArity;
  return leastType(a.getContext(), joined);
}

Type luciole::erl::meetTypes(Type a, Type b) {
  if (!a || !b)
    return {};
  if (isSubtype(a, b))
    return a;
  if (isSubtype(b, a))
    return b;
  Shape sa = shapeOf(a), sb = shapeOf(b), met;
  met.classes = sa.classes & sb.classes;
  met.lo = std::max(sa.lo, sb.lo);
  met.hi = std::min(sa.hi, sb.hi);
  if (met.lo > met.hi)
    met.classes &= ~unsigned(Small);
  met.tupleArity = sa.tupleArity ? sa.tupleArity : sb.tupleArity;
  if (sa.tupleArity && sb.tupleArity && sa.tupleArity != sb.tupleArity)
    met.classes &= ~unsigned(Tuple);
  met.funArity = sa.funArity ? sa.funArity : sb.funArity;
  if (sa.funArity && sb.funArity && sa.funArity != sb.funArity)
    met.classes &= ~unsigned(Fun);
  return leastType(a.getContext(), met);
}

Type luciole::erl::subtractType(Type a, Type b) {
  if (!a || isSubtype(a, b))
    return {};
  if (!b)
    return a;
  Shape sa = shapeOf(a), sb = shapeOf(b);
  // A class goes only when `b` has all of it.
  unsigned gone = sb.classes;
  if (gone & Small && (sa.lo < sb.lo || sa.hi > sb.hi))
    gone &= ~unsigned(Small);
  if (!includes(sb.tupleArity, sa.tupleArity))
    gone &= ~unsigned(Tuple);
  if (!includes(sb.funArity, sa.funArity))
    gone &= ~unsigned(Fun);
  if (!(sa.classes & gone))
    return a;
  sa.classes &= ~gone;
  Type rest = leastType(a.getContext(), sa);
  return rest && isSubtype(rest, a) ? rest : a;
}

Type luciole::erl::typeOfLiteral(Attribute literal) {
  MLIRContext *c = literal.getContext();
  return TypeSwitch<Attribute, Type>(literal)
      .Case([&](AtomAttr a) -> Type {
        if (a.getName() == "true" || a.getName() == "false")
          return BoolType::get(c);
        return AtomType::get(c);
      })
      .Case([&](IntAttr a) -> Type {
        if (a.isSmall())
          return SmallType::get(c, a.getSmall(), a.getSmall());
        return IntegerTermType::get(c);
      })
      .Case([&](FloatTermAttr) { return FloatTermType::get(c); })
      .Case([&](NilAttr) { return NilType::get(c); })
      .Case([&](ListAttr) { return ConsType::get(c); })
      .Case([&](TupleTermAttr a) {
        return TupleTermType::get(c, a.getElements().size());
      })
      .Case([&](MapAttr) { return MapType::get(c); })
      .Case([&](BitsAttr a) -> Type {
        return a.getBits() % 8 ? Type(BitstringType::get(c)) : Type(BinaryType::get(c));
      })
      .Case([&](ExportAttr a) { return FunType::get(c, a.getArity()); })
      .Default([&](Attribute) { return TermType::get(c); });
}

Type luciole::erl::typeOfTest(MLIRContext *c, TestKind kind,
                              std::optional<uint32_t> arity) {
  switch (kind) {
  case TestKind::Small: return SmallType::get(c);
  case TestKind::Integer: return IntegerTermType::get(c);
  case TestKind::Float: return FloatTermType::get(c);
  case TestKind::Number: return NumberType::get(c);
  case TestKind::Atom: return AtomType::get(c);
  case TestKind::Boolean: return BoolType::get(c);
  case TestKind::Nil: return NilType::get(c);
  case TestKind::Cons: return ConsType::get(c);
  case TestKind::List: return ListType::get(c);
  case TestKind::Tuple: return AnyTupleType::get(c);
  case TestKind::Map: return MapType::get(c);
  case TestKind::Bitstring: return BitstringType::get(c);
  case TestKind::Binary: return BinaryType::get(c);
  case TestKind::Function: return AnyFunType::get(c);
  case TestKind::Pid: return PidType::get(c);
  case TestKind::Port: return PortType::get(c);
  case TestKind::Reference: return ReferenceType::get(c);
  case TestKind::TupleArity:
  case TestKind::TaggedTuple: return TupleTermType::get(c, arity.value_or(0));
  case TestKind::FunctionArity: return FunType::get(c, arity.value_or(0));
  }
  llvm_unreachable("unknown test");
}

std::optional<bool> luciole::erl::decideTest(TestKind kind,
                                             std::optional<uint32_t> arity,
                                             Type type) {
  Type wanted = typeOfTest(type.getContext(), kind, arity);
  if (!meetTypes(type, wanted))
    return false;
  if (kind != TestKind::TaggedTuple && isSubtype(type, wanted))
    return true;
  return std::nullopt;
}
