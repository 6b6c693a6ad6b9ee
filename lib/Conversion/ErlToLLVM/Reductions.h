//===- Reductions.h - Counting what a process has used ------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_CONVERSION_ERLTOLLVM_REDUCTIONS_H
#define LUCIOLE_LIB_CONVERSION_ERLTOLLVM_REDUCTIONS_H

namespace luciole {
class Emit;
/// At entries and back edges: counts one, yields when the slice is spent.
void countReduction(Emit &emit);
} // namespace luciole

#endif // LUCIOLE_LIB_CONVERSION_ERLTOLLVM_REDUCTIONS_H
