%% A token goes 1,000 times round a ring of 1,000 processes.
-module(ring).
-export([main/0]).

main() ->
    Last = lists:foldl(fun(_, Next) -> spawn(fun() -> forward(Next) end) end, self(), lists:seq(2, 1000)),
    laps(Last, 1000),
    io:format("done~n").

laps(_, 0) -> ok;
laps(Next, N) -> Next ! token, receive token -> laps(Next, N - 1) end.

forward(Next) -> receive token -> Next ! token, forward(Next) end.
