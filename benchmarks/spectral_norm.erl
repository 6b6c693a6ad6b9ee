%% Spectral norm: float arithmetic over lists.
-module(spectral_norm).
-export([main/0]).

main() ->
    N = 700,
    {U, V} = iterate(10, N, lists:duplicate(N, 1.0), []),
    io:format("~.9f~n", [math:sqrt(dot(U, V, 0.0) / dot(V, V, 0.0))]).

iterate(0, _, U, V) -> {U, V};
iterate(K, N, U, _) ->
    V = at_a(N, U),
    iterate(K - 1, N, at_a(N, V), V).

at_a(N, V) -> mul(N, mul(N, V, fun(I, J) -> a(I, J) end), fun(I, J) -> a(J, I) end).

mul(N, V, A) -> [row(I, 0, V, A, 0.0) || I <- lists:seq(0, N - 1)].

row(_, _, [], _, Acc) -> Acc;
row(I, J, [X | T], A, Acc) -> row(I, J + 1, T, A, Acc + A(I, J) * X).

a(I, J) -> 1.0 / ((I + J) * (I + J + 1) div 2 + I + 1).

dot([], [], Acc) -> Acc;
dot([X | Xs], [Y | Ys], Acc) -> dot(Xs, Ys, Acc + X * Y).
