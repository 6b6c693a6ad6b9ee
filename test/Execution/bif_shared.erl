%% persistent_term, atomics and counters.
-module(bif_shared).
-export([main/0]).
main() ->
    K = {?MODULE, key},
    io:format("~p ~p~n", [persistent_term:get(K, none), persistent_term:put(K, #{a => [1, 2, {3}]})]),
    io:format("~p ~p~n", [persistent_term:get(K), try persistent_term:get(no_such_key) catch error:E -> E end]),
    persistent_term:put(K, lists:seq(1, 10)), persistent_term:put(K, lists:seq(1, 10)),
    io:format("~p ~p ~p~n", [lists:sum(persistent_term:get(K)), persistent_term:erase(K), persistent_term:erase(K)]),
    A = atomics:new(3, [{signed, true}]), U = atomics:new(1, [{signed, false}]),
    ok = atomics:put(A, 1, 10), ok = atomics:add(A, 1, 5), ok = atomics:sub(A, 2, 7),
    io:format("~p~n", [[atomics:get(A, I) || I <- [1, 2, 3]]]),
    io:format("~p ~p ~p~n", [atomics:add_get(A, 1, 1), atomics:sub_get(A, 1, 20), atomics:exchange(A, 3, 99)]),
    io:format("~p ~p~n", [atomics:compare_exchange(A, 3, 99, 1), atomics:compare_exchange(A, 3, 99, 2)]),
    ok = atomics:sub(U, 1, 1), io:format("~p~n", [atomics:get(U, 1)]),
    ok = atomics:put(A, 1, 1 bsl 63 - 1), ok = atomics:add(A, 1, 1), io:format("~p~n", [atomics:get(A, 1)]),
    #{max := Mx, min := Mn, size := Sz} = atomics:info(A), io:format("~p ~p ~p~n", [Mx, Mn, Sz]),
    io:format("~p~n", [[try F() catch error:R -> R end || F <- [fun() -> atomics:get(A, 4) end, fun() -> atomics:get(A, 0) end, fun() -> atomics:put(A, 1, 1 bsl 63) end, fun() -> atomics:new(0, []) end, fun() -> atomics:put(U, 1, -1) end, fun() -> atomics:get(a, 1) end]]]),
    C = counters:new(2, []), W = counters:new(2, [write_concurrency]),
    [begin counters:add(X, 1, N), counters:sub(X, 2, N) end || X <- [C, W], N <- lists:seq(1, 100)],
    io:format("~p~n", [[counters:get(X, I) || X <- [C, W], I <- [1, 2]]]),
    counters:put(C, 1, -5), io:format("~p ~p~n", [counters:get(C, 1), maps:get(size, counters:info(C))]),
    io:format("~p~n", [try counters:get(C, 3) catch error:R2 -> R2 end]).
