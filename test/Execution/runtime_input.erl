%% Reading standard input in every way io has.
-module(runtime_input).
-export([main/0]).

main() ->
    p(io:get_line("")),
    p(io:get_line("prompt> ")),
    p(io:get_chars("", 3)),
    p(io:get_line('')),
    p(io:fread("", "~d ~f ~s")),
    p(io:get_line("")),
    p(io:read("")),
    p(io:get_line("")),
    p(io:getopts() =/= []),
    p(io:get_line("")),
    p(io:parse_erl_exprs("")),
    p(io:get_line("")),
    p(io:get_chars("", 1000)),
    p(io:get_line("")),
    p(io:get_chars("", 1)).

p(X) -> io:format("~0tp~n", [X]).
