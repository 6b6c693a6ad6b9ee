%% What the default handler writes to `user`: the main process takes its place.
-module(beh_log_user).
-export([main/0]).

main() ->
    User = whereis(user),
    unregister(user),
    register(user, self()),
    logger:error("an error ~p", [1]), request(),
    logger:info("not shown"),
    logger:notice("a notice"), request(),
    logger:warning(#{report => [1, 2, 3], text => "x"}), request(),
    error_logger:info_msg("info ~p~n", [1]), request(),
    error_logger:warning_report([{a, 1}, {b, 2}]), request(),
    spawn(fun() -> error({badly, <<"wrong">>}) end), request(),
    spawn(fun() -> exit(silent) end),
    spawn(fun() -> throw(ball) end), request(),
    proc_lib:spawn(fun() -> exit(loud) end), request(),
    unregister(user),
    register(user, User),
    ok.

%% The time is cut out of the header.
request() ->
    receive
        {io_request, From, As, Request} ->
            From ! {io_reply, As, ok},
            Text = unicode:characters_to_list(case Request of
                {put_chars, unicode, C} -> C;
                {put_chars, unicode, M, F, A} -> apply(M, F, A)
            end),
            [Header | Lines] = string:split(Text, "\n", all),
            io:format("~s~n", [hd(string:split(Header, "==== "))]),
            [io:format("~ts~n", [line(L)]) || L <- Lines]
    after 20000 -> io:format("nothing~n")
    end.

line(L) ->
    case [K || K <- ["heap_size:", "stack_size:", "reductions:"], string:find(L, K) =/= nomatch] of
        [K] -> K;
        [] -> pids(L)
    end.

pids("<0." ++ L) -> "<pid" ++ lists:dropwhile(fun(C) -> C =/= $> end, L);
pids([C | L]) -> [C | pids(L)];
pids([]) -> [].
