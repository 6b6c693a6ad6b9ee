//===- Fun2ms.cpp - Finding the calls of fun2ms ---------------------------===//

#include "Fun2ms.h"
#include "ExprRewriter.h"
#include <algorithm>

using namespace luciole::erlang;

namespace {
/// Replaces the calls in one function. The set of bound variables is what OTP's
/// transform takes it to be (a variable is bound where it is mentioned): the
/// warnings about shadowing go by it.
class Finder : public ExprRewriter {
public:
  Finder(ModuleAST &module, MatchSpecTranslator &translator)
      : ExprRewriter(module), translator(translator) {}

  void run(FunctionDef *def) {
    llvm::SmallVector<Clause *> clauses;
    for (const Clause *clause : def->clauses) {
      bound.clear();
      auto *copy = make<Clause>(*clause);
      copy->patterns = rewriteAll(clause->patterns);
      copy->body = rewriteAll(clause->body);
      clauses.push_back(copy);
    }
    def->clauses = module.copy<Clause *>(clauses);
  }

  Expr *rewrite(Expr *expr) override {
    switch (expr->kind()) {
    case ExprKind::Call: return call(llvm::cast<CallExpr>(expr));
    case ExprKind::Var:
      if (!llvm::cast<VarExpr>(expr)->isAnonymous())
        bound.insert(llvm::cast<VarExpr>(expr)->name());
      return expr;
    case ExprKind::Match: return match(llvm::cast<MatchExpr>(expr));
    case ExprKind::Fun: return fun(llvm::cast<FunExpr>(expr));
    case ExprKind::Case: return caseOf(llvm::cast<CaseExpr>(expr));
    default: return rebuild(expr);
    }
  }

private:
  Expr *call(CallExpr *call) {
    const RemoteExpr *remote = call->remote();
    const auto *mod =
        remote ? llvm::dyn_cast<AtomExpr>(remote->module()) : nullptr;
    const auto *fun =
        remote ? llvm::dyn_cast<AtomExpr>(remote->function()) : nullptr;
    if (!mod || !fun || fun->name() != "fun2ms" ||
        (mod->name() != "ets" && mod->name() != "dbg"))
      return rebuild(call);
    return translator.translate(call,
                                mod->name() == "ets" ? MatchSpecDialect::Ets
                                                     : MatchSpecDialect::Dbg,
                                bound);
  }

  Expr *match(const MatchExpr *match) {
    BoundVariables before = bound;
    Expr *value = rewrite(match->value());
    std::swap(bound, before);
    Expr *pattern = rewrite(match->pattern());
    bound.merge(before);
    return make<MatchExpr>(match->loc(), pattern, value);
  }

  Expr *fun(FunExpr *fun) {
    BoundVariables before = bound;
    if (!fun->name().empty() && fun->name() != "_")
      bound.insert(fun->name());
    Expr *result = rebuild(fun);
    bound = std::move(before);
    return result;
  }

  /// What all clauses bind is bound behind.
  Expr *caseOf(const CaseExpr *expr) {
    Expr *subject = rewrite(expr->subject());
    BoundVariables before = bound, common;
    llvm::SmallVector<Clause *> clauses;
    for (const Clause *clause : expr->clauses()) {
      bound = before;
      clauses.push_back(rewriteClause(clause));
      if (clauses.size() == 1)
        common = bound;
      else
        std::erase_if(common, [&](auto name) { return !bound.count(name); });
    }
    bound = std::move(common);
    return make<CaseExpr>(expr->loc(), subject,
                          module.copy<Clause *>(clauses));
  }

  MatchSpecTranslator &translator;
  BoundVariables bound;
};
} // namespace

/// Lint would call the records unused that only the specifications name.
static void keepQuietAbout(ModuleAST &module,
                           const std::set<llvm::StringRef> &records) {
  llvm::SmallVector<Expr *> names;
  for (llvm::StringRef name : records)
    names.push_back(module.make<AtomExpr>(SourceLoc(), name));
  Expr *elements[] = {
      module.make<AtomExpr>(SourceLoc(), module.intern("nowarn_unused_record")),
      module.make<ListExpr>(SourceLoc(), module.copy<Expr *>(names), nullptr)};
  module.addCompileOption(
      module.make<TupleExpr>(SourceLoc(), module.copy<Expr *>(elements)));
}

bool luciole::erlang::translateFun2ms(ModuleAST &module,
                                      DiagnosticEngine &diags) {
  std::set<llvm::StringRef> records;
  for (FunctionDef *def : module.functions) {
    MatchSpecTranslator translator(module, diags, def->index);
    Finder(module, translator).run(def);
    if (translator.failed())
      return false;
    records.insert(translator.usedRecords().begin(),
                   translator.usedRecords().end());
  }
  if (!records.empty())
    keepQuietAbout(module, records);
  return true;
}
