-module(lang_scoping).
-export([main/0]).
main() ->
    X = 1,
    F = fun(X) -> X + 1 end,
    io:format("~p ~p~n", [F(10), X]),
    G = fun() -> Y = X + 1, Y * 2 end,
    Y = 100,
    io:format("~p ~p~n", [G(), Y]),
    L = [X || X <- [7, 8]],
    io:format("~p ~p~n", [L, X]),
    case {2, 3} of {A, B} when A < B -> C = A + B; {A, B} -> C = A - B end,
    io:format("~p ~p ~p~n", [A, B, C]),
    begin D = 5, E = D * 2 end,
    io:format("~p~n", [D + E]),
    R = try Z = 3, Z * 2 of V -> V + 1 catch _:_ -> 0 end,
    io:format("~p~n", [R]),
    H = fun H2(0) -> []; H2(N) -> [N | H2(N - 1)] end,
    io:format("~p~n", [H(5)]),
    {P, Q} = {Q0, Q0} = {4, 4},
    io:format("~p ~p ~p~n", [P, Q, Q0]),
    [[begin W = I * J, W end || J <- [1, 2]] || I <- [3, 4]] =:= [[3, 6], [4, 8]] andalso io:format("nested~n").
