//===- ImportComprehensions.cpp - Comprehensions --------------------------===//
//
// A generator becomes a local function over its list or bit string. That of a
// list comprehension conses its element on what the call for the rest gives:
//
//   lc([P|T]) when Guards -> [E | lc(T)];  lc([_|T]) -> lc(T);  lc([]) -> More
//
// where More is, in a nested generator, the outer one's call for its rest. One
// whose list nobody looks at makes none, but is a plain loop. That
// of a binary comprehension carries the binary so far and appends to it.
//
//===----------------------------------------------------------------------===//

#include "Importer.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

/// What stands in a pattern for the part not yet read; no variable's name.
static const StringRef restName = "$rest";

struct Importer::Comprehension {
  Location loc;
  /// Whether the functions carry an accumulator.
  bool accumulates;
  StringRef prefix; ///< of the functions' names
  /// The result with this element: gets what the result is without it (the
  /// accumulator, or what follows).
  llvm::function_ref<Value(ValueFn)> element;
  /// The generator whose source comes first, if any.
  const Qualifier *first = nullptr;
};

Value Importer::listComp(const ListCompExpr *comp, Value tail) {
  Location loc = location(comp->loc());
  bool isIgnored = ignored.contains(comp);
  auto element = [&](ValueFn rest) -> Value {
    Value head = expr(comp->body());
    if (isIgnored)
      return rest();
    return erl::ConsOp::create(b, loc, term, head, rest());
  };
  auto more = [&] {
    return tail ? tail : constant(loc, erl::NilAttr::get(context));
  };
  return qualifiers({loc, false, "lc", element}, comp->qualifiers(), more);
}

Value Importer::mapComp(const MapCompExpr *comp) {
  Location loc = location(comp->loc());
  auto element = [&](ValueFn rest) -> Value {
    Value key = expr(comp->key());
    Value value = expr(comp->value());
    Value pair = erl::TupleOp::create(b, loc, term, ValueRange{key, value});
    return erl::ConsOp::create(b, loc, term, pair, rest());
  };
  auto nil = [&] { return constant(loc, erl::NilAttr::get(context)); };
  Value list =
      qualifiers({loc, false, "mc", element}, comp->qualifiers(), nil);
  return callNamed(loc, "maps", "from_list", list);
}

Value Importer::binaryComp(const BinaryCompExpr *comp) {
  Location loc = location(comp->loc());
  auto element = [&](ValueFn rest) {
    return appendBinary(loc, rest(), comp->body());
  };
  auto empty = [&] {
    return constant(loc, erl::BitsAttr::get(context, "", 0));
  };
  const Qualifier *first = comp->qualifiers().begin();
  return qualifiers({loc, true, "lbc", element, first}, comp->qualifiers(),
                    empty);
}

Value Importer::qualifiers(const Comprehension &comp,
                           ArrayRef<Qualifier> quals, ValueFn rest) {
  if (quals.empty())
    return comp.element(rest);
  if (quals.front().kind == Qualifier::Filter)
    return filter(comp, quals, rest);
  return generator(comp, quals, rest);
}

//===----------------------------------------------------------------------===//
// Filters
//===----------------------------------------------------------------------===//

Value Importer::filter(const Comprehension &comp, ArrayRef<Qualifier> quals,
                       ValueFn rest) {
  const Expr *test = quals.front().value;
  Location loc = location(test->loc());
  auto accept = [&] { return qualifiers(comp, quals.drop_front(), rest); };
  if (isGuardTest(test)) {
    Expr *tests[] = {quals.front().value};
    ExprList alternative(tests);
    Branches branches;
    addClause(branches, loc, {}, [](ValueRange) {}, alternative, accept);
    addDefaultClause(branches, loc, {}, rest);
    return finishCase(loc, {}, erl::NoMatch::Unreachable, branches);
  }
  if (prepass.isCondition(test))
    return ifElse(loc, term, condition(test), accept, rest);
  Value value = expr(test);
  Branches branches;
  addLiteralClause(branches, loc, value, atomAttr("true"), accept);
  addLiteralClause(branches, loc, value, atomAttr("false"), rest);
  addDefaultClause(branches, loc, value, [&] {
    return fault(loc, erl::FaultKind::BadFilter, value);
  });
  return finishCase(loc, value, erl::NoMatch::Unreachable, branches);
}

//===----------------------------------------------------------------------===//
// Generators
//===----------------------------------------------------------------------===//

/// The list or bit string to go through.
Value Importer::source(const Qualifier &generator) {
  Value value = expr(generator.value);
  if (generator.kind != Qualifier::MapGenerator)
    return value;
  Location loc = location(generator.loc);
  Value isMap = erl::TestOp::create(b, loc, erl::TestKind::Map, value);
  return ifElse(
      loc, term, isMap,
      [&] { return callNamed(loc, "maps", "to_list", value); },
      [&] { return fault(loc, erl::FaultKind::BadGenerator, value); });
}

/// OTP numbers a generator's function before what its source holds, but for
/// the first of a binary comprehension. So the source is imported last, to
/// stand in front of the op.
Value Importer::generator(const Comprehension &comp, ArrayRef<Qualifier> quals,
                          ValueFn rest) {
  OpBuilder::InsertionGuard insertion(b);
  size_t scope = mark();
  const Qualifier &gen = quals.front();
  Location loc = location(gen.loc);
  auto outside = std::exchange(latest, loc);
  unsigned number = prepass.takeNumber(&gen);
  Value from = comp.first == &gen ? source(gen) : Value();
  Value initial = comp.accumulates ? rest() : Value();
  std::string name = letrecName(comp.prefix + "$^" + Twine(number),
                                comp.accumulates ? 2 : 1);
  auto letrec = erl::LetrecOp::create(b, loc, term, b.getStringAttr(name),
                                      ValueRange());
  Block *block = addBlock(letrec.getBody(), comp.accumulates ? 2 : 1, loc);
  Value value = block->getArgument(0);

  auto recur = [&](Value behind, Value accumulator) -> Value {
    SmallVector<Value> args{behind};
    if (accumulator)
      args.push_back(accumulator);
    return erl::RecurOp::create(b, loc, term, b.getStringAttr(name), args);
  };
  Value accumulator = comp.accumulates ? block->getArgument(1) : Value();
  auto accept = [&](Value behind) -> Value {
    if (comp.accumulates)
      return recur(behind, qualifiers(comp, quals.drop_front(),
                                      [&] { return accumulator; }));
    return qualifiers(comp, quals.drop_front(),
                      [&] { return recur(behind, Value()); });
  };
  auto skip = [&](Value behind) { return recur(behind, accumulator); };
  auto end = [&] { return comp.accumulates ? accumulator : rest(); };

  Value result = generatorClauses(comp, quals, value, accept, skip, end);
  erl::ReturnOp::create(b, loc, result);
  latest = outside;
  restore(scope);
  b.setInsertionPoint(letrec);
  letrec.getInitsMutable().append(from ? from : source(gen));
  if (initial)
    letrec.getInitsMutable().append(initial);
  restore(scope);
  return letrec;
}

/// The clauses of a generator's function. Filters behind it that may stand in
/// a guard are its guard.
Value Importer::generatorClauses(const Comprehension &comp,
                                 ArrayRef<Qualifier> &quals, Value value,
                                 BehindFn accept, BehindFn skip, ValueFn end) {
  const Qualifier &gen = quals.front();
  Location loc = location(gen.loc);
  SmallVector<Expr *> tests;
  while (quals.size() > 1 && quals[1].kind == Qualifier::Filter &&
         isGuardTest(quals[1].value)) {
    tests.push_back(quals[1].value);
    quals = quals.drop_front();
  }
  ExprList alternative(tests);
  GuardList guards = tests.empty() ? GuardList() : GuardList(alternative);

  bool binary = gen.kind == Qualifier::BinaryGenerator;
  auto behind = [&] { return env.lookup(restName.data()); };
  Branches branches;
  addClause(
      branches, loc, value,
      [&](ValueRange args) { elementPattern(gen, args[0], /*skip=*/false); },
      guards, [&] { return accept(behind()); });
  if (!guards.empty() || !bindsOnly(gen.pattern) || gen.keyPattern)
    addClause(
        branches, loc, value,
        [&](ValueRange args) { elementPattern(gen, args[0], /*skip=*/true); },
        {}, [&] {
          if (gen.strict)
            return fault(loc, erl::FaultKind::BadMatch, value);
          return skip(behind());
        });
  if (binary)
    addClause(
        branches, loc, value,
        [&](ValueRange args) {
          erl::MatchBitsOp::create(b, loc, args[0]);
        },
        {}, end);
  else
    addLiteralClause(branches, loc, value, erl::NilAttr::get(context), end);
  addDefaultClause(branches, loc, value, [&] {
    return fault(loc, erl::FaultKind::BadGenerator, value);
  });
  return finishCase(loc, value, erl::NoMatch::Unreachable, branches);
}

/// Matches one element and binds what follows it; `skip`: any element.
void Importer::elementPattern(const Qualifier &gen, Value value, bool skip) {
  Location loc = location(gen.loc);
  bool wasShadowing = std::exchange(shadowing, true);
  bool wasCounting = prepass.setCounting(!skip);
  Value rest;
  if (gen.kind == Qualifier::BinaryGenerator) {
    Value start = erl::MatchBitsOp::create(b, loc, value);
    Value end = segmentPatterns(cast<BinaryExpr>(gen.pattern), start, skip);
    rest = erl::MatchBitsRestOp::create(b, loc, term, end,
                                        b.getI32IntegerAttr(1));
  } else {
    auto cons = erl::MatchConsOp::create(b, loc, term, term, value);
    rest = cons.getTail();
    if (!skip && gen.keyPattern) {
      auto pair = erl::MatchTupleOp::create(
          b, loc, TypeRange{term, term}, cons.getHead());
      pattern(gen.keyPattern, pair.getResult(0));
      pattern(gen.pattern, pair.getResult(1));
    } else if (!skip) {
      pattern(gen.pattern, cons.getHead());
    }
  }
  prepass.setCounting(wasCounting);
  shadowing = wasShadowing;
  patternBindings.push_back({restName, rest});
}

} // namespace luciole::erlang
