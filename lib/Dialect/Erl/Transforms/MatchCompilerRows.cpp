//===- MatchCompilerRows.cpp - From erl.clause ops to rows ------------------===//

#include "MatchCompilerRows.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace luciole::erl::match {

//===----------------------------------------------------------------------===//
// What the dialect says about kinds
//===----------------------------------------------------------------------===//

ConstantInfo getConstantInfo(Attribute attr) {
  ConstantInfo info;
  info.kind =
      llvm::TypeSwitch<Attribute, KindSet>(attr)
          .Case<AtomAttr>([](auto) { return Atom; })
          .Case<IntAttr>([](IntAttr a) { return a.isSmall() ? Small : Big; })
          .Case<FloatTermAttr>([](auto) { return Float; })
          .Case<NilAttr>([](auto) { return Nil; })
          .Case<ListAttr>([](auto) { return Cons; })
          .Case<TupleTermAttr>([](auto) { return Tuple; })
          .Case<MapAttr>([](auto) { return Map; })
          .Case<BitsAttr>([](auto) { return Bits; })
          .Case<ExportAttr>([](auto) { return Fun; })
          .Default([](Attribute) { return AnyKind; });
  info.switchable = info.kind == Atom || info.kind == Small;
  if (auto atom = dyn_cast<AtomAttr>(attr)) {
    info.isTrue = atom.getName() == "true";
    info.isFalse = atom.getName() == "false";
  }
  return info;
}

Attribute getBooleanAttr(MLIRContext *context, bool value) {
  return AtomAttr::get(context, value ? "true" : "false");
}

Fact getFact(Type type) {
  Fact fact;
  fact.kinds =
      llvm::TypeSwitch<Type, unsigned>(type)
          .Case<SmallType>([](auto) { return Small; })
          .Case<IntegerTermType>([](auto) { return Small | Big; })
          .Case<FloatTermType>([](auto) { return Float; })
          .Case<NumberType>([](auto) { return Small | Big | Float; })
          .Case<AtomType, BoolType>([](auto) { return Atom; })
          .Case<NilType>([](auto) { return Nil; })
          .Case<ConsType>([](auto) { return Cons; })
          .Case<ListType>([](auto) { return Nil | Cons; })
          .Case<TupleTermType, AnyTupleType>(
              [](auto) { return Tuple; })
          .Case<MapType>([](auto) { return Map; })
          .Case<BitstringType, BinaryType>([](auto) { return Bits; })
          .Case<FunType, AnyFunType>([](auto) { return Fun; })
          .Case<PidType>([](auto) { return Pid; })
          .Case<PortType>([](auto) { return Port; })
          .Case<ReferenceType>([](auto) { return Ref; })
          .Default([](Type) { return AnyKind; });
  fact.isBoolean = isa<BoolType>(type);
  if (auto tuple = dyn_cast<TupleTermType>(type))
    fact.arity = tuple.getArity();
  return fact;
}

std::optional<erl::TestKind> getTypeTest(KindSet kinds) {
  switch (unsigned(kinds)) {
  case Small: return erl::TestKind::Small;
  case Small | Big: return erl::TestKind::Integer;
  case Float: return erl::TestKind::Float;
  case Small | Big | Float: return erl::TestKind::Number;
  case Atom: return erl::TestKind::Atom;
  case Nil: return erl::TestKind::Nil;
  case Cons: return erl::TestKind::Cons;
  case Nil | Cons: return erl::TestKind::List;
  case Tuple: return erl::TestKind::Tuple;
  case Map: return erl::TestKind::Map;
  case Bits: return erl::TestKind::Bitstring;
  case Fun: return erl::TestKind::Function;
  case Pid: return erl::TestKind::Pid;
  case Port: return erl::TestKind::Port;
  case Ref: return erl::TestKind::Reference;
  default: return std::nullopt;
  }
}

static KindSet getKinds(erl::TestKind test) {
  constexpr KindSet kSets[] = {Small, Small | Big, Float, Small | Big | Float,
                               Atom,  Nil,         Cons,  Nil | Cons,
                               Tuple, Map,         Bits,  Fun,
                               Pid,   Port,        Ref};
  for (KindSet kinds : kSets)
    if (getTypeTest(kinds) == test)
      return kinds;
  return 0;
}

//===----------------------------------------------------------------------===//
// Occurrences
//===----------------------------------------------------------------------===//

OccId RowBuilder::project(OccKind kind, OccId parent, int64_t number) {
  Occurrence occ{kind};
  occ.parents.push_back(parent);
  occ.number = number;
  // The elements of what is built here are there already. A row that takes it
  // for a larger tuple never matches; any occurrence will do.
  const Occurrence &source = matrix.occurrences[parent];
  if (source.kind == OccKind::Built && kind == OccKind::Element)
    return size_t(number) < source.parents.size() ? source.parents[number]
                                                  : parent;
  return matrix.getOccurrence(std::move(occ));
}

/// A value from outside the clauses.
OccId RowBuilder::valueOccurrence(Value value) {
  Occurrence occ{OccKind::Value};
  occ.value = value;
  if (auto constant = value.getDefiningOp<ConstantOp>()) {
    occ = {OccKind::Constant};
    occ.attr = constant.getValue();
  }
  OccId id = matrix.getOccurrence(std::move(occ));
  Fact fact = getFact(value.getType());
  if (value.getDefiningOp<FromBoolOp>()) {
    fact.kinds = Atom;
    fact.isBoolean = true;
  }
  if (Attribute attr = matrix.occurrences[id].attr) {
    ConstantInfo info = getConstantInfo(attr);
    fact.kinds = info.kind;
    if (info.switchable)
      fact.constant = attr;
  }
  if (!(fact == Fact()))
    matrix.initialFacts[id] = fact;
  return id;
}

/// A tuple that is made only to be matched is not made, unless a clause or the
/// fault wants the whole of it. Nor is a stack trace.
OccId RowBuilder::addScrutinee(Value value) {
  if (auto trace = value.getDefiningOp<StacktraceOp>();
      trace && value.hasOneUse() && trace->hasAttr(kSunkAttrName)) {
    Occurrence occ{OccKind::Built};
    occ.op = trace;
    occ.value = value;
    return matrix.getOccurrence(std::move(occ));
  }
  auto tuple = value.getDefiningOp<TupleOp>();
  if (!tuple || !value.hasOneUse())
    return valueOccurrence(value);
  Occurrence occ{OccKind::Built};
  occ.op = tuple;
  for (Value element : tuple.getElements())
    occ.parents.push_back(addScrutinee(element));
  Fact fact;
  fact.kinds = Tuple;
  fact.arity = tuple.getElements().size();
  // Not hash-consed with another one that looks equal: each has its own op.
  occ.value = value;
  OccId id = matrix.getOccurrence(std::move(occ));
  matrix.initialFacts[id] = fact;
  return id;
}

OccId RowBuilder::occurrenceOf(Value value) {
  auto it = known.find(value);
  if (it != known.end())
    return it->second;
  return known[value] = valueOccurrence(value);
}

void RowBuilder::markUsed() {
  std::vector<bool> seen(matrix.occurrences.size());
  auto use = [&](OccId id) {
    if (id != kNoId)
      seen[id] = true;
  };
  for (const Test &test : matrix.tests) {
    use(test.occ);
    use(test.other);
  }
  for (const Row &row : matrix.rows)
    llvm::for_each(row.bindings, use);
  for (const Occurrence &occ : matrix.occurrences)
    llvm::for_each(occ.parents, use);
  for (auto [id, occ] : llvm::enumerate(matrix.occurrences))
    occ.used = seen[id];
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

/// Small tuples and lists are taken apart, so that clauses share the tests of
/// their common parts.
void RowBuilder::addConstant(Row &row, OccId occ, Attribute literal) {
  constexpr unsigned kMaxParts = 24;
  auto isKind = [&](OccId id, KindSet kinds) {
    matrix.require(row, {Question::IsKind, id, kinds});
  };
  if (isa<NilAttr>(literal))
    return isKind(occ, Nil);
  if (auto tuple = dyn_cast<TupleTermAttr>(literal);
      tuple && tuple.getElements().size() <= kMaxParts) {
    Test arity{Question::Arity, occ, Tuple};
    arity.number = tuple.getElements().size();
    matrix.require(row, arity);
    for (auto [index, element] : llvm::enumerate(tuple.getElements()))
      addConstant(row, project(OccKind::Element, occ, index), element);
    return;
  }
  if (auto list = dyn_cast<ListAttr>(literal);
      list && list.getElements().size() <= kMaxParts) {
    for (Attribute element : list.getElements()) {
      isKind(occ, Cons);
      addConstant(row, project(OccKind::Head, occ), element);
      occ = project(OccKind::Tail, occ);
    }
    return addConstant(row, occ, list.getTail());
  }
  // 0.0 =:= -0.0
  if (auto number = dyn_cast<FloatTermAttr>(literal);
      number && number.getValue().isZero())
    literal = FloatTermAttr::get(literal.getContext(), 0.0);
  Test test{Question::Constant, occ, getConstantInfo(literal).kind};
  test.attr = literal;
  matrix.require(row, test);
}

void RowBuilder::addTypeTest(Row &row, OccId occ, erl::TestKind kind,
                             std::optional<uint32_t> arity, AtomAttr tag) {
  if (KindSet kinds = getKinds(kind))
    return matrix.require(row, {Question::IsKind, occ, kinds});
  if (kind == erl::TestKind::TupleArity || kind == erl::TestKind::TaggedTuple) {
    Test test{Question::Arity, occ, Tuple};
    test.number = *arity;
    matrix.require(row, test);
    if (tag)
      addConstant(row, project(OccKind::Element, occ, 0), tag);
    return;
  }
  Test test{Question::Refine, occ, Bits};
  if (kind == erl::TestKind::Boolean)
    test.kinds = Atom;
  if (kind == erl::TestKind::FunctionArity) {
    test.kinds = Fun;
    test.number = *arity;
  }
  test.attr =
      StringAttr::get(user->getContext(), stringifyTestKind(kind));
  matrix.require(row, test);
}

/// The number of bits a segment takes, when that is known.
static std::optional<int64_t> getFixedBits(MatchSegmentOp op) {
  if (!op.getSize())
    return std::nullopt;
  auto constant = op.getSize().getDefiningOp<ConstantOp>();
  auto size = constant ? dyn_cast<IntAttr>(constant.getValue()) : IntAttr();
  if (!size || !size.isSmall() || size.getSmall() < 0 ||
      size.getSmall() > (1 << 24))
    return std::nullopt;
  return size.getSmall() * int64_t(op.getSegment().getUnit());
}

void RowBuilder::addSegment(MatchSegmentOp op, Row &row) {
  Occurrence occ{OccKind::Segment};
  occ.op = op;
  occ.attr = op.getSegment();
  occ.parents.push_back(occurrenceOf(op.getContext()));
  if (op.getSize())
    occ.parents.push_back(occurrenceOf(op.getSize()));
  SegmentType type = op.getSegment().getType();
  bool isPlain = type == SegmentType::Integer || type == SegmentType::Binary;
  if (auto bits = getFixedBits(op)) {
    occ.number = *bits;
    occ.lengthOnly = isPlain;
  } else if (!isPlain && type != SegmentType::Float) {
    occ.number = 8; // a code point takes a byte at least
  }
  OccId segment = matrix.getOccurrence(std::move(occ));
  matrix.require(row, {Question::Succeeds, segment});
  known[op.getValue()] = project(OccKind::SegmentValue, segment);
  known[op.getRest()] = project(OccKind::SegmentNext, segment);
}

/// A size or key expression. What its regions refer to counts as operands.
void RowBuilder::addComputed(Operation *op, Row &row) {
  if (auto constant = dyn_cast<ConstantOp>(op)) {
    known[op->getResult(0)] = valueOccurrence(op->getResult(0));
    return;
  }
  Occurrence occ{OccKind::Computed};
  occ.op = op;
  occ.fallible = op->hasTrait<Fallible>() || op->getNumRegions() != 0;
  for (Value operand : op->getOperands())
    occ.parents.push_back(occurrenceOf(operand));
  if (op->getNumRegions()) {
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    for (Value value : captured)
      occ.parents.push_back(occurrenceOf(value));
  }
  bool fallible = occ.fallible;
  OccId id = matrix.getOccurrence(std::move(occ));
  if (fallible)
    matrix.require(row, {Question::Succeeds, id});
  known[op->getResult(0)] = id;
}

void RowBuilder::addPatternOp(Operation *op, Row &row) {
  llvm::TypeSwitch<Operation *>(op)
      .Case<MatchConstOp>([&](MatchConstOp o) {
        addConstant(row, occurrenceOf(o.getValue()), o.getLiteral());
      })
      .Case<MatchEqualOp>([&](MatchEqualOp o) {
        if (auto constant = o.getOther().getDefiningOp<ConstantOp>())
          return addConstant(row, occurrenceOf(o.getValue()),
                             constant.getValue());
        Test test{Question::Equal, occurrenceOf(o.getValue()), AnyKind,
                  occurrenceOf(o.getOther())};
        matrix.require(row, test);
      })
      .Case<MatchConsOp>([&](MatchConsOp o) {
        OccId occ = occurrenceOf(o.getValue());
        matrix.require(row, {Question::IsKind, occ, Cons});
        known[o.getHead()] = project(OccKind::Head, occ);
        known[o.getTail()] = project(OccKind::Tail, occ);
      })
      .Case<MatchTupleOp>([&](MatchTupleOp o) {
        OccId occ = occurrenceOf(o.getValue());
        Test test{Question::Arity, occ, Tuple};
        test.number = o.getElements().size();
        matrix.require(row, test);
        for (auto [index, element] : llvm::enumerate(o.getElements()))
          known[element] = project(OccKind::Element, occ, index);
      })
      .Case<MatchMapOp>([&](MatchMapOp o) {
        matrix.require(row,
                       {Question::IsKind, occurrenceOf(o.getValue()), Map});
      })
      .Case<MatchMapKeyOp>([&](MatchMapKeyOp o) {
        Occurrence occ{OccKind::MapValue};
        occ.parents = {occurrenceOf(o.getMap()), occurrenceOf(o.getKey())};
        OccId id = matrix.getOccurrence(std::move(occ));
        matrix.require(row, {Question::Succeeds, id});
        known[o.getResult()] = id;
      })
      .Case<MatchBitsOp>([&](MatchBitsOp o) {
        OccId occ = occurrenceOf(o.getValue());
        matrix.require(row, {Question::IsKind, occ, Bits});
        known[o.getContext()] = project(OccKind::Context, occ);
      })
      .Case<MatchSegmentOp>([&](MatchSegmentOp o) { addSegment(o, row); })
      .Case<MatchBitsEndOp>([&](MatchBitsEndOp o) {
        matrix.require(row, {Question::BitsEnd, occurrenceOf(o.getContext())});
      })
      .Case<MatchBitsRestOp>([&](MatchBitsRestOp o) {
        OccId occ = occurrenceOf(o.getContext());
        Test test{Question::BitsUnit, occ};
        test.number = o.getUnit();
        if (test.number != 1)
          matrix.require(row, test);
        known[o.getValue()] = project(OccKind::Rest, occ);
      })
      .Case<MatchTestOp>([&](MatchTestOp o) {
        addTypeTest(row, occurrenceOf(o.getValue()), o.getKind(), o.getArity(),
                    o.getTagAttr());
      })
      .Default([&](Operation *other) { addComputed(other, row); });
}

//===----------------------------------------------------------------------===//
// Guards
//===----------------------------------------------------------------------===//

/// The literal that `value` is, if it is one.
static Attribute getLiteral(Value value) {
  auto constant = value.getDefiningOp<ConstantOp>();
  return constant ? constant.getValue() : Attribute();
}

/// Whether `=:=` and `==` with this literal are the same.
static bool isExactAnyway(Attribute literal) {
  return literal && (isa<AtomAttr, NilAttr>(literal));
}

bool RowBuilder::absorbCondition(Operation *op, Row &row) {
  auto get = [&](Value value) {
    auto it = known.find(value);
    return it == known.end() ? valueOccurrence(value) : it->second;
  };
  if (auto test = dyn_cast_or_null<TestOp>(op)) {
    addTypeTest(row, get(test.getValue()), test.getKind(), test.getArity(),
                test.getTagAttr());
    return true;
  }
  if (auto test = dyn_cast_or_null<IsEqOp>(op)) {
    addConstant(row, get(test.getValue()), test.getLiteral());
    return true;
  }
  if (auto test = dyn_cast_or_null<IsTrueOp>(op)) {
    if (test.getValue().getParentBlock() == op->getBlock() &&
        test.getValue().getDefiningOp())
      return false;
    addConstant(row, get(test.getValue()), getBooleanAttr(op->getContext(), true));
    return true;
  }
  auto compare = dyn_cast_or_null<CompareOp>(op);
  if (!compare)
    return false;
  Attribute left = getLiteral(compare.getLhs()),
            right = getLiteral(compare.getRhs());
  Attribute literal = right ? right : left;
  Value value = right ? compare.getLhs() : compare.getRhs();
  bool exact = compare.getPredicate() == ComparePredicate::ExactEq ||
               (compare.getPredicate() == ComparePredicate::Eq &&
                isExactAnyway(literal));
  if (!literal || (left && right) || !exact)
    return false;
  addConstant(row, get(value), literal);
  return true;
}

/// Whether `op` tests something that the row can test: nothing that the guard
/// itself computes.
static bool isAboutOutside(Operation *op, Block *guard) {
  return llvm::all_of(op->getOperands(), [&](Value operand) {
    Operation *def = operand.getDefiningOp();
    return !def || def->getBlock() != guard || isa<ConstantOp>(def);
  });
}

void RowBuilder::absorbGuards(ClauseOp clause, Row &row) {
  if (clause.getGuards().empty())
    return;
  Block &guards = clause.getGuards().front();
  auto alternatives = llvm::to_vector(guards.getOps<GuardOp>());
  if (alternatives.size() != 1 ||
      guards.getOperations().size() != 1)
    return;
  for (auto [argument, occ] :
       llvm::zip_equal(guards.getArguments(), row.bindings))
    known[argument] = occ;
  Block &guard = alternatives.front().getBody().front();
  for (auto check :
       llvm::make_early_inc_range(guard.getOps<GuardCheckOp>())) {
    Operation *condition = check.getCondition().getDefiningOp();
    if (!condition || condition->getBlock() != &guard ||
        !condition->hasOneUse() || !isAboutOutside(condition, &guard) ||
        !absorbCondition(condition, row))
      continue;
    check.erase();
    condition->erase();
  }
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(guard)))
    if (isa<ConstantOp>(op) && op.use_empty())
      op.erase();
  if (guard.empty())
    alternatives.front().erase();
}

static unsigned countOps(Region &region) {
  unsigned count = 0;
  region.walk([&](Operation *) { ++count; });
  return count;
}

void RowBuilder::addClause(ClauseOp clause, ArrayRef<OccId> scrutinees) {
  Row &row = matrix.addRow();
  Block &pattern = clause.getPattern().front();
  for (auto [argument, occ] : llvm::zip_equal(pattern.getArguments(), scrutinees))
    known[argument] = occ;
  for (Operation &op : pattern.without_terminator())
    addPatternOp(&op, row);
  for (Value value : pattern.getTerminator()->getOperands())
    row.bindings.push_back(occurrenceOf(value));
  absorbGuards(clause, row);
  if (!clause.getGuards().empty()) {
    row.hasGuards = !clause.getGuards().front().empty();
    row.guardCost = countOps(clause.getGuards());
  }
  matrix.finish(row);
}

} // namespace luciole::erl::match
