//===- Reductions.h - Counting what a process has used ------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_CONVERSION_ERLTOLLVM_REDUCTIONS_H
#define LUCIOLE_LIB_CONVERSION_ERLTOLLVM_REDUCTIONS_H

#include "luciole/Dialect/Erl/IR/Erl.h"

namespace luciole {
class Emit;
/// At entries and back edges: counts one, yields when the slice is spent.
/// At an entry it may also be that the process resumes (explicit frames).
void countReduction(Emit &emit, bool isEntry = false);
/// Notes at each terminator (`luciole.back`) which of its edges lead back.
void markBackEdges(erl::FuncOp func, bool explicitFrames);
/// On the branch of a block that counts for entry and loop.
inline constexpr char kHeaderAttr[] = "luciole.header";
} // namespace luciole

#endif // LUCIOLE_LIB_CONVERSION_ERLTOLLVM_REDUCTIONS_H
