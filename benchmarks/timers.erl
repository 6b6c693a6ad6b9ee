%% 100,000 timers at once, half of them cancelled.
-module(timers).
-export([main/0]).

main() ->
    Refs = [erlang:send_after(100 + I rem 200, self(), {tick, I}) || I <- lists:seq(1, 100000)],
    Cancelled = cancel(Refs, 0),
    io:format("~p~n", [Cancelled + collect(100000 - Cancelled, 0)]).

cancel([A, _ | Refs], N) ->
    case erlang:cancel_timer(A) of
        false -> cancel(Refs, N);
        _ -> cancel(Refs, N + 1)
    end;
cancel([], N) -> N.

collect(0, N) -> N;
collect(Left, N) -> receive {tick, _} -> collect(Left - 1, N + 1) end.
