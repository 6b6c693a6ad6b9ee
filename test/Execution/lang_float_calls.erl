-module(lang_float_calls).
-export([main/0]).

%% Private functions that take and return floats: recursion, tail calls among
%% them, failures and their traces, handlers, and calls that give way.
main() ->
    io:format("~p~n", [adapt(0.5, 4.0, 1.0e-9, 14)]),
    io:format("~p~n", [[area(X * 1.0, 2.5) || X <- [1, 2, 30]]]),
    io:format("~p~n", [ping(1.0, 100000)]),
    io:format("~p~n", [many(1.0, 2, 3.0, 4, 5.0, 6, 7.0, 8, 9.0, 10.0)]),
    io:format("~p~n", [zero(-1.0)]),
    io:format("~p~n", [caught(fun() -> over(1.0e300, 5) end)]),
    io:format("~p~n", [caught(fun() -> 1.0 + positive(-1.0) end)]),
    io:format("~p~n", [positive(twice(1.5))]),
    io:format("~p~n", [caught(fun() -> id(tailed(0.0)) end)]),
    io:format("~p~n", [tried(1.0e300) + tried(2.0)]),
    io:format("~p~n", [deep(200000, 0.5)]),
    io:format("~p~n", [kept(3.5)]),
    Self = self(),
    Pids = [spawn(fun() -> Self ! {self(), slow(60000, N + 0.0)} end) || N <- lists:seq(1, 4)],
    io:format("~p~n", [[receive {P, R} -> R end || P <- Pids]]).

id(X) -> X.

caught(F) ->
    try F()
    catch C:R:T -> {C, R, [{N, A} || {?MODULE, N, A, _} <- T]}
    end.

%% Adaptive integration: three float parameters, a float result.
adapt(A, B, Eps, Depth) ->
    C = (A + B) / 2,
    Whole = simpson(A, B),
    Left = simpson(A, C),
    Right = simpson(C, B),
    D = Left + Right - Whole,
    if
        Depth =:= 0; abs(D) =< 15 * Eps -> Left + Right + D / 15;
        true -> adapt(A, C, Eps / 2, Depth - 1) + adapt(C, B, Eps / 2, Depth - 1)
    end.
simpson(A, B) -> (B - A) / 6 * (f(A) + 4 * f((A + B) / 2) + f(B)).
f(X) when X < 0 -> 0.0 - X;
f(X) -> X * X * X / (1 + X) - 2 * g(X / 2).
g(X) when X < 1 -> X;
g(X) -> 0.5 + g(X - 1).

%% The parameter is the result on one way, and in a tuple on another.
area(X, Y) when X > 20 -> element(1, {X, Y});
area(X, Y) -> area(X * Y, Y) / 3.

%% Tail calls of one another.
ping(X, 0) -> X;
ping(X, N) -> pong(X * 0.9999, N - 1).
pong(X, 0) -> X * 2.0;
pong(X, N) -> ping(X + 0.25, N - 1).

%% More parameters than registers.
many(A, B, C, D, E, F, G, H, I, J) when B > 1000 -> A + C + E + G + I + J + D + F + H;
many(A, B, C, D, E, F, G, H, I, J) ->
    many(A * 1.5, B * 2, C + A, D, E - C, F, G + 0.5, H, I / 2.0, J * A) + J.

zero(X) -> -(X * 0.0) * twice(1.0).
twice(X) -> X * 2.0.

over(X, 0) -> X;
over(X, N) -> 0.5 * over(X * 1.0e10, N - 1).
positive(X) when X > 0.0 -> X * 2.0.
tailed(X) -> inverse(X * 2.0).
inverse(X) -> 1.0 / X.

tried(X) ->
    try over(X, 1) * 2.0
    catch error:badarith -> over(1.0, 2)
    end.

deep(0, X) -> X * 1.0;
deep(N, X) -> X + deep(N - 1, X * 0.99999).

kept(X) -> Y = twice(X) * 2.0, [{X, Y, twice(Y)}, Y].

slow(0, X) -> X * 1.0;
slow(N, X) -> 0.5 + slow(N - 1, X * 0.999) - 0.25.
