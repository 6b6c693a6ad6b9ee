%% Many processes print at once: what one prints stays in order, no line is torn,
%% and all that main waited for is there. Others print while one waits for input.
-module(io_server_many).
-export([main/0]).
-define(PROCESSES, 40).
-define(LINES, 25).

main() ->
    Parent = self(),
    Collector = spawn_link(fun() -> collect([]) end),
    Workers = [spawn_monitor(fun() -> group_leader(Collector, self()), work(N, Parent) end) || N <- lists:seq(1, ?PROCESSES)],
    [receive {'DOWN', Ref, process, Pid, Reason} -> normal = Reason end || {Pid, Ref} <- Workers],
    Collector ! {lines, self()},
    Lines = receive {lines, All} -> All end,
    io:format("~p lines~n", [length(Lines)]),
    [io:format("~p: ~p~n", [N, [I || {M, I} <- Lines, M =:= N] =:= lists:seq(1, ?LINES)]) || N <- lists:seq(1, ?PROCESSES)],
    %% The same text from all, so that their order doesn't show.
    Same = [spawn_monitor(fun() -> [io:format("~s-~w~n", ["same", same]) || _ <- lists:seq(1, ?LINES)] end) || _ <- lists:seq(1, ?PROCESSES)],
    [receive {'DOWN', R, process, _, _} -> ok end || {_, R} <- Same],
    readers(),
    %% Not waited for: the program ends all the same.
    spawn(fun Loop() -> receive never -> Loop() end end),
    io:format("the end~n").

work(N, _Parent) ->
    [io:format("~p ~p~n", [N, I]) || I <- lists:seq(1, ?LINES)].

collect(Lines) ->
    receive
        {io_request, From, ReplyAs, {put_chars, unicode, io_lib, format, [Format, Args]}} ->
            {ok, [N, I], _} = io_lib:fread("~d ~d", lists:flatten(io_lib:format(Format, Args))),
            From ! {io_reply, ReplyAs, ok},
            collect([{N, I} | Lines]);
        {lines, From} ->
            From ! {lines, lists:reverse(Lines)}
    end.

%% All lines arrive, each at one of the readers.
readers() ->
    Parent = self(),
    [spawn(fun() -> read(Parent) end) || _ <- lists:seq(1, 5)],
    io:format("while others read~n"),
    Lines = [receive {line, Line} -> Line end || _ <- lists:seq(1, 20)],
    [receive eof -> ok end || _ <- lists:seq(1, 5)],
    io:format("~p~n", [lists:sort(Lines)]).

read(Parent) ->
    case io:get_line("") of
        eof -> Parent ! eof;
        Line -> Parent ! {line, Line}, read(Parent)
    end.
