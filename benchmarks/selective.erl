%% Calls with a reference, past 100,000 messages that wait in the mailbox; and taking these in reverse.
-module(selective).
-export([main/0]).

main() ->
    [self() ! {old, I} || I <- lists:seq(1, 100000)],
    Server = spawn(fun server/0),
    io:format("~p~n", [calls(Server, 2000, 0)]),
    io:format("~p~n", [take(lists:seq(100000, 99900, -1), 0)]).

calls(_, 0, Sum) -> Sum;
calls(Server, N, Sum) ->
    Ref = make_ref(),
    Server ! {self(), Ref, N},
    receive {Ref, Answer} -> calls(Server, N - 1, Sum + Answer) end.

server() -> receive {From, Ref, N} -> From ! {Ref, N + 1}, server() end.

take([], Sum) -> Sum;
take([I | Is], Sum) -> receive {old, I} -> take(Is, Sum + I) end.
