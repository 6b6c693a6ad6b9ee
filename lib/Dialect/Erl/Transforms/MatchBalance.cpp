//===- MatchBalance.cpp - Long chains of text literals become searches -----===//
//
// `case Text of <<"a">> -> …; <<"b">> -> …` compiles to one test behind the
// other, each a call. Where there are many, their order is of no consequence, as
// the literals differ: a search through the sorted ones asks for few, and
// what follows (dominators, facts known in a block) does not see chains of
// thousands.
//
//===----------------------------------------------------------------------===//

#include "MatchCompiler.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace luciole::erl::match {

static constexpr unsigned kMinChain = 12;
static constexpr unsigned kMaxLeaf = 4;

namespace {
class Balancer {
public:
  Balancer(Matrix &matrix, std::vector<Node> &nodes)
      : matrix(matrix), nodes(nodes) {}
  void run();

private:
  void countReferences();
  StringRef textOf(NodeId id) const;
  void balance(NodeId head);
  NodeId search(ArrayRef<NodeId> sorted, NodeId otherwise);

  Matrix &matrix;
  std::vector<Node> &nodes;
  std::vector<unsigned> references;
};
} // namespace

void Balancer::countReferences() {
  references.assign(nodes.size(), 0);
  for (const Node &node : nodes) {
    for (NodeId id : {node.yes, node.no})
      if (id != kNoId)
        ++references[id];
    for (auto &[attr, id] : node.cases)
      ++references[id];
  }
}

/// What the node compares with, or a null pointer if it is no such test. The
/// order of whole bytes is that of binaries.
StringRef Balancer::textOf(NodeId id) const {
  const Node &node = nodes[id];
  if (node.kind != NodeKind::Test)
    return {};
  const Test &test = matrix.tests[node.test];
  if (test.kind != Question::Constant)
    return {};
  auto bits = dyn_cast<BitsAttr>(test.attr);
  if (!bits || bits.getBits() % 8)
    return {};
  StringRef bytes = bits.getBytes();
  return bytes.data() ? bytes : StringRef("");
}

/// A tree over copies of the chain's nodes; its root.
NodeId Balancer::search(ArrayRef<NodeId> sorted, NodeId otherwise) {
  if (sorted.size() <= kMaxLeaf) {
    for (NodeId id : reverse(sorted)) {
      Node copy = nodes[id];
      copy.no = otherwise;
      otherwise = nodes.size();
      nodes.push_back(copy);
    }
    return otherwise;
  }
  size_t middle = sorted.size() / 2;
  Test test = matrix.tests[nodes[sorted[middle]].test];
  test.kind = Question::Less;
  Node node{NodeKind::Test};
  node.test = matrix.getTest(test);
  node.yes = search(sorted.take_front(middle), otherwise);
  node.no = search(sorted.drop_front(middle), otherwise);
  nodes.push_back(node);
  return nodes.size() - 1;
}

void Balancer::balance(NodeId head) {
  OccId occ = matrix.tests[nodes[head].test].occ;
  SmallVector<NodeId> chain{head};
  NodeId next = nodes[head].no;
  while (references[next] == 1 && textOf(next).data() &&
         matrix.tests[nodes[next].test].occ == occ) {
    chain.push_back(next);
    next = nodes[next].no;
  }
  if (chain.size() < kMinChain)
    return;
  for (NodeId id : ArrayRef(chain).drop_front())
    references[id] = 0; // no heads
  sort(chain, [&](NodeId a, NodeId b) { return textOf(a) < textOf(b); });
  NodeId root = search(chain, next);
  nodes[head] = Node(nodes[root]);
}

void Balancer::run() {
  countReferences();
  for (NodeId id = 0, e = nodes.size(); id != e; ++id)
    if ((id == 0 || references[id]) && textOf(id).data())
      balance(id);
}

void balanceChains(Matrix &matrix, std::vector<Node> &nodes) {
  Balancer(matrix, nodes).run();
}

} // namespace luciole::erl::match
