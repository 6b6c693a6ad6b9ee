%% Ports whose other end does not read: those who send wait.
-module(port_busy).
-export([main/0]).

main() ->
    command(),
    bang(),
    nosuspend(),
    closed(),
    killed(),
    monitored(),
    data(),
    figures().

%% A program that begins to read when it is told so.
slow() -> slow(100000).

slow(Bytes) ->
    File = "port_busy." ++ os:getpid() ++ "." ++ integer_to_list(erlang:unique_integer([positive])),
    Port = open_port({spawn, "sh -c 'while [ ! -e " ++ File ++ " ]; do sleep 0.02; done; rm " ++ File
                              ++ "; exec wc -c'"}, []),
    true = port_command(Port, binary:copy(<<"x">>, Bytes)),
    {Port, File}.

go({_, File}) -> ok = file:write_file(File, <<>>).

status(Pid) -> element(2, process_info(Pid, status)).

stands(Pid) ->
    case status(Pid) of
        suspended -> suspended;
        _ -> receive after 5 -> stands(Pid) end
    end.

command() ->
    {Port, _} = Slow = slow(),
    Parent = self(),
    Pids = [spawn_link(fun() ->
                               true = port_command(Port, lists:duplicate(50000, $y)),
                               Parent ! {done, self()}
                       end) || _ <- [1, 2, 3]],
    io:format("~p~n", [[stands(Pid) || Pid <- Pids]]),
    receive {done, _} -> io:format("too early~n") after 50 -> ok end,
    go(Slow),
    [receive {done, Pid} -> ok end || Pid <- Pids],
    io:format("done~n"),
    %% All of it arrives.
    unlink(Port),
    io:format("~p~n", [element(2, erlang:port_info(Port, output))]),
    port_close(Port).

bang() ->
    {Port, _} = Slow = slow(),
    Parent = self(),
    Pid = spawn_link(fun() ->
                             Port ! {Parent, {command, "z"}},
                             step(Parent)
                     end),
    io:format("~p~n", [stands(Pid)]),
    go(Slow),
    receive {step, Pid} -> io:format("stepped~n") end,
    port_close(Port).

step(Parent) -> Parent ! {step, self()}.

nosuspend() ->
    {Port, _} = Slow = slow(),
    io:format("~p~n", [[port_command(Port, "x", [nosuspend]),
                        erlang:send(Port, {self(), {command, "x"}}, [nosuspend]),
                        erlang:send_nosuspend(Port, {self(), {command, "x"}}),
                        erlang:send_nosuspend(Port, {self(), {command, "x"}}, [noconnect]),
                        catch_error(fun() -> port_command(Port, "x", [force]) end),
                        catch_error(fun() -> port_command(Port, "x", [foo]) end),
                        element(2, erlang:port_info(Port, output))]]),
    go(Slow),
    free(Port),
    io:format("~p~n", [[port_command(Port, "x", [nosuspend]), erlang:send(Port, {self(), {command, "x"}}, [nosuspend]),
                        erlang:send_nosuspend(Port, {self(), {command, "x"}})]]),
    port_close(Port).

%% Until the port takes more.
free(Port) ->
    case port_command(Port, "", [nosuspend]) of
        true -> ok;
        false -> receive after 5 -> free(Port) end
    end.

%% Who waits goes on when the port is closed.
closed() ->
    {Port, _} = Slow = slow(),
    Parent = self(),
    Pid = spawn_link(fun() ->
                             _ = (catch port_command(Port, "x")),
                             Parent ! {closed, self()}
                     end),
    stands(Pid),
    port_close(Port),
    receive {closed, Pid} -> io:format("closed~n") end,
    go(Slow).

%% And can be killed.
killed() ->
    {Port, _} = Slow = slow(),
    {Pid, Monitor} = spawn_monitor(fun() -> port_command(Port, "x") end),
    stands(Pid),
    exit(Pid, kill),
    receive {'DOWN', Monitor, process, Pid, Reason} -> io:format("~p~n", [Reason]) end,
    go(Slow),
    port_close(Port).

monitored() ->
    {Port, _} = Slow = slow(),
    erlang:system_monitor(self(), [busy_port]),
    Pid = spawn_link(fun() -> port_command(Port, "x") end),
    receive
        {monitor, Pid, busy_port, Port} -> io:format("busy port~n")
    end,
    go(Slow),
    erlang:system_monitor(undefined),
    port_close(Port).

%% What all ports add up to.
figures() ->
    Count = erlang:system_info(port_count),
    {{input, In}, {output, Out}} = statistics(io),
    Port = open_port({spawn, "cat"}, []),
    Count = erlang:system_info(port_count) - 1,
    port_command(Port, lists:duplicate(1000, $x)),
    receive {Port, {data, _}} -> ok end,
    port_close(Port),
    {{input, In2}, {output, Out2}} = statistics(io),
    io:format("~p ~p ~p~n", [erlang:system_info(port_count) - Count, In2 > In, Out2 - Out >= 1000]).

%% A term of the port's own.
data() ->
    Port = open_port({spawn, "cat"}, []),
    Get = fun(P) -> catch_error(fun() -> erlang:port_get_data(P) end) end,
    Set = fun(P, Data) -> catch_error(fun() -> erlang:port_set_data(P, Data) end) end,
    io:format("~p~n", [[Get(Port), Set(Port, {x, "abc", <<0:800>>}), Get(Port) =:= {x, "abc", <<0:800>>}, Set(Port, 3),
                        Get(Port), register(data_port, Port), Get(data_port), Set(data_port, 4), Get(Port)]]),
    port_close(Port),
    io:format("~p~n", [[Get(Port), Set(Port, 3), Get(foo), Set(foo, 1), Get(data_port)]]).

catch_error(Fun) ->
    try Fun()
    catch error:Reason:Trace ->
            [{M, F, _, _} | _] = Trace,
            {Reason, M, F}
    end.
