%% A process as group leader: requests as io makes them, answers as it takes them,
%% functions of requests, inheritance, and what a device that is gone gives.
-module(io_server).
-export([main/0]).
-define(P(X), io:format(standard_io, "~p~n", [X])).

main() ->
    User = group_leader(),
    ?P(whereis(user) =:= User),
    Device = spawn_link(fun() -> server("first line\nsecond \x{3bb} line\n{term, 1}. rest", []) end),
    ?P(io:format(Device, "one ~p~n", [1])),
    ?P(io:put_chars(Device, <<"binary ", 206, 187>>)),
    ?P(io:nl(Device)),
    ?P(io:write(Device, {a, "b"})),
    ?P(written(Device)),
    ?P(io:get_line(Device, "> ")),
    ?P(io:get_chars(Device, 'atom prompt', 3)),
    ?P(io:get_line(Device, {format, "~w-", [x]})),
    ?P(io:read(Device, "")),
    ?P(written(Device)),
    ?P(io:getopts(Device)),
    ?P(io:setopts(Device, [{binary, true}])),
    ?P(io:rows(Device)),
    ?P(io:requests(Device, [{put_chars, unicode, "r1 "}, {put_chars, unicode, "r2"}, nl])),
    ?P(written(Device)),
    inherit(Device, User),
    gone(Device).

%% Spawned processes have the leader of who spawned them; others can be given one.
inherit(Device, User) ->
    Parent = self(),
    group_leader(Device, self()),
    spawn(fun() -> io:format("child of ~s~n", ["main"]), spawn(fun() -> io:put_chars("grandchild\n"), Parent ! done end) end),
    receive done -> ok end,
    group_leader(User, self()),
    ?P(written(Device)),
    Other = spawn(fun() -> receive go -> io:put_chars("moved\n"), Parent ! done end end),
    ?P(process_info(Other, group_leader) =:= {group_leader, User}),
    ?P(group_leader(Device, Other)),
    ?P(process_info(Other, group_leader) =:= {group_leader, Device}),
    Other ! go,
    receive done -> ok end,
    ?P(written(Device)),
    ?P(element(1, element(2, catch group_leader(foo, self())))).

gone(Device) ->
    unlink(Device),
    Monitor = monitor(process, Device),
    exit(Device, kill),
    receive {'DOWN', Monitor, _, _, Reason} -> ?P(Reason) end,
    failure(fun() -> io:format(Device, "lost~n", []) end),
    failure(fun() -> io:put_chars(Device, "lost") end),
    failure(fun() -> io:nl(Device) end),
    ?P(io:get_line(Device, "")),
    ?P(io:read(Device, "")),
    ?P(io:getopts(Device)),
    ?P(io:request(Device, getopts)),
    failure(fun() -> io:format(no_such_device, "lost~n", []) end),
    ?P(io:request(no_such_device, getopts)).

failure(F) ->
    try F() of Value -> ?P({value, Value}) catch Class:Reason -> ?P({Class, Reason}) end.

written(Device) ->
    Device ! {written, self()},
    receive {written, Chars} -> Chars end.

server(Input, Output) ->
    receive
        {io_request, From, ReplyAs, Request} ->
            {Reply, Input1, Output1} = request(Request, Input, Output),
            From ! {io_reply, ReplyAs, Reply},
            server(Input1, Output1);
        {written, From} ->
            From ! {written, lists:flatten(lists:reverse(Output))},
            server(Input, [])
    end.

request({put_chars, Encoding, Chars}, Input, Output) ->
    {ok, Input, [unicode:characters_to_list(Chars, Encoding) | Output]};
request({put_chars, Encoding, M, F, Args}, Input, Output) ->
    request({put_chars, Encoding, apply(M, F, Args)}, Input, Output);
request({get_line, _, Prompt}, Input, Output) ->
    {Line, [$\n | Rest]} = lists:splitwith(fun(C) -> C =/= $\n end, Input),
    {Line ++ "\n", Rest, [prompt(Prompt) | Output]};
request({get_chars, _, Prompt, N}, Input, Output) ->
    {Chars, Rest} = lists:split(N, Input),
    {Chars, Rest, [prompt(Prompt) | Output]};
request({get_until, _, Prompt, M, F, Args}, Input, Output) ->
    {done, Result, Rest} = more(apply(M, F, [[], Input | Args]), M, F, Args),
    {Result, Rest, [prompt(Prompt) | Output]};
request(getopts, Input, Output) -> {[{binary, false}], Input, Output};
request({requests, Requests}, Input, Output) ->
    lists:foldl(fun(R, {_, I, O}) -> request(R, I, O) end, {ok, Input, Output}, Requests);
request(_, Input, Output) -> {{error, request}, Input, Output}.

more({more, Continuation}, M, F, Args) -> apply(M, F, [Continuation, eof | Args]);
more(Done, _, _, _) -> Done.

prompt(Prompt) -> io_lib:format_prompt(Prompt).

