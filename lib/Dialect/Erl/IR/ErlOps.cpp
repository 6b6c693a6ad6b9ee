//===- ErlOps.cpp - The generated op classes and their own syntax ---------===//

#include "luciole/Dialect/Erl/IR/Erl.h"

using namespace mlir;
using namespace luciole::erl;

using UnresolvedOperands = SmallVectorImpl<OpAsmParser::UnresolvedOperand>;

// target ::= block (`(` operands `:` types `)`)?
static ParseResult parseTarget(OpAsmParser &parser, Block *&dest,
                               UnresolvedOperands &operands,
                               SmallVectorImpl<Type> &types) {
  if (parser.parseSuccessor(dest))
    return failure();
  if (failed(parser.parseOptionalLParen()))
    return success();
  if (parser.parseOperandList(operands, OpAsmParser::Delimiter::None) ||
      parser.parseColonTypeList(types) || parser.parseRParen())
    return failure();
  return success();
}

// cases ::= `default` target (`,` literal target)*
static ParseResult parseSwitchCases(
    OpAsmParser &parser, Block *&defaultDest, UnresolvedOperands &defaultOperands,
    SmallVectorImpl<Type> &defaultTypes, ArrayAttr &values,
    SmallVectorImpl<Block *> &dests,
    SmallVectorImpl<SmallVector<OpAsmParser::UnresolvedOperand>> &operands,
    SmallVectorImpl<SmallVector<Type>> &types) {
  SmallVector<Attribute> literals;
  if (parser.parseKeyword("default") ||
      parseTarget(parser, defaultDest, defaultOperands, defaultTypes))
    return failure();
  while (succeeded(parser.parseOptionalComma())) {
    if (parser.parseAttribute(literals.emplace_back()) ||
        parseTarget(parser, dests.emplace_back(), operands.emplace_back(),
                    types.emplace_back()))
      return failure();
  }
  values = parser.getBuilder().getArrayAttr(literals);
  return success();
}

static void printSwitchCases(OpAsmPrinter &printer, SwitchOp op,
                             Block *defaultDest, OperandRange defaultOperands,
                             TypeRange, ArrayAttr values, SuccessorRange dests,
                             OperandRangeRange operands,
                             const TypeRangeRange &) {
  printer << "  default ";
  printer.printSuccessorAndUseList(defaultDest, defaultOperands);
  for (auto [i, literal] : llvm::enumerate(values)) {
    printer << ',';
    printer.printNewline();
    printer << "  " << literal << ' ';
    printer.printSuccessorAndUseList(dests[i], operands[i]);
  }
  printer.printNewline();
}

#define GET_OP_CLASSES
#include "luciole/Dialect/Erl/IR/ErlOps.cpp.inc"
