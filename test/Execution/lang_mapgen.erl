%% Comprehensions over map lists, nested generators, filters that fail, shadowed variables.
-module(lang_mapgen).
-export([main/0]).
main() ->
    M = #{a => 1, b => 2, c => 3, {t, 1} => "x"},
    io:format("~p~n", [[{K, V} || {K, V} <- maps:to_list(M)]]),
    io:format("~p~n", [[K || {K, V} <- maps:to_list(M), is_integer(V), V > 1]]),
    io:format("~p~n", [[{X, Y} || X <- [1, 2, 3], Y <- lists:seq(1, X), X + Y > 3]]),
    io:format("~p~n", [[[Y * X || Y <- L] || {X, L} <- [{2, [1, 2]}, {3, []}, {4, [5]}]]]),
    io:format("~p~n", [[X || {ok, X} <- [{ok, 1}, error, {ok, 2}, {error, 3}]]]),
    io:format("~p~n", [[X || X <- [1, a, 2, "s"], hd(X) > 0 orelse true]]),
    io:format("~p~n", [[X || X <- [[1], a, [], "s"], hd(X) > 0]]),
    X = 9,
    io:format("~p ~p~n", [[X || X <- [1, 2]], X]),
    io:format("~p~n", [maps:from_list([{V, K} || {K, V} <- maps:to_list(M)])]),
    io:format("~p~n", [[{A, B, C} || A <- lists:seq(1, 20), B <- lists:seq(A, 20), C <- lists:seq(B, 20), A * A + B * B =:= C * C]]),
    io:format("~p~n", [[N || N <- lists:seq(2, 50), [] =:= [D || D <- lists:seq(2, N - 1), N rem D =:= 0]]]),
    io:format("~p~n", [<< <<(V * 2):16>> || {_, V} <- maps:to_list(M), is_integer(V) >>]),
    io:format("~p~n", [[B || <<B:4>> <= <<16#1234ab:24>>, B rem 2 =:= 0]]),
    io:format("~p~n", [[{I, B} || I <- [1, 2], <<B:3/binary>> <= <<"abcdefgh">>]]),
    io:format("~p~n", [[try F() catch error:E -> E end || F <- [fun() -> [Y || Y <- id(foo)] end, fun() -> [Y || Y <- [1 | id(foo)]] end, fun() -> [Y || Y <- [1], id(Y)] end, fun() -> << <<Y>> || <<Y>> <= id(foo) >> end]]]),
    io:format("~p~n", [perms([a, b, c])]).
perms([]) -> [[]];
perms(L) -> [[H | T] || H <- L, T <- perms(L -- [H])].
id(X) -> X.
