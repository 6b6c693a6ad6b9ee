%% The distribution of a node that is not alive: there is no other.
-module(net_kernel).
-export([monitor_nodes/1, monitor_nodes/2, connect_node/1, disconnect/1, allow/1, longnames/0, get_net_ticktime/0,
         set_net_ticktime/1, set_net_ticktime/2, get_state/0, stop/0]).

monitor_nodes(Flag) -> monitor_nodes(Flag, []).

monitor_nodes(Flag, Options) when is_boolean(Flag), is_list(Options); is_boolean(Flag), is_map(Options) -> ok;
monitor_nodes(Flag, Options) -> {error, {invalid_arguments, [Flag, Options]}}.

connect_node(Node) when is_atom(Node) -> ignored.

disconnect(_Node) -> ignored.

allow(_Nodes) -> ignored.

longnames() -> undefined.

get_net_ticktime() -> ignored.

set_net_ticktime(_Seconds) -> ignored.

set_net_ticktime(_Seconds, _Period) -> ignored.

get_state() -> #{started => no}.

stop() -> {error, not_found}.
