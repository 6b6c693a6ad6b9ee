//===- Groups.cpp - Strongly connected components, in order ---------------===//

#include "Resolver.h"

using namespace luciole::elm;

namespace {

/// Tarjan's algorithm with a stack of its own: chains of definitions may be
/// longer than the machine's stack is deep.
class GroupSorter {
public:
  explicit GroupSorter(llvm::ArrayRef<llvm::SmallVector<unsigned, 4>> edges)
      : edges(edges), index(edges.size()), low(edges.size()),
        onStack(edges.size()) {}

  std::vector<llvm::SmallVector<unsigned, 1>> run() {
    for (unsigned node = 0; node < edges.size(); ++node)
      if (!index[node])
        visitFrom(node);
    return std::move(groups);
  }

private:
  void open(unsigned node) {
    index[node] = low[node] = ++counter;
    onStack[node] = true;
    stack.push_back(node);
    path.push_back({node, 0});
  }

  void close(unsigned node) {
    path.pop_back();
    if (!path.empty())
      low[path.back().first] = std::min(low[path.back().first], low[node]);
    if (low[node] != index[node])
      return;
    auto &group = groups.emplace_back();
    unsigned member;
    do {
      member = stack.back();
      stack.pop_back();
      onStack[member] = false;
      group.push_back(member);
    } while (member != node);
    llvm::sort(group);
  }

  void visitFrom(unsigned root) {
    open(root);
    while (!path.empty()) {
      auto &[node, next] = path.back();
      if (next == edges[node].size()) {
        close(node);
        continue;
      }
      unsigned target = edges[node][next++];
      if (!index[target])
        open(target);
      else if (onStack[target])
        low[node] = std::min(low[node], index[target]);
    }
  }

  llvm::ArrayRef<llvm::SmallVector<unsigned, 4>> edges;
  std::vector<unsigned> index, low;
  std::vector<bool> onStack;
  std::vector<unsigned> stack;
  std::vector<std::pair<unsigned, unsigned>> path;
  std::vector<llvm::SmallVector<unsigned, 1>> groups;
  unsigned counter = 0;
};

} // namespace

std::vector<llvm::SmallVector<unsigned, 1>> luciole::elm::sortIntoGroups(
    llvm::ArrayRef<llvm::SmallVector<unsigned, 4>> edges) {
  return GroupSorter(edges).run();
}
