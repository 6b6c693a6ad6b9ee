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
UNSUPPORTED(erlang_open_port_2, "open_port", Term, Term)
UNSUPPORTED(erlang_port_close_1, "port_close", Term)
UNSUPPORTED(erlang_port_command_2, "port_command", Term, Term)
UNSUPPORTED(erlang_port_control_3, "port_control", Term, Term, Term)
UNSUPPORTED(erlang_load_nif_2, "load_nif", Term, Term)
