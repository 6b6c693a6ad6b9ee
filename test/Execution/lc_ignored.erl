-module(lc_ignored).
-export([main/0]).

%% Comprehensions whose lists nobody looks at are loops: stack traces show it.
main() ->
    L = [1, 2, 3],
    t(fun() -> [f(X) || X <- L], ok end),
    t(fun() -> _ = [f(X) || X <- L], ok end),
    t(fun() -> A = [f(X) || X <- L], length(A) end),
    t(fun() -> [[f(X + Y) || X <- L] || Y <- [0, 0]], ok end),
    t(fun() -> [f(X + Y) || X <- L, Y <- [0, 0]], ok end),
    t(fun() -> case L of [_ | _] -> [f(X) || X <- L]; _ -> no end, ok end),
    t(fun() -> begin [f(X) || X <- L] end, ok end),
    t(fun() -> L =/= [] andalso [f(X) || X <- L], ok end),
    t(fun() -> [f(X) || X <- L, X > 1], ok end),
    t(fun() -> [case X of 3 -> f(X); _ -> [f(Y) || Y <- [1, 3]] end || X <- L], ok end),
    t(fun() -> [f(X) || <<X>> <= <<1, 2, 3>>], ok end),
    t(fun() -> catch [f(X) || X <- L], ok end),
    t(fun() -> R = (catch [f(X) || X <- L]), element(1, R) end),
    t(fun() -> try [f(X) || X <- L] after ok end, ok end),
    t(fun() -> if length(L) > 2 -> [f(X) || X <- L]; true -> ok end, ok end),
    t(fun() -> receive after 0 -> [f(X) || X <- L] end, ok end),
    t(fun() -> [X || X <- L, f(X) > 0], ok end),
    [self() ! X || X <- lists:seq(1, 10)],
    io:format("~p~n", [[receive X -> X end || X <- lists:seq(10, 1, -1)]]).

f(3) -> error(three);
f(X) -> X.

t(F) ->
    try io:format("~p~n", [F()])
    catch C:R:S -> io:format("~p ~p ~p~n", [C, R, lists:takewhile(fun({_, N, _}) -> N =/= main end, [{M, N, A} || {M, N, A, _} <- S])])
    end.
