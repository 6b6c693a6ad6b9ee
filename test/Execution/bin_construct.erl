%% Building bit strings: every type, size, unit, signedness and endianness; what fails.
-module(bin_construct).
-export([main/0]).

main() ->
    integers(),
    sizes(),
    floats(),
    bits(),
    characters(),
    failures(),
    order().

show(X) -> io:format("~w~n", [X]).
id(X) -> X.

integers() ->
    Values = [0, 1, -1, 127, 128, 255, 256, -128, -129, 65535, 16#123456789abcdef, -16#123456789abcdef,
              1 bsl 62, -(1 bsl 62), 1 bsl 64, (1 bsl 100) + 12345, -(1 bsl 100) - 12345],
    [show({V, <<V>>, <<V:16>>, <<V:16/little>>, <<V:32/signed>>, <<V:64/native>>, <<V:72>>, <<V:72/little>>, <<V:128/big-signed>>})
     || V <- Values],
    [show({V, <<V:1>>, <<V:3>>, <<V:12/little>>, <<V:17>>, <<V:33/little>>, <<V:65>>, <<V:67/little>>}) || V <- Values].

sizes() ->
    V = id(16#123456789abcdef0123456789),
    [show({S, <<V:S>>, <<1:1, V:S>>, <<V:S/little>>, <<1:3, V:S/little, 7:5>>}) || S <- [0, 1, 7, 8, 9, 15, 16, 31, 63, 64, 65, 100]],
    S = id(3),
    show(<<V:S/unit:8, V:S/little-unit:5, V:(S + 1)/integer-signed-unit:3>>),
    show(<<"string", "ab":16, "é"/utf8, $x:4>>),
    show([<<X:4>> || X <- [1, 2, 3]]).

floats() ->
    [show({F, <<F/float>>, <<F:32/float>>, <<F:16/float>>, <<F/float-little>>, <<F:32/float-little>>, <<1:1, F:64/float>>})
     || F <- [0.0, -0.0, 1.0, -1.5, 3.14159, 1.0e10, 65504.0, 65519.0, 65520.0, 5.0e-8, 1.0e-5, 1.0e300, 7, -3, 1 bsl 70]].

bits() ->
    A = id(<<1, 2, 3>>),
    B = id(<<5:3>>),
    show(<<A/binary, A/binary>>),
    show(<<A/bits, B/bits, A/bitstring>>),
    show(<<B/bits, A/binary, B/bits>>),
    show(<<A:2/binary, A:3/bits, A:1/binary-unit:12>>),
    show(<<(id(<<>>))/binary>>),
    show(<<B/bits, B/bits, B/bits, B/bits, B/bits, B/bits, B/bits, B/bits>>),
    show(<<0, (binary:copy(A, 30))/binary, B/bits>>),
    Long = binary:copy(<<"0123456789">>, 20),
    show(<<Long/binary, "!">>),
    show(byte_size(<<Long/binary, Long/binary, A/binary>>)).

characters() ->
    [show({C, <<C/utf8>>, <<C/utf16>>, <<C/utf16-little>>, <<C/utf32>>, <<C/utf32-little>>, <<1:1, C/utf8, 0:7>>})
     || C <- [0, $a, 127, 128, 16#7ff, 16#800, 16#d7ff, 16#e000, 16#ffff, 16#10000, 16#10ffff]].

fail(F) ->
    try F() of V -> show({value, V})
    catch
        error:Reason:Stack ->
            {_, _, _, Info} = hd(Stack),
            show({Reason, proplists:get_value(error_info, Info)})
    end.

failures() ->
    A = id(a), N = id(-1), Big = id(1 bsl 70), Bits = id(<<1:3>>),
    fail(fun() -> <<1, A:8>> end),
    fail(fun() -> <<1:A>> end),
    fail(fun() -> <<1:N>> end),
    fail(fun() -> <<1, 2, 3:Big>> end),
    fail(fun() -> <<A/float>> end),
    fail(fun() -> <<1.0:N/float>> end),
    fail(fun() -> <<1.0:(id(17))/float>> end),
    fail(fun() -> <<(id(1 bsl 2000))/float>> end),
    fail(fun() -> <<Bits/binary>> end),
    fail(fun() -> <<1, Bits/binary>> end),
    fail(fun() -> <<A/binary>> end),
    fail(fun() -> <<0, A/binary>> end),
    fail(fun() -> <<Bits:4/bits>> end),
    fail(fun() -> <<1, (id(<<1, 2>>)):3/binary>> end),
    fail(fun() -> <<(id(16#d800))/utf8>> end),
    fail(fun() -> <<1, (id(16#110000))/utf16>> end),
    fail(fun() -> <<(id(-1))/utf32>> end),
    fail(fun() -> <<A/utf8>> end),
    fail(fun() -> <<(id(1.5))>> end).

%% Everything is evaluated, from left to right, before anything is checked.
order() ->
    P = fun(X) -> show(X), X end,
    show(catch_reason(fun() -> <<(P(1)):(P(8)), (P(2)):(P(4))>> end)),
    show(catch_reason(fun() -> <<(P(a)), (P(2)):(P(4))>> end)).

catch_reason(F) -> try F() catch C:R -> {C, R} end.
