//===- Inline.cpp - What -compile({inline, …}) asks for ---------------------===//
//
// Follows OTP's inliner, so that stack traces have the same frames: first the
// named functions are inlined into each other, but only lighter ones into
// heavier ones; then all functions take these bodies, once a call. So recursion
// is unrolled by one step at most, and everything ends.
//
//===----------------------------------------------------------------------===//

#include "FunctionClauseStubs.h"
#include "luciole/Dialect/Erl/Transforms/Passes.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"

namespace luciole::erl {
#define GEN_PASS_DEF_ERLINLINE
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"
} // namespace luciole::erl

using namespace mlir;
using namespace luciole::erl;

namespace {

class Inliner {
public:
  explicit Inliner(ModuleOp module) : module(module), builder(module) {}
  ~Inliner() {
    for (auto &[name, candidate] : candidates) {
      candidate.original.erase();
      candidate.body.erase();
    }
  }

  /// Takes this function's body as it is now.
  void addCandidate(FuncOp func);
  unsigned run();

private:
  struct Candidate {
    FuncOp original; ///< A copy of the function as it was.
    FuncOp body;     ///< One with lighter candidates inlined.
    unsigned weight = 0;
  };

  SmallVector<std::pair<CallOp, Candidate *>> callsIn(FuncOp func);
  void inlineCall(CallOp call, FuncOp body);
  FuncOp stubOf(FuncOp body);
  void collectNames();
  void rename(Operation *root, FuncOp into);
  std::string freshName(StringRef prefix);

  ModuleOp module;
  OpBuilder builder;
  llvm::MapVector<StringRef, Candidate> candidates;
  llvm::StringSet<> names;
  unsigned nextIndex = 0;
};

void Inliner::addCandidate(FuncOp func) {
  Candidate candidate{func.clone(), func.clone()};
  func.walk([&](Operation *) { ++candidate.weight; });
  candidates.insert({func.getSymName(), candidate});
}

SmallVector<std::pair<CallOp, Inliner::Candidate *>>
Inliner::callsIn(FuncOp func) {
  SmallVector<std::pair<CallOp, Candidate *>> calls;
  func.walk([&](CallOp call) {
    auto it = candidates.find(call.getCallee());
    if (it != candidates.end())
      calls.push_back({call, &it->second});
  });
  return calls;
}

unsigned Inliner::run() {
  collectNames();
  for (auto &[name, candidate] : candidates)
    for (auto [call, callee] : callsIn(candidate.body))
      if (callee->weight < candidate.weight)
        inlineCall(call, callee->original);
  unsigned count = 0;
  for (FuncOp func : llvm::to_vector(module.getOps<FuncOp>()))
    for (auto [call, callee] : callsIn(func)) {
      inlineCall(call, callee->body);
      ++count;
    }
  return count;
}

/// The ops of the body take the call's place.
///
///   %r = erl.call @"f/1"(%a)     =>     … the ops of f with %a for its argument,
///   … %r …                              … what f returns …
void Inliner::inlineCall(CallOp call, FuncOp body) {
  Block &entry = body.getBody().front();
  IRMapping mapping;
  mapping.map(entry.getArguments(), call.getArgs());
  builder.setInsertionPoint(call);
  auto into = call->getParentOfType<FuncOp>();
  for (Operation &op : entry.without_terminator()) {
    Operation *copy = builder.clone(op, mapping);
    // In the copies of candidates names do not matter yet.
    if (into->getParentOp())
      rename(copy, into);
    copy->walk<WalkOrder::PreOrder>([&](Operation *nested) {
      if (isa<LambdaOp, LetrecOp>(nested))
        return WalkResult::skip();
      auto caseOp = dyn_cast<CaseOp>(nested);
      if (caseOp && caseOp.getNoMatch() == NoMatch::FunctionClause)
        raiseInStub(caseOp, stubOf(body));
      return WalkResult::advance();
    });
  }
  Value result = mapping.lookupOrDefault(entry.getTerminator()->getOperand(0));
  call.getResult().replaceAllUsesWith(result);
  call.erase();
}

//===----------------------------------------------------------------------===//
// function_clause
//===----------------------------------------------------------------------===//

FuncOp Inliner::stubOf(FuncOp body) {
  // What was inlined into a candidate has its own stub already.
  return functionClauseStub(module, ("-inlined-" + body.getSymName() + "-").str(),
                            body.getArgumentTypes(), body.getLoc());
}

//===----------------------------------------------------------------------===//
// Names of funs and letrecs
//===----------------------------------------------------------------------===//

void Inliner::collectNames() {
  module.walk([&](Operation *op) {
    if (auto lambda = dyn_cast<LambdaOp>(op)) {
      names.insert(lambda.getName());
      nextIndex = std::max(nextIndex, lambda.getIndex() + 1);
    } else if (auto letrec = dyn_cast<LetrecOp>(op)) {
      names.insert(letrec.getName());
    }
  });
}

std::string Inliner::freshName(StringRef prefix) {
  for (unsigned n = 0;; ++n) {
    std::string name = (prefix + Twine(n) + "-").str();
    if (names.insert(name).second)
      return name;
  }
}

/// Copied funs are `-g/1-anonymous-N-`, and comprehensions `-g/1-lc$^0/1-N-`,
/// where g is the function they are in now.
void Inliner::rename(Operation *root, FuncOp into) {
  std::string prefix = ("-" + into.getSymName() + "-").str();
  root->walk([&](Operation *op) {
    if (auto lambda = dyn_cast<LambdaOp>(op)) {
      lambda.setName(freshName(prefix + "anonymous-"));
      lambda.setIndex(nextIndex++);
    } else if (auto letrec = dyn_cast<LetrecOp>(op)) {
      // `-f/1-lc$^0/1-0-`: the part that says what it is, is the third last.
      std::string old = letrec.getName().str();
      StringRef kind = StringRef(old).drop_back().rsplit('-').first;
      kind = kind.substr(kind.rfind('-') + 1);
      std::string name = freshName(prefix + kind.str() + "-");
      letrec.setName(name);
      letrec.walk([&](RecurOp recur) {
        if (recur.getName() == old)
          recur.setName(name);
      });
    }
  });
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

class InlinePass : public luciole::erl::impl::ErlInlineBase<InlinePass> {
public:
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto named = module->getAttrOfType<ArrayAttr>("erl.inline");
    auto size = module->getAttrOfType<IntegerAttr>("erl.inline_size");
    if (!named && !size)
      return;
    Inliner inliner(module);
    for (FuncOp func : module.getOps<FuncOp>())
      if (isHighForm(func) && (isNamed(func, named) || isSmall(func, size)))
        inliner.addCandidate(func);
    numInlined += inliner.run();
  }

private:
  static bool isHighForm(FuncOp func) {
    return func.getBody().hasOneBlock() &&
           isa<ReturnOp>(func.getBody().front().getTerminator());
  }

  static bool isNamed(FuncOp func, ArrayAttr named) {
    return named && llvm::is_contained(named, func.getSymNameAttr());
  }

  /// Small, and not calling itself: -compile(inline) must not make it worse.
  static bool isSmall(FuncOp func, IntegerAttr size) {
    if (!size)
      return false;
    unsigned weight = 0;
    bool recursive = false;
    func.walk([&](Operation *op) {
      ++weight;
      if (auto call = dyn_cast<CallOp>(op))
        recursive |= call.getCallee() == func.getSymName();
    });
    return !recursive && weight * 3 <= size.getValue().getZExtValue();
  }
};

} // namespace
