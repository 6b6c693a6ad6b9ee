//===- BitsToLLVM.cpp - Matching and constructing bit strings ---------------===//
//
// A context is three values: base, position and end. Integers of whole bytes
// at byte boundaries are read inline; everything else by the runtime.
//
//===----------------------------------------------------------------------===//

#include "Emit.h"

using namespace mlir;
using namespace luciole;
using erl::Endian;
using erl::SegmentAttr;
using erl::SegmentType;

namespace {

constexpr int64_t kNoMatch = -1;
constexpr int64_t kMaxInlineSize = int64_t(1) << 40;
/// Where the bytes of a HeapBits and of a BitsRecord begin (Bits.h, OffHeap.h).
constexpr int64_t kHeapBytes = 2 * kWordBytes;
constexpr unsigned kRecordIndex = 3;
constexpr int64_t kRecordBytes = 24;

int64_t boxedOffset(unsigned index) {
  return int64_t(index * kWordBytes) - int64_t(kBoxedTag);
}

struct Context {
  Value base, position, end;
  explicit Context(ValueRange values)
      : base(values[0]), position(values[1]), end(values[2]) {}
};

bool isLittle(SegmentAttr segment) {
  return segment.getEndian() != Endian::Big;
}

int64_t flagsOf(SegmentAttr segment) {
  return (segment.getIsSigned() ? 1 : 0) | (isLittle(segment) ? 2 : 0);
}

bool isUtf(SegmentType type) {
  return type == SegmentType::Utf8 || type == SegmentType::Utf16 ||
         type == SegmentType::Utf32;
}

std::optional<int64_t> constantSmall(Value value) {
  auto constant = value ? value.getDefiningOp<erl::ConstantOp>()
                        : erl::ConstantOp();
  auto number = constant ? dyn_cast<erl::IntAttr>(constant.getValue())
                         : erl::IntAttr();
  if (!number || !number.isSmall())
    return std::nullopt;
  return number.getSmall();
}

/// Reads segments of a context.
class Reader {
public:
  Reader(Emit &emit, Context context, SegmentAttr segment)
      : emit(emit), context(context), segment(segment) {}

  /// Results: ok, value (unless skipped), base, position, end.
  SmallVector<Value> read(Value originalSize, Value size, bool skip);

private:
  template <typename Op> Value create(Value x, Value y) {
    return Op::create(emit.rewriter, emit.loc, x, y);
  }
  Value remaining() {
    return create<LLVM::SubOp>(context.end, context.position);
  }
  SmallVector<Value> results(Value ok, Value value, Value position);
  SmallVector<Value> failure() {
    return results(emit.flag(false), emit.none(), context.position);
  }
  void computeSize(Value originalSize, Value size);
  Value dynamicSize(Value size);
  Value readInteger();
  Value readBytes(unsigned bytes);
  Value loadBytes(Value base, int64_t offset, Value index, Type type);
  void readUtf(Join &join);
  Value call(StringRef entry, ArrayRef<Value> more = {}) {
    SmallVector<Value> args{context.base, context.position};
    args.append(more.begin(), more.end());
    return emit.entry(entry, args);
  }

  Emit &emit;
  Context context;
  SegmentAttr segment;
  bool skip = false;
  Value bits;                       ///< size of the segment
  std::optional<int64_t> constant;  ///< the same where it is known
};

SmallVector<Value> Reader::results(Value ok, Value value, Value position) {
  if (skip)
    return {ok, context.base, position, context.end};
  return {ok, value, context.base, position, context.end};
}

/// size * unit where both are in range, else what the runtime says.
Value Reader::dynamicSize(Value size) {
  int64_t unit = segment.getUnit();
  Join join(emit, {emit.state.word});
  Block *other = join.coldBlock();
  Value raw = emit.toWord(size);
  join.leaveIf(emit.masked(raw, kSmallTag, 0), other);
  Value number = create<LLVM::AShrOp>(raw, emit.word(kSmallShift));
  join.leaveIf(emit.compare(Predicate::ugt, number, emit.word(kMaxInlineSize)),
               other);
  join.join(create<LLVM::MulOp>(number, emit.word(unit)));
  emit.rewriter.setInsertionPointToEnd(other);
  join.join(emit.entry("bits_size", {size, emit.word(unit)}));
  return join.finish()[0];
}

void Reader::computeSize(Value originalSize, Value size) {
  if (!size && segment.getType() == SegmentType::Binary) {
    bits = remaining();
    return;
  }
  int64_t unit = segment.getUnit();
  auto known = constantSmall(originalSize);
  if (!size)
    constant = segment.getType() == SegmentType::Float ? 64 : 8;
  else if (known)
    constant = *known < 0 || *known > kMaxInlineSize ? kNoMatch : *known * unit;
  bits = constant ? emit.word(*constant) : dynamicSize(size);
}

Value Reader::loadBytes(Value base, int64_t offset, Value index, Type type) {
  Value first = LLVM::GEPOp::create(emit.rewriter, emit.loc, base.getType(),
                                    emit.rewriter.getI8Type(), base,
                                    ArrayRef<LLVM::GEPArg>{index});
  Value address = LLVM::GEPOp::create(emit.rewriter, emit.loc, base.getType(),
                                      emit.rewriter.getI8Type(), first,
                                      ArrayRef<LLVM::GEPArg>{int32_t(offset)});
  return LLVM::LoadOp::create(emit.rewriter, emit.loc, type, address, 1);
}

/// The integer in 1, 2 or 4 bytes at a byte boundary, as a term.
Value Reader::readBytes(unsigned bytes) {
  Type type = emit.rewriter.getIntegerType(8 * bytes);
  Value index = create<LLVM::LShrOp>(context.position, emit.word(3));
  Value isHeap = emit.kindIs(emit.kindByte(context.base), Kind::HeapBits);
  Join join(emit, {type});
  Block *heap = join.block();
  join.leaveIf(isHeap, heap, false);
  Value record = emit.loadField(emit.state.pointer, context.base,
                                boxedOffset(kRecordIndex));
  join.join(loadBytes(record, kRecordBytes, index, type));
  emit.rewriter.setInsertionPointToEnd(heap);
  join.join(loadBytes(context.base, kHeapBytes - int64_t(kBoxedTag), index,
                      type));
  Value value = join.finish()[0];
  if (bytes > 1 && !isLittle(segment))
    value = LLVM::ByteSwapOp::create(emit.rewriter, emit.loc, value);
  if (segment.getIsSigned())
    value = LLVM::SExtOp::create(emit.rewriter, emit.loc, emit.state.word, value);
  else
    value = LLVM::ZExtOp::create(emit.rewriter, emit.loc, emit.state.word, value);
  Value shifted = create<LLVM::ShlOp>(value, emit.word(kSmallShift));
  return emit.toTerm(create<LLVM::OrOp>(shifted, emit.word(kSmallTag)));
}

Value Reader::readInteger() {
  auto general = [&] {
    return call("bits_get_integer", {bits, emit.word(flagsOf(segment))});
  };
  if (!constant || (*constant != 8 && *constant != 16 && *constant != 32))
    return general();
  Join join(emit, {emit.state.term});
  Block *unaligned = join.coldBlock();
  Value offset = emit.andWord(context.position, 7);
  join.leaveIf(emit.compare(Predicate::ne, offset, emit.word(0)), unaligned);
  join.join(readBytes(*constant / 8));
  emit.rewriter.setInsertionPointToEnd(unaligned);
  join.join(general());
  return join.finish()[0];
}

void Reader::readUtf(Join &join) {
  int64_t width = segment.getType() == SegmentType::Utf8    ? 8
                  : segment.getType() == SegmentType::Utf16 ? 16
                                                            : 32;
  Value flags = emit.word(width | (isLittle(segment) ? 2 : 0));
  Value found = call("bits_get_utf", {context.end, flags});
  join.joinIf(emit.compare(Predicate::eq, found, emit.word(kNoMatch)),
              failure());
  Value consumed = emit.andWord(found, 0xff);
  Value point = create<LLVM::LShrOp>(found, emit.word(8));
  Value shifted = create<LLVM::ShlOp>(point, emit.word(kSmallShift));
  Value term = emit.toTerm(create<LLVM::OrOp>(shifted, emit.word(kSmallTag)));
  join.join(results(emit.flag(true), term,
                    create<LLVM::AddOp>(context.position, consumed)));
}

SmallVector<Value> Reader::read(Value originalSize, Value size, bool skipIt) {
  skip = skipIt;
  auto &state = emit.state;
  SmallVector<Type> types{state.flag};
  if (!skip)
    types.push_back(state.term);
  types.append({state.term, state.word, state.word});
  SegmentType type = segment.getType();
  if (!isUtf(type))
    computeSize(originalSize, size);
  Join join(emit, types);
  if (isUtf(type)) {
    readUtf(join);
    return llvm::to_vector(join.finish());
  }
  join.joinIf(emit.compare(Predicate::ugt, bits, remaining()), failure());
  if (!size && type == SegmentType::Binary && segment.getUnit() > 1) {
    Value rest = create<LLVM::URemOp>(bits, emit.word(segment.getUnit()));
    join.joinIf(emit.compare(Predicate::ne, rest, emit.word(0)), failure());
  }
  Value value;
  if (type == SegmentType::Float) {
    value = call("bits_get_float", {bits, emit.word(flagsOf(segment))});
    join.joinIf(emit.sameTerm(value, emit.none()), failure());
  } else if (!skip) {
    value = type == SegmentType::Integer ? readInteger()
                                         : call("bits_get_bits", {bits});
  }
  join.join(results(emit.flag(true), value,
                    create<LLVM::AddOp>(context.position, bits)));
  return llvm::to_vector(join.finish());
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

/// %ok, %ctx = erl.bits_start %v
///   SubBits: its base, offset, offset + size; else the term, 0, size
struct StartPattern : ErlPattern<erl::BitsStartOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BitsStartOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value value = adaptor.getValue(), zero = emit.word(0);
    SmallVector<Value> fails{emit.flag(false), value, zero, zero};
    Join join(emit, {state.flag, state.term, state.word, state.word});
    Value notBoxed = emit.compare(
        Predicate::ne, emit.andWord(emit.toWord(value), kTagMask),
        emit.word(kBoxedTag));
    join.joinIf(notBoxed, fails);
    Value kind = emit.kindByte(value);
    Block *sub = join.block();
    join.leaveIf(emit.kindIs(kind, Kind::SubBits), sub, false);
    Value plain = LLVM::OrOp::create(rewriter, op.getLoc(),
                                     emit.kindIs(kind, Kind::HeapBits),
                                     emit.kindIs(kind, Kind::RefcBits));
    Value other = LLVM::XOrOp::create(rewriter, op.getLoc(), plain,
                                      emit.flag(true));
    join.joinIf(other, fails);
    Value size = emit.loadField(state.word, value, boxedOffset(1));
    join.join({emit.flag(true), value, zero, size});
    rewriter.setInsertionPointToEnd(sub);
    auto number = [&](unsigned index) -> Value {
      Value raw = emit.loadField(state.word, value, boxedOffset(index));
      return LLVM::LShrOp::create(rewriter, op.getLoc(), raw,
                                  emit.word(kSmallShift));
    };
    Value base = emit.loadField(state.term, value, boxedOffset(1));
    Value length = number(2), offset = number(3);
    Value end = LLVM::AddOp::create(rewriter, op.getLoc(), offset, length);
    join.join({emit.flag(true), base, offset, end});
    ValueRange results = join.finish();
    rewriter.replaceOpWithMultiple(
        op, {results.take_front(1), results.drop_front(1)});
    return success();
  }
};

Value only(ValueRange values) {
  return values.empty() ? Value() : values.front();
}

struct GetPattern : ErlPattern<erl::BitsGetOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BitsGetOp op, OneToNAdaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Reader reader(emit, Context(adaptor.getContext()), op.getSegment());
    auto results = reader.read(op.getSize(), only(adaptor.getSize()), false);
    ValueRange range(results);
    rewriter.replaceOpWithMultiple(op, {range.slice(0, 1), range.slice(1, 1),
                                        range.drop_front(2)});
    return success();
  }
};

struct SkipPattern : ErlPattern<erl::BitsSkipOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BitsSkipOp op, OneToNAdaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Reader reader(emit, Context(adaptor.getContext()), op.getSegment());
    auto results = reader.read(op.getSize(), only(adaptor.getSize()), true);
    ValueRange range(results);
    rewriter.replaceOpWithMultiple(op,
                                   {range.slice(0, 1), range.drop_front(1)});
    return success();
  }
};

struct RestPattern : ErlPattern<erl::BitsRestOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BitsRestOp op, OneToNAdaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Context context(adaptor.getContext());
    Value bits = LLVM::SubOp::create(rewriter, op.getLoc(), context.end,
                                     context.position);
    rewriter.replaceOp(op, emit.entry("bits_get_bits",
                                      {context.base, context.position, bits}));
    return success();
  }
};

struct AtEndPattern : ErlPattern<erl::BitsAtEndOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BitsAtEndOp op, OneToNAdaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Context context(adaptor.getContext());
    rewriter.replaceOp(
        op, emit.compare(Predicate::eq, context.position, context.end));
    return success();
  }
};

struct TestUnitPattern : ErlPattern<erl::BitsTestUnitOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BitsTestUnitOp op, OneToNAdaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Context context(adaptor.getContext());
    Value bits = LLVM::SubOp::create(rewriter, op.getLoc(), context.end,
                                     context.position);
    Value rest = LLVM::URemOp::create(rewriter, op.getLoc(), bits,
                                      emit.word(op.getUnit()));
    rewriter.replaceOp(op, emit.isZero(rest));
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Construction
//===----------------------------------------------------------------------===//

constexpr size_t kMaxSegments = 120;

/// One segment of a construction.
struct Piece {
  int64_t descriptor;
  Value value;
  Value size; ///< null if constant or not there
};

int64_t descriptorOf(SegmentAttr segment, size_t number) {
  return int64_t(segment.getType()) | (segment.getIsSigned() ? 1 << 4 : 0) |
         (isLittle(segment) ? 1 << 5 : 0) |
         int64_t((segment.getUnit() - 1) & 0xff) << 8 |
         int64_t(number & 0xffff) << 16;
}

Piece makePiece(SegmentAttr segment, size_t number, bool sized,
                Value originalSize, Value value, Value size) {
  Piece piece{descriptorOf(segment, number), value, {}};
  if (!sized) {
    if (segment.getType() == SegmentType::Binary)
      piece.descriptor |= 1 << 7;
    return piece;
  }
  auto constant = constantSmall(originalSize);
  if (constant && *constant >= 0 && *constant < (int64_t(1) << 31))
    piece.descriptor |= 1 << 6 | *constant << 32;
  else
    piece.size = size;
  return piece;
}

/// Builds by 120 segments a call, what is built so far as the first segment.
Value construct(Emit &emit, SmallVector<Piece> pieces) {
  ArrayRef<Piece> now = ArrayRef(pieces).take_front(kMaxSegments);
  SmallVector<int64_t> descriptors;
  for (auto [index, piece] : llvm::enumerate(now)) {
    descriptors.push_back(piece.descriptor);
    emit.storeArg(piece.value, 2 * index);
    if (piece.size)
      emit.storeArg(piece.size, 2 * index + 1);
  }
  Value table = emit.addressOf(emit.state.words(descriptors),
                               emit.state.pointer, 0);
  Value result =
      emit.entry("bits_construct", {table, emit.word(now.size())});
  if (now.size() == pieces.size())
    return result;
  Join join(emit, {emit.state.term});
  join.joinIf(emit.sameTerm(result, emit.none()), emit.none());
  constexpr int64_t whole = int64_t(SegmentType::Binary) | 1 << 7;
  SmallVector<Piece> rest{{whole, result, {}}};
  rest.append(pieces.begin() + kMaxSegments, pieces.end());
  join.join(construct(emit, std::move(rest)));
  return join.finish()[0];
}

/// erl.bits_construct: values and sizes to process.args, constant descriptors
struct ConstructPattern : ErlPattern<erl::BitsConstructOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BitsConstructOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    SmallVector<Piece> pieces;
    size_t nextSize = 0;
    auto numbers = op->getAttrOfType<DenseI32ArrayAttr>("numbers");
    for (auto [index, attr] : llvm::enumerate(op.getSegments())) {
      size_t number = numbers ? numbers[index] : index + 1;
      bool sized = op.getSized()[index];
      Value original = sized ? op.getSizes()[nextSize] : Value();
      Value size = sized ? adaptor.getSizes()[nextSize++] : Value();
      pieces.push_back(makePiece(cast<SegmentAttr>(attr), number, sized,
                                 original, adaptor.getValues()[index], size));
    }
    if (pieces.empty()) {
      auto empty = erl::BitsAttr::get(getContext(), "", 0);
      replaceFallible(emit, op, emit.constant(empty), emit.flag(false));
      return success();
    }
    replaceFallible(emit, op, construct(emit, std::move(pieces)));
    return success();
  }
};

} // namespace

void luciole::populateBits(const TypeConverter &converter, ModuleState &state,
                           RewritePatternSet &patterns) {
  patterns.add<StartPattern, GetPattern, SkipPattern, RestPattern, AtEndPattern,
               TestUnitPattern, ConstructPattern>(converter, state);
}
