%% Bit syntax: every type, sign, endianness and unit, built and matched; computed sizes.
-module(bits_types).
-export([main/0]).
main() ->
    [io:format("~w ~w ~w ~w~n", [S, <<N:S>>, <<N:S/little>>, <<N:S/native>> =:= <<N:S/little>>]) || S <- [0, 1, 7, 8, 9, 16, 17, 31, 32, 63, 64, 65, 100], N <- [-5, 16#123456789abcdef0123]],
    [begin <<A:S/signed, _/bits>> = B, <<C:S/unsigned, _/bits>> = B, <<D:S/little-signed, _/bits>> = B, <<E:S/little, _/bits>> = B,
           io:format("~w ~w ~w ~w ~w~n", [S, A, C, D, E]) end || B <- [<<16#f1, 2, 3, 16#84, 5, 6, 7, 8, 9, 16#80, 1, 2>>], S <- [1, 5, 8, 12, 16, 20, 24, 32, 33, 48, 60, 64, 72, 80, 96]],
    [io:format("~w ~w~n", [<<F:Z/float>>, <<F:Z/float-little>>]) || F <- [1.5, -0.25, 1.0e30, 3], Z <- [16, 32, 64]],
    <<F1:32/float, F2:64/float-little, F3:16/float>> = <<0.1:32/float, 0.1:64/float-little, 0.1:16/float>>,
    io:format("~w ~w ~w~n", [F1, F2, F3]),
    B1 = <<"hello world">>,
    io:format("~p ~p~n", [<<B1:5/binary>>, <<B1:3/binary-unit:16>>]),
    io:format("~p ~p~n", [<<B1:13/bits>>, <<B1/binary, 1:1>>]),
    <<P:2/binary-unit:12, Q:1/unit:4, R/bits>> = B1,
    io:format("~w ~w ~w~n", [P, Q, R]),
    <<L, Data:L/binary, More/binary>> = <<3, "abcdef">>,
    io:format("~p ~p~n", [Data, More]),
    <<N1:4, N2:4, Arr:(N1 * N2)/binary-unit:4, _/bits>> = <<16#24, 16#abcdef01:32>>,
    io:format("~w~n", [Arr]),
    io:format("~w~n", [[case <<X:12>> of <<0:4, Y>> -> {a, Y}; <<1:1, Y:11>> -> {b, Y}; <<_:4, Y:8/signed>> -> {c, Y} end || X <- [5, 16#8ff, 16#7ff, 4095]]]),
    io:format("~w~n", [[try <<A:B>> catch error:E -> E end || {A, B} <- [{a, 8}, {1, -1}, {1, x}, {1.0, 8}]]]),
    io:format("~w~n", [[try <<A/binary>> catch error:E -> E end || A <- [a, <<1:3>>, "s"]]]),
    io:format("~w~n", [[try <<A:64/float>> catch error:E -> E end || A <- [a, 1 bsl 2000]]]),
    io:format("~w~n", [[try <<A:4/binary>> catch error:E -> E end || A <- [<<1, 2>>, <<1, 2, 3, 4, 5>>]]]).
