//===- Reachability.cpp - Which functions a program can reach ---------------===//

#include "luciole/Driver/Reachability.h"
#include "luciole/Dialect/Erl/IR/Bifs.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace luciole;

std::string FunctionName::symbol() const {
  return (Twine(module) + ":" + function + "/" + Twine(arity)).str();
}

std::optional<FunctionName> FunctionName::fromSymbol(StringRef symbol) {
  FunctionName name;
  auto [head, arity] = symbol.rsplit('/');
  auto [module, function] = head.split(':');
  if (function.empty() || arity.getAsInteger(10, name.arity))
    return std::nullopt;
  name.module = module.str();
  name.function = function.str();
  return name;
}

namespace {
struct TrapRow {
  const char *bif;
  const char *module;
  const char *function;
  unsigned arity;
  bool reports = false;
};
} // namespace

static constexpr TrapRow kTraps[] = {
#define TRAP(bif, module, function, arity) {bif, module, function, arity},
#define REPORTER(bif, module, function, arity) {bif, module, function, arity, true},
#include "luciole/Runtime/Traps.def"
};

namespace {
struct ServerRow {
  const char *atom;
  FunctionName server;
};
} // namespace

/// What whoever makes certain requests needs.
static const ServerRow kServers[] = {
#define SERVER(atom, module, function, arity) {atom, {module, function, arity}},
#include "luciole/Runtime/Roots.def"
};

/// The functions of a module that only the runtime defines: its BIFs that may
/// trap. What they leave to be called is looked up by name.
static void addNativeFunctions(ModuleSummary &summary, bool plainReports) {
  StringSet<> defined;
  for (const FunctionSummary &function : summary.functions)
    defined.insert((function.name + "/" + Twine(function.arity)).str());
  for (const BifRow &row : bifsOf(summary.module)) {
    std::string local = (row.function + Twine("/") + Twine(row.arity)).str();
    if (defined.contains(local))
      continue;
    FunctionSummary &function = summary.functions.emplace_back();
    function.name = row.function;
    function.arity = row.arity;
    function.exported = true;
    for (const TrapRow &trap : kTraps)
      if (summary.module + ":" + local == trap.bif &&
          !(trap.reports && plainReports))
        function.dynamicCalls.push_back(
            {std::string(trap.module), std::string(trap.function), trap.arity});
  }
}

Error Reachability::addLibrary(StringRef folder) {
  std::error_code error;
  for (sys::fs::directory_iterator it(folder, error), end; it != end && !error;
       it.increment(error)) {
    StringRef path = it->path();
    if (sys::path::extension(path) != ".o")
      continue;
    StringRef name = sys::path::stem(path);
    auto module = std::make_unique<LinkableModule>();
    module->name = name.str();
    module->object = path.str();
    modules.try_emplace(name, std::move(module));
  }
  if (error)
    return createStringError("can't read the library folder '" + folder +
                             "': " + error.message());
  return Error::success();
}

Expected<StringRef> Reachability::addUserObject(StringRef path) {
  auto module = std::make_unique<LinkableModule>();
  module->object = path.str();
  module->isUser = true;
  if (Error error = load(*module))
    return std::move(error);
  module->name = module->summary->module;
  std::unique_ptr<LinkableModule> &slot = modules[module->name];
  if (slot && slot->isUser)
    return createStringError("module '" + module->name + "' is given twice: '" +
                             slot->object + "' and '" + path + "'");
  slot = std::move(module);
  return StringRef(slot->name);
}

/// The summary of a module's object, or of a module of BIFs alone.
static Expected<ModuleSummary> readSummary(const LinkableModule &module) {
  if (module.object.empty()) {
    ModuleSummary summary;
    summary.module = module.name;
    return summary;
  }
  auto buffer = MemoryBuffer::getFile(module.object, /*IsText=*/false,
                                      /*RequiresNullTerminator=*/false);
  if (!buffer)
    return createStringError("can't read '" + module.object +
                             "': " + buffer.getError().message());
  return ModuleSummary::read((*buffer)->getMemBufferRef());
}

Error Reachability::load(LinkableModule &module) {
  if (module.summary)
    return Error::success();
  Expected<ModuleSummary> summary = readSummary(module);
  if (!summary)
    return summary.takeError();
  module.summary = std::make_unique<ModuleSummary>(std::move(*summary));
  addNativeFunctions(*module.summary, plainReports);
  addNodes(module);
  return Error::success();
}

void Reachability::addNodes(LinkableModule &module) {
  for (const FunctionSummary &function : module.summary->functions) {
    FunctionName name{module.summary->module, function.name, function.arity};
    Node &node = nodes[name.symbol()];
    node.module = &module;
    node.function = &function;
  }
}

namespace {
struct UseRow {
  const char *module;
  const char *callee; ///< the beginning of a symbol
};
} // namespace

/// Calls of the user's that need all of a module that they don't mention.
static constexpr UseRow kUses[] = {
    {"erl_scan", "io:read/"},     {"erl_scan", "io:scan_"},
    {"erl_scan", "io:parse_"},    {"unicode_util", "string:"},
    {"unicode_util", "unicode:"}, {"error_logger", "logger:"},
    {"logger", "error_logger:"},  {"logger", "application:"},
    {"global", "net_kernel:"},
    // Servers under the kernel's supervisor.
    {"application", "rpc:"},
    {"application", "timer:apply_"},
    {"application", "timer:cancel/"},
    {"application", "timer:exit_after/"},
    {"application", "timer:kill_after/"},
    {"application", "timer:send_"},
    {"application", "timer:start/"},
};

bool Reachability::userMentions(StringRef name) const {
  auto calls = [&](StringRef callee) {
    if (callee.starts_with((name + ":").str()))
      return true;
    return llvm::any_of(kUses, [&](const UseRow &row) {
      return name == row.module && callee.starts_with(row.callee);
    });
  };
  for (const auto &entry : modules) {
    if (!entry.second->isUser)
      continue;
    for (const FunctionSummary &function : entry.second->summary->functions)
      if (function.makesAtoms || llvm::any_of(function.callees, calls) ||
          llvm::is_contained(function.atoms, name))
        return true;
  }
  return false;
}

/// Where one of these is OTP's, all are.
static bool isOfSystem(StringRef module) {
  return module == "logger" || module == "error_logger" || module == "global" ||
         module == "file";
}

Error Reachability::addReplacements(StringRef folder,
                                    const StringSet<> &except) {
  isSystemless = true;
  for (StringRef part : {"logger", "error_logger", "application", "global"})
    if (except.contains(part) || userMentions(part))
      isSystemless = false;
  std::error_code error;
  for (sys::fs::directory_iterator it(folder, error), end; it != end && !error;
       it.increment(error)) {
    StringRef name = sys::path::stem(it->path());
    LinkableModule *module = find(name);
    if (!module || module->isUser || except.contains(name) ||
        (!isSystemless && isOfSystem(name)) || userMentions(name))
      continue;
    module->object = it->path();
    module->isReplacement = true;
  }
  return error ? createStringError("can't read '" + folder +
                                   "': " + error.message())
               : Error::success();
}

std::vector<std::string> Reachability::insufficientReplacements() const {
  std::vector<std::string> names;
  for (const UndefinedFunction &function : undefined) {
    auto it = modules.find(function.name.module);
    if (it != modules.end() && it->second->isReplacement)
      names.push_back(function.name.module);
  }
  return names;
}

LinkableModule *Reachability::find(StringRef module) {
  auto it = modules.find(module);
  if (it != modules.end())
    return it->second.get();
  if (bifsOf(module).empty())
    return nullptr;
  auto native = std::make_unique<LinkableModule>();
  native->name = module.str();
  return (modules[module] = std::move(native)).get();
}

bool Reachability::defines(const FunctionName &name) {
  LinkableModule *module = find(name.module);
  if (!module)
    return false;
  if (Error error = load(*module)) {
    consumeError(std::move(error));
    return false;
  }
  auto it = nodes.find(name.symbol());
  return it != nodes.end() && it->second.function;
}

bool Reachability::isReached(StringRef symbol) const {
  auto it = nodes.find(symbol);
  return it != nodes.end() && it->second.isReached;
}

bool Reachability::asksForAtoms() const {
  return atomsFromText || isReached("erlang:list_to_existing_atom/1") ||
         isReached("erlang:binary_to_existing_atom/1") ||
         isReached("erlang:binary_to_existing_atom/2");
}

Error Reachability::reach(const FunctionName &root) {
  if (Error error = enqueue(root.symbol(), ""))
    return error;
  do {
    if (Error error = drain())
      return error;
    if (Error error = reachDynamicTargets())
      return error;
  } while (!worklist.empty());
  return Error::success();
}

Error Reachability::exposeModule(StringRef name) {
  LinkableModule *module = find(name);
  if (!module)
    return createStringError("there is no module '" + name + "'");
  if (Error error = load(*module))
    return error;
  if (Error error = aliveAtom(name))
    return error;
  for (const FunctionSummary &function : module->summary->functions) {
    // Whoever asks for module_info says so; the atoms in it are many.
    if (!function.exported || function.name == "module_info")
      continue;
    std::string symbol =
        FunctionName{module->name, function.name, function.arity}.symbol();
    nodes[symbol].isDynamicTarget = true;
    if (Error error = enqueue(symbol, "a dynamic call"))
      return error;
  }
  return Error::success();
}

Error Reachability::expose(StringRef name) {
  if (!name.contains(':'))
    return exposeModule(name);
  std::optional<FunctionName> function = FunctionName::fromSymbol(name);
  if (!function)
    return createStringError("'" + name + "' names no function\nhint: a name "
                             "looks like lists:map/2");
  if (!defines(*function))
    return createStringError("there is no function '" + name + "'");
  for (StringRef atom : {function->module, function->function})
    if (Error error = aliveAtom(atom))
      return error;
  nodes[name].isDynamicTarget = true;
  return enqueue(name, "a dynamic call");
}

/// The runtime calls these in place of functions that don't exist.
static bool isErrorHandler(const FunctionSummary &function) {
  return function.exported &&
         ((function.arity == 3 && (function.name == "undefined_function" ||
                                   function.name == "undefined_lambda")) ||
          (function.arity == 2 &&
           function.name == "$handle_undefined_function"));
}

Error Reachability::exposeDeclared() {
  std::vector<std::string> names;
  for (auto &[name, module] : modules) {
    if (!module->isUser)
      continue;
    llvm::append_range(names, module->summary->dynamic);
    for (const FunctionSummary &function : module->summary->functions)
      if (isErrorHandler(function))
        names.push_back(
            FunctionName{module->name, function.name, function.arity}.symbol());
  }
  for (const std::string &name : names)
    if (Error error = expose(name))
      return error;
  return Error::success();
}

Error Reachability::enqueue(StringRef symbol, StringRef from) {
  auto it = nodes.find(symbol);
  if (it != nodes.end() && it->second.isReached)
    return Error::success();
  std::optional<FunctionName> name = FunctionName::fromSymbol(symbol);
  if (!name)
    return createStringError("'" + symbol + "' is not a function's symbol");
  if (LinkableModule *module = find(name->module))
    if (Error error = load(*module))
      return error;
  Node &node = nodes[symbol];
  if (!node.function) {
    if (undefinedSymbols.insert(symbol).second) {
      auto caller = nodes.find(from);
      bool userCaller = caller != nodes.end() && caller->second.module &&
                        caller->second.module->isUser;
      undefined.push_back({*name, from.str(), userCaller});
    }
    return Error::success();
  }
  node.isReached = true;
  node.reachedFrom = from.str();
  worklist.push_back(symbol.str());
  if (node.module->isLinked)
    return Error::success();
  node.module->isLinked = true;
  linked.push_back(node.module);
  const ModuleSummary &summary = *node.module->summary;
  if (summary.onLoad.empty())
    return Error::success();
  return enqueue(summary.module + ":" + summary.onLoad, symbol);
}

Error Reachability::drain() {
  while (!worklist.empty()) {
    std::string symbol = std::move(worklist.back());
    worklist.pop_back();
    if (Error error = visit(nodes[symbol], symbol))
      return error;
  }
  return Error::success();
}

static std::string keyOf(const DynamicCall &call) {
  std::string key;
  raw_string_ostream os(key);
  os << (call.module ? *call.module : "*") << '\0'
     << (call.function ? *call.function : "*") << '\0';
  if (call.arity)
    os << *call.arity;
  return key;
}

/// Whether this is who calls what an error's error_info names.
static bool asksForDetails(StringRef symbol) {
  return symbol == "erl_error:get_extended_error/2";
}

Error Reachability::visit(Node &node, StringRef symbol) {
  const FunctionSummary &function = *node.function;
  for (const std::string &callee : function.callees) {
    // Only programs that use `re` otherwise need it to explain errors.
    if (node.module->name == "erl_stdlib_errors" &&
        StringRef(callee).starts_with("re:"))
      continue;
    if (Error error = enqueue(callee, symbol))
      return error;
  }
  noteAtoms(node);
  for (const std::string &atom : function.atoms)
    if (Error error = aliveAtom(atom))
      return error;
  for (const std::string &atom : function.testedAtoms)
    if (Error error = testedAtom(atom))
      return error;
  if (node.module->isUser)
    if (Error error = visitUser(node))
      return error;
  for (const ServerRow &row : kServers)
    if (llvm::is_contained(function.atoms, row.atom))
      if (Error error = enqueue(row.server.symbol(), symbol))
        return error;
  for (const DynamicCall &call : function.dynamicCalls) {
    std::string key = keyOf(call);
    if (asksForDetails(symbol))
      key += "\n" + symbol.str();
    else if (isSystemless && !call.module && !call.function)
      key += "\n" + node.module->name;
    if (!dynamicCallKeys.insert(key).second)
      continue;
    dynamicCalls.push_back({call, node.module->name, symbol.str()});
    if (call.module)
      if (Error error = aliveAtom(*call.module))
        return error;
    if (call.function)
      if (Error error = aliveAtom(*call.function))
        return error;
  }
  return Error::success();
}

Error Reachability::testedAtom(StringRef atom) {
  if (atomsFromText)
    return aliveAtom(atom);
  testedAtoms.insert(atom);
  return Error::success();
}

Error Reachability::makeAtomsFromText() {
  if (atomsFromText)
    return Error::success();
  atomsFromText = true;
  for (const auto &atom : testedAtoms)
    if (Error error = aliveAtom(atom.first()))
      return error;
  return Error::success();
}

/// What the user's own code makes possible that can't be seen from atoms.
Error Reachability::visitUser(const Node &node) {
  const FunctionSummary &function = *node.function;
  if (function.makesAtoms)
    if (Error error = makeAtomsFromText())
      return error;
  // Errors are explained by the module of who raises them, if they name none.
  if (llvm::is_contained(function.atoms, "error_info"))
    if (Error error = aliveAtom(node.module->name))
      return error;
  auto evaluates = [](StringRef callee) { return callee.starts_with("erl_eval:"); };
  if (everything || llvm::none_of(function.callees, evaluates))
    return Error::success();
  everything = true;
  std::vector<std::string> names;
  for (const auto &module : modules)
    names.push_back(module.first().str());
  llvm::sort(names);
  for (const std::string &name : names)
    if (Error error = aliveAtom(name))
      return error;
  return Error::success();
}

Error Reachability::aliveAtom(StringRef atom) {
  if (!atoms.insert(atom).second)
    return Error::success();
  LinkableModule *module = find(atom);
  if (!module)
    return Error::success();
  if (dynamicModuleNames.insert(atom).second)
    dynamicModules.push_back(module);
  return Error::success();
}

/// Whether the call may have as its target a function whose name is alive.
bool Reachability::mayCall(const ReachedCall &from,
                           const LinkableModule &module,
                           const FunctionSummary &function) const {
  const DynamicCall &call = from.call;
  if ((call.module && *call.module != module.name) ||
      (call.function && *call.function != function.name) ||
      (call.arity && *call.arity != function.arity))
    return false;
  // What the library raises is explained by format_error.
  if (asksForDetails(from.caller) && !module.isUser &&
      function.name != "format_error")
    return false;
  return call.module || call.function ||
         namesTogether(module.name, function.name) ||
         says(from.module, function.name);
}

/// Whether something could say both names to a call that knows neither. In
/// programs without OTP's system the library is expected to say them in one
/// function, or the function's in the module of the call.
bool Reachability::namesTogether(StringRef module, StringRef function) const {
  if (!isSystemless || userAtoms.contains(module))
    return true;
  auto it = companions.find(module);
  return it != companions.end() && it->second.contains(function);
}

bool Reachability::says(StringRef module, StringRef atom) const {
  auto it = atomsOfModules.find(module);
  return it == atomsOfModules.end() || it->second.contains(atom);
}

void Reachability::noteAtoms(const Node &node) {
  if (node.module->isUser) {
    for (const std::string &atom : node.function->atoms)
      userAtoms.insert(atom);
    userAtoms.insert(node.module->name);
    return;
  }
  StringSet<> &said = atomsOfModules[node.module->name];
  for (const std::string &atom : node.function->atoms)
    said.insert(atom);
  for (const std::string &atom : node.function->atoms)
    if (find(atom))
      for (const std::string &other : node.function->atoms)
        companions[atom].insert(other);
}

/// What is known of a call's target: `lists:_/2`.
static std::string describe(const DynamicCall &call) {
  std::string arity = call.arity ? std::to_string(*call.arity) : "_";
  return call.module.value_or("_") + ":" + call.function.value_or("_") + "/" +
         arity;
}

Error Reachability::reachDynamicTarget(LinkableModule &module,
                                       const FunctionSummary &function) {
  if (!function.exported || !(everything || atoms.contains(function.name)))
    return Error::success();
  auto from = llvm::find_if(dynamicCalls, [&](const ReachedCall &call) {
    return everything || mayCall(call, module, function);
  });
  if (from == dynamicCalls.end())
    return Error::success();
  std::string symbol =
      FunctionName{module.name, function.name, function.arity}.symbol();
  Node &node = nodes[symbol];
  node.isDynamicTarget = true;
  if (!node.isReached)
    node.calledAs = describe(from->call);
  return enqueue(symbol, from->caller);
}

Error Reachability::reachDynamicTargets() {
  if (dynamicCalls.empty())
    return Error::success();
  for (size_t i = 0; i < dynamicModules.size(); ++i) {
    LinkableModule &module = *dynamicModules[i];
    if (Error error = load(module))
      return error;
    for (const FunctionSummary &function : module.summary->functions)
      if (Error error = reachDynamicTarget(module, function))
        return error;
  }
  return Error::success();
}

std::vector<FunctionName> Reachability::dynamicTargets() const {
  std::vector<FunctionName> targets;
  for (const auto &entry : nodes)
    if (entry.second.isDynamicTarget)
      targets.push_back({entry.second.module->name,
                         entry.second.function->name,
                         entry.second.function->arity});
  return targets;
}

std::vector<std::string> Reachability::whyLinked(StringRef symbol) const {
  std::vector<std::string> chain;
  auto it = nodes.find(symbol);
  while (it != nodes.end() && it->second.isReached) {
    chain.push_back(it->first().str());
    const Node &node = it->second;
    if (node.calledAs.size())
      chain.push_back("the dynamic call " + node.calledAs);
    it = nodes.find(node.reachedFrom);
    if (it == nodes.end() && node.reachedFrom.size())
      chain.push_back(node.reachedFrom); // it is declared to be called so
  }
  return chain;
}
