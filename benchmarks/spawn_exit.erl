%% 1,000,000 processes are spawned, answer and end, 1,000 at a time.
-module(spawn_exit).
-export([main/0]).

main() ->
    io:format("~p~n", [rounds(1000, 0)]).

rounds(0, Sum) -> Sum;
rounds(N, Sum) ->
    Self = self(),
    [spawn(fun() -> Self ! I end) || I <- lists:seq(1, 1000)],
    rounds(N - 1, collect(1000, Sum)).

collect(0, Sum) -> Sum;
collect(N, Sum) -> receive I -> collect(N - 1, Sum + I) end.
