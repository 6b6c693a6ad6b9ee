//===- ErlCallOps.cpp - Functions and calls -------------------------------===//

#include "luciole/Dialect/Erl/IR/Erl.h"
#include "mlir/Interfaces/FunctionImplementation.h"

using namespace mlir;
using namespace luciole::erl;

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

void FuncOp::build(OpBuilder &builder, OperationState &state, StringRef name,
                   FunctionType type, bool exported) {
  state.addAttribute(getSymNameAttrName(state.name), builder.getStringAttr(name));
  state.addAttribute(getFunctionTypeAttrName(state.name), TypeAttr::get(type));
  if (exported)
    state.addAttribute(getExportedAttrName(state.name), builder.getUnitAttr());
  state.addRegion();
}

// func ::= symbol `(` arguments `)` (`->` type)? (`attributes` dict)? region
ParseResult FuncOp::parse(OpAsmParser &parser, OperationState &result) {
  auto buildType = [](Builder &builder, ArrayRef<Type> arguments,
                      ArrayRef<Type> results,
                      function_interface_impl::VariadicFlag, std::string &) {
    return builder.getFunctionType(arguments, results);
  };
  return function_interface_impl::parseFunctionOp(
      parser, result, /*allowVariadic=*/false,
      getFunctionTypeAttrName(result.name), buildType,
      getArgAttrsAttrName(result.name), getResAttrsAttrName(result.name));
}

void FuncOp::print(OpAsmPrinter &printer) {
  function_interface_impl::printFunctionOp(
      printer, *this, /*isVariadic=*/false, getFunctionTypeAttrName(),
      getArgAttrsAttrName(), getResAttrsAttrName());
}

SymbolTable::Visibility FuncOp::getVisibility() {
  return getExported() ? SymbolTable::Visibility::Public
                       : SymbolTable::Visibility::Private;
}

void FuncOp::setVisibility(SymbolTable::Visibility visibility) {
  setExported(visibility == SymbolTable::Visibility::Public);
}

LogicalResult FuncOp::verify() {
  unsigned arity;
  if (getSymName().rsplit('/').second.getAsInteger(10, arity))
    return emitOpError("needs a name that ends in a slash and the arity");
  if (getFunctionType().getNumResults() != 1)
    return emitOpError("needs one result, found ")
           << getFunctionType().getNumResults();
  return success();
}

StringRef FuncOp::getErlangName() { return getSymName().rsplit('/').first; }

unsigned FuncOp::getErlangArity() {
  unsigned arity = 0;
  getSymName().rsplit('/').second.getAsInteger(10, arity);
  return arity;
}

//===----------------------------------------------------------------------===//
// Uses of functions
//===----------------------------------------------------------------------===//

static FuncOp lookup(Operation *op, FlatSymbolRefAttr callee,
                     SymbolTableCollection &symbols) {
  auto func = symbols.lookupNearestSymbolFrom<FuncOp>(op, callee);
  if (!func)
    op->emitOpError("calls the unknown function ") << callee;
  return func;
}

static LogicalResult verifyCall(Operation *op, FlatSymbolRefAttr callee,
                                unsigned count, SymbolTableCollection &symbols) {
  FuncOp func = lookup(op, callee, symbols);
  if (!func)
    return failure();
  unsigned expected = func.getFunctionType().getNumInputs();
  if (count == expected)
    return success();
  InFlightDiagnostic diag = op->emitOpError("passes ")
                            << count << " arguments to a function of " << expected;
  diag.attachNote(func.getLoc()) << "the function is here";
  return diag;
}

LogicalResult CallOp::verifySymbolUses(SymbolTableCollection &symbols) {
  return verifyCall(*this, getCalleeAttr(), getArgs().size(), symbols);
}

LogicalResult TailCallOp::verifySymbolUses(SymbolTableCollection &symbols) {
  return verifyCall(*this, getCalleeAttr(), getArgs().size(), symbols);
}

LogicalResult ReturnedFloatOp::verify() {
  if (!getCall().getDefiningOp<CallOp>())
    return emitOpError("needs the result of an erl.call");
  return success();
}

LogicalResult MakeFunOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FuncOp func = lookup(*this, getCalleeAttr(), symbols);
  if (!func)
    return failure();
  unsigned inputs = func.getFunctionType().getNumInputs();
  if (inputs == getArity() + 1 || (inputs == getArity() && getEnv().empty()))
    return success();
  InFlightDiagnostic diag = emitOpError("makes a fun of arity ")
                            << getArity() << " of a function of " << inputs
                            << " parameters";
  diag.attachNote(func.getLoc()) << "the function is here";
  return diag;
}
