-module(prog_stream).
-export([main/0]).
main() ->
    io:format("~p~n", [take(10, fibs())]),
    io:format("~p~n", [take(5, filter(fun(X) -> X rem 3 =:= 0 end, nats(1)))]),
    io:format("~p~n", [take(6, map(fun(X) -> X * X end, nats(0)))]),
    io:format("~p~n", [take(8, zip(fibs(), nats(100)))]),
    io:format("~p~n", [take(5, cycle([a, b]))]).
nats(N) -> [N | fun() -> nats(N + 1) end].
fibs() -> fibs(0, 1).
fibs(A, B) -> [A | fun() -> fibs(B, A + B) end].
take(0, _) -> [];
take(N, [H | T]) -> [H | take(N - 1, T())].
map(F, [H | T]) -> [F(H) | fun() -> map(F, T()) end].
filter(P, [H | T]) -> case P(H) of true -> [H | fun() -> filter(P, T()) end]; false -> filter(P, T()) end.
zip([A | S], [B | T]) -> [{A, B} | fun() -> zip(S(), T()) end].
cycle(L) -> cycle(L, L).
cycle([], L) -> cycle(L, L);
cycle([H | T], L) -> [H | fun() -> cycle(T, L) end].
