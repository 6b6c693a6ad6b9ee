-module(prog_levenshtein).
-export([main/0]).
main() -> [io:format("~s ~s ~p~n", [A, B, distance(A, B)]) || {A, B} <- [{"kitten", "sitting"}, {"", "abc"}, {"saturday", "sunday"}, {"same", "same"}, {"rosettacode", "raisethysword"}]].
distance(A, B) -> lists:last(lists:foldl(fun(C, Prev) -> row(C, B, Prev) end, lists:seq(0, length(B)), A)).
row(C, B, [P | Ps]) -> [P + 1 | row(C, B, P, Ps, P + 1)].
row(_, [], _, [], _) -> [];
row(C, [D | Ds], Diag, [Up | Us], Left) ->
    Cost = if C =:= D -> 0; true -> 1 end,
    N = lists:min([Diag + Cost, Up + 1, Left + 1]),
    [N | row(C, Ds, Up, Us, N)].
