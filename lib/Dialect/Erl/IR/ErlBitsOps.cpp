//===- ErlBitsOps.cpp - Verifiers of the ops on bit strings ---------------===//

#include "luciole/Dialect/Erl/IR/Erl.h"

using namespace mlir;
using namespace luciole::erl;

static bool isUtf(SegmentType type) {
  return type == SegmentType::Utf8 || type == SegmentType::Utf16 ||
         type == SegmentType::Utf32;
}

static LogicalResult verifySegment(Operation *op, SegmentType type, bool sized) {
  if (isUtf(type) && sized)
    return op->emitOpError("gives a size to a segment of type ")
           << stringifySegmentType(type);
  if (!isUtf(type) && type != SegmentType::Binary && !sized)
    return op->emitOpError("needs a size for a segment of type ")
           << stringifySegmentType(type);
  return success();
}

LogicalResult MatchSegmentOp::verify() {
  return verifySegment(*this, getSegment().getType(), getSize() != nullptr);
}
LogicalResult BitsGetOp::verify() {
  return verifySegment(*this, getSegment().getType(), getSize() != nullptr);
}
LogicalResult BitsSkipOp::verify() {
  return verifySegment(*this, getSegment().getType(), getSize() != nullptr);
}

LogicalResult BitsConstructOp::verify() {
  size_t count = getValues().size();
  if (getSegments().size() != count || getSized().size() != count)
    return emitOpError("needs one segment and one flag for each of its ")
           << count << " values";
  if (size_t(llvm::count(getSized(), true)) != getSizes().size())
    return emitOpError("has ") << getSizes().size() << " sizes for "
                               << llvm::count(getSized(), true) << " sized segments";
  for (auto [segment, sized] :
       llvm::zip(getSegments().getAsRange<SegmentAttr>(), getSized()))
    if (failed(verifySegment(*this, segment.getType(), sized)))
      return failure();
  return success();
}
