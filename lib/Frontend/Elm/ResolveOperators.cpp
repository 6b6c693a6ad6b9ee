//===- ResolveOperators.cpp - From chains of operators to calls -----------===//

#include "Resolver.h"

using namespace luciole::elm;

static const Infix *unknownOperator() {
  static const Infix infix{};
  return &infix;
}

const Infix *Resolver::resolveOperator(llvm::StringRef symbol, Region region,
                                       Reference &reference) {
  Candidates<const Infix *> found = scope.operators(symbol);
  if (isAmbiguous(found, region, "operator", "", symbol))
    return unknownOperator();
  if (found.empty()) {
    reportUnknownOperator(region, symbol);
    return unknownOperator();
  }
  const Infix *infix = found.front().meaning;
  for (Definition *definition : found.front().module->definitions) {
    if (definition->name.text != infix->function.text)
      continue;
    reference.kind = Reference::Kind::Definition;
    reference.definition = definition;
    if (definition->module == &module)
      use(definition);
    break;
  }
  return infix;
}

/// Operators of one precedence must agree on which way they group.
void Resolver::checkChain(const Expr *expr,
                          llvm::ArrayRef<const Infix *> infixes) {
  llvm::SmallVector<const Infix *> open;
  for (const Infix *infix : infixes) {
    while (!open.empty() && open.back()->precedence > infix->precedence)
      open.pop_back();
    if (open.empty() || open.back()->precedence < infix->precedence) {
      open.push_back(infix);
      continue;
    }
    const Infix *before = open.back();
    open.back() = infix;
    if (before->associativity == infix->associativity &&
        infix->associativity != Associativity::None)
      continue;
    error("INFIX PROBLEM", expr->region)
        .text("(" + before->symbol.text + ") and (" + infix->symbol.text +
              ") need parentheses between them:")
        .snippet()
        .text("Neither of the two binds more tightly, so parentheses have to "
              "tell what belongs together.");
    return;
  }
}

struct Resolver::Chain {
  llvm::ArrayRef<Expr *> operands;
  llvm::ArrayRef<Operator> operators;
  llvm::ArrayRef<const Infix *> infixes;
  size_t next = 0; ///< The operator that comes next.
};

/// The chain's next operators of at least this precedence, as one expression.
Expr *Resolver::climb(Chain &chain, unsigned minimum) {
  Expr *left = chain.operands[chain.next];
  while (chain.next < chain.operators.size()) {
    const Infix *infix = chain.infixes[chain.next];
    if (infix->precedence < minimum)
      break;
    const Operator &operation = chain.operators[chain.next++];
    bool right = infix->associativity == Associativity::Right;
    Expr *rest = climb(chain, infix->precedence + (right ? 0 : 1));
    left = makeCall(operation, left, rest);
  }
  return left;
}

Expr *Resolver::makeCall(const Operator &operation, Expr *left, Expr *right) {
  auto *function = program.make<Expr>();
  function->kind = Expr::Kind::Variable;
  function->region = operation.name.region;
  function->name = operation.name;
  function->isOperator = true;
  function->reference = operation.reference;
  auto *call = program.make<Expr>();
  call->kind = Expr::Kind::Call;
  call->region = {left->region.begin, right->region.end};
  call->parts = program.copy(llvm::ArrayRef<Expr *>({function, left, right}));
  return call;
}

void Resolver::resolveOperators(Expr *expr) {
  resolveAll(expr->parts);
  llvm::SmallVector<const Infix *> infixes;
  for (Operator &operation : expr->operators)
    infixes.push_back(resolveOperator(
        operation.name.text, operation.name.region, operation.reference));
  checkChain(expr, infixes);
  Chain chain{expr->parts, expr->operators, infixes};
  Region region = expr->region;
  *expr = *climb(chain, 0);
  expr->region = region;
}
