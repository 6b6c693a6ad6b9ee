-module(traced).
-export([main/0, sum/2]).
main() ->
    X = outer(20),
    erlang:display(X).
outer(N) ->
    Y = inner(N + 1),
    {outer, Y}.
inner(N) ->
    erlang:display(N),
    {inner, N}.
%% Any numbers: the helpers for floats get their bodies after lines were noted.
sum(A, B) ->
    A * B + 1 - B / 2.
