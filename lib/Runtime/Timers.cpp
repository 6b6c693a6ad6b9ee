//===- Timers.cpp - Messages that are due at a time ------------------------===//
//
// A list in the order of time; a wheel comes with many processes.
//
//===----------------------------------------------------------------------===//

#include "Timers.h"

using namespace luciole;

bool luciole::runNextTimer(int64_t deadline) { return false; }
