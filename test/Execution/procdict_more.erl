%% The process dictionary: put, get, erase, get_keys, many keys of every kind.
-module(procdict_more).
-export([main/0]).
main() ->
    erase(),
    io:format("~p ~p ~p~n", [get(a), put(a, 1), put(a, 2)]),
    io:format("~p ~p ~p~n", [get(a), erase(a), erase(a)]),
    Ks = [1, 2.0, x, "s", {t, 1}, <<"b">>, 1 bsl 80, #{a => 1}, [], {}, -0.5],
    [put(K, {value, K}) || K <- Ks],
    io:format("~p~n", [[get(K) =:= {value, K} || K <- Ks]]),
    io:format("~p~n", [lists:sort(get_keys())]),
    io:format("~p ~p~n", [lists:sort(get_keys({value, x})), get_keys(none)]),
    [put({n, N}, N * N) || N <- lists:seq(1, 2000)],
    io:format("~p~n", [lists:sum([get({n, N}) || N <- lists:seq(1, 2000)])]),
    [erase({n, N}) || N <- lists:seq(1, 2000), N rem 3 =/= 0],
    io:format("~p~n", [length(get())]),
    [put({n, N}, more) || N <- lists:seq(1990, 2010)],
    io:format("~p ~p~n", [length(get()), length(get_keys(more))]),
    All = erase(),
    io:format("~p ~p~n", [length(All), get()]),
    count([a, b, a, c, a]),
    io:format("~p~n", [lists:sort(get())]),
    io:format("~p~n", [fib(60)]).
count(L) -> [put(X, case get(X) of undefined -> 1; N -> N + 1 end) || X <- L].
fib(N) when N < 2 -> N;
fib(N) -> case get({fib, N}) of undefined -> V = fib(N - 1) + fib(N - 2), put({fib, N}, V), V; V -> V end.
