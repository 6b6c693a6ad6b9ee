%% A regular expression matcher by derivatives, and one by backtracking, compared.
-module(prog_matcher).
-export([main/0]).
main() ->
    Rs = ["a*b", "(ab|c)*d", "a?a?aa", "(a|b)*abb", "x", "", "(a*)*b"], Ss = ["", "b", "aaab", "ababcd", "abb", "aabb", "aa", "x", "ab"],
    [begin {R, []} = alt(P), L = [{S, d(R, S), lists:member([], b(R, S))} || S <- Ss], true = lists:all(fun({_, A, B}) -> A =:= B end, L),
           io:format("~p: ~p~n   ~p~n", [P, [S || {S, true, _} <- L], R]) end || P <- Rs].
alt(S) -> {A, R} = seq(S, eps), case R of [$| | T] -> {B, R2} = alt(T), {{alt, A, B}, R2}; _ -> {A, R} end.
seq([C | _] = S, A) when C =/= $|, C =/= $) -> {X, R} = post(S), seq(R, cat(A, X));
seq(S, A) -> {A, S}.
post(S) -> {X, R} = atom(S), star(X, R).
star(X, [$* | R]) -> star({star, X}, R); star(X, [$? | R]) -> star({alt, eps, X}, R); star(X, R) -> {X, R}.
atom([$( | S]) -> {X, [$) | R]} = alt(S), {X, R}; atom([C | R]) -> {{c, C}, R}.
cat(eps, X) -> X; cat(X, eps) -> X; cat(none, _) -> none; cat(_, none) -> none; cat(A, B) -> {cat, A, B}.
null(eps) -> true; null({star, _}) -> true; null({alt, A, B}) -> null(A) orelse null(B); null({cat, A, B}) -> null(A) andalso null(B); null(_) -> false.
d(R, []) -> null(R); d(R, [C | T]) -> d(deriv(R, C), T).
deriv({c, C}, C) -> eps; deriv({star, X} = S, C) -> cat(deriv(X, C), S);
deriv({alt, A, B}, C) -> case {deriv(A, C), deriv(B, C)} of {none, X} -> X; {X, none} -> X; {X, X} -> X; {X, Y} -> {alt, X, Y} end;
deriv({cat, A, B}, C) -> L = cat(deriv(A, C), B), case null(A) of true -> case deriv(B, C) of none -> L; X when L =:= none -> X; X -> {alt, L, X} end; false -> L end;
deriv(_, _) -> none.
b(eps, S) -> [S]; b({c, C}, [C | T]) -> [T]; b({c, _}, _) -> [];
b({alt, A, B}, S) -> lists:usort(b(A, S) ++ b(B, S)); b({cat, A, B}, S) -> lists:usort([Z || Y <- b(A, S), Z <- b(B, Y)]);
b({star, A} = X, S) -> lists:usort([S | [Z || Y <- b(A, S), length(Y) < length(S), Z <- b(X, Y)]]).
