%% Every form of sending, to everything that can be sent to.
-module(proc_send_forms).
-export([main/0]).

main() ->
    register(me, self()),
    Alias = alias(),
    Dead = dead(),
    Destinations = [{self, self()}, {name, me}, {name_node, {me, node()}}, {alias, Alias}, {dead, Dead},
                    {no_name_node, {nobody, node()}}, {other_node, {me, 'other@nowhere'}}, {reference, make_ref()},
                    {no_name, nobody}, {integer, 17}, {tuple, {a, b, c}}, {bad_node, {me, "node"}}, {bad_name, {"me", node()}}, {undefined, undefined}],
    Forms = [{'!', fun(D) -> D ! hello end}, {send, fun(D) -> send(D, hello) end}, {erlang_send, fun(D) -> erlang:send(D, hello) end},
             {send_opts, fun(D) -> erlang:send(D, hello, []) end}, {nosuspend, fun(D) -> erlang:send(D, hello, [nosuspend]) end},
             {noconnect, fun(D) -> erlang:send(D, hello, [noconnect, nosuspend]) end},
             {send_nosuspend, fun(D) -> erlang:send_nosuspend(D, hello) end},
             {send_nosuspend_opts, fun(D) -> erlang:send_nosuspend(D, hello, [noconnect]) end}],
    [io:format("~p to ~p: ~p~n", [F, N, result(Send, D)]) || {N, D} <- Destinations, {F, Send} <- Forms],
    io:format("options: ~p~n", [[catch_it(F) || F <- [fun() -> erlang:send(self(), x, [foo]) end, fun() -> erlang:send(self(), x, foo) end,
                                                       fun() -> erlang:send(self(), x, [nosuspend | x]) end, fun() -> erlang:send_nosuspend(self(), x, [foo]) end]]]),
    unalias(Alias),
    io:format("unaliased: ~p~n", [result(fun(D) -> D ! hello end, Alias)]),
    io:format("operator's value: ~p~n", [(self() ! {a, self() ! b})]),
    io:format("order: ~p~n", [all()]),
    unregister(me),
    io:format("after unregister: ~p~n", [result(fun(D) -> D ! hello end, me)]),
    io:format("to oneself by many names: ~p~n", [many()]).

send(D, M) -> apply(erlang, '!', [D, M]).

result(Send, D) ->
    Value = catch_it(fun() -> Send(D) end),
    {Value, receive hello -> received after 0 -> nothing end}.

catch_it(F) -> try F() of V -> plain(V) catch C:R -> {C, R} end.

plain(V) when is_reference(V) -> reference;
plain(V) when is_pid(V) -> pid;
plain(V) -> V.

all() -> receive X -> [plain2(X) | all()] after 0 -> [] end.

plain2({a, b}) -> {a, b};
plain2(X) -> X.

many() ->
    register(first, self()),
    L = [first ! N || N <- lists:seq(1, 5)],
    unregister(first),
    register(second, self()),
    [second ! N || N <- lists:seq(6, 10)],
    unregister(second),
    {L, all()}.

dead() -> {P, M} = spawn_monitor(fun() -> ok end), receive {'DOWN', M, _, _, _} -> P end.
