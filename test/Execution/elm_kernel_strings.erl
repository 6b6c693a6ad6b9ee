%% Elm's String where JavaScript alone knows what is right: cases. The expectation is Node's, by elm_kernel_strings.mjs in Inputs.
-module(elm_kernel_strings).
-export([main/1]).

main(_) ->
    [block(B) || B <- lists:seq(0, 16#10ffff div 16#1000)],
    [io:format("~w ~w~n", [units(elm_string:toLower(utf16(T))), units(elm_string:toUpper(utf16(T)))]) || T <- texts()],
    properties(utf16("a\x{1F642}b\x{1D11E}")),
    io:format("~w~n", [[units(W) || W <- elm_string:words(utf16(" lead \t\x{a0}\x{2003}trail\x{feff}"))]]).

%% A checksum of all characters' cases.
block(B) ->
    Chars = [C || C <- lists:seq(B * 16#1000, B * 16#1000 + 16#fff), C < 16#d800 orelse C > 16#dfff],
    Sums = [erlang:crc32([Convert(utf16([C])) || C <- Chars])
            || Convert <- [fun elm_string:toUpper/1, fun elm_string:toLower/1]],
    Elms = [elm_char:fromCode(C) || C <- Chars],
    Chars = [elm_char:toCode(C) || C <- Elms],
    Changed = length([C || C <- Elms, elm_char:toUpper(C) =/= C]) + length([C || C <- Elms, elm_char:toLower(C) =/= C]),
    io:format("~w ~w ~w~n", [B, Sums, Changed]).

%% Capital sigma: at the end of words, alone, before and after what may stand within words.
texts() ->
    ["", "ABC xyz", [16#3a3], [$A, 16#3a3], [$A, 16#3a3, $B], [$A, 16#3a3, $.], [$A, 16#3a3, $., $B], [$A, $', 16#3a3, 16#301, $\s, $B],
     [16#301, 16#3a3], [$1, 16#3a3], [$A, 16#10400, 16#3a3], [$A, 16#3a3, 16#10400], [16#130], [16#df, 16#149, 16#fb03, 16#1f52],
     [16#391, 16#3a3, 16#1f3a, 16#3a3], [$A, 16#3a3, 16#ad, 16#3a3]].

properties(S) ->
    Units = elm_string:length(S),
    true = elm_string:reverse(elm_string:reverse(S)) =:= S,
    true = elm_string:fromList(elm_string:toList(S)) =:= S,
    true = lists:all(fun(I) -> elm_string:append(elm_string:slice(0, I, S), elm_string:slice(I, Units, S)) =:= S end, lists:seq(0, Units)),
    Long = lists:foldl(fun(_, A) -> elm_string:append(A, S) end, <<>>, lists:seq(1, 1000)),
    true = Long =:= elm_string:repeat(1000, S),
    %% A text appended to itself, and to a part of itself that ends where it ends.
    true = elm_string:append(Long, Long) =:= elm_string:repeat(2000, S),
    Tail = elm_string:slice(6, 6000, Long),
    true = elm_string:append(Tail, Tail) =:= elm_string:repeat(1998, S),
    Parts = elm_string:split(utf16("b"), Long),
    1001 = elm_list:length(Parts),
    true = elm_string:join(utf16("b"), Parts) =:= Long,
    true = elm_string:indexes(utf16([16#1d11e]), Long) =:= [6 * I + 4 || I <- lists:seq(0, 999)],
    {{$a, Rest}} = elm_string:uncons(S),
    {{16#1f642, <<0, $b, _:4/binary>>}} = elm_string:uncons(Rest),
    1 = elm_string:uncons(<<>>).

units(String) -> [U || <<U:16>> <= String].
utf16(Text) -> unicode:characters_to_binary(Text, unicode, utf16).
