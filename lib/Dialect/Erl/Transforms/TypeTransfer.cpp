//===- TypeTransfer.cpp - The types of ops' results -----------------------===//

#include "luciole/Dialect/Erl/Transforms/TypeTransfer.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

//===----------------------------------------------------------------------===//
// BIFs
//===----------------------------------------------------------------------===//

namespace {
enum class BifType { Number, Integer, Size, Float, Boolean, Atom, List, Tuple, Map,
                     Binary, Pid, Reference };
struct BifEntry {
  const char *module, *function;
  unsigned arity;
  BifType type;
};
} // namespace

static const BifEntry kBifs[] = {
#define BIF_TYPE(module, function, arity, type) \
  {module, function, arity, BifType::type},
#include "BifTypes.def"
};

static Type typeOf(MLIRContext *c, BifType type) {
  switch (type) {
  case BifType::Number: return NumberType::get(c);
  case BifType::Integer: return IntegerTermType::get(c);
  // No size is near this: everything has to be in the memory at once.
  case BifType::Size: return SmallType::get(c, 0, int64_t(1) << 56);
  case BifType::Float: return FloatTermType::get(c);
  case BifType::Boolean: return BoolType::get(c);
  case BifType::Atom: return AtomType::get(c);
  case BifType::List: return ListType::get(c);
  case BifType::Tuple: return AnyTupleType::get(c);
  case BifType::Map: return MapType::get(c);
  case BifType::Binary: return BinaryType::get(c);
  case BifType::Pid: return PidType::get(c);
  case BifType::Reference: return ReferenceType::get(c);
  }
  llvm_unreachable("unknown type");
}

static std::string bifKey(StringRef module, StringRef function, unsigned arity) {
  return (module + ":" + function + "/" + Twine(arity)).str();
}

Type luciole::erl::bifResultType(MLIRContext *c, StringRef module,
                                 StringRef function, unsigned arity) {
  static const llvm::StringMap<BifType> table = [] {
    llvm::StringMap<BifType> map;
    for (const BifEntry &e : kBifs)
      map[bifKey(e.module, e.function, e.arity)] = e.type;
    return map;
  }();
  if (module == "erlang" && function.starts_with("is_"))
    return BoolType::get(c);
  auto found = table.find(bifKey(module, function, arity));
  return found == table.end() ? Type(TermType::get(c)) : typeOf(c, found->second);
}

//===----------------------------------------------------------------------===//
// Bit strings
//===----------------------------------------------------------------------===//

/// The number of bits that a segment of this size has, if it is constant.
static std::optional<int64_t> constantBits(Type size, SegmentAttr segment) {
  auto small = dyn_cast_or_null<SmallType>(size);
  if (!small || small.getLo() != small.getHi() || small.getLo() < 0 ||
      small.getLo() > 1 << 20)
    return std::nullopt;
  return small.getLo() * segment.getUnit();
}

static Type segmentType(MLIRContext *c, SegmentAttr segment, Type size) {
  switch (segment.getType()) {
  case SegmentType::Integer: {
    std::optional<int64_t> bits = constantBits(size, segment);
    if (!bits || *bits > 62)
      return IntegerTermType::get(c);
    int64_t values = int64_t(1) << *bits;
    if (segment.getIsSigned() && *bits)
      return SmallType::get(c, -(values / 2), values / 2 - 1);
    return SmallType::get(c, 0, values - 1);
  }
  case SegmentType::Float: return FloatTermType::get(c);
  case SegmentType::Binary:
    return segment.getUnit() % 8 ? Type(BitstringType::get(c)) : BinaryType::get(c);
  default: return SmallType::get(c, 0, 0x10ffff);
  }
}

/// A construction gives a binary when every segment has whole bytes.
static Type constructedType(BitsConstructOp op, TypeOf typeOf) {
  MLIRContext *c = op.getContext();
  unsigned next = 0;
  for (auto [value, attr, sized] :
       llvm::zip(op.getValues(), op.getSegments(), op.getSized())) {
    auto segment = cast<SegmentAttr>(attr);
    Type size = sized ? typeOf(op.getSizes()[next++]) : Type();
    if (segment.getType() == SegmentType::Binary && !sized) {
      if (segment.getUnit() % 8 && !isa_and_nonnull<BinaryType>(typeOf(value)))
        return BitstringType::get(c);
      continue;
    }
    if (!sized || segment.getUnit() % 8 == 0)
      continue;
    std::optional<int64_t> bits = constantBits(size, segment);
    if (!bits || *bits % 8)
      return BitstringType::get(c);
  }
  return BinaryType::get(c);
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

static Type negType(MLIRContext *c, Type type) {
  if (auto small = dyn_cast_or_null<SmallType>(type)) {
    if (fitsSmall(-small.getLo()))
      return SmallType::get(c, -small.getHi(), -small.getLo());
    return IntegerTermType::get(c);
  }
  return meetTypes(type, NumberType::get(c));
}

static Type bnotType(MLIRContext *c, Type type) {
  if (auto small = dyn_cast_or_null<SmallType>(type))
    return SmallType::get(c, ~small.getHi(), ~small.getLo());
  return meetTypes(type, IntegerTermType::get(c));
}

Type luciole::erl::resultType(OpResult result, TypeOf typeOf) {
  MLIRContext *c = result.getContext();
  Type declared = result.getType();
  Type inferred =
      TypeSwitch<Operation *, Type>(result.getOwner())
          .Case([&](ConstantOp op) { return typeOfLiteral(op.getValue()); })
          .Case([&](CastOp op) { return typeOf(op.getValue()); })
          .Case([&](ConsOp) { return ConsType::get(c); })
          .Case([&](TupleOp op) {
            return TupleTermType::get(c, op.getElements().size());
          })
          .Case([&](MakeFunOp op) { return FunType::get(c, op.getArity()); })
          .Case<MapNewOp, MapUpdateOp>([&](auto) { return MapType::get(c); })
          .Case([&](FromBoolOp) { return BoolType::get(c); })
          .Case([&](ArithOp op) {
            return arithType(c, op.getKind(), typeOf(op.getLhs()), typeOf(op.getRhs()));
          })
          .Case([&](NegOp op) { return negType(c, typeOf(op.getValue())); })
          .Case([&](BNotOp op) { return bnotType(c, typeOf(op.getValue())); })
          .Case<BifOp, CallRemoteOp>([&](auto op) {
            return bifResultType(c, op.getModule(), op.getFunction(),
                                 op.getArgs().size());
          })
          .Case([&](BitsConstructOp op) { return constructedType(op, typeOf); })
          .Case([&](BitsGetOp op) {
            return segmentType(c, op.getSegment(),
                               op.getSize() ? typeOf(op.getSize()) : Type());
          })
          .Case([&](BitsRestOp) { return BitstringType::get(c); })
          .Case([&](BoxFloatOp) { return FloatTermType::get(c); })
          .Case([&](BoxSmallOp) { return SmallType::get(c); })
          .Case([&](StacktraceOp) { return ListType::get(c); })
          .Case([&](SelfOp) { return PidType::get(c); })
          .Case([&](SpawnOp) { return PidType::get(c); })
          .Case([&](SendOp op) { return typeOf(op.getMessage()); })
          .Case([&](ReceiveWaitOp) { return BoolType::get(c); })
          .Case([&](LandingOp) -> Type {
            if (result.getResultNumber() == 0)
              return AtomType::get(c);
            return TermType::get(c);
          })
          .Case([&](FaultOp) { return Type(); })
          .Case([&](arith::SelectOp op) {
            return joinTypes(typeOf(op.getTrueValue()), typeOf(op.getFalseValue()));
          })
          .Default([&](Operation *) { return declared; });
  return meetTypes(inferred, declared);
}
