//===- CompareToLLVM.cpp - Comparisons and booleans -------------------------===//
//
// Words are compared wherever that decides: equal words are equal terms, and
// smalls compare as their words do. The rest is for the runtime.
//
//===----------------------------------------------------------------------===//

#include "Emit.h"

using namespace mlir;
using namespace luciole;
using erl::ComparePredicate;

namespace {

/// Terms of these types are equal only if their words are, whatever the other.
bool isImmediateType(Type type) {
  return isa<erl::SmallType, erl::AtomType, erl::BoolType, erl::NilType>(type);
}

bool isImmediateLiteral(Attribute literal) {
  if (auto value = dyn_cast<erl::IntAttr>(literal))
    return value.isSmall();
  return isa<erl::AtomAttr, erl::NilAttr>(literal);
}

bool isImmediateValue(Value value) {
  if (isImmediateType(value.getType()))
    return true;
  auto constant = value.getDefiningOp<erl::ConstantOp>();
  return constant && isImmediateLiteral(constant.getValue());
}

bool isSmallValue(Value value) {
  if (isa<erl::SmallType>(value.getType()))
    return true;
  auto constant = value.getDefiningOp<erl::ConstantOp>();
  auto number = constant ? dyn_cast<erl::IntAttr>(constant.getValue())
                         : erl::IntAttr();
  return number && number.isSmall();
}

/// Atoms and nil equal nothing but themselves, under == too.
bool isSymbolValue(Value value) {
  return isImmediateValue(value) && !isSmallValue(value);
}

Value negate(Emit &emit, Value flag) {
  return LLVM::XOrOp::create(emit.rewriter, emit.loc, flag, emit.flag(true));
}

Value equalInRuntime(Emit &emit, Value a, Value b) {
  return negate(emit, emit.isZero(emit.entry("exact_equal", {a, b})));
}

/// =:= of two terms: the same word, or two pointers that the runtime compares.
Value exactEqual(Emit &emit, Value a, Value b) {
  Join join(emit, {emit.state.flag});
  join.joinIf(emit.sameTerm(a, b), emit.flag(true));
  Value x = emit.toWord(a), y = emit.toWord(b);
  Value differ = LLVM::XOrOp::create(emit.rewriter, emit.loc, x, y);
  Value otherTag = negate(emit, emit.isZero(emit.andWord(differ, kTagMask)));
  join.joinIf(otherTag, emit.flag(false));
  // Pointers have the tags 2 and 4, other terms are immediates.
  Value turned = LLVM::AndOp::create(
      emit.rewriter, emit.loc, x,
      emit.word(kTagMask));
  Value isCons = emit.compare(Predicate::eq, turned, emit.word(kConsTag));
  Value isBoxed = emit.compare(Predicate::eq, turned, emit.word(kBoxedTag));
  Value pointer = LLVM::OrOp::create(emit.rewriter, emit.loc, isCons, isBoxed);
  join.joinIf(negate(emit, pointer), emit.flag(false));
  join.join(equalInRuntime(emit, a, b));
  return join.finish()[0];
}

Value bothSmall(Emit &emit, Value a, Value b) {
  Value bits = LLVM::AndOp::create(emit.rewriter, emit.loc, emit.toWord(a),
                                   emit.toWord(b));
  return emit.masked(bits, kSmallTag, 1);
}

/// == of two terms: two smalls by their words, else the runtime.
Value looseEqual(Emit &emit, Value a, Value b) {
  Join join(emit, {emit.state.flag});
  join.joinIf(emit.sameTerm(a, b), emit.flag(true));
  join.joinIf(bothSmall(emit, a, b), emit.flag(false));
  Value result = emit.entry("equal", {a, b});
  join.join(negate(emit, emit.isZero(result)));
  return join.finish()[0];
}

Predicate signedPredicate(ComparePredicate predicate) {
  switch (predicate) {
  case ComparePredicate::Lt:
    return Predicate::slt;
  case ComparePredicate::Le:
    return Predicate::sle;
  case ComparePredicate::Gt:
    return Predicate::sgt;
  case ComparePredicate::Ge:
    return Predicate::sge;
  case ComparePredicate::Ne:
  case ComparePredicate::ExactNe:
    return Predicate::ne;
  default:
    return Predicate::eq;
  }
}

/// The order of two terms: smalls by their words, else the runtime.
Value ordered(Emit &emit, ComparePredicate predicate, Value a, Value b) {
  Predicate wanted = signedPredicate(predicate);
  Join join(emit, {emit.state.flag});
  Block *other = join.block();
  join.leaveIf(negate(emit, bothSmall(emit, a, b)), other, false);
  join.join(emit.compare(wanted, emit.toWord(a), emit.toWord(b)));
  emit.rewriter.setInsertionPointToEnd(other);
  Value order = emit.entry("compare", {a, b});
  join.join(emit.compare(wanted, order, emit.word(0)));
  return join.finish()[0];
}

/// %b = erl.compare lt %x, %y
///   both small: compare the words; else luc_s_compare(%x, %y) < 0
struct ComparePattern : ErlPattern<erl::CompareOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::CompareOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(op, build(emit, op, adaptor));
    return success();
  }

  static Value build(Emit &emit, erl::CompareOp op, Adaptor adaptor) {
    Value a = adaptor.getLhs(), b = adaptor.getRhs();
    Value x = op.getLhs(), y = op.getRhs();
    auto predicate = op.getPredicate();
    if (isSmallValue(x) && isSmallValue(y))
      return emit.compare(signedPredicate(predicate), emit.toWord(a),
                          emit.toWord(b));
    switch (predicate) {
    case ComparePredicate::ExactEq:
    case ComparePredicate::ExactNe: {
      if (isImmediateValue(x) || isImmediateValue(y))
        return emit.compare(signedPredicate(predicate), a, b);
      Value equal = exactEqual(emit, a, b);
      return predicate == ComparePredicate::ExactEq ? equal
                                                    : negate(emit, equal);
    }
    case ComparePredicate::Eq:
    case ComparePredicate::Ne: {
      if (isSymbolValue(x) || isSymbolValue(y))
        return emit.compare(signedPredicate(predicate), a, b);
      Value equal = looseEqual(emit, a, b);
      return predicate == ComparePredicate::Eq ? equal : negate(emit, equal);
    }
    default:
      return ordered(emit, predicate, a, b);
    }
  }
};

/// %b = erl.is_eq %x, #erl.atom<"ok">   ⇒   llvm.icmp "eq" %x, ok
struct IsEqPattern : ErlPattern<erl::IsEqOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::IsEqOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value literal = emit.constant(op.getLiteral());
    Type type = op.getValue().getType();
    Value value = adaptor.getValue();
    if (isImmediateLiteral(op.getLiteral()) || isImmediateType(type))
      rewriter.replaceOp(op, emit.sameTerm(value, literal));
    else if (isa<erl::BinaryType, erl::BitstringType>(type)) // no tags to look at
      rewriter.replaceOp(op, equalInRuntime(emit, value, literal));
    else
      rewriter.replaceOp(op, exactEqual(emit, value, literal));
    return success();
  }
};

struct FromBoolPattern : ErlPattern<erl::FromBoolOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::FromBoolOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOpWithNewOp<LLVM::SelectOp>(
        op, adaptor.getValue(), emit.atom("true"), emit.atom("false"));
    return success();
  }
};

struct IsTruePattern : ErlPattern<erl::IsTrueOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::IsTrueOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(op,
                       emit.sameTerm(adaptor.getValue(), emit.atom("true")));
    return success();
  }
};

} // namespace

void luciole::populateCompare(const TypeConverter &converter,
                              ModuleState &state, RewritePatternSet &patterns) {
  patterns.add<ComparePattern, IsEqPattern, FromBoolPattern, IsTruePattern>(
      converter, state);
}
