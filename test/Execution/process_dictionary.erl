-module(process_dictionary).
-export([main/0]).
main() ->
    io:format("~p~n", [put(a, 1)]),
    io:format("~p~n", [put(a, 2)]),
    put({b, [c]}, "v"),
    io:format("~p ~p ~p~n", [get(a), get({b, [c]}), get(nope)]),
    [put({k, I}, I) || I <- lists:seq(1, 500)],
    io:format("~p~n", [lists:sum([get({k, I}) || I <- lists:seq(1, 500)])]),
    io:format("~p~n", [lists:sort(get_keys(2))]),
    [erase({k, I}) || I <- lists:seq(1, 500)],
    io:format("~p~n", [erase(a)]),
    io:format("~p~n", [[P || {_, V} = P <- get(), V =:= "v"]]),
    io:format("~p~n", [get(a)]).
