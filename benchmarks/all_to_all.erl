%% Each of 200 processes sends every other one 50 messages.
-module(all_to_all).
-export([main/0]).

main() ->
    Self = self(),
    Pids = [spawn(fun() -> member(Self) end) || _ <- lists:seq(1, 200)],
    [P ! {go, Pids} || P <- Pids],
    io:format("~p~n", [lists:sum([receive {P, N} -> N end || P <- Pids])]).

member(Parent) ->
    receive {go, Pids} -> ok end,
    [P ! {msg, self(), I} || I <- lists:seq(1, 50), P <- Pids],
    Parent ! {self(), count(50 * length(Pids), 0)}.

count(0, Sum) -> Sum;
count(N, Sum) -> receive {msg, _, I} -> count(N - 1, Sum + I) end.
