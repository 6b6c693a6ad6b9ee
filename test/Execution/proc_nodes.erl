%% What a node that is not alive says of itself and of others.
-module(proc_nodes).
-export([main/0]).

main() ->
    process_flag(trap_exit, false),
    logger:set_primary_config(level, none),
    [io:format("~p: ~p~n", [N, try F() catch C:R -> {C, R} end]) || {N, F} <- calls()].

calls() ->
    [{node, fun() -> {node(), node(self()), node(make_ref())} end}, {is_alive, fun() -> is_alive() end}, {nodes, fun() -> nodes() end},
     {kinds, fun() -> [{K, nodes(K)} || K <- [this, known, visible, hidden, connected, [this, visible], []]] end},
     {bad_kind, fun() -> nodes(foo) end}, {bad_kinds, fun() -> nodes([visible, foo]) end},
     {monitor_own, fun() -> {monitor_node(node(), true), monitor_node(node(), false)} end},
     {monitor_other, fun() -> monitor_node('other@nowhere', true) end}, {monitor_bad, fun() -> monitor_node(node(), maybe_so) end},
     {monitor_option, fun() -> erlang:monitor_node(node(), true, [allow_passive_connect]) end},
     {monitor_process, fun() -> monitor(process, {name, 'other@nowhere'}) end},
     {connect, fun() -> {net_kernel:connect_node('other@nowhere'), net_kernel:connect_node(node())} end},
     {disconnect, fun() -> erlang:disconnect_node('other@nowhere') end},
     {monitor_nodes, fun() -> {net_kernel:monitor_nodes(true), net_kernel:monitor_nodes(false)} end},
     {cookie, fun() -> erlang:get_cookie() end},
     {spawn, fun() -> is_pid(spawn('other@nowhere', fun() -> ok end)) end},
     {spawn_link, fun() -> {P, M} = spawn_monitor(fun() -> spawn_link('other@nowhere', fun() -> ok end), receive x -> ok end end), receive {'DOWN', M, process, P, W} -> W end end},
     {spawn_monitor, fun() -> {P, M} = spawn_monitor('other@nowhere', erlang, now, []), receive {'DOWN', M, process, P, W} -> W end end},
     {spawn_opt, fun() -> {P, M} = spawn_opt('other@nowhere', fun() -> ok end, [monitor, link]), unlink(P), receive {'DOWN', M, process, P, W} -> W end end},
     {spawn_here, fun() -> Self = self(), P = spawn(node(), fun() -> Self ! {self(), hello} end), receive {P, X} -> X end end},
     {send, fun() -> {name, 'other@nowhere'} ! hello end}, {register, fun() -> register(name, self()), {name, node()} ! hello, receive X -> X end end},
     {global, fun() -> {global:register_name(g, self()), global:whereis_name(g) =:= self(), global:registered_names(), global:send(g, hi) =:= self(), receive X -> X end, global:unregister_name(g)} end},
     {global_lock, fun() -> {global:set_lock({r, self()}), global:trans({r, self()}, fun() -> inside end), global:del_lock({r, self()})} end}].
