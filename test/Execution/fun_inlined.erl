%% Funs that are called where they are written have no frame of their own in stack traces.
-module(fun_inlined).
-export([main/0, call/1, fail/1, id/1, a/1, b/1, c/1, d/1, e/1, f/2, g/1, h/1, i/1, j/1]).

a(X) -> {(fun() -> {fun_inlined:fail(X)} end)()}.
b(X) -> {(fun(Y) -> {fun_inlined:fail(Y)} end)(X), 1}.
c(X) -> F = fun(Y) -> {fun_inlined:fail(Y)} end, {F(X)}.
d(X) -> F = fun(Y) -> {fun_inlined:fail(Y)} end, {F(X), F(X)}.
e(X) -> F = fun(Y) -> {fun_inlined:fail(Y)} end, G = fun() -> {F(X)} end, {G()}.
f(X, B) -> {(fun({Y}) -> {fun_inlined:id(Y)} end)(X), B}.
g(X) -> F = fun(Y) -> {fun_inlined:fail(Y)} end, fun_inlined:id(X), {F(X)}.
h(X) -> F = fun(Y) -> {fun_inlined:fail(Y)} end, {catch fun_inlined:id(F(X)), fun_inlined:fail(X)}.
i(X) -> try {(fun(Y) -> {fun_inlined:fail(Y)} end)(X)} of Z -> Z after fun_inlined:id(X) end.
j(X) -> {(fun(Y, Z) -> {Y, Z, fun() -> X end} end)(fun() -> 1 end, fun(A) -> A end), fun() -> 2 end}.

id(X) -> X.
fail(X) -> error(X).

call(E) ->
    try E() of
        V -> io:format("~p~n", [V])
    catch
        _:R:S -> io:format("~p ~0p~n", [R, [{F, A, L} || {?MODULE, F, A, [_, {line, L}]} <- S]])
    end.

main() ->
    lists:foreach(fun(F) -> call(fun() -> ?MODULE:F({x}) end) end, [a, b, c, d, e, g, h, i]),
    call(fun() -> ?MODULE:f({x}, 1) end),
    call(fun() -> ?MODULE:f(x, 1) end),
    {{F, G, H}, I} = j(7),
    io:format("~p~n", [[element(2, erlang:fun_info(X, name)) || X <- [F, G, H, I]]]),
    io:format("~p~n", [{F(), G(3), H(), I()}]).
