-module(existing_atoms).
-export([main/0, unreached/0]).

main() ->
    io:format("~p~n", [list_to_existing_atom("mentioned_but_not_" ++ "reached")]),
    try list_to_existing_atom("mentioned_" ++ "nowhere") of
        A -> io:format("~p~n", [A])
    catch
        error:R -> io:format("~p~n", [R])
    end.

unreached() -> mentioned_but_not_reached.
