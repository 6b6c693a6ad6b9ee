%% Stack traces: module, function, arity or arguments, file and line.
-module(stacktraces).
-export([main/0, a/1, b/1, c/1, q/1, a1/0, id/1, show/1]).
main() ->
    [show(F) || F <- [fun() -> a(id(1)) end, fun() -> b(id([])) end, fun() -> c({x}) end, fun() -> lists:map(fun(X) -> 1 / X end, [1, 0]) end,
                      fun() -> [q(X) || X <- id([1])] end, fun() -> nomod:f(a, "b") end, fun() -> apply(lists, nofun, [1]) end,
                      fun() -> atom_to_list(id(1)) end, fun() -> erlang:raise(error, foo, []) end, fun() -> throw(t) end]].
show(F) ->
    try F() catch C:R:S -> io:format("~p ~p~n", [C, R]), [io:format("  ~p~n", [clean(E)]) || E <- lists:takewhile(fun(E) -> element(1, E) =/= erl_eval end, S)] end.
clean({M, F, A, L}) -> {M, F, A, [case P of {file, N} -> {file, filename(N)}; _ -> P end || P <- L]}.
filename(N) -> lists:last(string:split(N, "/", all)).
id(X) -> X.
a(X) -> Y = id(b(X)), {Y}.
b(X) when is_atom(X) -> X;
b(X) when is_float(X) -> X.
c(T) ->
    R = element(2, T),
    {ok, R}.
q(X) -> Z = length(X) + a1(), {Z}.
a1() -> id(a).
