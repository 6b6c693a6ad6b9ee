//===- LowerToCfgMatch.cpp - From the decision DAG to blocks ----------------===//
//
// Every node of the DAG becomes a block, in an order in which all predecessors
// of a node come before it. Parts of terms are loaded where they are first
// needed. What is cheap is loaded again where paths meet, what is expensive
// (map values, segments, computed sizes) is handed on as block arguments.
//
//===----------------------------------------------------------------------===//

#include "LowerToCfg.h"
#include "MatchCompilerRows.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/ImmutableMap.h"
#include "llvm/ADT/PostOrderIterator.h"

using namespace mlir;

namespace luciole::erl {

using namespace match;

namespace {

/// The values of occurrences on a path. Persistent: successors start from
/// their predecessor's.
using ValueMap = llvm::ImmutableMap<OccId, void *>;

struct NodeInfo {
  Block *block = nullptr;
  unsigned numPredecessors = 0;
  NodeId dominator = kNoId;
  unsigned depth = 0;
  ValueMap atStart, atEnd;
  /// The expensive occurrences that this node or a later one looks at.
  llvm::BitVector needs;
  /// Edges that wait for the block's arguments to be known.
  SmallVector<std::pair<Block *, ValueMap>, 2> pending;

  explicit NodeInfo(ValueMap empty) : atStart(empty), atEnd(empty) {}
};

class MatchLowering {
public:
  MatchLowering(FunctionLowering &parent, ArrayRef<ClauseOp> clauses,
                Operation *user, FailureContext fail, Continuation next)
      : parent(parent), b(parent.getBuilder()), clauses(clauses), user(user),
        loc(user->getLoc()), fail(fail), next(next) {}

  void run(ValueRange scrutinees, llvm::function_ref<void()> onMatch,
           llvm::function_ref<void(ValueRange)> onFail);

private:
  void indexChildren();
  void computeOrder();
  void computeNeeds();
  void addNeeds(OccId occ, llvm::BitVector &needs, bool computesIt = false);
  template <typename Fn> void forEachSuccessor(const Node &node, Fn fn);

  void startNode(NodeId id);
  void joinPending(NodeId id);
  void emitNode(NodeId id);
  void emitTest(NodeId id);
  void emitSwitch(NodeId id);
  void emitGuard(NodeId id);
  void emitLeaf(NodeId id);
  Value emitCondition(const Test &test, bool &negated);
  Value emitSuccess(OccId occ, bool &negated);
  void emitComputedRegion(OccId occ, NodeId id);
  void branchOn(Value condition, bool negated, NodeId id);

  Block *edge(NodeId from, NodeId to);
  NodeId commonDominator(NodeId a, NodeId c) const;
  Value materialise(OccId occ);
  Value load(OccId id);
  Operation *cloneComputed(OccId occ, bool aside);
  void define(OccId occ, Value value) {
    current = factory.add(current, occ, value.getAsOpaquePointer());
  }

  FunctionLowering &parent;
  OpBuilder &b;
  ArrayRef<ClauseOp> clauses;
  Operation *user;
  Location loc;
  FailureContext fail;
  Continuation next;

  /// Outlives the maps.
  ValueMap::Factory factory{/*canonicalize=*/false};
  Matrix matrix;
  std::vector<Node> nodes;
  std::vector<NodeInfo> info;
  std::vector<NodeId> order; // reverse post-order
  SmallVector<OccId> scrutineeOccs;
  llvm::DenseMap<std::pair<OccId, unsigned>, OccId> childOf;
  bool hasExpensive = false;
  ValueMap current = factory.getEmptyMap();
  llvm::function_ref<void()> onMatch;
  llvm::function_ref<void(ValueRange)> onFail;
};

} // namespace

//===----------------------------------------------------------------------===//
// Preparation
//===----------------------------------------------------------------------===//

void MatchLowering::indexChildren() {
  for (auto [id, occ] : llvm::enumerate(matrix.occurrences)) {
    hasExpensive |= occ.isExpensive();
    if (occ.kind == OccKind::Context || occ.kind == OccKind::SegmentValue ||
        occ.kind == OccKind::SegmentNext)
      childOf[{occ.parents[0], unsigned(occ.kind)}] = id;
  }
}

template <typename Fn>
void MatchLowering::forEachSuccessor(const Node &node, Fn fn) {
  if (node.yes != kNoId)
    fn(node.yes);
  for (auto &[value, target] : node.cases)
    fn(target);
  if (node.no != kNoId)
    fn(node.no);
}

void MatchLowering::computeOrder() {
  std::vector<char> state(nodes.size());
  std::vector<NodeId> stack{0};
  while (!stack.empty()) {
    NodeId id = stack.back();
    if (state[id] == 0) {
      state[id] = 1;
      // The last one pushed is finished first and so comes last in the order.
      forEachSuccessor(nodes[id], [&](NodeId target) {
        ++info[target].numPredecessors;
        if (state[target] == 0)
          stack.push_back(target);
      });
      continue;
    }
    stack.pop_back();
    if (state[id] == 1) {
      state[id] = 2;
      order.push_back(id);
    }
  }
  std::reverse(order.begin(), order.end());
}

/// What must be there for `occ` to be loaded (or computed).
void MatchLowering::addNeeds(OccId occ, llvm::BitVector &needs,
                             bool computesIt) {
  SmallVector<OccId> work{occ};
  while (!work.empty()) {
    OccId id = work.pop_back_val();
    const Occurrence &source = matrix.occurrences[id];
    if (source.isExpensive() && !computesIt) {
      needs.set(id);
      continue;
    }
    computesIt = false;
    llvm::append_range(work, source.parents);
  }
}

void MatchLowering::computeNeeds() {
  if (!hasExpensive)
    return;
  for (NodeId id : llvm::reverse(order)) {
    llvm::BitVector &needs = info[id].needs;
    needs.resize(matrix.occurrences.size());
    const Node &node = nodes[id];
    forEachSuccessor(node, [&](NodeId target) { needs |= info[target].needs; });
    switch (node.kind) {
    case NodeKind::Fail:
      for (OccId occ : scrutineeOccs)
        addNeeds(occ, needs);
      break;
    case NodeKind::Leaf:
    case NodeKind::Guard:
      for (OccId occ : matrix.rows[node.row].bindings)
        addNeeds(occ, needs);
      break;
    case NodeKind::Switch:
      addNeeds(node.occ, needs);
      break;
    case NodeKind::Test: {
      const Test &test = matrix.tests[node.test];
      bool computes = test.kind == Question::Succeeds;
      if (computes) {
        needs.reset(test.occ);
        for (OccKind kind : {OccKind::SegmentValue, OccKind::SegmentNext})
          if (auto it = childOf.find({test.occ, unsigned(kind)});
              it != childOf.end())
            needs.reset(it->second);
      }
      addNeeds(test.occ, needs, computes);
      if (test.other != kNoId)
        addNeeds(test.other, needs);
      break;
    }
    }
  }
}

//===----------------------------------------------------------------------===//
// Edges
//===----------------------------------------------------------------------===//

NodeId MatchLowering::commonDominator(NodeId a, NodeId c) const {
  while (a != c) {
    if (info[a].depth < info[c].depth)
      std::swap(a, c);
    a = info[a].dominator;
  }
  return a;
}

/// The block to branch to for going on with node `to`.
Block *MatchLowering::edge(NodeId from, NodeId to) {
  NodeInfo &target = info[to];
  if (!target.block)
    target.block = parent.newBlock();
  target.dominator = target.dominator == kNoId
                         ? from
                         : commonDominator(target.dominator, from);
  if (target.numPredecessors == 1) {
    target.atStart = current;
    return target.block;
  }
  if (!hasExpensive || target.needs.none())
    return target.block;
  Block *between = parent.newBlock();
  target.pending.push_back({between, current});
  return between;
}

/// Gives the block arguments for what its dominator does not have.
void MatchLowering::joinPending(NodeId id) {
  NodeInfo &node = info[id];
  if (node.pending.empty())
    return;
  SmallVector<OccId> handedOn;
  for (OccId occ : node.needs.set_bits())
    if (!node.atStart.lookup(occ))
      handedOn.push_back(occ);
  for (OccId occ : handedOn) {
    void *first = *node.pending.front().second.lookup(occ);
    Type type = Value::getFromOpaquePointer(first).getType();
    Value argument = node.block->addArgument(type, loc);
    node.atStart =
        factory.add(node.atStart, occ, argument.getAsOpaquePointer());
  }
  OpBuilder::InsertionGuard guard(b);
  for (auto &[between, values] : node.pending) {
    SmallVector<Value> operands;
    for (OccId occ : handedOn)
      operands.push_back(Value::getFromOpaquePointer(*values.lookup(occ)));
    parent.setCurrent(between);
    cf::BranchOp::create(b, loc, node.block, operands);
  }
}

void MatchLowering::startNode(NodeId id) {
  NodeInfo &node = info[id];
  if (node.dominator != kNoId) {
    node.depth = info[node.dominator].depth + 1;
    if (node.numPredecessors != 1)
      node.atStart = info[node.dominator].atEnd;
    joinPending(id);
    parent.setCurrent(node.block);
  }
  current = node.atStart;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Value MatchLowering::materialise(OccId occ) {
  if (void *const *known = current.lookup(occ))
    return Value::getFromOpaquePointer(*known);
  Value value = load(occ);
  define(occ, value);
  return value;
}

Operation *MatchLowering::cloneComputed(OccId id, bool aside) {
  Operation *op = matrix.occurrences[id].op;
  SmallVector<OccId, 2> parents = matrix.occurrences[id].parents;
  IRMapping mapping;
  for (auto [operand, occ] : llvm::zip(op->getOperands(), parents))
    mapping.map(operand, materialise(occ));
  if (op->getNumRegions()) {
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    auto rest = ArrayRef(parents).drop_front(op->getNumOperands());
    for (auto [value, occ] : llvm::zip_equal(captured, rest))
      mapping.map(value, materialise(occ));
  }
  if (aside)
    return parent.cloneAside(op, mapping);
  return b.clone(*op, mapping);
}

Value MatchLowering::load(OccId id) {
  Occurrence occ = matrix.occurrences[id];
  Type term = TermType::get(b.getContext());
  switch (occ.kind) {
  case OccKind::Value:
    return occ.value;
  case OccKind::Constant:
    return parent.constant(occ.attr, loc);
  case OccKind::Built: {
    if (isa<StacktraceOp>(occ.op))
      return parent.stacktrace(occ.op->getLoc());
    SmallVector<Value> parts;
    for (OccId part : occ.parents)
      parts.push_back(materialise(part));
    return TupleOp::create(b, occ.op->getLoc(), term, parts);
  }
  case OccKind::Head:
    return HeadOp::create(b, loc, term, materialise(occ.parents[0]));
  case OccKind::Tail:
    return TailOp::create(b, loc, term, materialise(occ.parents[0]));
  case OccKind::Element:
    return ElementOp::create(b, loc, term, materialise(occ.parents[0]),
                             b.getI32IntegerAttr(occ.number));
  case OccKind::Context:
    return BitsStartOp::create(b, loc, b.getI1Type(),
                               MatchContextType::get(b.getContext()),
                               materialise(occ.parents[0]))
        .getContext();
  case OccKind::Rest:
    return BitsRestOp::create(b, loc, term, materialise(occ.parents[0]));
  case OccKind::Computed:
    assert(!occ.fallible && "tested before");
    return cloneComputed(id, /*aside=*/false)->getResult(0);
  case OccKind::MapValue:
  case OccKind::Segment:
  case OccKind::SegmentValue:
  case OccKind::SegmentNext:
    break;
  }
  llvm_unreachable("looked at before its test");
}

//===----------------------------------------------------------------------===//
// Tests
//===----------------------------------------------------------------------===//

/// Computes what can fail; the condition, or its negation, tells.
Value MatchLowering::emitSuccess(OccId id, bool &negated) {
  Occurrence occ = matrix.occurrences[id];
  if (occ.kind == OccKind::Segment) {
    Value context = materialise(occ.parents[0]), size;
    if (occ.parents.size() > 1)
      size = materialise(occ.parents[1]);
    auto segment = cast<SegmentAttr>(occ.attr);
    Type contextType = MatchContextType::get(b.getContext());
    auto value = childOf.find({id, unsigned(OccKind::SegmentValue)});
    OccId rest = childOf.find({id, unsigned(OccKind::SegmentNext)})->second;
    if (value == childOf.end() || !matrix.occurrences[value->second].used) {
      auto skip = BitsSkipOp::create(b, loc, b.getI1Type(), contextType,
                                     context, size, segment);
      define(rest, skip.getRest());
      return skip.getOk();
    }
    auto get = BitsGetOp::create(b, loc, b.getI1Type(),
                                 TermType::get(b.getContext()), contextType,
                                 context, size, segment);
    define(value->second, get.getValue());
    define(rest, get.getRest());
    return get.getOk();
  }
  negated = true;
  Value result;
  if (occ.kind == OccKind::MapValue)
    result = MapGetOp::create(b, loc, TermType::get(b.getContext()),
                              materialise(occ.parents[0]),
                              materialise(occ.parents[1]));
  else
    result = cloneComputed(id, /*aside=*/false)->getResult(0);
  define(id, result);
  return FailedOp::create(b, loc, result);
}

Value MatchLowering::emitCondition(const Test &test, bool &negated) {
  if (test.kind == Question::Succeeds)
    return emitSuccess(test.occ, negated);
  Value value = materialise(test.occ);
  switch (test.kind) {
  case Question::IsKind: {
    auto context = childOf.find({test.occ, unsigned(OccKind::Context)});
    if (test.kinds == Bits && context != childOf.end()) {
      auto start =
          BitsStartOp::create(b, loc, b.getI1Type(),
                              MatchContextType::get(b.getContext()), value);
      define(context->second, start.getContext());
      return start.getOk();
    }
    return TestOp::create(b, loc, *getTypeTest(test.kinds), value);
  }
  case Question::Arity:
    return TestOp::create(b, loc, erl::TestKind::TupleArity, value,
                          b.getI32IntegerAttr(test.number), AtomAttr());
  case Question::Constant:
    if (auto boolean = value.getDefiningOp<FromBoolOp>()) {
      negated = getConstantInfo(test.attr).isFalse;
      return boolean.getValue();
    }
    return IsEqOp::create(b, loc, value, test.attr);
  case Question::Less:
    return CompareOp::create(b, loc, ComparePredicate::Lt, value,
                             parent.constant(test.attr, loc));
  case Question::Refine: {
    auto kind = symbolizeTestKind(cast<StringAttr>(test.attr).getValue());
    IntegerAttr arity;
    if (*kind == erl::TestKind::FunctionArity)
      arity = b.getI32IntegerAttr(test.number);
    return TestOp::create(b, loc, *kind, value, arity, AtomAttr());
  }
  case Question::Equal:
    return CompareOp::create(b, loc, ComparePredicate::ExactEq, value,
                             materialise(test.other));
  case Question::BitsEnd:
    return BitsAtEndOp::create(b, loc, value);
  case Question::BitsUnit:
    return BitsTestUnitOp::create(b, loc, value,
                                  b.getI32IntegerAttr(test.number));
  case Question::Succeeds:
    break;
  }
  llvm_unreachable("handled above");
}

void MatchLowering::branchOn(Value condition, bool negated, NodeId id) {
  Block *yes = edge(id, nodes[id].yes), *no = edge(id, nodes[id].no);
  if (negated)
    std::swap(yes, no);
  cf::CondBranchOp::create(b, loc, condition, yes, no);
}

/// A size expression with regions: its failing ops go to the node's other
/// side by themselves.
void MatchLowering::emitComputedRegion(OccId occ, NodeId id) {
  auto copy = cast<IfOp>(cloneComputed(occ, /*aside=*/true));
  Block *join = parent.newBlock(copy->getResultTypes(), loc);
  Block *no = edge(id, nodes[id].no);
  parent.lowerIf(copy, {nullptr, no}, {join});
  parent.setCurrent(join);
  define(occ, join->getArgument(0));
  parent.branch(edge(id, nodes[id].yes), {}, loc);
}

void MatchLowering::emitTest(NodeId id) {
  Test test = matrix.tests[nodes[id].test];
  const Occurrence &occ = matrix.occurrences[test.occ];
  if (test.kind == Question::Succeeds && occ.kind == OccKind::Computed &&
      occ.op->getNumRegions())
    return emitComputedRegion(test.occ, id);
  bool negated = false;
  Value condition = emitCondition(test, negated);
  branchOn(condition, negated, id);
}

void MatchLowering::emitSwitch(NodeId id) {
  Value value = materialise(nodes[id].occ);
  SmallVector<Attribute> values;
  SmallVector<Block *> targets;
  for (auto &[attr, target] : nodes[id].cases) {
    values.push_back(attr);
    targets.push_back(edge(id, target));
  }
  SmallVector<ValueRange> operands(targets.size());
  SwitchOp::create(b, loc, value, edge(id, nodes[id].no), ValueRange(), values,
                   targets, operands);
}

//===----------------------------------------------------------------------===//
// Guards and bodies
//===----------------------------------------------------------------------===//

/// Each alternative's failures lead to the next one; the last one's to the
/// rows behind.
void MatchLowering::emitGuard(NodeId id) {
  const Node &node = nodes[id];
  ClauseOp clause = clauses[node.row];
  Block &guards = clause.getGuards().front();
  IRMapping mapping;
  for (auto [argument, occ] :
       llvm::zip_equal(guards.getArguments(), matrix.rows[node.row].bindings))
    if (!argument.use_empty())
      mapping.map(argument, parent.coerce(materialise(occ),
                                          argument.getType(), loc));
  Block *yes = edge(id, node.yes), *no = edge(id, node.no);
  auto alternatives = llvm::to_vector(guards.getOps<GuardOp>());
  for (auto [index, guard] : llvm::enumerate(alternatives)) {
    bool isLast = index + 1 == alternatives.size();
    Block *otherwise = isLast ? no : parent.newBlock();
    Operation *copy = parent.cloneAside(guard, mapping);
    parent.schedule(&copy->getRegion(0).front(), parent.getCurrent(),
                    {nullptr, otherwise}, {yes});
    parent.setCurrent(otherwise);
  }
}

void MatchLowering::emitLeaf(NodeId id) {
  ClauseOp clause = clauses[nodes[id].row];
  Block &body = clause.getBody().front();
  onMatch();
  for (auto [argument, occ] : llvm::zip_equal(
           body.getArguments(), matrix.rows[nodes[id].row].bindings))
    if (!argument.use_empty())
      argument.replaceAllUsesWith(
          parent.coerce(materialise(occ), argument.getType(), loc));
  parent.schedule(&body, parent.getCurrent(), fail, next);
}

void MatchLowering::emitNode(NodeId id) {
  startNode(id);
  switch (nodes[id].kind) {
  case NodeKind::Fail: {
    SmallVector<Value> values;
    for (OccId occ : scrutineeOccs)
      values.push_back(materialise(occ));
    onFail(values);
    break;
  }
  case NodeKind::Leaf:
    emitLeaf(id);
    break;
  case NodeKind::Guard:
    emitGuard(id);
    break;
  case NodeKind::Test:
    emitTest(id);
    break;
  case NodeKind::Switch:
    emitSwitch(id);
    break;
  }
  info[id].atEnd = current;
}

void MatchLowering::run(ValueRange scrutinees,
                        llvm::function_ref<void()> onMatchFn,
                        llvm::function_ref<void(ValueRange)> onFailFn) {
  onMatch = onMatchFn;
  onFail = onFailFn;
  RowBuilder rows(matrix, user);
  for (Value scrutinee : scrutinees)
    scrutineeOccs.push_back(rows.addScrutinee(scrutinee));
  for (ClauseOp clause : clauses)
    rows.addClause(clause, scrutineeOccs);
  rows.markUsed();
  nodes = compile(matrix, b.getContext(), parent.getBudgetFactor());
  balanceChains(matrix, nodes);
  info.assign(nodes.size(), NodeInfo(factory.getEmptyMap()));
  indexChildren();
  computeOrder();
  computeNeeds();
  for (NodeId id : order)
    emitNode(id);
}

void FunctionLowering::match(ValueRange scrutinees, ArrayRef<ClauseOp> clauses,
                             Operation *user, FailureContext fail,
                             Continuation next,
                             llvm::function_ref<void()> onMatch,
                             llvm::function_ref<void(ValueRange)> onFail) {
  auto lowering =
      std::make_unique<MatchLowering>(*this, clauses, user, fail, next);
  lowering->run(scrutinees, onMatch, onFail);
}

} // namespace luciole::erl
