//===- ErlTermFolds.cpp - Folds of the ops on terms -----------------------===//

#include "luciole/Dialect/Erl/IR/Fallibility.h"
#include "luciole/Dialect/Erl/IR/TermOrder.h"
#include "luciole/Dialect/Erl/IR/TypeLattice.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

static BoolAttr boolean(MLIRContext *context, bool value) {
  return BoolAttr::get(context, value);
}

/// What a value is, casts aside.
static Value source(Value value) {
  while (auto cast = value.getDefiningOp<CastOp>())
    value = cast.getValue();
  return value;
}

//===----------------------------------------------------------------------===//
// Construction and access
//===----------------------------------------------------------------------===//

OpFoldResult ConstantOp::fold(FoldAdaptor) { return getValue(); }

// cast (cast x : A to B) : B to A  →  x;  cast #literal  →  #literal
OpFoldResult CastOp::fold(FoldAdaptor adaptor) {
  if (adaptor.getValue() && isSubtype(typeOfLiteral(adaptor.getValue()), getType()))
    return adaptor.getValue();
  for (Value value = getValue();;) {
    if (value.getType() == getType())
      return value;
    auto cast = value.getDefiningOp<CastOp>();
    if (!cast)
      return {};
    value = cast.getValue();
  }
}

OpFoldResult ConsOp::fold(FoldAdaptor adaptor) {
  if (!adaptor.getHead() || !adaptor.getTail())
    return {};
  return ListAttr::build(getContext(), adaptor.getHead(), adaptor.getTail());
}

OpFoldResult TupleOp::fold(FoldAdaptor adaptor) {
  if (llvm::is_contained(adaptor.getElements(), Attribute()))
    return {};
  return TupleTermAttr::get(getContext(), adaptor.getElements());
}

/// A value found by looking into a construction may stand for the access only
/// if it has the type that the access has.
static OpFoldResult fitting(Value found, Type wanted) {
  return found && found.getType() == wanted ? OpFoldResult(found) : OpFoldResult();
}

OpFoldResult HeadOp::fold(FoldAdaptor adaptor) {
  if (auto list = dyn_cast_or_null<ListAttr>(adaptor.getList()))
    return list.getElements().front();
  if (auto cons = source(getList()).getDefiningOp<ConsOp>())
    return fitting(cons.getHead(), getType());
  return {};
}

OpFoldResult TailOp::fold(FoldAdaptor adaptor) {
  if (auto list = dyn_cast_or_null<ListAttr>(adaptor.getList()))
    return ListAttr::build(getContext(), list.getElements().drop_front(), list.getTail());
  if (auto cons = source(getList()).getDefiningOp<ConsOp>())
    return fitting(cons.getTail(), getType());
  return {};
}

OpFoldResult ElementOp::fold(FoldAdaptor adaptor) {
  if (auto tuple = dyn_cast_or_null<TupleTermAttr>(adaptor.getTuple()))
    if (getIndex() < tuple.getElements().size())
      return tuple.getElements()[getIndex()];
  if (auto tuple = source(getTuple()).getDefiningOp<TupleOp>())
    if (getIndex() < tuple.getElements().size())
      return fitting(tuple.getElements()[getIndex()], getType());
  return {};
}

OpFoldResult MapNewOp::fold(FoldAdaptor adaptor) {
  if (llvm::is_contained(adaptor.getEntries(), Attribute()))
    return {};
  return MapAttr::build(getContext(), adaptor.getEntries());
}

//===----------------------------------------------------------------------===//
// Tests
//===----------------------------------------------------------------------===//

static std::optional<bool> testLiteral(TestOp op, Attribute literal) {
  if (!literal)
    return std::nullopt;
  std::optional<bool> outcome =
      decideTest(op.getKind(), op.getArity(), typeOfLiteral(literal));
  auto tuple = dyn_cast<TupleTermAttr>(literal);
  if (outcome || !tuple || tuple.getElements().empty() ||
      op.getKind() != TestKind::TaggedTuple)
    return outcome;
  return tuple.getElements().front() == op.getTagAttr();
}

/// A tuple that is made here is asked for its tag.
static std::optional<bool> testTag(TestOp op) {
  auto tuple = source(op.getValue()).getDefiningOp<TupleOp>();
  if (op.getKind() != TestKind::TaggedTuple || !tuple)
    return std::nullopt;
  if (tuple.getElements().size() != op.getArity() || tuple.getElements().empty())
    return false;
  auto tag = source(tuple.getElements().front()).getDefiningOp<ConstantOp>();
  return tag ? std::optional<bool>(tag.getValue() == op.getTagAttr()) : std::nullopt;
}

OpFoldResult TestOp::fold(FoldAdaptor adaptor) {
  std::optional<bool> outcome = testLiteral(*this, adaptor.getValue());
  if (!outcome)
    outcome = decideTest(getKind(), getArity(), getValue().getType());
  if (!outcome)
    outcome = decideTest(getKind(), getArity(), source(getValue()).getType());
  if (!outcome)
    outcome = testTag(*this);
  return outcome ? boolean(getContext(), *outcome) : OpFoldResult();
}

static bool isSingleton(Type type) {
  auto small = dyn_cast<SmallType>(type);
  return isa<NilType>(type) || (small && small.getLo() == small.getHi());
}

OpFoldResult IsEqOp::fold(FoldAdaptor adaptor) {
  if (adaptor.getValue()) {
    std::optional<bool> equal = exactlyEqual(adaptor.getValue(), getLiteral());
    return equal ? boolean(getContext(), *equal) : OpFoldResult();
  }
  Type type = getValue().getType(), literal = typeOfLiteral(getLiteral());
  if (!meetTypes(type, literal))
    return boolean(getContext(), false);
  if (isSingleton(literal) && isSubtype(type, literal))
    return boolean(getContext(), true);
  return {};
}

/// The outcome for a value compared with itself.
static bool isReflexive(ComparePredicate p) {
  return p == ComparePredicate::ExactEq || p == ComparePredicate::Eq ||
         p == ComparePredicate::Le || p == ComparePredicate::Ge;
}

static std::optional<bool> compareRanges(ComparePredicate p, SmallType x, SmallType y) {
  bool below = x.getHi() < y.getLo(), above = x.getLo() > y.getHi();
  switch (p) {
  case ComparePredicate::ExactEq:
  case ComparePredicate::Eq:
    return below || above ? std::optional<bool>(false) : std::nullopt;
  case ComparePredicate::ExactNe:
  case ComparePredicate::Ne:
    return below || above ? std::optional<bool>(true) : std::nullopt;
  case ComparePredicate::Lt:
    if (below) return true;
    return x.getLo() >= y.getHi() ? std::optional<bool>(false) : std::nullopt;
  case ComparePredicate::Ge:
    if (below) return false;
    return x.getLo() >= y.getHi() ? std::optional<bool>(true) : std::nullopt;
  case ComparePredicate::Gt:
    if (above) return true;
    return x.getHi() <= y.getLo() ? std::optional<bool>(false) : std::nullopt;
  case ComparePredicate::Le:
    if (above) return false;
    return x.getHi() <= y.getLo() ? std::optional<bool>(true) : std::nullopt;
  }
  llvm_unreachable("unknown predicate");
}

OpFoldResult CompareOp::fold(FoldAdaptor adaptor) {
  std::optional<bool> outcome;
  Type lhs = getLhs().getType(), rhs = getRhs().getType();
  auto x = dyn_cast<SmallType>(lhs), y = dyn_cast<SmallType>(rhs);
  if (adaptor.getLhs() && adaptor.getRhs())
    outcome = evaluate(getPredicate(), adaptor.getLhs(), adaptor.getRhs());
  else if (source(getLhs()) == source(getRhs()))
    outcome = isReflexive(getPredicate());
  else if (x && y)
    outcome = compareRanges(getPredicate(), x, y);
  else if (!meetTypes(lhs, rhs) && (getPredicate() == ComparePredicate::ExactEq ||
                                    getPredicate() == ComparePredicate::ExactNe))
    outcome = getPredicate() == ComparePredicate::ExactNe;
  return outcome ? boolean(getContext(), *outcome) : OpFoldResult();
}

static ComparePredicate swapped(ComparePredicate p) {
  switch (p) {
  case ComparePredicate::Lt: return ComparePredicate::Gt;
  case ComparePredicate::Le: return ComparePredicate::Ge;
  case ComparePredicate::Gt: return ComparePredicate::Lt;
  case ComparePredicate::Ge: return ComparePredicate::Le;
  default: return p;
  }
}

/// Literals that one machine word tells apart.
static bool isWord(Attribute literal) {
  auto number = dyn_cast<IntAttr>(literal);
  return isa<AtomAttr, NilAttr>(literal) || (number && number.isSmall());
}

// compare lt #literal, x     →  compare gt x, #literal
// compare exact_eq x, #word  →  is_eq x, #word
LogicalResult CompareOp::canonicalize(CompareOp op, PatternRewriter &rewriter) {
  auto constant = source(op.getRhs()).getDefiningOp<ConstantOp>();
  if (!constant) {
    if (!source(op.getLhs()).getDefiningOp<ConstantOp>())
      return failure();
    rewriter.replaceOpWithNewOp<CompareOp>(op, swapped(op.getPredicate()), op.getRhs(),
                                           op.getLhs());
    return success();
  }
  bool exact = op.getPredicate() == ComparePredicate::ExactEq;
  // Only integers can equal an atom or nil in either sense.
  bool loose = op.getPredicate() == ComparePredicate::Eq &&
               isa<AtomAttr, NilAttr>(constant.getValue());
  if (!(exact || loose) || !isWord(constant.getValue()))
    return failure();
  rewriter.replaceOpWithNewOp<IsEqOp>(op, op.getLhs(), constant.getValue());
  return success();
}

OpFoldResult FailedOp::fold(FoldAdaptor adaptor) {
  if (adaptor.getValue())
    return boolean(getContext(), false);
  Operation *def = source(getValue()).getDefiningOp();
  if (!def)
    return {};
  if (!canFail(def))
    return boolean(getContext(), false);
  return neverSucceeds(def) ? boolean(getContext(), true) : OpFoldResult();
}

//===----------------------------------------------------------------------===//
// Booleans
//===----------------------------------------------------------------------===//

// from_bool (is_true %x : bool)  →  %x
OpFoldResult FromBoolOp::fold(FoldAdaptor adaptor) {
  if (auto value = dyn_cast_or_null<BoolAttr>(adaptor.getValue()))
    return AtomAttr::get(getContext(), value.getValue() ? "true" : "false");
  if (auto test = getValue().getDefiningOp<IsTrueOp>())
    if (isa<BoolType>(test.getValue().getType()))
      return fitting(test.getValue(), getType());
  return {};
}

// is_true (from_bool %x)  →  %x
OpFoldResult IsTrueOp::fold(FoldAdaptor adaptor) {
  if (adaptor.getValue())
    return boolean(getContext(),
                   adaptor.getValue() == AtomAttr::get(getContext(), "true"));
  if (auto made = source(getValue()).getDefiningOp<FromBoolOp>())
    return made.getValue();
  if (!meetTypes(getValue().getType(), BoolType::get(getContext())))
    return boolean(getContext(), false);
  return {};
}

//===----------------------------------------------------------------------===//
// Boxes
//===----------------------------------------------------------------------===//

OpFoldResult UnboxFloatOp::fold(FoldAdaptor adaptor) {
  if (auto literal = dyn_cast_or_null<FloatTermAttr>(adaptor.getValue()))
    return FloatAttr::get(getType(), literal.getValue());
  if (auto box = source(getValue()).getDefiningOp<BoxFloatOp>())
    return box.getValue();
  return {};
}

OpFoldResult BoxFloatOp::fold(FoldAdaptor adaptor) {
  if (auto literal = dyn_cast_or_null<FloatAttr>(adaptor.getValue()))
    if (literal.getValue().isFinite())
      return FloatTermAttr::get(getContext(), literal.getValueAsDouble());
  if (auto unbox = getValue().getDefiningOp<UnboxFloatOp>())
    return fitting(unbox.getValue(), getType());
  return {};
}

OpFoldResult UnboxSmallOp::fold(FoldAdaptor adaptor) {
  if (auto literal = dyn_cast_or_null<IntAttr>(adaptor.getValue()); literal && literal.isSmall())
    return IntegerAttr::get(getType(), literal.getSmall());
  if (auto box = source(getValue()).getDefiningOp<BoxSmallOp>())
    return box.getValue();
  return {};
}

OpFoldResult BoxSmallOp::fold(FoldAdaptor adaptor) {
  if (auto literal = dyn_cast_or_null<IntegerAttr>(adaptor.getValue()))
    if (fitsSmall(literal.getInt()))
      return IntAttr::get(getContext(), literal.getInt());
  if (auto unbox = getValue().getDefiningOp<UnboxSmallOp>())
    return fitting(unbox.getValue(), getType());
  return {};
}
