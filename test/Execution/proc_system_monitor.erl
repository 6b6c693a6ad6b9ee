%% erlang:system_monitor: what is set, and what it tells.
-module(proc_system_monitor).
-export([main/0]).

main() ->
    settings(),
    large_heap(),
    long_gc(),
    long_schedule(),
    quiet().

settings() ->
    Self = self(),
    Show = fun({Pid, Options}) when Pid =:= Self -> {self, Options}; (Other) -> Other end,
    Dead = spawn(fun() -> ok end),
    Monitor = monitor(process, Dead),
    receive {'DOWN', Monitor, process, Dead, _} -> ok end,
    [io:format("~p~n", [Show(outcome(Fun))])
     || Fun <- [fun() -> erlang:system_monitor() end,
                fun() -> erlang:system_monitor(Self, [{long_gc, 100}, {long_schedule, 1000}, {large_heap, 1000000},
                                                      busy_port, busy_dist_port]) end,
                fun() -> erlang:system_monitor() end,
                fun() -> erlang:system_monitor({Self, [{long_gc, 100}, busy_port, foo]}) end,
                fun() -> erlang:system_monitor({Self, [busy_port]}) end,
                fun() -> erlang:system_monitor({Self, []}) end,
                fun() -> erlang:system_monitor() end,
                fun() -> erlang:system_monitor(Self, [{large_heap, 1}]) end,
                fun() -> erlang:system_monitor(Self, [{long_gc, 0}]) end,
                fun() -> erlang:system_monitor(Self, [{long_gc, -1}]) end,
                fun() -> erlang:system_monitor(Self, [busy_port | foo]) end,
                fun() -> erlang:system_monitor(Self, foo) end,
                fun() -> erlang:system_monitor(Dead, [busy_port]) end,
                fun() -> erlang:system_monitor(foo, [busy_port]) end,
                fun() -> erlang:system_monitor(foo) end,
                fun() -> erlang:system_monitor(undefined) end,
                fun() -> erlang:system_monitor(undefined, []) end,
                fun() -> erlang:system_profile() end,
                fun() -> erlang:system_profile(undefined, []) end]],
    %% It ends with the process.
    {Pid, Other} = spawn_monitor(fun() -> erlang:system_monitor(self(), [busy_port]) end),
    receive {'DOWN', Other, process, Pid, normal} -> ok end,
    io:format("~p~n", [erlang:system_monitor()]).

large_heap() ->
    erlang:system_monitor(self(), [{large_heap, 500000}]),
    Pid = spawn(fun() -> grow(200000) end),
    receive
        {monitor, Pid, large_heap, Info} -> io:format("large heap ~p~n", [[is_integer(V) || {_, V} <- Info]]),
                                            io:format("~p~n", [[K || {K, _} <- Info]])
    end,
    erlang:system_monitor(undefined).

grow(N) -> length(lists:foldl(fun(I, List) -> [{I, I} | List] end, [], lists:seq(1, N))).

long_gc() ->
    erlang:system_monitor(self(), [{long_gc, 1}]),
    Pid = spawn(fun() -> grow(500000) end),
    receive
        {monitor, Pid, long_gc, [{timeout, Time} | Info]} ->
            io:format("long gc ~p ~p~n", [Time >= 1, [K || {K, _} <- Info]])
    end,
    erlang:system_monitor(undefined).

%% One call, which nothing divides.
long_schedule() ->
    erlang:system_monitor(self(), [{long_schedule, 2}]),
    Pid = spawn(fun() -> _ = [binary_to_list(binary:copy(<<"x">>, 3000000)) || _ <- lists:seq(1, 5)] end),
    receive
        {monitor, Pid, long_schedule, [{timeout, Time}, {in, _}, {out, _}]} -> io:format("long schedule ~p~n", [Time >= 2])
    end,
    erlang:system_monitor(undefined).

quiet() ->
    flush(),
    _ = spawn(fun() -> grow(300000) end),
    receive Message -> io:format("~p~n", [Message]) after 50 -> io:format("quiet~n") end.

flush() -> receive _ -> flush() after 20 -> ok end.

outcome(Fun) ->
    try Fun()
    catch error:Reason:Trace ->
            [{M, F, _, Info} | _] = Trace,
            {Reason, M, F, Info}
    end.
