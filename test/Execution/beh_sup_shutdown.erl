%% supervisor: shutdown in the opposite order, brutal kills, time-outs, trees, auto_shutdown.
-module(beh_sup_shutdown).
-behaviour(supervisor).
-export([init/1, worker/2, start_worker/2, start_worker/3, main/0, stubborn/1, sub/1]).
-include("Inputs/sup.hrl").

main() ->
    logger:set_primary_config(level, none),
    process_flag(trap_exit, true),
    Self = self(),
    {ok, Sup} = supervisor:start_link(?MODULE, {#{}, [spec(a), spec(b, #{shutdown => brutal_kill}),
        #{id => c, start => {?MODULE, stubborn, [Self]}, shutdown => 50},
        #{id => sub, start => {?MODULE, sub, [Self]}, type => supervisor}, spec(d, #{shutdown => infinity})]}),
    show(6),
    Monitors = [{monitor(process, whereis(N)), N} || N <- [a, b, c, s1, s2, d]],
    exit(Sup, shutdown),
    collect(Sup, Monitors, 12),
    [significant(T, E) || T <- [any_significant, all_significant, never], E <- [normal, crash]].

collect(_, _, 0) -> ok;
collect(Sup, Monitors, N) ->
    receive
        {'DOWN', M, process, _, R} -> {_, Name} = lists:keyfind(M, 1, Monitors), io:format("down ~p ~p~n", [Name, R]);
        {stopped, Name, R} -> io:format("stopped ~p ~p~n", [Name, R]);
        {'EXIT', Sup, R} -> io:format("exit ~p~n", [R]);
        {stubborn, R} -> io:format("stubborn ~p~n", [R])
    end,
    collect(Sup, Monitors, N - 1).

stubborn(Main) ->
    Pid = spawn_link(fun() -> process_flag(trap_exit, true), register(c, self()), Main ! {started, c}, ignore(Main) end),
    {ok, Pid}.

ignore(Main) -> receive {'EXIT', _, R} -> Main ! {stubborn, R}, ignore(Main) end.

sub(Main) ->
    supervisor:start_link(?MODULE, {#{}, [#{id => N, start => {?MODULE, start_worker, [N, Main]}} || N <- [s1, s2]]}).

significant(Auto, Reason) ->
    Significant = Auto =/= never,
    {ok, Sup} = supervisor:start_link(?MODULE, {#{auto_shutdown => Auto, intensity => 5},
        [spec(p), spec(q, #{restart => transient, significant => Significant}), spec(r, #{restart => temporary, significant => Significant})]}),
    told(3),
    kill(q, Reason),
    Restarted = Reason =:= crash,
    if Restarted -> show(1); true -> ok end,
    receive {stopped, p, _} -> ok after 100 -> kill(r, Reason) end,
    receive {'EXIT', Sup, R} -> io:format("~p ~p: ~p~n", [Auto, Reason, R])
    after 300 -> io:format("~p ~p: lives~n", [Auto, Reason]), exit(Sup, shutdown), receive {'EXIT', Sup, shutdown} -> ok end
    end,
    (fun Flush() -> receive _ -> Flush() after 0 -> ok end end)().
