%% Guards of several alternatives, failing sub-expressions, andalso/orelse against and/or, xor, not.
-module(guard_chains).
-export([main/0]).
main() ->
    Vs = [0, 1, 5, -1, 3.0, a, [], [x], {1}, true, false, "ab"],
    [io:format("~w ~w ~w ~w ~w ~w~n", [V, a(V), b(V), c(V), d(V), e(V)]) || V <- Vs],
    io:format("~w~n", [[catch_it(fun() -> id(X) andalso id(Y) end) || X <- [true, false, 1], Y <- [true, false, z]]]),
    io:format("~w~n", [[catch_it(fun() -> id(X) orelse id(Y) end) || X <- [true, false, 1], Y <- [true, false, z]]]),
    io:format("~w~n", [[catch_it(fun() -> id(X) and id(Y) end) || X <- [true, false, 1], Y <- [true, false, z]]]),
    io:format("~w~n", [[catch_it(fun() -> id(X) or id(Y) end) || X <- [true, false, 1], Y <- [true, false, z]]]),
    io:format("~w~n", [[catch_it(fun() -> id(X) xor id(Y) end) || X <- [true, false, 1], Y <- [true, false, z]]]),
    io:format("~w~n", [[catch_it(fun() -> not id(X) end) || X <- [true, false, 1]]]),
    io:format("~w~n", [[if X > 3, X < 7; X =:= 10 -> in; X > 100 -> big; true -> out end || X <- [1, 4, 6, 7, 10, 11, 101, z]]]).
catch_it(F) -> try F() catch error:R -> R end.
a(X) when hd(X) =:= x; X > 2, is_integer(X); X =:= true -> 1;
a(X) when is_list(X), length(X) =:= 0 -> 2;
a(_) -> 3.
b(X) when is_integer(X) andalso X > 0 orelse is_tuple(X) andalso element(1, X) =:= 1 -> 1;
b(X) when X + 1 > 0 orelse true -> 2;
b(X) when (X andalso true) -> 3;
b(X) when not X -> 4;
b(_) -> 5.
c(X) when (X > 0) and (X < 5) -> 1;
c(X) when (hd(X) =:= x) or true -> 2;
c(X) when X; X == [] -> 3;
c(_) -> 4.
d(X) when X == 3 -> three;
d(X) when X =:= 3.0 -> never;
d(X) when 10 div X > 1 -> small;
d(X) when 10 rem X =:= 0 xor is_atom(X) -> x;
d(_) -> none.
e(X) when is_boolean(X) =:= X -> bool_true;
e(X) when (is_atom(X)) =:= (not is_boolean(X)), is_atom(X) -> atom;
e(X) when [X] =/= [[]], {X, X} =/= {1, 1}, X /= 5.0 -> other;
e(_) -> rest.
id(X) -> X.
