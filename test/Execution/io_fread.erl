%% io_lib:fread over fields of every kind, and formats that io_lib:format refuses.
-module(io_fread).
-export([main/0]).
main() ->
    io:format("~p~n", [[io_lib:fread(F, S) || {F, S} <- [{"~d ~d", "12 -3 rest"}, {"~f", "1.5e2"}, {"~s~s", "ab cd"}, {"~a", "foo"}, {"~3c", "abcd"}, {"~2d~3s", "12345x"}, {"~u", "77"}, {"~#", "16#ff"}, {"~16u", "ff"}, {"~~~d", "~4"}, {"~*d ~d", "1 2"}, {"~l", "x"}, {"x~dy", "x5y"}, {"~d", "z"}, {"~d ~d", "1"}, {"", ""}]]]),
    io:format("~p~n", [[try lists:flatten(io_lib:format(F, A)) catch error:E -> E end || {F, A} <- [{"~w", []}, {"~w", [a, b]}, {"~q", [a]}, {"~s", [5]}, {"~b", [a]}, {"~c", [x]}, {"~5", [a]}, {"~i~w", [skip, x]}, {"~~", []}, {"~f", [a]}, {"~ts", [[1024]]}, {"~s", [[1024]]}]]]),
    io:format("|~10s|~-10s|~.2s|~10.3s|~5w|~-8w|~.16B|~.2b|~.16#|~.8+|~8.10.0b|~3c|~n", ["abc", "abc", "abc", "abcdef", ab, {x}, 255, 5, 4095, 64, 42, $z]),
    io:format("~P ~W ~P~n", [lists:seq(1, 30), 8, {a, {b, {c, {d}}}}, 4, "a long string that is cut", 6]),
    io:format("~p~n", [[{key, lists:seq(N, N + 20), #{k => "value", n => {N}}} || N <- [1, 100]]]).
