-module(bifs_float_inline).
-export([main/0]).

%% Rounding and square roots of what is known to be a float: at halves, beside
%% them, where doubles have no fractions any more and where integers are big.
main() ->
    Xs = [0.0, -0.0, 0.5, -0.5, 0.49999999999999994, -0.49999999999999994, 1.5, -1.5, 2.5, 1.0e15, 4503599627370495.5, -4503599627370495.5, 9007199254740991.0, 9007199254740993.0, 1.0e20, -1.0e300, 0.9999999999999999],
    [io:format("~w ~w ~w ~w ~w~n", [X, t(X * 1.0), f(X * 1.0), c(X * 1.0), r(X * 1.0)]) || X <- Xs],
    [io:format("~w~n", [catch s(X * 1.0)]) || X <- [4.0, 2.0, 0.0, -0.0]],
    io:format("~w~n", [try s(-1.0 * length(Xs)) catch error:E:T -> {E, [{M, F, A} || {M, F, A, _} <- T, M =:= math orelse M =:= bifs_float_inline]} end]),
    io:format("~w~n", [sum(1000, 0.0)]).
t(X) -> trunc(X + 0.0).
f(X) -> floor(X + 0.0).
c(X) -> ceil(X + 0.0).
r(X) -> round(X + 0.0).
s(X) -> math:sqrt(X + 0.0) + 1.
sum(0, S) -> S;
sum(N, S) -> X = N / 7, sum(N - 1, S + math:sqrt(X) + trunc(X) - round(X / 2)).
