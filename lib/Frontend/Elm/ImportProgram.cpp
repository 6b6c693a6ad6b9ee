//===- ImportProgram.cpp - The module and its functions -------------------===//

#include "luciole/Frontend/Elm/Import.h"
#include "Importer.h"

using namespace llvm;

namespace luciole::elm {

void loadImportDialects(mlir::MLIRContext *context) {
  context->loadDialect<erl::ErlDialect, mlir::arith::ArithDialect>();
}

mlir::OwningOpRef<mlir::ModuleOp> importProgram(const Program &program,
                                                mlir::MLIRContext *context,
                                                bool inPage) {
  return Importer(program, context, inPage).run();
}

erl::FuncOp Importer::startFunction(Location loc, StringRef name,
                                    ArrayRef<mlir::Type> inputs,
                                    mlir::Type result, bool exported) {
  auto func = erl::FuncOp::create(b, loc, name, b.getFunctionType(inputs, result),
                                  exported);
  func.getBody().getBlocks().clear();
  addBlock(func.getBody(), inputs, loc);
  return func;
}

void Importer::moduleAttributes(mlir::ModuleOp module) {
  module->setAttr("erl.module",
                  b.getStringAttr("Elm." + program.main->name.text));
  module->setAttr("erl.file", files.front());
  SmallVector<Attribute> names(files.begin(), files.end());
  module->setAttr("erl.files", b.getArrayAttr(names));
  module->setAttr("erl.attributes", erl::NilAttr::get(context));
  // Small functions go where they are called.
  module->setAttr("erl.inline_size", b.getI64IntegerAttr(60));
}

void Importer::function(Instance &instance) {
  mlir::OpBuilder::InsertionGuard guard(b);
  DefinitionInfo &info = *instance.info;
  for (auto [variable, type] : instance.links)
    variable->link = type;
  env.clear();
  current = &instance;
  source = info.module->source;
  numFuns = 0;
  std::string symbol = symbolOf(instance);
  label = symbol;
  Location loc = location(info.definition->name.region);
  // The types of captures are known where they are used; they come as terms.
  SmallVector<mlir::Type> inputs(instance.numHidden(), term);
  for (const Pattern *pattern : info.parameters)
    inputs.push_back(termOf(pattern->type));
  auto func = startFunction(loc, symbol, inputs, termOf(info.body->type));
  auto arguments = func.getBody().getArguments();
  unsigned next = 0;
  for (VarType *variable : instance.evidence)
    bind(variable, arguments[next++]);
  for (Key key : info.captures)
    bind(key, arguments[next++]);
  for (const Pattern *pattern : info.parameters)
    destructure(pattern, arguments[next++]);
  Value result = info.isValue() && info.definition != analysis.main
                     ? constantValue(instance, loc)
                     : expr(info.body);
  erl::ReturnOp::create(b, loc, result);
  for (auto [variable, type] : instance.links)
    variable->link = nullptr;
}

/// A definition without parameters is computed once, at its first use.
Value Importer::constantValue(Instance &instance, Location loc) {
  DefinitionInfo &info = *instance.info;
  mlir::Type type = termOf(info.body->type);
  auto name = b.getStringAttr(instance.symbol);
  auto kept = erl::KeptOp::create(b, loc, i1, type, name);
  return ifElse(
      loc, type, kept.getIsKept(), [&] { return kept.getValue(); },
      [&] {
        Value value = expr(info.body);
        return erl::KeepOp::create(b, loc, type, name, value);
      });
}

//===----------------------------------------------------------------------===//
// What the platform asks for
//===----------------------------------------------------------------------===//

/// program() -> elm_platform:program(Main, FlagsCodec, Ports).
/// main(Args) -> elm_native:main(program(), Args), or main() -> elm_js:main(program()).
void Importer::programFunction() {
  mlir::OpBuilder::InsertionGuard guard(b);
  env.clear();
  numFuns = 0;
  label = "program/0";
  source = program.main->source;
  current = nullptr;
  Instance &main = instanceOf(analysis.info(analysis.main), nullptr);
  Location loc = location(analysis.main->name.region);
  startFunction(loc, label, {}, term, /*exported=*/true);
  auto *type = dyn_cast<CustomType>(prune(analysis.main->type));
  Value value = callDefinition(loc, main, {}, {}, term);
  // Flags of type () may be anything.
  Type *flagsType = type && type->is("Platform", "Program")
                        ? prune(type->arguments[0])
                        : nullptr;
  Value flags = !flagsType || isa<UnitType, VarType>(flagsType)
                    ? atom(loc, "unit")
                    : codec(loc, flagsType, /*encodes=*/false);
  SmallVector<Value> ports;
  for (const auto &module : program.modules)
    for (const Port *port : module->ports)
      ports.push_back(erl::TupleOp::create(
          b, loc, erl::TupleTermType::get(context, 3),
          ValueRange{atom(loc, port->name.text),
                     atom(loc, port->outgoing ? "out" : "in"),
                     codec(loc, port->payload, port->outgoing)}));
  Value result = callNamed(loc, "elm_platform", "program",
                           {value, flags, makeList(loc, ports)});
  erl::ReturnOp::create(b, loc, result);
  b.setInsertionPointAfter(b.getInsertionBlock()->getParentOp());
  auto start = inPage ? startFunction(loc, "main/0", {}, term, /*exported=*/true)
                      : startFunction(loc, "main/1", term, term, /*exported=*/true);
  Value made = erl::CallOp::create(
      b, loc, term, mlir::FlatSymbolRefAttr::get(context, "program/0"),
      ValueRange());
  Value end = inPage ? callNamed(loc, "elm_js", "main", made)
                     : callNamed(loc, "elm_native", "main",
                                 {made, start.getBody().getArgument(0)});
  erl::ReturnOp::create(b, loc, end);
}

mlir::OwningOpRef<mlir::ModuleOp> Importer::run() {
  Location loc = location({});
  if (!analysis.run()) {
    mlir::emitError(loc) << "the module '" << program.main->name.text
                         << "' has no 'main' to start the program with";
    return {};
  }
  mlir::OwningOpRef<mlir::ModuleOp> module =
      mlir::ModuleOp::create(loc, ("Elm." + program.main->name.text).str());
  moduleAttributes(*module);
  b.setInsertionPointToEnd(module->getBody());
  programFunction();
  while (!pending.empty()) {
    Instance *next = pending.back();
    pending.pop_back();
    function(*next);
  }
  for (size_t i = 0; i < describedUnions.size(); ++i) {
    mlir::OpBuilder::InsertionGuard guard(b);
    unionFunction(describedUnions[i]);
  }
  return module;
}

} // namespace luciole::elm
