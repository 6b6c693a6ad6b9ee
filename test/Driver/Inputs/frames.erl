-module(frames).
-export([main/0, none/1]).

main() ->
    erlang:display(fib(25)),
    erlang:display(sum(1000000)),
    erlang:display(catch none(1)),
    F = fun(X, Y) -> X + Y end,
    erlang:display(F(1, 2)).

fib(N) when N < 2 -> N;
fib(N) -> fib(N - 1) + fib(N - 2).

sum(0) -> 0;
sum(N) -> N + sum(N - 1).

none(2) -> ok.
