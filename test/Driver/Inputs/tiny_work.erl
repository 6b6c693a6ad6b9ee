-module(tiny_work).
-export([main/0]).

main() ->
    Self = self(),
    Ring = ring(20, Self),
    Ring ! {token, 0},
    receive {token, N} -> erlang:display({ring, N}) end,
    Pids = [spawn(fun() -> worker(Self, I) end) || I <- [1, 2, 3]],
    erlang:display([answer(P) || P <- Pids]),
    erlang:display(build(100000, [])),
    erlang:display(depth(1000000)),
    erlang:display(garbage(200000, {0, []})),
    erlang:display(factorial(30)),
    erlang:display({'an atom', "text", [1, -2 | x], -(1 bsl 70)}),
    erlang:display(selective()),
    erlang:display(is_pid(hd(Pids))).

ring(0, Last) -> Last;
ring(N, Last) -> Next = ring(N - 1, Last), spawn(fun() -> pass(Next) end).

pass(Next) -> receive {token, N} -> Next ! {token, N + 1} end.

worker(To, I) -> receive {From, X} when From =:= To -> To ! {self(), X * I, [I, I]} end.

answer(P) -> P ! {self(), 7}, receive {P, X, L} -> {X, L} end.

build(0, L) -> length(L);
build(N, L) -> build(N - 1, [N | L]).

depth(0) -> 0;
depth(N) -> 1 + depth(N - 1).

garbage(0, {Sum, Kept}) -> {Sum, length(Kept)};
garbage(N, {Sum, Kept}) when N rem 1000 =:= 0 -> garbage(N - 1, {Sum + N, [{N, [a, b, c]} | Kept]});
garbage(N, {Sum, Kept}) -> garbage(N - 1, {Sum + N, Kept}).

factorial(0) -> 1;
factorial(N) -> N * factorial(N - 1).

selective() ->
    self() ! one, self() ! two, self() ! three,
    receive three -> ok end,
    receive two -> ok end,
    receive X -> X end.
