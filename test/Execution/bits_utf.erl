%% utf8, utf16 and utf32 segments: built, matched, refused.
-module(bits_utf).
-export([main/0]).
main() ->
    Cs = [0, $a, 127, 128, 16#7ff, 16#800, 16#d7ff, 16#e000, 16#ffff, 16#10000, 16#10ffff],
    [io:format("~.16b ~w ~w ~w ~w ~w~n", [C, <<C/utf8>>, <<C/utf16>>, <<C/utf16-little>>, <<C/utf32>>, <<C/utf32-little>>]) || C <- Cs],
    io:format("~w~n", [[C =:= d8(<<C/utf8, "x">>) andalso C =:= d16(<<C/utf16>>) andalso C =:= d32(<<C/utf32>>) || C <- Cs]]),
    io:format("~w~n", [[try <<C/utf8>> catch error:E -> E end || C <- [16#d800, 16#dfff, 16#110000, -1, a]]]),
    io:format("~w~n", [[try <<C/utf16>> catch error:E -> E end || C <- [16#d800, 16#dfff, 16#110000, -1, 1.0]]]),
    io:format("~w~n", [[d8(B) || B <- [<<16#c0, 16#80>>, <<16#e0, 16#80, 16#80>>, <<16#ed, 16#a0, 16#80>>, <<16#f4, 16#90, 128, 128>>, <<16#c3>>, <<>>, <<255>>, <<128>>, <<16#c3, 16#28>>]]]),
    io:format("~w~n", [[d16(B) || B <- [<<16#d8, 0>>, <<16#d8, 0, 16#dc, 0>>, <<16#dc, 0>>, <<1>>, <<16#d8, 0, 0, 1>>]]]),
    io:format("~w~n", [[d32(B) || B <- [<<0, 0, 16#d8, 0>>, <<0, 17, 0, 0>>, <<0, 0, 1>>]]]),
    io:format("~w~n", [[C || <<C/utf8>> <= <<"aå€😀"/utf8>>]]),
    io:format("~w~n", [<< <<C/utf16>> || <<C/utf8>> <= <<"aå€😀"/utf8>> >>]),
    io:format("~ts ~w~n", [<<"Grüße, Мир"/utf8>>, <<"ßx"/utf16-little>>]),
    io:format("~w~n", [skip(<<"äb😀c"/utf8>>, 0)]).
d8(<<C/utf8, _/binary>>) -> C; d8(_) -> bad.
d16(<<C/utf16, _/binary>>) -> C; d16(_) -> bad.
d32(<<C/utf32, _/binary>>) -> C; d32(_) -> bad.
skip(<<_/utf8, R/binary>>, N) -> skip(R, N + 1);
skip(<<>>, N) -> N.
