%% Named funs: recursion, shadowing of the name, several clauses, passing themselves on.
-module(lang_named_funs).
-export([main/0]).
main() ->
    Fact = fun F(0) -> 1; F(N) -> N * F(N - 1) end,
    io:format("~p ~p~n", [Fact(5), Fact(30)]),
    Ack = fun A(0, N) -> N + 1; A(M, 0) -> A(M - 1, 1); A(M, N) -> A(M - 1, A(M, N - 1)) end,
    io:format("~p~n", [Ack(2, 3)]),
    Loop = fun Loop(0, Acc) -> lists:sum(Acc); Loop(N, Acc) when N rem 2 =:= 0 -> Loop(N - 1, [N | Acc]); Loop(N, Acc) -> Loop(N - 1, Acc) end,
    io:format("~p~n", [Loop(1000, [])]),
    Base = 7,
    Outer = fun G(X) -> Inner = fun H(0) -> Base; H(K) when K > 10 -> G(10); H(K) -> K + H(K - 1) end, Inner(X) end,
    io:format("~p ~p~n", [Outer(3), Outer(11)]),
    Self = fun Me() -> Me end,
    io:format("~p ~p~n", [Self() =:= Self, is_function(Self(), 0)]),
    Tree = {node, {node, leaf, 1, leaf}, 2, {node, leaf, 3, {node, leaf, 9, leaf}}},
    Depth = fun D(leaf) -> 0; D({node, L, _, R}) -> 1 + max(D(L), D(R)) end,
    Flat = fun W(leaf) -> []; W({node, L, V, R}) -> W(L) ++ [V | W(R)] end,
    io:format("~p ~p~n", [Depth(Tree), Flat(Tree)]),
    io:format("~p~n", [lists:map(fun C(1) -> [1]; C(N) when N band 1 =:= 0 -> [N | C(N div 2)]; C(N) -> [N | C(3 * N + 1)] end, [1, 6, 7])]),
    R = (catch (fun E(N) when N > 0 -> E(N - 1) end)(2)),
    io:format("~p~n", [element(1, R) =:= 'EXIT' andalso element(1, element(2, R))]),
    {arity, Ar} = erlang:fun_info(Ack, arity),
    {type, Ty} = erlang:fun_info(Ack, type),
    io:format("~p ~p~n", [Ar, Ty]).
