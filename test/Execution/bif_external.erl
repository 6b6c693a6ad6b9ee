%% term_to_binary: bytes of each kind, round trips, options, broken input.
-module(bif_external).
-export([main/0]).
main() ->
    Ts = [0, 255, 256, -1, 1 bsl 31, -(1 bsl 31) - 1, 1 bsl 64, -(1 bsl 2100), 1.5, -0.0, a, 'å', [], "abc", lists:duplicate(3, 300), [a | b], {}, {1, {b}}, list_to_tuple(lists:seq(1, 260)), <<>>, <<"abc">>, <<5:3>>, #{}, #{a => 1, b => #{}}, fun lists:map/2],
    [begin B = term_to_binary(T), io:format("~w ~w~n", [byte_size(B), if byte_size(B) < 60 -> B; true -> erlang:md5(B) end]), true = binary_to_term(B) =:= T end || T <- Ts],
    Big = lists:seq(1, 2000),
    io:format("~w~n", [binary_to_term(term_to_binary(Big, [compressed])) =:= Big]),
    io:format("~w ~w~n", [term_to_binary(1.5, [{minor_version, 0}]), term_to_binary(a, [{minor_version, 1}])]),
    io:format("~w ~w~n", [erlang:external_size({a, "xyz", 1.0}), binary_to_term(<<131, 97, 5, 9, 9>>, [used])]),
    io:format("~w~n", [[try binary_to_term(B) catch error:E -> E end || B <- [<<>>, <<131>>, <<131, 97>>, <<130, 97, 1>>, <<131, 104, 2, 97, 1>>, <<131, 255>>, <<131, 108, 0, 0, 0, 2, 97, 1, 106>>, a]]]),
    io:format("~w~n", [[binary_to_term(<<131, B/binary>>) || B <- [<<98, 255, 255, 255, 255>>, <<100, 0, 1, "x">>, <<115, 1, "y">>, <<119, 2, 195, 165>>, <<107, 0, 2, 1, 2>>, <<110, 1, 1, 5>>, <<70, 63, 248, 0, 0, 0, 0, 0, 0>>, <<99, "1.50000000000000000000e+00", 0, 0, 0, 0, 0>>]]]),
    io:format("~w~n", [try binary_to_term(<<131, 100, 0, 12, "never_made_q">>, [safe]) catch error:E1 -> E1 end]),
    io:format("~w~n", [iolist_to_binary(term_to_iovec({a, <<"b">>})) =:= term_to_binary({a, <<"b">>})]),
    io:format("~w~n", [binary_to_term(<<131, 116, 0, 0, 0, 2, 97, 2, 97, 3, 97, 1, 97, 9>>)]).
