-module(ets_update).
-export([main/0]).

%% Counters, elements, and what error_info says about their failures.

p(L, F) ->
    R = try F() catch C:E:S -> {C, E, info(S)} end,
    io:format("~s: ~0tp~n", [L, R]).

info([{M, F, A, X} | _]) -> {M, F, if is_list(A) -> length(A); true -> A end, proplists:get_value(error_info, X)};
info(S) -> S.

main() ->
    [counters(T) || T <- [set, ordered_set]],
    [elements(T) || T <- [set, ordered_set]],
    [bags(T) || T <- [bag, duplicate_bag]],
    words(),
    memo().

counters(Type) ->
    T = ets:new(t, [Type]),
    ets:insert(T, [{1, a}, {c, 5, 10, x}]),
    U = fun(L, K, Op) -> p(L, fun() -> ets:update_counter(T, K, Op) end) end,
    U(Type, c, 1), U(minus, c, -7), U(pair, c, {3, 100}), U(list, c, [{2, 1}, {2, 1}, {3, -1}]),
    U(up, c, {2, 10, 8, 0}), U(up_not, c, {2, 1, 8, 0}), U(down, c, {2, -10, 0, 7}),
   
    U(missing, none, 1), U(atom, 1, 1), U(key, c, {1, 1}), U(far, c, {9, 1}), U(zero, c, {0, 1}), U(no_op, c, foo),
    U(not_integer, c, {4, 1}), U(float, c, 1.5), U(bad_pair, c, {2, x}), U(threshold, c, {2, 1, x, 1}),
    U(half, c, [{2, 1}, {9, 1}]),
    p(now, fun() -> ets:lookup(T, c) end),
    p(default, fun() -> {ets:update_counter(T, n, {2, 3}, {x, 1, y}), ets:lookup(T, n)} end),
    p(default_there, fun() -> {ets:update_counter(T, n, {2, 3}, {x, 1, y}), ets:lookup(T, n)} end),
    p(default_bad, fun() -> ets:update_counter(T, m, 1, foo) end),
    p(none, fun() -> ets:member(T, m) end),
    p(no_table, fun() -> ets:update_counter(nono, m, 1) end).

elements(Type) ->
    T = ets:new(t, [Type]),
    ets:insert(T, {k, 1, 2, 3}),
    U = fun(L, K, Op) -> p(L, fun() -> {ets:update_element(T, K, Op), ets:lookup(T, k)} end) end,
    U(Type, k, {2, [new, "value"]}), U(list, k, [{3, a}, {4, b}, {3, c}]), U(empty, k, []), U(missing, none, {2, x}),
    U(key, k, {1, x}), U(far, k, {9, x}), U(zero, k, {0, x}), U(no_op, k, foo), U(half, k, [{2, zz}, {9, x}]),
    U(missing_key, none, {1, x}), U(improper, k, [{2, x} | y]), U(no_pair, k, [{2}]).

bags(Type) ->
    T = ets:new(t, [Type]),
    ets:insert(T, {1, 2}),
    p(Type, fun() -> ets:update_counter(T, 1, 1) end),
    p(default, fun() -> ets:update_counter(T, 1, 1, {1, 1}) end),
    p(element, fun() -> ets:update_element(T, 1, {2, 1}) end).

words() ->
    T = ets:new(words, []),
    Text = "the quick brown fox jumps over the lazy dog the fox",
    [ets:update_counter(T, W, 1, {W, 0}) || W <- string:tokens(Text, " ")],
    p(words, fun() -> lists:sort(ets:tab2list(T)) end),
    [ets:update_counter(T, total, 1, {total, 0}) || _ <- lists:seq(1, 5000)],
    p(total, fun() -> ets:lookup(T, total) end).

memo() ->
    T = ets:new(fib, []),
    p(fib, fun() -> fib(T, 300) end).

fib(_, N) when N < 2 -> N;
fib(T, N) ->
    case ets:lookup(T, N) of
        [{_, V}] -> V;
        [] -> V = fib(T, N - 1) + fib(T, N - 2), ets:insert(T, {N, V}), V
    end.
