-module(prog_tictactoe).
-export([main/0]).
main() -> {Score, Move, Nodes} = best(list_to_tuple(lists:duplicate(9, e)), x), io:format("~p ~p ~p~n", [Score, Move, Nodes]).
best(B, P) ->
    case winner(B) of
        x -> {1, none, 1};
        o -> {-1, none, 1};
        none ->
            case [I || I <- lists:seq(1, 9), element(I, B) =:= e] of
                [] -> {0, none, 1};
                Ms ->
                    Rs = [begin {S, _, N} = best(setelement(M, B, P), other(P)), {S, M, N} end || M <- Ms],
                    Total = lists:sum([N || {_, _, N} <- Rs]),
                    {S, M, _} = pick(P, Rs),
                    {S, M, Total + 1}
            end
    end.
pick(x, [R | Rs]) -> lists:foldl(fun({S, _, _} = N, {T, _, _} = O) -> if S > T -> N; true -> O end end, R, Rs);
pick(o, [R | Rs]) -> lists:foldl(fun({S, _, _} = N, {T, _, _} = O) -> if S < T -> N; true -> O end end, R, Rs).
other(x) -> o;
other(o) -> x.
winner(B) -> winner(B, [{1, 2, 3}, {4, 5, 6}, {7, 8, 9}, {1, 4, 7}, {2, 5, 8}, {3, 6, 9}, {1, 5, 9}, {3, 5, 7}]).
winner(_, []) -> none;
winner(B, [{I, J, K} | T]) -> case {element(I, B), element(J, B), element(K, B)} of {P, P, P} when P =/= e -> P; _ -> winner(B, T) end.
