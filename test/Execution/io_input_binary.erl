%% Standard input as binaries.
-module(io_input_binary).
-export([main/0]).
-define(P(X), io:format("~p~n", [X])).

main() ->
    ?P(io:setopts([binary])),
    ?P(io:getopts()),
    ?P(io:get_line("")),
    ?P(io:get_line('')),
    ?P(io:get_chars("", 2)),
    ?P(io:get_line("")),
    ?P(io:get_chars("", 0)),
    ?P(io:fread("", "~d ~s")),
    ?P(io:read("")),
    ?P(io:get_chars("", 6)),
    ?P(io:get_chars("", 1000)),
    ?P(io:get_line("")).
