%% Standard input through the module file, which wants Latin-1.
-module(io_input_file).
-export([main/0]).
-define(P(X), io:format("~w~n", [X])).

main() ->
    ?P(file:read_line(standard_io)),
    ?P(file:read(standard_io, 3)),
    ?P(io:get_line("")),
    ?P(io:setopts([binary])),
    ?P(file:read(standard_io, 3)),
    ?P(file:read(standard_io, 1000)),
    ?P(file:read(standard_io, 3)),
    ?P(file:read_line(standard_io)).
