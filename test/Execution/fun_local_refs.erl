%% Wherever a module refers to one of its functions, it is the same fun.
-module(fun_local_refs).
-export([main/0]).

main() ->
    A = fun() -> a end, B = fun one/1, C = fun(X) -> {X, B} end, D = fun one/1, E = fun two/1,
    io:format("~p~n", [[index(F) || F <- [A, B, C, D, E]]]),
    io:format("~p~n", [more()]),
    io:format("~p~n", [{B =:= D, B == fun one/1, E =:= B, B < E}]),
    io:format("~p~n", [same(B)]),
    Map = #{fun one/1 => 1, fun two/1 => 2},
    io:format("~p~n", [[maps:get(F, Map) || F <- [D, E]]]),
    io:format("~p~n", [lists:usort([index(F) || F <- [B, D, E, fun one/1]])]),
    case E of
        B -> io:format("one~n");
        _ -> io:format("two~n")
    end.

index(F) ->
    {new_index, Index} = erlang:fun_info(F, new_index),
    {name, Name} = erlang:fun_info(F, name),
    {Index, Name}.

same(F) -> F =:= fun one/1 andalso lists:member(F, [fun two/1, fun one/1]).

more() -> [index(F) || F <- [fun two/1, fun() -> 1 end, fun one/1, fun more/0]].

one(X) -> X.
two(X) -> X.
