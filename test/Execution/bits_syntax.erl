-module(bits_syntax).
-export([main/0]).
main() ->
    io:format("~p~n", [<<1, 2, 300>>]),
    io:format("~p~n", [<<1:16, -1:8, 5:3, 1:5>>]),
    io:format("~p~n", [<<"abc", $d, "é"/utf8, 16#1F600/utf8>>]),
    io:format("~p~n", [<<3.14:64/float, 1.5:32/float-little>>]),
    io:format("~p~n", [<<16#12345678:32/little, 16#1234:16/native-unsigned>>]),
    B = <<"tail">>,
    io:format("~p~n", [<<0, B/binary, B:2/binary>>]),
    <<X:4, Y:12, Rest/binary>> = <<16#AB, 16#CD, 1, 2>>,
    io:format("~p ~p ~p~n", [X, Y, Rest]),
    <<S:8/signed, U:8/unsigned, L:16/little-signed>> = <<255, 255, 254, 255>>,
    io:format("~p ~p ~p~n", [S, U, L]),
    <<Len, Data:Len/binary, More/bits>> = <<3, "abcdef", 1:1>>,
    io:format("~p ~p ~p~n", [Len, Data, More]),
    <<F:64/float>> = <<64, 9, 33, 251, 84, 68, 45, 24>>,
    io:format("~p~n", [F]),
    <<C/utf8, R2/binary>> = <<"éa"/utf8>>,
    io:format("~p ~p~n", [C, R2]),
    io:format("~p~n", [[p(T) || T <- [<<>>, <<1>>, <<1, 2>>, <<0:7>>, <<16#ff, 1:1>>, <<"GET /x">>, x]]]),
    Big = 1 bsl 100 + 12345,
    <<Q:104>> = <<Big:104>>,
    io:format("~p~n", [Q =:= Big]),
    io:format("~p~n", [<<Big:104/little>>]),
    Size = 5,
    <<H:Size, T/bits>> = <<16#F0>>,
    io:format("~p ~p~n", [H, T]),
    io:format("~p~n", [try <<(id(a))>> catch error:E -> E end]),
    io:format("~p~n", [try <<1:(id(-1))>> catch error:E2 -> E2 end]),
    io:format("~p ~p~n", [bit_size(<<1:3, 2:7>>), byte_size(<<1:3, 2:7>>)]),
    io:format("~p~n", [count(<<"hello world">>, 0)]).
id(X) -> X.
p(<<>>) -> empty;
p(<<"GET ", P/binary>>) -> {get, P};
p(<<1>>) -> one;
p(<<A, B>>) -> {A, B};
p(<<A:7>>) -> {seven, A};
p(<<A, _:1>>) -> {nine, A};
p(_) -> other.
count(<<_, T/binary>>, N) -> count(T, N + 1);
count(<<>>, N) -> N.
