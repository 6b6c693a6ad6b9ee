//===- Unsupported.cpp - What needs more than one process ------------------===//
//
// These come with processes. Until then each says so, rather than do half of
// what it should.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Bif.h"

using namespace luciole;

#define UNSUPPORTED(cname, text, ...)                                          \
  Term luc_bif_##cname(Process *p, ##__VA_ARGS__) {                            \
    return raiseUnsupported(*p, text);                                         \
  }
UNSUPPORTED(erlang_monitor_node_2, "monitor_node", Term, Term)
