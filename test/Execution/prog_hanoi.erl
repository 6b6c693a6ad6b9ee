-module(prog_hanoi).
-export([main/0]).
main() -> Moves = hanoi(10, a, b, c), io:format("~p ~p~n", [length(Moves), lists:sublist(Moves, 8)]), io:format("~p~n", [collatz(27, [])]), [io:format("~p~n", [R]) || R <- pascal(8)].
hanoi(0, _, _, _) -> [];
hanoi(N, F, V, T) -> hanoi(N - 1, F, T, V) ++ [{F, T}] ++ hanoi(N - 1, V, F, T).
collatz(1, Acc) -> lists:reverse([1 | Acc]);
collatz(N, Acc) when N rem 2 =:= 0 -> collatz(N div 2, [N | Acc]);
collatz(N, Acc) -> collatz(3 * N + 1, [N | Acc]).
pascal(N) -> lists:reverse(lists:foldl(fun(_, [H | _] = T) -> [next(H) | T] end, [[1]], lists:seq(2, N))).
next(R) -> lists:zipwith(fun(A, B) -> A + B end, [0 | R], R ++ [0]).
