//===- Bifs.cpp - The table of BIFs ---------------------------------------===//

#include "luciole/Dialect/Erl/IR/Bifs.h"
#include "luciole/Runtime/Entries.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <string_view>

using namespace luciole;
using llvm::StringRef;

static constexpr BifRow kRows[] = {
#define BIF(module, function, arity, cname, flags)                             \
  {#module, function, arity, #cname, flags},
#include "luciole/Runtime/Bifs.def"
};

/// Negative, zero or positive, as of strings.
static constexpr int compare(const BifRow &row, std::string_view module,
                             std::string_view function, unsigned arity) {
  if (int order = std::string_view(row.module).compare(module))
    return order;
  if (int order = std::string_view(row.function).compare(function))
    return order;
  return row.arity < arity ? -1 : row.arity > arity;
}

static constexpr bool isSorted() {
  for (size_t i = 1; i < std::size(kRows); ++i)
    if (compare(kRows[i - 1], kRows[i].module, kRows[i].function,
                kRows[i].arity) >= 0)
      return false;
  return true;
}
static_assert(isSorted(), "the rows of Bifs.def are looked up by bisection");

const BifRow *luciole::findBif(StringRef module, StringRef function,
                               unsigned arity) {
  const BifRow *row = llvm::partition_point(kRows, [&](const BifRow &row) {
    return compare(row, module, function, arity) < 0;
  });
  bool found = row != std::end(kRows) &&
               compare(*row, module, function, arity) == 0;
  return found ? row : nullptr;
}

llvm::ArrayRef<BifRow> luciole::bifsOf(StringRef module) {
  const BifRow *first = llvm::partition_point(
      kRows, [&](const BifRow &row) { return StringRef(row.module) < module; });
  const BifRow *last = std::find_if(first, std::end(kRows),
                                    [&](auto &row) { return row.module != module; });
  return {first, last};
}
