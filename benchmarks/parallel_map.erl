%% A map over 64 pieces of work, each in a process of its own.
-module(parallel_map).
-export([main/0]).

main() ->
    Results = pmap(fun(N) -> fib(25 + N rem 3) end, lists:seq(1, 64)),
    io:format("~p~n", [lists:sum(Results)]).

pmap(F, List) ->
    Self = self(),
    Pids = [spawn(fun() -> Self ! {self(), F(X)} end) || X <- List],
    [receive {Pid, Result} -> Result end || Pid <- Pids].

fib(N) when N < 2 -> N;
fib(N) -> fib(N - 1) + fib(N - 2).
