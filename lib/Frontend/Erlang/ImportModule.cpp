//===- ImportModule.cpp - Modules and functions ---------------------------===//

#include "AutoImported.h"
#include "Importer.h"
#include "luciole/Frontend/Erlang/Import.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MD5.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

void loadImportDialects(MLIRContext *context) {
  context->loadDialect<erl::ErlDialect, arith::ArithDialect>();
}

OwningOpRef<ModuleOp> importModule(const ModuleAST &module,
                                   MLIRContext *context) {
  return Importer(module, context).run();
}

OwningOpRef<ModuleOp> Importer::run() {
  Location loc = location(ast.nameLoc);
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc, ast.name);
  b.setInsertionPointToEnd(module->getBody());
  moduleAttributes(*module);
  for (const FunctionDef *def : ast.functions)
    function(*def);
  if (!ast.findFunction("module_info", 0) && !ast.findFunction("module_info", 1))
    moduleInfo(*module);
  makeTotal(*module);
  if (failed)
    return {};
  return module;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// Leaves the insertion point in the body.
erl::FuncOp Importer::startFunction(Location loc, StringRef name,
                                    unsigned arity, bool exported) {
  SmallVector<Type> inputs(arity, term);
  auto func = erl::FuncOp::create(b, loc, (name + "/" + Twine(arity)).str(),
                                  b.getFunctionType(inputs, term), exported);
  func.getBody().getBlocks().clear();
  addBlock(func.getBody(), arity, loc);
  return func;
}

/// Exported functions of a module that could not be loaded are undefined:
///
///   f(X) -> Body.   ⇒   f(X) -> if HasFailed -> apply(m, f, [X]); true -> Body end.
///
/// The call by name finds nothing.
static void checkLoaded(OpBuilder &b, erl::FuncOp func, Attribute module,
                        Attribute function) {
  OpBuilder::InsertionGuard insertion(b);
  Location loc = func.getLoc();
  Block &body = func.getBody().front();
  auto end = cast<erl::ReturnOp>(body.getTerminator());
  Type term = end.getOperand().getType();
  b.setInsertionPointToStart(&body);
  Value name = erl::ConstantOp::create(b, loc, module);
  Value answer = erl::BifOp::create(
      b, loc, term, b.getStringAttr("luciole_on_load"),
      b.getStringAttr("has_failed"), ValueRange{name});
  Value hasFailed = erl::IsTrueOp::create(b, loc, answer);
  auto check = erl::IfOp::create(b, loc, TypeRange{term}, hasFailed);
  b.createBlock(&check.getThenRegion());
  Value call = erl::CallDynamicOp::create(
      b, loc, term, name, erl::ConstantOp::create(b, loc, function),
      body.getArguments());
  erl::YieldOp::create(b, loc, ValueRange{call});
  Block *otherwise = b.createBlock(&check.getElseRegion());
  otherwise->getOperations().splice(otherwise->end(), body.getOperations(),
                                    std::next(check->getIterator()),
                                    end->getIterator());
  erl::YieldOp::create(b, loc, ValueRange{end.getOperand()});
  end->setOperand(0, check.getResult(0));
}

void Importer::function(const FunctionDef &def) {
  OpBuilder::InsertionGuard insertion(b);
  prepass.run(def);
  prepass.startClause(0);
  current = &def;
  label = (def.name + "/" + Twine(def.arity)).str();
  letrecCounter = 0;
  Location loc = location(def.loc);
  bool exported = ast.exportAll || ast.isExported(def.name, def.arity);
  auto func = startFunction(loc, def.name, def.arity, exported);
  latest = loc;
  clausesOrBody(def.clauses, func.getBody().getArguments(), loc);
  restore(0);
  dropUnusedExports(func);
  if (exported && !ast.onLoad.name.empty())
    checkLoaded(b, func, atomAttr(ast.name), atomAttr(def.name));
}

//===----------------------------------------------------------------------===//
// Attributes and module_info
//===----------------------------------------------------------------------===//

/// What the compiler reads itself is not told by module_info.
static bool isShown(StringRef attribute) {
  return !llvm::StringSwitch<bool>(attribute)
              .Cases({"type", "spec", "callback", "opaque", "export_type"}, true)
              .Cases({"record", "optional_callbacks", "file", "compile"}, true)
              .Cases({"export", "import", "module", "feature"}, true)
              .Default(false);
}

/// 16 bytes that say whether two modules were compiled from the same thing.
static MD5::MD5Result digest(const ModuleAST &ast) {
  MD5 hash;
  hash.update(ast.name);
  for (const FunctionDef *def : ast.functions) {
    hash.update(def->name);
    uint32_t place[] = {def->arity, def->loc.begin, def->loc.end};
    hash.update(ArrayRef(reinterpret_cast<const uint8_t *>(place),
                         sizeof(place)));
  }
  return hash.final();
}

Attribute Importer::attributeList() {
  SmallVector<Attribute> attributes;
  bool hasVersion = false;
  for (const AttributeDef &def : ast.attributes) {
    Attribute value = def.value ? literal(def.value) : Attribute();
    if (!isShown(def.name) || !value)
      continue;
    hasVersion |= def.name == "vsn";
    auto list = dyn_cast<erl::ListAttr>(value);
    bool isList = isa<erl::NilAttr>(value) || (list && list.isProper());
    if (!isList)
      value = erl::ListAttr::build(context, {value});
    attributes.push_back(
        erl::TupleTermAttr::get(context, {atomAttr(def.name), value}));
  }
  if (!hasVersion) {
    auto bytes = digest(ast);
    Attribute version = erl::IntAttr::get(
        context, APInt(136, toHex(ArrayRef<uint8_t>(bytes)), 16));
    attributes.insert(
        attributes.begin(),
        erl::TupleTermAttr::get(
            context,
            {atomAttr("vsn"), erl::ListAttr::build(context, {version})}));
  }
  return erl::ListAttr::build(context, attributes);
}

/// `-compile(luciole_total)`: some clause always matches, as in checked code of
/// other languages. Nothing is told of those that don't, nor tested for it.
void Importer::makeTotal(ModuleOp module) {
  bool isTotal = any_of(ast.compileOptions, [](const Expr *option) {
    auto *atom = dyn_cast<AtomExpr>(option);
    return atom && atom->name() == "luciole_total";
  });
  if (!isTotal)
    return;
  module.walk([](erl::CaseOp op) {
    switch (op.getNoMatch()) {
    case erl::NoMatch::FunctionClause:
    case erl::NoMatch::CaseClause:
    case erl::NoMatch::BadMatch:
      return op.setNoMatch(erl::NoMatch::Unreachable);
    default:
      return;
    }
  });
}

/// What `-compile({inline, …})` names, and how large a function may be that
/// `-compile(inline)` takes by itself.
void Importer::inlineAttributes(ModuleOp module) {
  SmallVector<Attribute> named;
  // The default of OTP's inliner.
  int64_t size = 24;
  bool all = false, none = false;
  for (const Expr *option : ast.compileOptions) {
    if (auto *atom = dyn_cast<AtomExpr>(option)) {
      all |= atom->name() == "inline";
      none |= atom->name() == "no_inline";
    }
    auto *tuple = dyn_cast<TupleExpr>(option);
    if (!tuple || tuple->elements().size() != 2)
      continue;
    auto *tag = dyn_cast<AtomExpr>(tuple->elements()[0]);
    auto *number = dyn_cast<IntegerExpr>(tuple->elements()[1]);
    if (tag && tag->name() == "inline_size" && number)
      size = number->value().getLimitedValue(1000);
    else if (tag && tag->name() == "inline")
      forEachNameArity(tuple->elements()[1],
                       [&](StringRef name, unsigned arity, const Expr *) {
                         named.push_back(
                             b.getStringAttr(name + "/" + Twine(arity)));
                       });
  }
  if (!named.empty())
    module->setAttr("erl.inline", b.getArrayAttr(named));
  if (all && !none)
    module->setAttr("erl.inline_size", b.getI64IntegerAttr(size));
}

void Importer::moduleAttributes(ModuleOp module) {
  module->setAttr("erl.module", b.getStringAttr(ast.name));
  module->setAttr("erl.file", files.front());
  SmallVector<Attribute> names(files.begin(), files.end());
  module->setAttr("erl.files", b.getArrayAttr(names));
  module->setAttr("erl.attributes", attributeList());
  inlineAttributes(module);
  if (!ast.onLoad.name.empty())
    module->setAttr("erl.on_load",
                    b.getStringAttr(ast.onLoad.name + "/" +
                                    Twine(ast.onLoad.arity)));
  uniq = digest(ast).low() & 0x7ffffff;
}

/// In the order of their definitions, as in OTP.
Attribute Importer::functionList(bool exportedOnly) {
  std::vector<std::pair<StringRef, unsigned>> names;
  for (const FunctionDef *def : ast.functions)
    if (!exportedOnly || ast.exportAll ||
        ast.isExported(def->name, def->arity))
      names.push_back({def->name, def->arity});
  names.push_back({"module_info", 0});
  names.push_back({"module_info", 1});
  SmallVector<Attribute> list;
  for (auto [name, arity] : names)
    list.push_back(
        erl::TupleTermAttr::get(context, {atomAttr(name), intAttr(arity)}));
  return erl::ListAttr::build(context, list);
}

/// What module_info/0 tells, in its order.
SmallVector<std::pair<StringRef, Attribute>> Importer::moduleInfoItems() {
  auto pair = [&](StringRef name, Attribute value) -> Attribute {
    return erl::TupleTermAttr::get(context, {atomAttr(name), value});
  };
  auto string = [&](StringRef text) {
    return erl::ListAttr::fromString(context, text);
  };
  Attribute compile = erl::ListAttr::build(
      context, {pair("version", string("8.2.3")),
                pair("options", erl::NilAttr::get(context)),
                pair("source", string(ast.fileName))});
  auto bytes = digest(ast);
  Attribute md5 = erl::BitsAttr::get(
      context, StringRef(reinterpret_cast<const char *>(bytes.data()), 16),
      128);
  return {{"module", atomAttr(ast.name)},
          {"exports", functionList(/*exportedOnly=*/true)},
          {"attributes", attributeList()},
          {"compile", compile},
          {"md5", md5}};
}

void Importer::moduleInfo(ModuleOp module) {
  Location loc = location(ast.nameLoc);
  auto items = moduleInfoItems();
  OpBuilder::InsertionGuard insertion(b);
  startFunction(loc, "module_info", 0, /*exported=*/true);
  SmallVector<Attribute> pairs;
  for (auto &[name, value] : items)
    pairs.push_back(erl::TupleTermAttr::get(context, {atomAttr(name), value}));
  erl::ReturnOp::create(
      b, loc, constant(loc, erl::ListAttr::build(context, pairs)));

  items.push_back({"functions", functionList(/*exportedOnly=*/false)});
  items.push_back({"nifs", erl::NilAttr::get(context)});
  items.push_back({"native", atomAttr("false")});
  b.setInsertionPointToEnd(module.getBody());
  auto func = startFunction(loc, "module_info", 1, /*exported=*/true);
  Value item = func.getBody().getArgument(0);
  Branches branches;
  for (auto &[name, value] : items)
    addLiteralClause(branches, loc, item, atomAttr(name),
                     [&, value = value] { return constant(loc, value); });
  addDefaultClause(branches, loc, item, [&] {
    return fault(loc, erl::FaultKind::BadArg, {});
  });
  erl::ReturnOp::create(
      b, loc, finishCase(loc, item, erl::NoMatch::Unreachable, branches));
}

} // namespace luciole::erlang
