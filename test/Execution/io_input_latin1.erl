%% Standard input taken as Latin-1.
-module(io_input_latin1).
-export([main/0]).
-define(P(X), io:format("~w~n", [X])).

main() ->
    ?P(io:setopts([{encoding, latin1}])),
    ?P(io:get_line("")),
    ?P(io:get_chars("", 3)),
    ?P(file:read_line(standard_io)),
    ?P(io:setopts([binary])),
    ?P(io:get_chars("", 3)).
