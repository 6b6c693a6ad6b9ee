%% Integers to and from text in every base, with edges and refusals.
-module(conv_bases).
-export([main/0]).
main() ->
    Ns = [0, 1, -1, 35, 36, 255, -256, 1 bsl 59, -(1 bsl 59), 1 bsl 60 - 1, 1 bsl 63, -(1 bsl 63), 1 bsl 64, 1 bsl 200 - 1],
    [io:format("~w ~s ~s~n", [B, integer_to_list(N, B), integer_to_binary(-N, B)]) || N <- Ns, B <- [2, 3, 8, 10, 16, 36]],
    io:format("~p~n", [lists:all(fun({N, B}) -> N =:= list_to_integer(integer_to_list(N, B), B) andalso N =:= binary_to_integer(integer_to_binary(N, B), B) end, [{N, B} || N <- Ns, B <- lists:seq(2, 36)])]),
    io:format("~p~n", [[t(fun list_to_integer/1, S) || S <- ["0", "-0", "+5", "", "-", "+", "1 ", " 1", "1a", "00012", "--1", "1_0", a, [$1 | $2], "123456789012345678901234567890", "-9223372036854775808"]]]),
    io:format("~p~n", [[t(fun(X) -> list_to_integer(X, 16) end, S) || S <- ["ff", "FF", "-fF", "g", "0x1", ""]]]),
    io:format("~p~n", [[t(fun(X) -> binary_to_integer(<<"11">>, X) end, B) || B <- [1, 2, 36, 37, a]]]),
    io:format("~p~n", [[t(fun binary_to_integer/1, B) || B <- [<<"42">>, <<"-42">>, <<>>, <<"4 2">>, <<1:1>>, "42"]]]),
    io:format("~p~n", [[t(fun list_to_float/1, S) || S <- ["1.0", "-1.5e3", "1e3", "1.", ".5", "1.0e400", "1.0e-400", "0.0", "-0.0", "1.0E+2", " 1.0", a]]]),
    io:format("~p~n", [[t(fun binary_to_float/1, S) || S <- [<<"3.25">>, <<"3">>, <<"1.0e-3">>, <<>>]]]),
    io:format("~p~n", [[t(fun list_to_atom/1, S) || S <- ["a", "", "A b", [960], [$a | b], [-1], lists:duplicate(255, $x) -- lists:duplicate(252, $x)]]]),
    io:format("~p~n", [[t(fun(X) -> list_to_atom(lists:duplicate(X, $y)) end, 256)]]),
    io:format("~p~n", [[t(fun list_to_existing_atom/1, "never_seen_" ++ "before"), list_to_existing_atom("lists")]]),
    io:format("~p~n", [[t(fun list_to_binary/1, L) || L <- [[], [1, [2, <<3>>] | <<4>>], [256], [-1], a, [<<1:1>>], [[[[]]]]]]]),
    io:format("~p~n", [[t(fun list_to_bitstring/1, L) || L <- [[<<1:1>>, <<1:1>>], [1 | <<5:3>>], [a]]]]),
    io:format("~p~n", [[t(fun iolist_size/1, L) || L <- [[], <<1, 2>>, [1, [<<"ab">>]], [1 | 2], x]]]),
    io:format("~p~n", [[string:to_integer(S) || S <- ["12ab", "-3", "x", "", <<"77 8">>]] ++ [string:to_float(S) || S <- ["1.5e3x", "2", "-0.1"]]]).
t(F, X) -> try F(X) catch error:R -> R end.
