-module(lang_strings).
-export([main/0]).
main() ->
    io:format("~p~n", ["adjacent " "strings" " join"]),
    io:format("~p~n", ["esc: \t\n\r\e\s\"\\\'\0\x41\x{1F600}\101\^A"]),
    io:format("~w~n", [[$a, $\n, $\\, $\x41, $\x{e9}, $é, $\s, $", $']]),
    io:format("~w~n", ['atom with \'quotes\' and \n newline']),
    io:format("~w ~w ~w ~w~n", [16#FF, 2#1010, 36#zz, 1_000_000]),
    io:format("~w ~w ~w~n", [1.5e3, 1.0e-3, 12_3.4_5]),
    io:format("~p~n", [[X || "a" ++ X <- ["ab", "bc", "a"]]]),
    io:format("~p~n", [case "hello" of "he" ++ T -> T end]),
    io:format("~p~n", [case "prefix-rest" of [$p, $r | R] -> R end]),
    io:format("~p~n", [<<"binary", 0, "é"/utf8>>]),
    io:format("~ts~n", ["ünï"]),
    io:format("~p~n", [[C || C <- "abc", C > $a]]),
    io:format("~p~n", ["" =:= []]).
