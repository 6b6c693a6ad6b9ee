%% A process that is both device and victim: what its users get when it dies with
%% their request, and when it never answers.
-module(io_device_dies).
-export([main/0]).

main() ->
    Dying = spawn(fun() -> receive {io_request, _, _, Request} -> exit({got, element(1, Request)}) end end),
    p(catch io:request(Dying, {put_chars, unicode, "x"})),
    Other = spawn(fun() -> receive {io_request, _, _, _} -> ok end end),
    p(try io:put_chars(Other, "x") catch C:R -> {C, R} end),
    Leader = spawn(fun() -> receive {io_request, From, As, _} -> From ! {io_reply, As, {error, enospc}} end end),
    {Pid, Ref} = spawn_monitor(fun() -> group_leader(Leader, self()), exit(try io:format("lost") catch C1:R1 -> {C1, R1} end) end),
    receive {'DOWN', Ref, process, Pid, Reason} -> p(Reason) end,
    %% A device may serve through another process.
    Front = spawn(fun() -> forward(group_leader()) end),
    io:format(Front, "through another ~p~n", [process]),
    p(io:getopts(Front) =:= io:getopts()),
    p(process_info(self(), messages)).

forward(To) -> receive Message -> To ! Message, forward(To) end.

p(X) -> io:format("~p~n", [X]).
