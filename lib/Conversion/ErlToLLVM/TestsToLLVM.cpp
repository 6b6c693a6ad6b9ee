//===- TestsToLLVM.cpp - Type tests -----------------------------------------===//

#include "Emit.h"

using namespace mlir;
using namespace luciole;
using erl::TestKind;

namespace {

/// Whether the type says that a term is a boxed object.
bool isBoxedType(Type type) {
  return isa<erl::FloatTermType, erl::TupleTermType, erl::AnyTupleType,
             erl::MapType, erl::BitstringType, erl::BinaryType, erl::FunType,
             erl::AnyFunType, erl::ReferenceType>(type);
}

/// Builds one test on a term.
class Tester {
public:
  Tester(Emit &emit, Value term, Type type)
      : emit(emit), term(term), boxedType(isBoxedType(type)) {}

  Value build(erl::TestOp op);

private:
  /// false unless the term is boxed, else what `test` builds.
  template <typename Test> Value boxedAnd(Test test) {
    if (boxedType)
      return test();
    Join join(emit, {emit.state.flag});
    join.joinIf(negate(emit.isBoxed(term)), emit.flag(false));
    join.join(test());
    return join.finish()[0];
  }
  /// true if `first`, else what `test` builds.
  template <typename Test> Value either(Value first, Test test) {
    Join join(emit, {emit.state.flag});
    join.joinIf(first, emit.flag(true));
    join.join(test());
    return join.finish()[0];
  }
  template <typename... Kinds> Value boxedOf(Kinds... kinds) {
    return boxedAnd([&] {
      Value byte = emit.kindByte(term), any;
      for (Kind kind : {kinds...}) {
        Value is = emit.kindIs(byte, kind);
        any = any ? orFlags(any, is) : is;
      }
      return any;
    });
  }
  Value negate(Value flag) {
    return LLVM::XOrOp::create(emit.rewriter, emit.loc, flag, emit.flag(true));
  }
  Value orFlags(Value a, Value b) {
    return LLVM::OrOp::create(emit.rewriter, emit.loc, a, b);
  }
  Value andFlags(Value a, Value b) {
    return LLVM::AndOp::create(emit.rewriter, emit.loc, a, b);
  }
  Value isNil() { return emit.sameTerm(term, emit.immediate(kNil)); }
  Value isCons() { return emit.masked(emit.toWord(term), kTagMask, kConsTag); }
  Value isImmediate(Word tag) {
    return emit.masked(emit.toWord(term), kSubtagMask, tag);
  }
  Value hasHeader(Word mask, Word header) {
    return boxedAnd([&] { return emit.masked(emit.header(term), mask, header); });
  }
  Value isBinary();
  Value taggedTuple(unsigned arity, StringRef tag);

  Emit &emit;
  Value term;
  bool boxedType;
};

/// The size in bits is raw in HeapBits and RefcBits, a small in SubBits.
Value Tester::isBinary() {
  return boxedAnd([&] {
    Value byte = emit.kindByte(term);
    auto sizeIs = [&](unsigned index, int64_t mask, int64_t bits) {
      return emit.masked(emit.loadField(emit.state.word, term,
                                        int64_t(index * kWordBytes) -
                                            int64_t(kBoxedTag)),
                         mask, bits);
    };
    Join join(emit, {emit.state.flag});
    Value sub = emit.kindIs(byte, Kind::SubBits);
    Value plain = orFlags(emit.kindIs(byte, Kind::HeapBits),
                          emit.kindIs(byte, Kind::RefcBits));
    Block *isSub = join.block();
    join.leaveIf(sub, isSub, false);
    join.joinIf(negate(plain), emit.flag(false));
    join.join(sizeIs(1, 7, 0));
    emit.rewriter.setInsertionPointToEnd(isSub);
    join.join(sizeIs(2, 0xf, kSmallTag));
    return Value(join.finish()[0]);
  });
}

Value Tester::taggedTuple(unsigned arity, StringRef tag) {
  return boxedAnd([&] {
    Value fits = emit.masked(emit.header(term), -1,
                             makeHeader(Kind::Tuple, arity));
    Join join(emit, {emit.state.flag});
    join.joinIf(negate(fits), emit.flag(false));
    Value first = emit.loadField(emit.state.term, term,
                                 int64_t(kWordBytes) - int64_t(kBoxedTag));
    join.join(emit.sameTerm(first, emit.atom(tag)));
    return Value(join.finish()[0]);
  });
}

Value Tester::build(erl::TestOp op) {
  Word kindMask = kKindMask | kTagMask;
  switch (op.getKind()) {
  case TestKind::Small:
    return emit.isSmall(term);
  case TestKind::Integer:
    return either(emit.isSmall(term),
                  [&] { return boxedOf(Kind::PosBig, Kind::NegBig); });
  case TestKind::Float:
    return hasHeader(kindMask, makeHeader(Kind::Float, 0));
  case TestKind::Number:
    return either(emit.isSmall(term), [&] {
      return boxedOf(Kind::PosBig, Kind::NegBig, Kind::Float);
    });
  case TestKind::Atom:
    return emit.masked(emit.toWord(term), kImmediateMask, kAtomTag);
  case TestKind::Boolean:
    return orFlags(emit.sameTerm(term, emit.atom("true")),
                   emit.sameTerm(term, emit.atom("false")));
  case TestKind::Nil:
    return isNil();
  case TestKind::Cons:
    return isCons();
  case TestKind::List:
    return orFlags(isCons(), isNil());
  case TestKind::Tuple:
    return boxedOf(Kind::Tuple);
  case TestKind::Map:
    return boxedOf(Kind::FlatMap, Kind::HashMap);
  case TestKind::Bitstring:
    return boxedOf(Kind::HeapBits, Kind::RefcBits, Kind::SubBits);
  case TestKind::Binary:
    return isBinary();
  case TestKind::Function:
    return boxedOf(Kind::Fun);
  case TestKind::Pid:
    return either(isImmediate(kPidTag), [&] { return boxedOf(Kind::ExtPid); });
  case TestKind::Port:
    return either(isImmediate(kPortTag),
                  [&] { return boxedOf(Kind::ExtPort); });
  case TestKind::Reference:
    return boxedOf(Kind::Reference, Kind::MagicRef, Kind::ExtReference);
  case TestKind::TupleArity:
    return hasHeader(-1, makeHeader(Kind::Tuple, *op.getArity()));
  case TestKind::FunctionArity:
    return hasHeader(~(kSizeMask << kSizeShift),
                     makeHeader(Kind::Fun, 0, *op.getArity()));
  case TestKind::TaggedTuple:
    return taggedTuple(*op.getArity(), op.getTagAttr().getName());
  }
  llvm_unreachable("unknown kind of test");
}

/// %b = erl.test tuple_arity %x arity 2
///   %x boxed and its header that of a tuple of 2
struct TestPattern : ErlPattern<erl::TestOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::TestOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Tester tester(emit, adaptor.getValue(), op.getValue().getType());
    rewriter.replaceOp(op, tester.build(op));
    return success();
  }
};

} // namespace

void luciole::populateTests(const TypeConverter &converter, ModuleState &state,
                            RewritePatternSet &patterns) {
  patterns.add<TestPattern>(converter, state);
}
