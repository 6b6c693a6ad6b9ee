%% Ackermann's function: deep body recursion.
-module(ackermann).
-export([main/0]).

main() -> io:format("~p~n", [[ack(3, 9) || _ <- lists:seq(1, 15)]]).

ack(0, N) -> N + 1;
ack(M, 0) -> ack(M - 1, 1);
ack(M, N) -> ack(M - 1, ack(M, N - 1)).
