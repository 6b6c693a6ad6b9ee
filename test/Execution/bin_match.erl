%% Matching bit strings: every type, size, unit, signedness and endianness, at every alignment.
-module(bin_match).
-export([main/0]).

main() ->
    Data = << <<(I * 37 rem 256)>> || I <- lists:seq(1, 50) >>,
    [show(aligned(Data, S)) || S <- [0, 1, 3, 7, 8, 13]],
    sizes(Data),
    floats(),
    characters(),
    [show(packet(P)) || P <- packets()],
    [show(kind(B)) || B <- [<<>>, <<1>>, <<1:1>>, <<1, 2>>, <<"abc">>, <<1:9>>, <<0:16, 5:3>>, a, [], 1.0]],
    strings(),
    rest(),
    badmatch(),
    loops(),
    io:format("~w~n", [tokens(<<"let x = 12 + foo(3)">>)]).

show(X) -> io:format("~w~n", [X]).
id(X) -> X.

aligned(Data, Skip) ->
    <<_:Skip, A:8, B:16, C:16/little, D:16/signed, E:32/signed-little, F:64, G:64/signed-little, H:5, I:72, J:80/signed-little, _/bits>> = Data,
    [A, B, C, D, E, F, G, H, I, J].

sizes(Data) ->
    [begin
         <<A:S, B:S/little, C:S/signed, D:S/signed-little, _/bits>> = Data,
         show({S, A, B, C, D})
     end || S <- [0, 1, 2, 7, 8, 9, 12, 16, 17, 31, 32, 33, 59, 60, 61, 62, 63, 64, 65, 70]],
    <<N, Part:N/binary-unit:1, M:4, Bits:M/binary-unit:2, Rest/bits>> = <<16, "ab", 3:4, 45:6, 1:1>>,
    show({Part, Bits, Rest}),
    <<X, Y:(X * 2 + 1)/binary, _/binary>> = <<1, "abcdef">>,
    show({X, Y}),
    [case Data of <<_:K, _/binary>> -> show({binary, K}); <<_:K, _/bits>> -> show({bits, K}); _ -> show({none, K}) end
     || K <- [0, 1, 8, 392, 393, 400, 401, -1, a, 1 bsl 70]].

floats() ->
    [case B of
         <<F/float>> -> show(F);
         <<F:32/float>> -> show(F);
         <<F:16/float>> -> show(F);
         _ -> show({no_float, B})
     end || B <- [<<1.5/float>>, <<-2.25:32/float>>, <<0.1:32/float>>, <<1.5:16/float>>, <<16#7ff0:16, 0:48>>, <<16#7f800000:32>>,
                  <<16#7c00:16>>, <<1:16>>, <<16#3ff:16>>, <<-0.0/float>>, <<1, 2, 3>>]],
    <<_:3, F1:64/float-little, F2:32/float, _/bits>> = <<0:3, 2.5:64/float-little, 0.5:32/float, 1:5>>,
    show({F1, F2}).

characters() ->
    All = <<"aé€😀"/utf8>>,
    show([C || <<C/utf8>> <= All]),
    show([C || <<C/utf16>> <= <<"aé€😀"/utf16>>]),
    show([C || <<C/utf16-little>> <= <<"aé€😀"/utf16-little>>]),
    show([C || <<C/utf32>> <= <<"aé€😀"/utf32>>]),
    <<_/utf8, _/utf8, Rest/binary>> = All,
    show(Rest),
    <<_:3, C1/utf8, C2/utf8, _/bits>> = <<1:3, All/binary>>,
    show({C1, C2}),
    [case B of <<X/utf8, R/bits>> -> show({X, R}); _ -> show({no, B}) end
     || B <- [<<>>, <<128>>, <<192, 128>>, <<195>>, <<195, 65>>, <<224, 128, 128>>, <<237, 160, 128>>, <<244, 143, 191, 191>>,
              <<244, 144, 128, 128>>, <<248, 1, 2, 3>>, <<195, 169, 1:3>>]],
    [case B of <<X/utf16>> -> show(X); _ -> show({no, B}) end || B <- [<<216, 0>>, <<220, 0, 216, 0>>, <<216, 0, 220, 1>>, <<216, 0, 0, 1>>, <<1>>]],
    [case B of <<X/utf32>> -> show(X); _ -> show({no, B}) end || B <- [<<0, 0, 216, 0>>, <<0, 17, 0, 0>>, <<0, 16, 255, 255>>, <<0, 0, 1>>]].

packets() ->
    [<<1, 3, "abc", "rest">>, <<2, 0:4, 9:12, 1.5:32/float>>, <<1, 9, "short">>, <<3:2, 5:6/signed, 255, 1:1>>, <<4, -5:16/signed>>, <<>>, <<1>>].

packet(<<1, N, Body:N/binary, Rest/binary>>) -> {body, Body, Rest};
packet(<<2, A:4, B:12, F:32/float>>) -> {float, A, B, F};
packet(<<4, N:16/signed>>) when N < 0 -> {negative, N};
packet(<<3:2, S:6/signed, 255, T/bits>>) -> {bits, S, T};
packet(<<Any, Rest/bits>>) -> {other, Any, Rest};
packet(<<>>) -> empty.

kind(<<>>) -> empty;
kind(<<X>>) -> {byte, X};
kind(<<X:1>>) -> {bit, X};
kind(<<"abc">>) -> abc;
kind(<<0:16, R/bits>>) -> {zeros, R};
kind(B) when is_binary(B) -> {binary, byte_size(B)};
kind(B) when bit_size(B) rem 8 =:= 1 -> one_more;
kind(B) when is_bitstring(B) -> {bits, bit_size(B)};
kind(_) -> no_bits.

strings() ->
    F = fun(<<"GET ", R/binary>>) -> {get, R}; (<<"PUT ", R/binary>>) -> {put, R}; (<<"é"/utf8, _/bits>>) -> accent; (_) -> other end,
    show([F(B) || B <- [<<"GET /">>, <<"PUT x">>, <<"GE">>, <<"é!"/utf8>>, <<"GET">>]]),
    X = id(2),
    <<X, Y, X>> = <<2, 7, 2>>,
    show(Y),
    show(case <<3, 7, 2>> of <<X, _, X>> -> same; _ -> different end).

rest() ->
    B = binary:copy(<<"0123456789">>, 30),
    <<_:100/binary, M:50/binary, T/binary>> = B,
    show({M, byte_size(T)}),
    <<_:5, Odd:33/bits, _/bits>> = M,
    show({Odd, bit_size(Odd), <<Odd/bits, 0:7>>}),
    show({M =:= binary:part(B, 0, 50), M == <<M/binary>>, Odd < <<Odd/bits, 1:1>>}).

badmatch() ->
    show(catch_reason(fun() -> <<A:16>> = id(<<1>>), A end)),
    show(catch_reason(fun() -> <<A:8, _/binary>> = id(<<1:9>>), A end)),
    show(catch_reason(fun() -> packet(id(foo)) end)).

catch_reason(F) -> try F() catch C:R -> {C, R} end.

loops() ->
    B = << <<I:24>> || I <- lists:seq(1, 1000) >>,
    show(sum(B, 0)),
    show(count(B, 0)),
    show(length(bits(B, []))).

sum(<<X:24, R/binary>>, S) -> sum(R, S + X);
sum(<<>>, S) -> S.

count(<<1:1, R/bits>>, N) -> count(R, N + 1);
count(<<0:1, R/bits>>, N) -> count(R, N);
count(<<>>, N) -> N.

bits(<<B:13, R/bits>>, L) -> bits(R, [B | L]);
bits(R, L) -> [R | L].

tokens(<<C, R/binary>>) when C =:= $\s -> tokens(R);
tokens(<<C, _/binary>> = B) when C >= $a, C =< $z -> word(B, 0);
tokens(<<C, _/binary>> = B) when C >= $0, C =< $9 -> number(B, 0);
tokens(<<C, R/binary>>) -> [C | tokens(R)];
tokens(<<>>) -> [].

word(B, N) ->
    case B of
        <<W:N/binary, C, R/binary>> when C < $a; C > $z -> [W | tokens(<<C, R/binary>>)];
        <<_:N/binary>> -> [B];
        _ -> word(B, N + 1)
    end.

number(<<D, R/binary>>, N) when D >= $0, D =< $9 -> number(R, N * 10 + D - $0);
number(R, N) -> [N | tokens(R)].
