%% A message of about 1 MB of terms goes to another process and back, 100 times.
-module(big_message).
-export([main/0]).

main() ->
    Term = [{I, [I, I + 1], "text", #{key => I}} || I <- lists:seq(1, 6000)],
    Echo = spawn(fun echo/0),
    io:format("~p~n", [length(rounds(Echo, Term, 100))]).

rounds(_, Term, 0) -> Term;
rounds(Echo, Term, N) ->
    Echo ! {self(), Term},
    receive {Echo, Copy} -> rounds(Echo, Copy, N - 1) end.

echo() -> receive {From, Term} -> From ! {self(), Term}, echo() end.
