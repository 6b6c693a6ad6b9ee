%% try with every mix of of, catch, after; nested; values; what after does to exceptions.
-module(try_combinations).
-export([main/0]).
main() ->
    Fs = [{K, V} || K <- [ok, throw, error, exit], V <- [1, {a, b}, []]],
    [io:format("~p ~p -> ~p ~p ~p ~p ~p~n", [K, V, t1(K, V), t2(K, V), t3(K, V), t4(K, V), t5(K, V)]) || {K, V} <- Fs],
    io:format("~p~n", [try try throw(a) after throw(b) end catch C:R -> {C, R} end]),
    io:format("~p~n", [try try error(a) catch error:a -> exit(c) after put(x, seen) end catch C1:R1 -> {C1, R1, get(x)} end]),
    io:format("~p~n", [try throw(x) of _ -> never catch y -> no; x -> yes end]),
    io:format("~p~n", [try (try id(5) of 6 -> six catch _:_ -> caught end) catch error:Q -> Q end]).
run(ok, V) -> V; run(throw, V) -> throw(V); run(error, V) -> error(V); run(exit, V) -> exit(V).
t1(K, V) -> try run(K, V) catch X -> {thrown, X}; error:X -> {err, X}; exit:{X, _} -> {ex, X}; exit:X -> {exits, X} end.
t2(K, V) -> catch {r, run(K, V)} , try run(K, V) of 1 -> one; {_, B} -> B; _ -> rest catch _:1 -> caught1; C:X -> {C, X} after put(t2, V) end.
t3(K, V) -> try try run(K, V) after put(t3, K) end of R -> {R, get(t3)} catch C:X -> {C, X, get(t3)} end.
t4(K, V) -> try try run(K, V) catch throw:1 -> rethrow(error, one); exit:Y when is_tuple(Y) -> throw({re, Y}) end catch C:X -> {C, X} end.
t5(K, V) -> case catch run(K, V) of {'EXIT', {R, S}} when is_list(S) -> {error, R}; {'EXIT', R} -> {exit, R}; X -> {plain, X} end.
rethrow(C, R) -> erlang:raise(C, R, []).
id(X) -> X.
