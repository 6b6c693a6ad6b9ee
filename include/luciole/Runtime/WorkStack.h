//===- WorkStack.h - A stack for walking deep terms ---------------*- C++ -*-===//
//
// Terms may be nested a million deep, so whatever walks them keeps its own
// stack. The first items need no allocation.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_WORKSTACK_H
#define LUCIOLE_RUNTIME_WORKSTACK_H

#include "luciole/Runtime/Exceptions.h"
#include <cstdlib>
#include <cstring>
#include <type_traits>

namespace luciole {

/// What stacks of all types have in common.
struct WorkStackItems {
  char *items;
  size_t count = 0, capacity;
  bool isFixed = true; ///< the items are in the stack itself

  /// Room for one more, of so many bytes.
  void *next(size_t bytes);
  void grow(size_t bytes);
};

template <typename T, unsigned Inline = 64>
class WorkStack : WorkStackItems {
  static_assert(std::is_trivially_copyable_v<T>);

public:
  WorkStack() : WorkStackItems{fixed, 0, Inline} {}
  ~WorkStack() {
    if (!isFixed)
      free(items);
  }
  WorkStack(const WorkStack &) = delete;
  WorkStack &operator=(const WorkStack &) = delete;

  bool empty() const { return count == 0; }
  size_t size() const { return count; }
  T *data() { return reinterpret_cast<T *>(items); }
  T &top() { return data()[count - 1]; }
  T &operator[](size_t i) { return data()[i]; }
  void push(const T &item) {
    if (parts::kSmall) {
      *static_cast<T *>(next(sizeof(T))) = item;
      return;
    }
    if (count == capacity)
      grow(sizeof(T));
    data()[count++] = item;
  }
  T pop() { return data()[--count]; }
  void shrinkTo(size_t n) { count = n; }

private:
  alignas(T) char fixed[Inline * sizeof(T)];
};

} // namespace luciole

#endif // LUCIOLE_RUNTIME_WORKSTACK_H
