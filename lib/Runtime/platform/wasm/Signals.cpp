//===- Signals.cpp - There are no signals in WebAssembly -------------------===//

#include "platform/Signals.h"

using namespace luciole;

bool platform::setSignal(const char *, SignalAction,
                         void (*)(const char *name)) {
  return false;
}
