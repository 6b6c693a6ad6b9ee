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
UNSUPPORTED(erlang_spawn_1, "spawn", Term)
UNSUPPORTED(erlang_spawn_2, "spawn", Term, Term)
UNSUPPORTED(erlang_spawn_3, "spawn", Term, Term, Term)
UNSUPPORTED(erlang_spawn_4, "spawn", Term, Term, Term, Term)
UNSUPPORTED(erlang_spawn_link_1, "spawn_link", Term)
UNSUPPORTED(erlang_spawn_link_2, "spawn_link", Term, Term)
UNSUPPORTED(erlang_spawn_link_3, "spawn_link", Term, Term, Term)
UNSUPPORTED(erlang_spawn_link_4, "spawn_link", Term, Term, Term, Term)
UNSUPPORTED(erlang_spawn_monitor_1, "spawn_monitor", Term)
UNSUPPORTED(erlang_spawn_monitor_2, "spawn_monitor", Term, Term)
UNSUPPORTED(erlang_spawn_monitor_3, "spawn_monitor", Term, Term, Term)
UNSUPPORTED(erlang_spawn_monitor_4, "spawn_monitor", Term, Term, Term, Term)
UNSUPPORTED(erlang_spawn_opt_2, "spawn_opt", Term, Term)
UNSUPPORTED(erlang_spawn_opt_3, "spawn_opt", Term, Term, Term)
UNSUPPORTED(erlang_spawn_opt_4, "spawn_opt", Term, Term, Term, Term)
UNSUPPORTED(erlang_spawn_opt_5, "spawn_opt", Term, Term, Term, Term, Term)
UNSUPPORTED(erlang_link_1, "link", Term)
UNSUPPORTED(erlang_unlink_1, "unlink", Term)
UNSUPPORTED(erlang_exit_2, "exit/2", Term, Term)
UNSUPPORTED(erlang_hibernate_3, "hibernate", Term, Term, Term)
UNSUPPORTED(erlang_monitor_node_2, "monitor_node", Term, Term)
UNSUPPORTED(erlang_open_port_2, "open_port", Term, Term)
UNSUPPORTED(erlang_port_close_1, "port_close", Term)
UNSUPPORTED(erlang_port_command_2, "port_command", Term, Term)
UNSUPPORTED(erlang_port_control_3, "port_control", Term, Term, Term)
UNSUPPORTED(erlang_load_nif_2, "load_nif", Term, Term)
