%% Two processes send each other 2,000,000 messages.
-module(ping_pong).
-export([main/0]).

main() ->
    Pong = spawn(fun pong/0),
    ping(Pong, 1000000),
    io:format("done~n").

ping(_, 0) -> ok;
ping(Pong, N) ->
    Pong ! {self(), N},
    receive {Pong, N} -> ping(Pong, N - 1) end.

pong() -> receive {From, N} -> From ! {self(), N}, pong() end.
