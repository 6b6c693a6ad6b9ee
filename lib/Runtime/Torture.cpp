//===- Torture.cpp - Reading LUCIOLE_TORTURE -------------------------------===//

#include "Torture.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstring>

using namespace luciole;

Torture luciole::torture;

static bool set(const char *name, size_t length) {
  struct {
    const char *name;
    bool *flag;
  } const switches[] = {{"gc-stress", &torture.gcStress},
                        {"move-stacks", &torture.moveStacks},
                        {"poison", &torture.poison},
                        {"one-reduction", &torture.oneReduction},
                        {"verify", &torture.verify},
                        {"gc-log", &torture.gcLog}};
  for (const auto &each : switches)
    if (std::strlen(each.name) == length &&
        std::memcmp(each.name, name, length) == 0)
      return *each.flag = true;
  return false;
}

void luciole::setTorture(const char *switches) {
  while (*switches) {
    size_t length = std::strcspn(switches, ",");
    if (length && !set(switches, length))
      fatalf("LUCIOLE_TORTURE: unknown switch '%.*s' (there are gc-stress, "
             "move-stacks, poison, one-reduction, verify, gc-log)",
             int(length), switches);
    switches += length + (switches[length] == ',');
  }
}
