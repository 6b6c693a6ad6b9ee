//===- FunctionClauseStubs.cpp - function_clause of inlined code ----------===//

#include "FunctionClauseStubs.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace luciole::erl;

FuncOp luciole::erl::functionClauseStub(ModuleOp module, StringRef name,
                                        TypeRange inputs, Location loc) {
  std::string symbol = (name + "/" + Twine(inputs.size())).str();
  if (auto stub = module.lookupSymbol<FuncOp>(symbol))
    return stub;
  OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
  auto result = TermType::get(module.getContext());
  auto stub = FuncOp::create(builder, loc, symbol,
                             builder.getFunctionType(inputs, result));
  Block *entry = stub.getBody().empty() ? builder.createBlock(&stub.getBody())
                                        : &stub.getBody().front();
  if (entry->getNumArguments() == 0)
    entry->addArguments(inputs, SmallVector<Location>(inputs.size(), loc));
  builder.setInsertionPointToEnd(entry);
  Value raised = FaultOp::create(builder, loc, result, FaultKind::FunctionClause,
                                 entry->getArguments());
  ReturnOp::create(builder, loc, raised);
  return stub;
}

///   erl.case (%x) no_match function_clause {…}
/// becomes
///   erl.case (%x) no_match unreachable {… erl.clause pattern {^bb0(%y):
///     erl.bind } body { %r = erl.call @"-inlined-f/1-/1"(%x) {raises} …}}
void luciole::erl::raiseInStub(CaseOp op, FuncOp stub) {
  Location loc = stub.getLoc();
  op.setNoMatch(NoMatch::Unreachable);
  OpBuilder builder = OpBuilder::atBlockEnd(&op.getClauses().front());
  auto clause = ClauseOp::create(builder, loc);
  auto types = llvm::to_vector(op.getScrutinees().getTypes());
  builder.createBlock(&clause.getPattern(), {}, types,
                      SmallVector<Location>(types.size(), loc));
  BindOp::create(builder, loc, ValueRange());
  builder.createBlock(&clause.getBody());
  Value raised = CallOp::create(builder, loc, TermType::get(op.getContext()),
                                FlatSymbolRefAttr::get(stub),
                                op.getScrutinees(), builder.getUnitAttr());
  YieldOp::create(builder, loc,
                  SmallVector<Value>(op.getNumResults(), raised));
}
