%% erlang:raise/3: classes, traces kept and given, bad arguments, traces through rethrows.
-module(raise_traces).
-export([main/0]).
main() ->
    [io:format("~p~n", [try erlang:raise(C, R, T) catch C1:R1:T1 -> {C1, R1, T1} end]) || C <- [error, exit, throw], {R, T} <- [{a, []}, {{b, 1}, [{m, f, 1, []}]}, {c, [{m, f, [x, y], [{line, 3}]}, {n, g, 0, []}]}]],
    [io:format("~p~n", [try {value, erlang:raise(C, r, T)} catch C1:R1 -> {C1, R1} end]) || {C, T} <- [{foo, []}, {error, x}, {error, [x]}, {exit, [{m, f}]}, {throw, [{m, f, 1}]}]],
    io:format("~p~n", [catch erlang:raise(error, boo, [{m, f, 1, []}])]),
    io:format("~p~n", [catch erlang:raise(exit, boo, [{m, f, 1, []}])]),
    io:format("~p~n", [catch erlang:raise(throw, boo, [])]),
    T = try outer(3) catch error:deep:S -> [{F, A} || {raise_traces, F, A, _} <- S] end,
    io:format("~p~n", [lists:takewhile(fun({F, _}) -> F =/= main end, T)]),
    T2 = try rethrow(fun() -> outer(1) end) catch error:deep:S2 -> [{F, A} || {raise_traces, F, A, _} <- S2] end,
    io:format("~p~n", [hd(T2)]),
    T3 = try new_error(fun() -> outer(1) end) catch error:{wrapped, C3, R3, L3}:S3 -> {C3, R3, L3, element(2, hd(S3))} end,
    io:format("~p~n", [T3]).
outer(-1) -> 0;
outer(0) -> error(deep);
outer(N) -> R = outer(N - 1), {R, N}.
rethrow(F) -> try F() catch C:R:S -> erlang:raise(C, R, S) end.
new_error(F) -> try F() catch C:R:S -> error({wrapped, C, R, length(S) > 1}) end.
