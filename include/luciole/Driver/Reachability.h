//===- Reachability.h - Which functions a program can reach -------*- C++ -*-===//
//
// A program is linked whole. From its roots this walks the module summaries:
// static callees are reached; an exported function is also reached when its
// module atom and its function atom are both alive in reached code and some
// reached dynamic call can have it as target. What is not reached is not
// linked, and can't be called dynamically.
//
// An atom is alive where it is made; comparing with it is not enough, unless
// the user's own code makes atoms from text. A program that calls erl_eval can
// call everything, so everything is linked.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DRIVER_REACHABILITY_H
#define LUCIOLE_DRIVER_REACHABILITY_H

#include "luciole/Target/Summary.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <memory>

namespace luciole {

/// A module that can be linked: its object and, once asked for, its summary.
struct LinkableModule {
  std::string name;
  std::string object; ///< path; empty: all its functions are BIFs
  bool isUser = false;
  bool isReplacement = false; ///< a small one, for -Oz
  bool isLinked = false; ///< some function of it is reached
  std::unique_ptr<ModuleSummary> summary;
};

/// A function named by a symbol `m:f/a`.
struct FunctionName {
  std::string module, function;
  unsigned arity = 0;

  std::string symbol() const;
  static std::optional<FunctionName> fromSymbol(llvm::StringRef symbol);
};

/// A function that is called but that no module defines.
struct UndefinedFunction {
  FunctionName name;
  std::string caller; ///< symbol of the first caller found
  bool userCaller = false;
};

class Reachability {
public:
  /// Errors that nobody catches are printed by the runtime alone, in a plain
  /// form: what else would print them is not reached. Before all others.
  void setPlainReports() { plainReports = true; }
  /// Makes the objects of a library folder (`<module>.o`) linkable.
  llvm::Error addLibrary(llvm::StringRef folder);
  /// Makes one of the user's objects linkable; it hides a library module. Gives
  /// the module's name.
  llvm::Expected<llvm::StringRef> addUserObject(llvm::StringRef path);

  /// Makes the objects of a folder stand in for modules of the library that the
  /// user's own code does not mention, but for those of `except`; to be called
  /// when the user's objects are there.
  llvm::Error addReplacements(llvm::StringRef folder,
                              const llvm::StringSet<> &except);
  /// Replacements that lack a function that the program reaches.
  std::vector<std::string> insufficientReplacements() const;

  /// Reaches `root` and everything from it. May be called several times.
  llvm::Error reach(const FunctionName &root);
  /// Every exported function of the module may be called by name. What that
  /// reaches is walked with the next root.
  llvm::Error exposeModule(llvm::StringRef module);
  /// The same for a module or a function `m:f/a`.
  llvm::Error expose(llvm::StringRef name);
  /// For what the user's modules say in -luciole_dynamic, and their functions that
  /// handle calls of undefined ones.
  llvm::Error exposeDeclared();

  bool defines(const FunctionName &name);
  bool isReached(llvm::StringRef symbol) const;
  /// Whether the program can ask which atoms exist: then those of functions
  /// that it can't reach must, too.
  bool asksForAtoms() const;
  LinkableModule *find(llvm::StringRef module);

  const std::vector<LinkableModule *> &linkedModules() const { return linked; }
  /// The exported functions that dynamic calls may have as targets.
  std::vector<FunctionName> dynamicTargets() const;
  const std::vector<UndefinedFunction> &undefinedFunctions() const {
    return undefined;
  }
  /// How `symbol` came to be reached: a chain of symbols, and of dynamic calls,
  /// up to a root.
  std::vector<std::string> whyLinked(llvm::StringRef symbol) const;

private:
  /// A reached call whose target is partly unknown.
  struct ReachedCall {
    DynamicCall call;
    std::string module; ///< of (one of) its callers
    std::string caller; ///< its symbol
  };
  struct Node {
    LinkableModule *module = nullptr;
    const FunctionSummary *function = nullptr;
    std::string reachedFrom;
    /// If that is the caller of a dynamic call: what is known of its target.
    std::string calledAs;
    bool isReached = false;
    bool isDynamicTarget = false;
  };

  llvm::Error load(LinkableModule &module);
  bool userMentions(llvm::StringRef module) const;
  void addNodes(LinkableModule &module);
  llvm::Error enqueue(llvm::StringRef symbol, llvm::StringRef from);
  llvm::Error visit(Node &node, llvm::StringRef symbol);
  llvm::Error drain();
  llvm::Error reachDynamicTargets();
  llvm::Error aliveAtom(llvm::StringRef atom);
  llvm::Error testedAtom(llvm::StringRef atom);
  llvm::Error visitUser(const Node &node);
  llvm::Error makeAtomsFromText();
  llvm::Error reachDynamicTarget(LinkableModule &module,
                                 const FunctionSummary &function);
  bool mayCall(const ReachedCall &from, const LinkableModule &module,
               const FunctionSummary &function) const;
  bool namesTogether(llvm::StringRef module, llvm::StringRef function) const;
  /// Whether reached code of the module makes the atom; the user's says all.
  bool says(llvm::StringRef module, llvm::StringRef atom) const;
  void noteAtoms(const Node &node);

  llvm::StringMap<std::unique_ptr<LinkableModule>> modules;
  llvm::StringMap<Node> nodes; ///< by symbol
  llvm::StringSet<> atoms;     ///< alive
  llvm::StringSet<> testedAtoms;
  llvm::StringSet<> userAtoms; ///< alive in the user's own functions
  /// For each module's atom those that are made in the same functions.
  llvm::StringMap<llvm::StringSet<>> companions;
  llvm::StringMap<llvm::StringSet<>> atomsOfModules; ///< of the library
  bool atomsFromText = false;  ///< the user's code makes atoms from text
  bool plainReports = false;
  bool isSystemless = false;   ///< nothing of OTP's system is needed
  bool everything = false;     ///< every exported function is a target
  std::vector<LinkableModule *> dynamicModules;
  llvm::StringSet<> dynamicModuleNames;
  std::vector<ReachedCall> dynamicCalls;
  llvm::StringSet<> dynamicCallKeys;
  std::vector<std::string> worklist;
  std::vector<LinkableModule *> linked;
  std::vector<UndefinedFunction> undefined;
  llvm::StringSet<> undefinedSymbols;
};

} // namespace luciole

#endif // LUCIOLE_DRIVER_REACHABILITY_H
