//===- Torture.h - Switches that make hidden faults show ----------*- C++ -*-===//
//
// LUCIOLE_TORTURE is a list of these, with commas:
//
//   gc-stress      collect at every reservation
//   move-stacks    move the stack at every entry check
//   poison         overwrite memory that the collector or a stack gives up
//   one-reduction  a slice is one reduction
//   verify         check the whole heap after each collection
//   gc-log         write a line to standard error for each collection
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_TORTURE_H
#define LUCIOLE_LIB_RUNTIME_TORTURE_H

namespace luciole {

struct Torture {
  bool gcStress = false;
  bool moveStacks = false;
  bool poison = false;
  bool oneReduction = false;
  bool verify = false;
  bool gcLog = false;
};

extern Torture torture;

/// Reads a list of switches; an unknown one is fatal.
void setTorture(const char *switches);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_TORTURE_H
