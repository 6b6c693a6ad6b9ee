%% phash2, phash, crc32, adler32, md5: known values, incremental use, combining.
-module(bif_hash).
-export([main/0]).
main() ->
    Ts = [0, 1, -1, 1 bsl 27, 1 bsl 60, -(1 bsl 70), 1.5, a, [], "abc", [a | b], {}, {1, {2}}, <<>>, <<"abc">>, <<5:3>>, #{}, #{a => 1, "b" => [2]}, maps:from_list([{N, N} || N <- lists:seq(1, 50)]), lists:seq(1, 300), binary:copy(<<"x">>, 1000)],
    [io:format("~w ~w ~w~n", [erlang:phash2(T), erlang:phash2(T, 1000), erlang:phash2(T, 1 bsl 32)]) || T <- Ts],
    io:format("~w~n", [[try erlang:phash2(a, R) catch error:E -> E end || R <- [0, -1, a, 1 bsl 33]]]),
    io:format("~w ~w~n", [[erlang:crc32(D) || D <- [<<>>, "abc", [<<"a">>, "bc"], <<0:800>>]], erlang:crc32(erlang:crc32("ab"), "c") =:= erlang:crc32("abc")]),
    io:format("~w ~w~n", [[erlang:adler32(D) || D <- [<<>>, "abc", binary:copy(<<255>>, 10000)]], erlang:adler32(erlang:adler32("ab"), "c")]),
    io:format("~w~n", [erlang:crc32_combine(erlang:crc32("hello "), erlang:crc32("world"), 5) =:= erlang:crc32("hello world")]),
    io:format("~w~n", [erlang:adler32_combine(erlang:adler32("hello "), erlang:adler32("world"), 5) =:= erlang:adler32("hello world")]),
    [io:format("~s~n", [[io_lib:format("~2.16.0b", [B]) || <<B>> <= erlang:md5(D)]]) || D <- ["", "abc", [<<"message ">>, ["digest"]], lists:duplicate(64, $a), lists:duplicate(119, $b)]],
    C = lists:foldl(fun(P, A) -> erlang:md5_update(A, P) end, erlang:md5_init(), ["hello", <<" ">>, ["wor", <<"ld">>]]),
    io:format("~w~n", [erlang:md5_final(C) =:= erlang:md5("hello world")]),
    io:format("~w~n", [[try F(X) catch error:E2 -> E2 end || F <- [fun erlang:md5/1, fun erlang:crc32/1], X <- [a, [256], <<1:1>>]]]).
