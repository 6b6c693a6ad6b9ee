-module(prog_rbtree).
-export([main/0]).
main() ->
    T = lists:foldl(fun(X, T) -> insert(X, T) end, e, [(I * 37) rem 101 || I <- lists:seq(1, 100)]),
    io:format("~p ~p ~p~n", [to_list(T), height(T), balanced(T)]),
    io:format("~p~n", [[member(X, T) || X <- [0, 1, 50, 100, 101]]]).
insert(X, S) -> {_, A, Y, B} = ins(X, S), {b, A, Y, B}.
ins(X, e) -> {r, e, X, e};
ins(X, {C, A, Y, B}) when X < Y -> balance({C, ins(X, A), Y, B});
ins(X, {C, A, Y, B}) when X > Y -> balance({C, A, Y, ins(X, B)});
ins(_, S) -> S.
balance({b, {r, {r, A, X, B}, Y, C}, Z, D}) -> {r, {b, A, X, B}, Y, {b, C, Z, D}};
balance({b, {r, A, X, {r, B, Y, C}}, Z, D}) -> {r, {b, A, X, B}, Y, {b, C, Z, D}};
balance({b, A, X, {r, {r, B, Y, C}, Z, D}}) -> {r, {b, A, X, B}, Y, {b, C, Z, D}};
balance({b, A, X, {r, B, Y, {r, C, Z, D}}}) -> {r, {b, A, X, B}, Y, {b, C, Z, D}};
balance(T) -> T.
to_list(e) -> [];
to_list({_, A, X, B}) -> to_list(A) ++ [X | to_list(B)].
height(e) -> 0;
height({_, A, _, B}) -> 1 + max(height(A), height(B)).
balanced(T) -> height(T) =< 2 * math:log2(102).
member(_, e) -> false;
member(X, {_, A, Y, _}) when X < Y -> member(X, A);
member(X, {_, _, Y, B}) when X > Y -> member(X, B);
member(_, _) -> true.
