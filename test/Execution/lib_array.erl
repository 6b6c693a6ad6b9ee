%% array: extensible and fixed, defaults, sparse folds, sieve over it.
-module(lib_array).
-export([main/0]).
main() ->
    A = array:set(100, x, array:set(3, y, array:new())),
    io:format("~p ~p ~p ~p~n", [array:size(A), array:get(3, A), array:get(50, A), array:get(1000, A)]),
    io:format("~p ~p~n", [array:sparse_to_list(A), array:sparse_to_orddict(A)]),
    F = array:new([{size, 5}, {fixed, true}, {default, 0}]),
    io:format("~p ~p~n", [array:to_list(array:set(4, 9, F)), try array:set(5, 1, F) catch error:E -> E end]),
    io:format("~p ~p~n", [array:is_fix(F), array:to_list(array:set(6, z, array:relax(F)))]),
    L = array:from_list([a, b, c, d], nope),
    io:format("~p ~p ~p~n", [array:to_orddict(L), array:get(7, L), array:default(L)]),
    io:format("~p~n", [array:to_list(array:map(fun(I, V) -> {I, V} end, L))]),
    io:format("~p ~p~n", [array:foldl(fun(I, V, S) -> [{I, V} | S] end, [], L), array:foldr(fun(_, V, S) -> [V | S] end, [], L)]),
    io:format("~p ~p~n", [array:sparse_size(A), array:to_list(array:resize(2, L))]),
    io:format("~p ~p~n", [array:to_list(array:reset(1, L)), array:sparse_foldl(fun(I, _, S) -> S + I end, 0, A)]),
    io:format("~p~n", [[try G() catch error:R -> R end || G <- [fun() -> array:get(-1, L) end, fun() -> array:set(a, 1, L) end, fun() -> array:from_list(x) end, fun() -> array:new([bad]) end]]]),
    io:format("~p~n", [array:to_list(array:from_orddict([{1, p}, {4, q}]))]),
    io:format("~p~n", [sieve(200)]),
    io:format("~p~n", [array:is_array(A) andalso not array:is_array({x})]).
sieve(N) ->
    S = lists:foldl(fun(I, A) -> case array:get(I, A) of true -> lists:foldl(fun(J, B) -> array:set(J, false, B) end, A, lists:seq(I * I, N, I)); false -> A end end, array:new(N + 1, {default, true}), lists:seq(2, 14)),
    [I || {I, true} <- array:to_orddict(S), I > 1].
