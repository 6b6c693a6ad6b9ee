-module(lang_big_functions).
-export([main/0]).
main() -> io:format("~p~n", [[f(I, I * 2, I * 3, I * 5, I * 7, I * 11, I * 13, I * 17, I * 19, I * 23, I * 29, I * 31, I * 37, I * 41, I * 43, I * 47, I * 53, I * 59, I * 61, I * 67) || I <- [1, 2, -1]]]).
f(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T) ->
    V1 = g(A + B), V2 = g(C + D), V3 = g(E + F), V4 = g(G + H), V5 = g(I + J), V6 = g(K + L), V7 = g(M + N), V8 = g(O + P), V9 = g(Q + R), V10 = g(S + T),
    W1 = g({V1, V10}), W2 = g({V2, V9}), W3 = g({V3, V8}), W4 = g({V4, V7}), W5 = g({V5, V6}),
    Fun = fun(X) -> {X, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T} end,
    {W1, W2, W3, W4, W5, V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, Fun(A), h(T, S, R, Q, P, O, N, M, L, K, J)}.
g(X) -> _ = lists:seq(1, 50), X.
h(A, B, C, D, E, F, G, H, I, J, K) when A > 0 -> h(-A, K, J, I, H, G, F, E, D, C, B);
h(A, B, C, D, E, F, G, H, I, J, K) -> [A, B, C, D, E, F, G, H, I, J, K].
