-module(prog_mergesort).
-export([main/0]).
main() ->
    L = [(I * 7919) rem 1009 || I <- lists:seq(1, 1000)],
    S = msort(L),
    io:format("~p ~p~n", [S =:= lists:sort(L), lists:sublist(S, 10)]),
    io:format("~p~n", [msort(["pear", "apple", "fig", "banana"])]),
    io:format("~p~n", [isort([3, 1, 2.0, a, "x", {t}, 1.5])]).
msort([]) -> [];
msort([X]) -> [X];
msort(L) -> {A, B} = lists:split(length(L) div 2, L), merge(msort(A), msort(B)).
merge([], B) -> B;
merge(A, []) -> A;
merge([H | A], [G | _] = B) when H =< G -> [H | merge(A, B)];
merge(A, [G | B]) -> [G | merge(A, B)].
isort(L) -> lists:foldl(fun insert/2, [], L).
insert(X, [Y | T]) when X > Y -> [Y | insert(X, T)];
insert(X, L) -> [X | L].
