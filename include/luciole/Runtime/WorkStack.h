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

/// Makes a full stack of so many bytes twice as large.
void *growWorkStack(void *items, bool isFixed, size_t bytes);

template <typename T, unsigned Inline = 64> class WorkStack {
  static_assert(std::is_trivially_copyable_v<T>);

public:
  WorkStack() = default;
  ~WorkStack() {
    if (items != reinterpret_cast<T *>(fixed))
      free(items);
  }
  WorkStack(const WorkStack &) = delete;
  WorkStack &operator=(const WorkStack &) = delete;

  bool empty() const { return count == 0; }
  size_t size() const { return count; }
  T &top() { return items[count - 1]; }
  T &operator[](size_t i) { return items[i]; }
  T *data() { return items; }
  void push(const T &item) {
    if (count == capacity)
      grow();
    items[count++] = item;
  }
  T pop() { return items[--count]; }
  void shrinkTo(size_t n) { count = n; }

private:
  void grow() {
    items = static_cast<T *>(growWorkStack(items, items == reinterpret_cast<T *>(fixed),
                                           count * sizeof(T)));
    capacity *= 2;
  }

  alignas(T) unsigned char fixed[Inline * sizeof(T)];
  T *items = reinterpret_cast<T *>(fixed);
  size_t count = 0;
  size_t capacity = Inline;
};

} // namespace luciole

#endif // LUCIOLE_RUNTIME_WORKSTACK_H
