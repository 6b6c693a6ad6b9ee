//===- Summaries.cpp - What the linker must know, from the low form ---------===//

#include "Summaries.h"
#include "ModuleState.h"
#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"
#include "luciole/Target/Summary.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace luciole;

namespace {

/// Names in the order of their first use.
struct Names {
  void insert(std::string name) {
    if (seen.insert(name).second)
      list.push_back(std::move(name));
  }
  std::vector<std::string> list;
  llvm::StringSet<> seen;
};

/// Collects the facts of one function.
class Summarizer {
public:
  Summarizer(const ModuleState &state, erl::FuncOp func) : state(state) {
    func.walk([&](Operation *op) { visit(op); });
    summary.name = func.getErlangName().str();
    summary.arity = func.getErlangArity();
    summary.exported = func.getExported();
    summary.callees = std::move(callees.list);
    summary.atoms = std::move(atoms.list);
    summary.testedAtoms = std::move(testedAtoms.list);
  }
  FunctionSummary summary;

private:
  void visit(Operation *op);
  void addLiteral(Attribute literal);
  void addTested(Attribute literal) {
    literal.walk(
        [&](erl::AtomAttr atom) { testedAtoms.insert(atom.getName().str()); });
  }
  void addLocal(StringRef name) {
    callees.insert((state.name + ":" + name).str());
  }
  void addDynamic(Value module, Value function, std::optional<unsigned> arity);
  template <typename Plain, typename Tail, typename Visit>
  void visitCall(Operation *op, Visit visit) {
    if (auto call = dyn_cast<Plain>(op))
      visit(call);
    else if (auto call = dyn_cast<Tail>(op))
      visit(call);
  }

  const ModuleState &state;
  Names callees, atoms, testedAtoms;
};

void Summarizer::addLiteral(Attribute literal) {
  literal.walk([&](erl::AtomAttr atom) { atoms.insert(atom.getName().str()); });
  literal.walk([&](erl::ExportAttr fun) {
    atoms.insert(fun.getModule().str());
    atoms.insert(fun.getName().str());
    callees.insert(
        functionSymbol(fun.getModule(), fun.getName(), fun.getArity()));
  });
}

std::optional<std::string> constantAtom(Value value) {
  if (auto constant = value.getDefiningOp<erl::ConstantOp>())
    if (auto atom = dyn_cast<erl::AtomAttr>(constant.getValue()))
      return atom.getName().str();
  return std::nullopt;
}

void Summarizer::addDynamic(Value module, Value function,
                            std::optional<unsigned> arity) {
  summary.dynamicCalls.push_back(
      {constantAtom(module), constantAtom(function), arity});
}

/// Whether an op only compares with its literals: an atom that passes a test
/// came from where it was made, so the test doesn't make it alive.
bool onlyTests(Operation *op) {
  if (isa<erl::SwitchOp, erl::IsEqOp, erl::TestOp>(op))
    return true;
  return isa<erl::ConstantOp>(op) && constantAtom(op->getResult(0)) &&
         llvm::all_of(op->getUsers(),
                      [](Operation *user) { return isa<erl::CompareOp>(user); });
}

/// BIFs that turn text into atoms.
bool makesAtoms(erl::BifOp bif) {
  return bif.getModule() == "erlang" &&
         llvm::StringSwitch<bool>(bif.getFunction())
             .Cases({"list_to_atom", "list_to_existing_atom"}, true)
             .Cases({"binary_to_atom", "binary_to_existing_atom"}, true)
             .Case("binary_to_term", true)
             .Default(false);
}

void Summarizer::visit(Operation *op) {
  if (auto bif = dyn_cast<erl::BifOp>(op))
    summary.makesAtoms |= makesAtoms(bif);
  if (!isa<erl::FuncOp>(op))
    for (NamedAttribute attr : op->getAttrs())
      onlyTests(op) ? addTested(attr.getValue()) : addLiteral(attr.getValue());
  visitCall<erl::CallOp, erl::TailCallOp>(
      op, [&](auto call) { addLocal(call.getCallee()); });
  visitCall<erl::CallRemoteOp, erl::TailCallRemoteOp>(op, [&](auto call) {
    callees.insert(functionSymbol(call.getModule(), call.getFunction(),
                                  call.getArgs().size()));
  });
  visitCall<erl::CallDynamicOp, erl::TailCallDynamicOp>(op, [&](auto call) {
    addDynamic(call.getModule(), call.getFunction(), call.getArgs().size());
  });
  visitCall<erl::ApplyOp, erl::TailApplyOp>(op, [&](auto call) {
    addDynamic(call.getModule(), call.getFunction(), std::nullopt);
  });
  if (auto fun = dyn_cast<erl::MakeFunOp>(op))
    addLocal(fun.getCallee());
}

} // namespace

/// An entry of -luciole_dynamic: Module or {Module, Function, Arity}.
static std::string dynamicName(Attribute entry) {
  if (auto atom = dyn_cast<erl::AtomAttr>(entry))
    return atom.getName().str();
  auto tuple = dyn_cast<erl::TupleTermAttr>(entry);
  if (!tuple || tuple.getElements().size() != 3)
    return "";
  auto module = dyn_cast<erl::AtomAttr>(tuple.getElements()[0]);
  auto function = dyn_cast<erl::AtomAttr>(tuple.getElements()[1]);
  auto arity = dyn_cast<erl::IntAttr>(tuple.getElements()[2]);
  if (!module || !function || !arity || !arity.isSmall())
    return "";
  return functionSymbol(module.getName(), function.getName(), arity.getSmall());
}

static std::vector<std::string> dynamicNames(ModuleOp module) {
  std::vector<std::string> names;
  auto attributes = module->getAttrOfType<erl::ListAttr>("erl.attributes");
  if (!attributes)
    return names;
  for (Attribute attribute : attributes.getElements()) {
    auto pair = dyn_cast<erl::TupleTermAttr>(attribute);
    auto key = pair ? dyn_cast<erl::AtomAttr>(pair.getElements()[0]) : nullptr;
    if (!key || key.getName() != "luciole_dynamic")
      continue;
    if (auto list = dyn_cast<erl::ListAttr>(pair.getElements()[1]))
      for (Attribute entry : list.getElements())
        if (std::string name = dynamicName(entry); !name.empty())
          names.push_back(std::move(name));
  }
  return names;
}

std::string luciole::summarize(const ModuleState &state) {
  ModuleSummary summary;
  summary.module = state.name;
  summary.dynamic = dynamicNames(state.module);
  if (auto onLoad = state.module->getAttrOfType<StringAttr>("erl.on_load"))
    summary.onLoad = onLoad.str();
  auto module = state.module;
  for (auto func : module.getOps<erl::FuncOp>())
    summary.functions.push_back(Summarizer(state, func).summary);
  std::string text;
  llvm::raw_string_ostream os(text);
  summary.print(os);
  return text;
}

std::string luciole::summarizeModule(ModuleOp module) {
  module.getContext()->loadDialect<LLVM::LLVMDialect>();
  return summarize(ModuleState(module, CodeTarget::Wasm32));
}

void luciole::addSummary(ModuleState &state, const std::string &text) {
  auto builder = OpBuilder::atBlockEnd(state.module.getBody());
  auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), text.size());
  auto global = LLVM::GlobalOp::create(
      builder, state.module.getLoc(), type, true, LLVM::Linkage::Internal,
      "luciole.summary", builder.getStringAttr(text), 1, 0);
  global.setSection(kSummarySection);
}
