%% Reports of crashed processes in a program that needs no more of OTP than io:
%% the main process is `user` meanwhile.
-module(beh_small_crash).
-export([main/0]).

main() ->
    User = whereis(user),
    unregister(user),
    register(user, self()),
    spawn(fun() -> error({badly, "text", <<"binary">>, "λ"}) end), request(),
    spawn_link(fun() -> unlink(parent()), throw(ball) end), request(),
    spawn_opt(fun() -> list_to_atom(parent()) end, [{priority, high}]), request(),
    spawn(fun() -> exit(quiet) end),
    receive M -> io:format("~p~n", [M]) after 100 -> io:format("quiet~n") end,
    unregister(user),
    register(user, User),
    ok.

parent() -> {parent, P} = process_info(self(), parent), P.

request() ->
    receive
        {io_request, From, As, {put_chars, unicode, Chars}} ->
            From ! {io_reply, As, ok},
            [Header | Lines] = string:split(unicode:characters_to_list(Chars), "\n", all),
            io:format("~s~n", [hd(string:split(Header, "==== "))]),
            [io:format("~ts~n", [pids(L)]) || L <- Lines]
    after 20000 -> io:format("nothing~n")
    end.

pids("<0." ++ L) -> "<pid" ++ lists:dropwhile(fun(C) -> C =/= $> end, L);
pids([C | L]) -> [C | pids(L)];
pids([]) -> [].
