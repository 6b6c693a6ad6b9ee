%% For programs about supervisors: workers with names that say what happens to
%% them, and a supervisor whose flags and children are init's argument.

init({Flags, Specs}) -> {ok, {Flags, Specs}}.

spec(Name) -> spec(Name, #{}).
spec(Name, More) -> maps:merge(#{id => Name, start => {?MODULE, start_worker, [Name, self()]}}, More).

start_worker(Name, Main) -> start_worker(Name, Main, true).

start_worker(Name, Main, Traps) ->
    Pid = proc_lib:spawn_link(?MODULE, worker, [Name, Main]),
    case Traps of
        true -> Pid ! trap;
        false -> ok
    end,
    Pid ! {ready, self()},
    receive {Pid, ready} -> {ok, Pid} end.

worker(Name, Main) ->
    receive
        trap ->
            process_flag(trap_exit, true),
            worker(Name, Main);
        {ready, To} ->
            catch register(Name, self()),
            Main ! {started, Name},
            To ! {self(), ready},
            worker(Name, Main);
        {exit, Reason} ->
            exit(Reason);
        {'EXIT', _, Reason} ->
            Main ! {stopped, Name, Reason},
            exit(Reason)
    end.

%% What the workers told so far, until it is so much.
told(N) -> [receive T -> T after 20000 -> nothing end || _ <- lists:seq(1, N)].

show(N) -> io:format("~p~n", [told(N)]).

%% Until the name is another process's.
kill(Name, Reason) ->
    Pid = whereis(Name),
    Monitor = monitor(process, Pid),
    case Reason of
        kill -> exit(Pid, kill);
        _ -> Pid ! {exit, Reason}
    end,
    receive {'DOWN', Monitor, process, Pid, _} -> ok end.
