//===- MatchCompiler.cpp - Clauses to a decision DAG ------------------------===//
//
// States are expanded from a worklist, not recursively: a function of five
// thousand guarded clauses is a chain of five thousand nodes.
//
//===----------------------------------------------------------------------===//

#include "MatchCompiler.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/xxhash.h"
#include <map>

using namespace mlir;

namespace luciole::erl::match {

//===----------------------------------------------------------------------===//
// Matrix
//===----------------------------------------------------------------------===//

static size_t hashOccurrence(const Occurrence &occ) {
  llvm::hash_code hash = llvm::hash_combine(
      unsigned(occ.kind), occ.number, occ.attr.getAsOpaquePointer(),
      occ.value.getAsOpaquePointer(),
      llvm::hash_combine_range(occ.parents.begin(), occ.parents.end()));
  if (occ.op)
    hash = llvm::hash_combine(hash, occ.op->getName().getAsOpaquePointer(),
                              occ.op->getAttrDictionary());
  return hash;
}

/// Equal ops compute equal values; one with regions only equals itself.
static bool sameOp(Operation *a, Operation *b) {
  if (a == b || !a || !b)
    return a == b;
  return a->getName() == b->getName() && a->getNumRegions() == 0 &&
         b->getNumRegions() == 0 &&
         a->getAttrDictionary() == b->getAttrDictionary();
}

static bool sameOccurrence(const Occurrence &a, const Occurrence &b) {
  return a.kind == b.kind && a.parents == b.parents && a.number == b.number &&
         a.attr == b.attr && a.value == b.value && sameOp(a.op, b.op);
}

OccId Matrix::getOccurrence(Occurrence occ) {
  auto &bucket = occTable[hashOccurrence(occ)];
  for (OccId id : bucket)
    if (sameOccurrence(occurrences[id], occ))
      return id;
  bucket.push_back(occurrences.size());
  occurrences.push_back(std::move(occ));
  return bucket.back();
}

TestId Matrix::getTest(Test test) {
  size_t hash = llvm::hash_combine(unsigned(test.kind), test.occ, test.kinds,
                                   test.other, test.number,
                                   test.attr.getAsOpaquePointer());
  auto &bucket = testTable[hash];
  for (TestId id : bucket)
    if (tests[id] == test)
      return id;
  bucket.push_back(tests.size());
  tests.push_back(test);
  return bucket.back();
}

void Matrix::require(Row &row, Test test) {
  TestId id = getTest(test);
  if (!llvm::is_contained(row.tests, id))
    row.tests.push_back(id);
}

void Matrix::finish(Row &row) {
  llvm::DenseMap<OccId, llvm::SmallVector<unsigned, 2>> testsOf;
  for (auto [position, id] : llvm::enumerate(row.tests))
    testsOf[tests[id].occ].push_back(position);
  // The nearest tested ancestors are enough: they wait for theirs.
  auto collect = [&](OccId occ, unsigned self, auto &into) {
    llvm::SmallVector<OccId, 2> work = occurrences[occ].parents;
    llvm::SmallVector<OccId, 8> seen;
    while (!work.empty()) {
      OccId next = work.pop_back_val();
      if (llvm::is_contained(seen, next))
        continue;
      seen.push_back(next);
      auto found = testsOf.find(next);
      if (found == testsOf.end()) {
        llvm::append_range(work, occurrences[next].parents);
        continue;
      }
      for (unsigned position : found->second)
        if (position != self && !llvm::is_contained(into, position))
          into.push_back(position);
    }
  };
  for (auto [position, id] : llvm::enumerate(row.tests)) {
    auto &into = row.dependencies.emplace_back();
    // What is looked up or computed must be there first.
    for (unsigned other : testsOf[tests[id].occ])
      if (other != position && tests[row.tests[other]].kind == Question::Succeeds)
        into.push_back(other);
    collect(tests[id].occ, position, into);
    if (tests[id].other == kNoId)
      continue;
    collect(tests[id].other, position, into);
    if (auto found = testsOf.find(tests[id].other); found != testsOf.end())
      for (unsigned other : found->second)
        if (other < position && !llvm::is_contained(into, other))
          into.push_back(other);
  }
}

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

namespace {

enum class Outcome { Yes, No, Unknown };

struct RowState {
  unsigned row;
  llvm::SmallBitVector remaining;
};

/// Ordered by occurrence.
using Facts = llvm::SmallVector<std::pair<OccId, Fact>, 4>;

struct State {
  std::vector<RowState> rows;
  Facts facts;
  /// Where to start over when no row is left; kNoId: the match fails.
  unsigned restart = kNoId;
};

class Compiler {
public:
  Compiler(Matrix &matrix, MLIRContext *context, unsigned budgetFactor)
      : matrix(matrix), context(context), budgetFactor(budgetFactor) {}
  std::vector<Node> run();

private:
  NodeId getNode(State state);
  NodeId getRestart(unsigned firstRow);
  NodeId getFail();
  NodeId getLeaf(unsigned row);
  NodeId newNode(NodeKind kind);

  void expand(NodeId node, State state);
  void expandGuard(NodeId node, State state);
  void expandTest(NodeId node, State state, TestId test);
  void expandSwitch(NodeId node, State state, OccId occ, Attribute first);

  unsigned chooseTest(const State &state);
  void limitToGroup(State &state, OccId occ);
  bool hasSeveralArities(const State &state, OccId occ);
  llvm::SmallVector<Attribute, 0> collectConstants(const State &state,
                                                   OccId occ, KindSet kind);

  Fact getFact(const State &state, OccId occ) const;
  Fact refine(Fact fact, const Test &test, bool holds) const;
  Outcome evaluate(const Test &test, const Fact &fact) const;
  Outcome imply(const Test &known, bool holds, const Test &test) const;

  bool isRuledOut(const Test &known, bool holds, const Test &test);
  State narrow(const State &state, TestId test, bool holds);
  bool narrowRow(RowState &row, TestId test, bool holds, const Fact &fact);
  void setFact(State &state, OccId occ, const Fact &fact);
  void normalise(State &state);
  void coarsenFacts(State &state);

  bool isAvailable(const RowState &row, unsigned position) const;
  bool testsOccurrence(const RowState &row, OccId occ) const;
  bool overBudget() const { return spent > budget; }

  Matrix &matrix;
  MLIRContext *context;
  unsigned budgetFactor;
  std::vector<Node> nodes;
  std::vector<std::pair<NodeId, State>> worklist;
  std::map<std::pair<uint64_t, uint64_t>, NodeId> memo;
  llvm::DenseMap<unsigned, NodeId> leaves, restarts;
  llvm::DenseMap<Attribute, ConstantInfo> constants;
  std::vector<bool> guardEmitted;
  NodeId fail = kNoId;
  size_t spent = 0, budget = 0;

  const ConstantInfo &info(Attribute attr) {
    auto [it, isNew] = constants.try_emplace(attr);
    if (isNew)
      it->second = getConstantInfo(attr);
    return it->second;
  }
};

} // namespace

NodeId Compiler::newNode(NodeKind kind) {
  nodes.emplace_back().kind = kind;
  ++spent;
  return nodes.size() - 1;
}

NodeId Compiler::getFail() {
  if (fail == kNoId)
    fail = newNode(NodeKind::Fail);
  return fail;
}

NodeId Compiler::getLeaf(unsigned row) {
  auto [it, isNew] = leaves.try_emplace(row, kNoId);
  if (isNew) {
    NodeId leaf = newNode(NodeKind::Leaf);
    nodes[leaf].row = row;
    leaves[row] = leaf;
    return leaf;
  }
  return it->second;
}

/// All rows from `firstRow`, with nothing known: where groups of rows fall
/// through to once the budget is spent.
NodeId Compiler::getRestart(unsigned firstRow) {
  auto it = restarts.find(firstRow);
  if (it != restarts.end())
    return it->second;
  State state;
  for (auto [occ, fact] : matrix.initialFacts)
    setFact(state, occ, fact);
  for (unsigned index = firstRow; index < matrix.rows.size(); ++index) {
    const Row &row = matrix.rows[index];
    RowState rowState{index, llvm::SmallBitVector(row.tests.size(), true)};
    bool alive = true;
    for (auto [occ, fact] : state.facts)
      for (unsigned position : rowState.remaining.set_bits()) {
        const Test &test = matrix.tests[row.tests[position]];
        if (test.occ != occ)
          continue;
        Outcome outcome = evaluate(test, fact);
        alive &= outcome != Outcome::No;
        if (outcome == Outcome::Yes)
          rowState.remaining.reset(position);
      }
    if (alive)
      state.rows.push_back(std::move(rowState));
  }
  NodeId node = getNode(std::move(state));
  restarts[firstRow] = node;
  return node;
}

//===----------------------------------------------------------------------===//
// Knowledge
//===----------------------------------------------------------------------===//

Fact Compiler::getFact(const State &state, OccId occ) const {
  for (auto &[id, fact] : state.facts)
    if (id == occ)
      return fact;
  return Fact();
}

void Compiler::setFact(State &state, OccId occ, const Fact &fact) {
  auto it = llvm::lower_bound(state.facts, occ, [](auto &entry, OccId id) {
    return entry.first < id;
  });
  if (it != state.facts.end() && it->first == occ)
    it->second = fact;
  else
    state.facts.insert(it, {occ, fact});
}

Fact Compiler::refine(Fact fact, const Test &test, bool holds) const {
  switch (test.kind) {
  case Question::IsKind:
    fact.kinds &= holds ? test.kinds : KindSet(~test.kinds);
    break;
  case Question::Refine:
    if (holds) {
      fact.kinds &= test.kinds;
      auto name = dyn_cast<StringAttr>(test.attr);
      fact.isBoolean |= name && name.getValue() == "boolean";
    }
    break;
  case Question::Arity:
    if (holds) {
      fact.kinds = Tuple;
      fact.arity = test.number;
    }
    break;
  case Question::Constant:
    if (holds) {
      fact.constant = test.attr;
      fact.kinds = test.kinds;
    } else if (fact.isBoolean && fact.kinds == Atom) {
      ConstantInfo known = getConstantInfo(test.attr);
      if (known.isTrue || known.isFalse)
        fact.constant = getBooleanAttr(context, known.isFalse);
    }
    break;
  default:
    break;
  }
  return fact;
}

Outcome Compiler::evaluate(const Test &test, const Fact &fact) const {
  switch (test.kind) {
  case Question::IsKind:
    if (!(fact.kinds & test.kinds))
      return Outcome::No;
    return fact.kinds & ~test.kinds ? Outcome::Unknown : Outcome::Yes;
  case Question::Refine:
    return fact.kinds & test.kinds ? Outcome::Unknown : Outcome::No;
  case Question::Arity:
    if (!(fact.kinds & Tuple))
      return Outcome::No;
    if (fact.arity < 0)
      return Outcome::Unknown;
    return fact.arity == test.number ? Outcome::Yes : Outcome::No;
  case Question::Constant:
    if (!(fact.kinds & test.kinds))
      return Outcome::No;
    if (!fact.constant)
      return Outcome::Unknown;
    return fact.constant == test.attr ? Outcome::Yes : Outcome::No;
  default:
    return Outcome::Unknown;
  }
}

/// What the outcome of `known` says about `test`, for tests that are no
/// matter of facts: bits left in a context.
Outcome Compiler::imply(const Test &known, bool holds, const Test &test) const {
  auto segment = [&](const Test &t) -> const Occurrence * {
    const Occurrence &occ = matrix.occurrences[t.occ];
    bool is = t.kind == Question::Succeeds && occ.kind == OccKind::Segment;
    return is ? &occ : nullptr;
  };
  const Occurrence *a = segment(known), *b = segment(test);
  if (holds && known.kind == Question::BitsEnd && b && b->number > 0 &&
      b->parents[0] == known.occ)
    return Outcome::No;
  if (holds && a && a->number > 0 && test.kind == Question::BitsEnd &&
      a->parents[0] == test.occ)
    return Outcome::No;
  if (!holds && a && b && a->parents[0] == b->parents[0] && a->lengthOnly &&
      b->number >= a->number)
    return Outcome::No;
  return Outcome::Unknown;
}

/// What is no boolean is neither true nor false.
bool Compiler::isRuledOut(const Test &known, bool holds, const Test &test) {
  auto name = dyn_cast_or_null<StringAttr>(known.attr);
  return !holds && known.kind == Question::Refine && name &&
         name.getValue() == "boolean" && test.kind == Question::Constant &&
         (info(test.attr).isTrue || info(test.attr).isFalse);
}

/// Drops what `test` settles from the row; false if it settles the row.
bool Compiler::narrowRow(RowState &row, TestId known, bool holds,
                         const Fact &fact) {
  const Row &source = matrix.rows[row.row];
  const Test &knownTest = matrix.tests[known];
  bool opaque = knownTest.kind == Question::Succeeds ||
                knownTest.kind == Question::BitsEnd;
  for (unsigned position : row.remaining.set_bits()) {
    TestId id = source.tests[position];
    const Test &test = matrix.tests[id];
    Outcome outcome = Outcome::Unknown;
    if (id == known)
      outcome = holds ? Outcome::Yes : Outcome::No;
    else if (opaque)
      outcome = imply(knownTest, holds, test);
    else if (test.occ == knownTest.occ)
      outcome = isRuledOut(knownTest, holds, test) ? Outcome::No
                                                   : evaluate(test, fact);
    if (outcome == Outcome::No)
      return false;
    if (outcome == Outcome::Yes)
      row.remaining.reset(position);
  }
  return true;
}

/// The state after `test` was made.
State Compiler::narrow(const State &state, TestId id, bool holds) {
  const Test &test = matrix.tests[id];
  Fact fact = refine(getFact(state, test.occ), test, holds);
  State result;
  result.facts = state.facts;
  result.restart = state.restart;
  setFact(result, test.occ, fact);
  result.rows.reserve(state.rows.size());
  for (const RowState &row : state.rows) {
    RowState copy = row;
    if (narrowRow(copy, id, holds, fact))
      result.rows.push_back(std::move(copy));
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Equal states share a node
//===----------------------------------------------------------------------===//

/// Keeps of the facts what can still settle a test of these rows.
void Compiler::coarsenFacts(State &state) {
  llvm::SmallDenseMap<OccId, KindSet, 8> asked;
  for (const RowState &row : state.rows)
    for (unsigned position : row.remaining.set_bits()) {
      const Test &test = matrix.tests[matrix.rows[row.row].tests[position]];
      asked[test.occ] |= test.kinds;
    }
  Facts kept;
  for (auto &[occ, fact] : state.facts) {
    auto it = asked.find(occ);
    if (it == asked.end())
      continue;
    KindSet seen = it->second, others = AnyKind & ~seen;
    Fact coarse;
    coarse.kinds = (fact.kinds & seen) | (fact.kinds & others ? others : 0);
    coarse.isBoolean = fact.isBoolean && (coarse.kinds & Atom);
    if (!(coarse == Fact()))
      kept.push_back({occ, coarse});
  }
  state.facts = std::move(kept);
}

/// Forgets the rows behind one that certainly matches.
void Compiler::normalise(State &state) {
  for (unsigned i = 0; i < state.rows.size(); ++i) {
    const RowState &row = state.rows[i];
    if (row.remaining.any() || matrix.rows[row.row].hasGuards)
      continue;
    state.rows.resize(i + 1);
    state.restart = kNoId;
    break;
  }
  coarsenFacts(state);
}

static std::pair<uint64_t, uint64_t> fingerprint(const State &state) {
  llvm::SmallVector<uint64_t, 64> words{state.restart};
  for (const RowState &row : state.rows) {
    words.push_back(uint64_t(row.row) << 32 | row.remaining.count());
    for (unsigned position : row.remaining.set_bits())
      words.push_back(position);
  }
  for (auto &[occ, fact] : state.facts) {
    words.push_back(~uint64_t(occ));
    words.push_back(uint64_t(fact.kinds) << 1 | fact.isBoolean);
  }
  auto hash = llvm::xxh3_128bits(llvm::ArrayRef(
      reinterpret_cast<const uint8_t *>(words.data()), words.size() * 8));
  return {hash.high64, hash.low64};
}

NodeId Compiler::getNode(State state) {
  normalise(state);
  if (state.rows.empty())
    return state.restart == kNoId ? getFail() : getRestart(state.restart);
  const RowState &first = state.rows.front();
  if (first.remaining.none() && !matrix.rows[first.row].hasGuards)
    return getLeaf(first.row);
  auto key = fingerprint(state);
  auto it = memo.find(key);
  if (it != memo.end())
    return it->second;
  NodeId node = newNode(NodeKind::Test);
  memo[key] = node;
  worklist.emplace_back(node, std::move(state));
  return node;
}

//===----------------------------------------------------------------------===//
// Expansion
//===----------------------------------------------------------------------===//

bool Compiler::isAvailable(const RowState &row, unsigned position) const {
  return llvm::none_of(
      matrix.rows[row.row].dependencies[position],
      [&](unsigned dependency) { return row.remaining.test(dependency); });
}

bool Compiler::testsOccurrence(const RowState &row, OccId occ) const {
  const Row &source = matrix.rows[row.row];
  for (unsigned position : row.remaining.set_bits())
    if (matrix.tests[source.tests[position]].occ == occ)
      return true;
  return false;
}

static bool isCheap(const Test &test) {
  return test.kind == Question::IsKind || test.kind == Question::Arity ||
         test.kind == Question::Constant || test.kind == Question::BitsEnd;
}

/// Of what the first row needs: cheap tests first, then the one that most of
/// the following rows look at as well, then the leftmost.
unsigned Compiler::chooseTest(const State &state) {
  constexpr unsigned kLookahead = 24;
  const RowState &first = state.rows.front();
  unsigned best = kNoId, bestScore = 0;
  for (unsigned position : first.remaining.set_bits()) {
    if (!isAvailable(first, position))
      continue;
    const Test &test = matrix.tests[matrix.rows[first.row].tests[position]];
    unsigned score = 1;
    while (score < state.rows.size() && score < kLookahead &&
           testsOccurrence(state.rows[score], test.occ))
      ++score;
    if (isCheap(test))
      score += kLookahead;
    if (best == kNoId || score > bestScore) {
      best = position;
      bestScore = score;
    }
  }
  assert(best != kNoId && "tests depend on each other in a circle");
  return best;
}

/// Leaves only the leading rows that look at `occ`; the others are tried from
/// scratch when these fail.
void Compiler::limitToGroup(State &state, OccId occ) {
  unsigned size = 1;
  while (size < state.rows.size() && testsOccurrence(state.rows[size], occ))
    ++size;
  if (size == state.rows.size())
    return;
  state.restart = state.rows[size].row;
  state.rows.resize(size);
}

bool Compiler::hasSeveralArities(const State &state, OccId occ) {
  int64_t seen = -1;
  for (const RowState &row : state.rows)
    for (unsigned position : row.remaining.set_bits()) {
      const Test &test = matrix.tests[matrix.rows[row.row].tests[position]];
      if (test.occ != occ || test.kind != Question::Arity)
        continue;
      if (seen >= 0 && seen != test.number)
        return true;
      seen = test.number;
    }
  return false;
}

/// The constants of one kind that rows compare `occ` with, as far as a few
/// rows that don't look at it: each of those is copied into every case.
llvm::SmallVector<Attribute, 0>
Compiler::collectConstants(const State &state, OccId occ, KindSet kind) {
  constexpr unsigned kMaxCopied = 2;
  llvm::SmallSetVector<Attribute, 16> found;
  unsigned copied = 0;
  for (const RowState &row : state.rows) {
    const Row &source = matrix.rows[row.row];
    bool looksAtIt = false;
    for (unsigned position : row.remaining.set_bits()) {
      const Test &test = matrix.tests[source.tests[position]];
      if (test.occ != occ)
        continue;
      looksAtIt = true;
      if (test.kind == Question::Constant && test.kinds == kind &&
          info(test.attr).switchable)
        found.insert(test.attr);
    }
    if (!looksAtIt && ++copied > kMaxCopied)
      break;
  }
  return llvm::SmallVector<Attribute, 0>(found.begin(), found.end());
}

void Compiler::expandGuard(NodeId node, State state) {
  unsigned row = state.rows.front().row;
  nodes[node].kind = NodeKind::Guard;
  nodes[node].row = row;
  if (guardEmitted[row])
    spent += matrix.rows[row].guardCost;
  guardEmitted[row] = true;
  state.rows.erase(state.rows.begin());
  if (overBudget() && !state.rows.empty()) {
    state.restart = state.rows.front().row;
    state.rows.clear();
  }
  NodeId leaf = getLeaf(row);
  NodeId rest = getNode(std::move(state));
  nodes[node].yes = leaf;
  nodes[node].no = rest;
}

void Compiler::expandTest(NodeId node, State state, TestId test) {
  nodes[node].test = test;
  NodeId yes = getNode(narrow(state, test, true));
  NodeId no = getNode(narrow(state, test, false));
  nodes[node].yes = yes;
  nodes[node].no = no;
}

/// One pass over the rows deals them out to the cases.
void Compiler::expandSwitch(NodeId node, State state, OccId occ,
                            Attribute first) {
  KindSet kind = info(first).kind;
  llvm::SmallVector<Attribute, 0> values = collectConstants(state, occ, kind);
  nodes[node].kind = NodeKind::Switch;
  nodes[node].occ = occ;
  llvm::DenseMap<Attribute, unsigned> caseOf;
  std::vector<State> cases(values.size());
  std::vector<Fact> facts;
  for (auto [index, value] : llvm::enumerate(values)) {
    caseOf[value] = index;
    Test test{Question::Constant, occ, kind, kNoId, 0, value};
    facts.push_back(refine(getFact(state, occ), test, true));
    cases[index].facts = state.facts;
    cases[index].restart = state.restart;
    setFact(cases[index], occ, facts[index]);
  }
  State rest;
  rest.facts = state.facts;
  rest.restart = state.restart;
  for (const RowState &row : state.rows) {
    const Row &source = matrix.rows[row.row];
    unsigned only = kNoId, position = 0;
    bool looksAtIt = false, isOther = false;
    for (unsigned candidate : row.remaining.set_bits()) {
      const Test &test = matrix.tests[source.tests[candidate]];
      if (test.occ != occ)
        continue;
      looksAtIt = true;
      if (test.kind != Question::Constant)
        continue;
      auto found = caseOf.find(test.attr);
      isOther |= found == caseOf.end();
      if (found == caseOf.end())
        continue;
      only = found->second;
      position = candidate;
    }
    if (only != kNoId) {
      cases[only].rows.push_back(row);
      RowState &copy = cases[only].rows.back();
      copy.remaining.reset(position);
      if (!narrowRow(copy, source.tests[position], true, facts[only]))
        cases[only].rows.pop_back();
      continue;
    }
    rest.rows.push_back(row);
    if (isOther)
      continue;
    // A row about something else goes into every case, one about this place
    // only where it can still match.
    for (unsigned index = 0; index < values.size(); ++index) {
      RowState copy = row;
      if (looksAtIt) {
        TestId id = matrix.getTest(
            {Question::Constant, occ, kind, kNoId, 0, values[index]});
        if (!narrowRow(copy, id, true, facts[index]))
          continue;
      }
      cases[index].rows.push_back(std::move(copy));
    }
  }
  llvm::SmallVector<std::pair<Attribute, NodeId>, 0> targets;
  for (unsigned index = 0; index < values.size(); ++index)
    targets.emplace_back(values[index], getNode(std::move(cases[index])));
  NodeId other = getNode(std::move(rest));
  nodes[node].cases = std::move(targets);
  nodes[node].no = other;
}

void Compiler::expand(NodeId node, State state) {
  const RowState &first = state.rows.front();
  if (first.remaining.none())
    return expandGuard(node, std::move(state));
  unsigned position = chooseTest(state);
  TestId id = matrix.rows[first.row].tests[position];
  Test test = matrix.tests[id];
  if (overBudget())
    limitToGroup(state, test.occ);
  Fact fact = getFact(state, test.occ);
  if (test.kind == Question::Arity && fact.kinds != Tuple &&
      hasSeveralArities(state, test.occ))
    id = matrix.getTest({Question::IsKind, test.occ, Tuple});
  if (test.kind == Question::Constant && info(test.attr).switchable) {
    bool isBoolean = fact.isBoolean && fact.kinds == Atom;
    if (!isBoolean &&
        collectConstants(state, test.occ, test.kinds).size() > 1)
      return expandSwitch(node, std::move(state), test.occ, test.attr);
  }
  expandTest(node, std::move(state), id);
}

std::vector<Node> Compiler::run() {
  guardEmitted.resize(matrix.rows.size());
  budget = 16;
  for (const Row &row : matrix.rows)
    budget += 1 + row.tests.size() + row.guardCost;
  budget *= budgetFactor;
  NodeId root = getRestart(0);
  // A catch-all first clause, or no clause at all, is a root as well.
  assert(root == 0 && "the root is made first");
  (void)root;
  while (!worklist.empty()) {
    auto [node, state] = std::move(worklist.back());
    worklist.pop_back();
    expand(node, std::move(state));
  }
  return std::move(nodes);
}

std::vector<Node> compile(Matrix &matrix, MLIRContext *context,
                          unsigned budgetFactor) {
  return Compiler(matrix, context, budgetFactor).run();
}

} // namespace luciole::erl::match
