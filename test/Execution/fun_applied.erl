-module(fun_applied).
-export([main/0]).

%% Funs that are called where they are written: scopes, stack traces.
-define(ONCE(E), begin ((fun() -> X__X = (E), case X__X + 1 of 0 -> none; X__Y -> {X__X, X__Y} end end)()) end).

main() ->
    X = one(2),
    io:format("~p~n", [{?ONCE(X), ?ONCE(X + one(3)), [?ONCE(Y) || Y <- [1, 2]]}]),
    io:format("~p~n", [(fun(X, Y) -> {X, Y} end)(one(5), X)]),
    io:format("~p~n", [(fun(A, _) -> A end)((fun(X) -> X * 2 end)(one(4)), side(x))]),
    io:format("~p~n", [case (fun() -> A = one(7), A + 1 end)() of A -> A end]),
    io:format("~p~n", [(fun F(0) -> []; F(N) -> [N | F(N - 1) ] end)(one(3))]),
    io:format("~p~n", [(fun(N) when N > 2 -> big; (_) -> small end)(one(3))]),
    {'EXIT', {{badarity, _}, _}} = (catch (fun(A) -> A end)(one(1), 2)),
    t(fun() -> (fun() -> fail(X), 1 end)(), ok end),
    t(fun() -> (fun(A, B) -> fail(A), B end)(X, 4), ok end),
    t(fun() -> try (fun() -> fail(X) end)() after side(a) end, ok end),
    N = (fun() -> B = one(1), (fun() -> C = B, (fun() -> C + X end)() end)() end)(),
    B = 5, C = 6,
    io:format("~p~n", [{N, B, C}]).

one(X) -> X.
side(X) -> io:format("~p~n", [X]), X.
fail(X) when X > 1 -> error(too_much);
fail(X) -> X.

t(F) ->
    try F() catch C:R:S -> io:format("~p ~p ~p~n", [C, R, [{N, A} || {M, N, A, _} <- S, M =:= ?MODULE, N =/= main]]) end.
