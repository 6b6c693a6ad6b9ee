-module(comprehensions).
-export([main/0]).
main() ->
    io:format("~p~n", [[X * X || X <- lists:seq(1, 10), X rem 2 =:= 0]]),
    io:format("~p~n", [[{X, Y} || X <- [1, 2, 3], Y <- [a, b], X =/= 2]]),
    io:format("~p~n", [[X || {ok, X} <- [{ok, 1}, error, {ok, 2}, {no, 3}]]]),
    io:format("~p~n", [<< <<(X * 2)>> || <<X>> <= <<1, 2, 3>> >>]),
    io:format("~p~n", [[X || <<X:4>> <= <<16#12, 16#34>>]]),
    io:format("~p~n", [[{A, B} || <<A:8, B:16>> <= <<1, 0, 2, 3, 0, 4, 9>>]]),
    io:format("~p~n", [<< <<X:3>> || X <- [1, 2, 3] >>]),
    io:format("~p~n", [[Y || X <- [1, 2, 3], Y <- lists:seq(1, X), Y rem 2 =:= 1, is_integer(X)]]),
    io:format("~p~n", [[X || X <- [1, 2, 3], begin Z = X * 2, Z > 2 end]]),
    io:format("~p~n", [[{X, [Y || Y <- [X, X + 1]]} || X <- [1, 5]]]),
    io:format("~p~n", [[X || X <- [], true]]),
    io:format("~p~n", [[ok || true]]),
    X = outer,
    io:format("~p ~p~n", [[X || _ <- [1, 2]], [Y || {Y, _} <- [{X, 1}]]]),
    io:format("~p~n", [try [Q || Q <- foo()] catch error:R -> R end]),
    io:format("~p~n", [pyth(20)]).
foo() -> foo.
pyth(N) -> [{A, B, C} || A <- lists:seq(1, N), B <- lists:seq(A, N), C <- lists:seq(B, N), A * A + B * B =:= C * C].
