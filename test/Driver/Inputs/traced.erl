-module(traced).
-export([main/0]).
main() ->
    X = outer(20),
    erlang:display(X).
outer(N) ->
    Y = inner(N + 1),
    {outer, Y}.
inner(N) ->
    erlang:display(N),
    {inner, N}.
