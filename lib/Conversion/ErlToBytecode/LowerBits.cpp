//===- LowerBits.cpp - Bit strings
//-----------------------------------------===//

#include "Lower.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::bytecode;
using erl::SegmentAttr;
using erl::SegmentType;

static bool isLittle(SegmentAttr segment) {
  return segment.getEndian() != erl::Endian::Big;
}

static std::optional<int64_t> constantSmall(Value value) {
  auto constant =
      value ? value.getDefiningOp<erl::ConstantOp>() : erl::ConstantOp();
  auto number =
      constant ? dyn_cast<erl::IntAttr>(constant.getValue()) : erl::IntAttr();
  if (!number || !number.isSmall())
    return std::nullopt;
  return number.getSmall();
}

LogicalResult FunctionLowering::lowerBitsGet(Operation *op, SegmentAttr segment,
                                             Value from, Value size,
                                             Value value, Value rest) {
  Operands bits = getAll(from);
  unsigned flags = unsigned(segment.getType()) |
                   (segment.getIsSigned() ? kSigned : 0) |
                   (isLittle(segment) ? kLittle : 0) | (value ? 0 : kSkips);
  // What is skipped has no value, but a place for it.
  Operand to = value ? define(value) : def(makeRegister());
  Operand position = makeRegister();
  values[rest] = {bits[0], position, bits[2]};
  SmallVector<Operand> operands{number(flags), number(segment.getUnit()), to,
                                def(position)};
  operands.append(bits.begin(), bits.end());
  if (size)
    operands.push_back(get(size));
  emit(size ? Op::BitsGetSized : Op::BitsGet, operands);
  finishTestWithResults(op);
  return success();
}

static uint64_t descriptorOf(SegmentAttr segment, size_t number) {
  return uint64_t(segment.getType()) | (segment.getIsSigned() ? 1 << 4 : 0) |
         (isLittle(segment) ? 1 << 5 : 0) |
         uint64_t((segment.getUnit() - 1) & 0xff) << 8 |
         uint64_t(number & 0xffff) << 16;
}

/// Builds by 120 segments an instruction, what is built so far as the first.
LogicalResult FunctionLowering::lowerBitsConstruct(erl::BitsConstructOp op) {
  constexpr size_t kMaxSegments = 120;
  constexpr uint64_t kAll = 1 << 7, kConstantSize = 1 << 6;
  if (op.getSegments().empty()) {
    values[op] = {constant(erl::BitsAttr::get(context, "", 0))};
    return success();
  }
  auto numbers = op->getAttrOfType<DenseI32ArrayAttr>("numbers");
  SmallVector<SmallVector<Operand, 3>> pieces;
  size_t nextSize = 0;
  for (auto [index, attr] : llvm::enumerate(op.getSegments())) {
    auto segment = cast<SegmentAttr>(attr);
    uint64_t descriptor =
        descriptorOf(segment, numbers ? numbers[index] : index + 1);
    Operand size{Operand::Number, 0};
    bool hasSize = false;
    if (!op.getSized()[index]) {
      if (segment.getType() == SegmentType::Binary)
        descriptor |= kAll;
    } else {
      Value value = op.getSizes()[nextSize++];
      auto known = constantSmall(value);
      if (known && *known >= 0 && *known < (int64_t(1) << 31)) {
        descriptor |= kConstantSize | uint64_t(*known) << 32;
      } else {
        size = get(value);
        hasSize = true;
      }
    }
    pieces.push_back({number(descriptor), get(op.getValues()[index])});
    if (hasSize)
      pieces.back().push_back(size);
  }
  Operand soFar{Operand::Use, 0};
  for (size_t at = 0, built = 0; at < pieces.size(); at += built) {
    size_t room = at ? kMaxSegments - 1 : kMaxSegments;
    built = std::min(room, pieces.size() - at);
    SmallVector<Operand> operands;
    if (at) // continues
      operands.append({number(uint64_t(SegmentType::Binary) | kAll), soFar});
    for (auto &piece : ArrayRef(pieces).slice(at, built))
      operands.append(piece.begin(), piece.end());
    Operand to = at + built == pieces.size() ? define(op) : def(makeRegister());
    Instruction &instruction =
        emitAt(op, Op::BitsConstruct, {to, number(built + (at ? 1 : 0))});
    instruction.operands.append(operands.begin(), operands.end());
    soFar.value = to.value;
    if (at + built < pieces.size())
      finishPart(op);
  }
  finishFallible(op);
  return success();
}

LogicalResult FunctionLowering::lowerBits(Operation *op) {
  if (auto start = dyn_cast<erl::BitsStartOp>(op)) {
    Operand value = get(start.getValue());
    Operands parts{makeRegister(), makeRegister(), makeRegister()};
    values[start.getContext()] = parts;
    emit(Op::BitsStart, {def(parts[0]), def(parts[1]), def(parts[2]), value});
    finishTestWithResults(op);
    return success();
  }
  if (auto segment = dyn_cast<erl::BitsGetOp>(op))
    return lowerBitsGet(op, segment.getSegment(), segment.getContext(),
                        segment.getSize(), segment.getValue(),
                        segment.getRest());
  if (auto segment = dyn_cast<erl::BitsSkipOp>(op))
    return lowerBitsGet(op, segment.getSegment(), segment.getContext(),
                        segment.getSize(), {}, segment.getRest());
  if (auto rest = dyn_cast<erl::BitsRestOp>(op)) {
    Operands bits = getAll(rest.getContext());
    emit(Op::BitsRest, {define(rest.getValue()), bits[0], bits[1], bits[2]});
    return success();
  }
  if (auto construct = dyn_cast<erl::BitsConstructOp>(op))
    return lowerBitsConstruct(construct);
  return lowerNumber(op);
}
