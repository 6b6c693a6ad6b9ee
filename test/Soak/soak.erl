%% Processes that spawn, kill, link, monitor, send, collect and so on at random, and check what they are promised:
%% messages arrive once and in order, every monitor gives one 'DOWN', names become free, nobody is left behind.
%% soak [Seconds, Seed, Concurrency, Scenario…] prints "ok", or what was broken (exit code 1).
%%
%% RUN: luciole build %s -o %t
%% RUN: env LUCIOLE_SCHEDULERS=1 %t 2 1 8
%% RUN: env LUCIOLE_SCHEDULERS=2 %t 2 2 8
%% RUN: env LUCIOLE_SCHEDULERS=8 %t 2 3 16
%% RUN: env LUCIOLE_SCHEDULERS=2 LUCIOLE_TORTURE=gc-stress,move-stacks,poison,verify %t 2 4 8
%% RUN: env LUCIOLE_SCHEDULERS=4 LUCIOLE_TORTURE=one-reduction %t 2 5 8
-module(soak).
-export([main/1, hibernated/2]).

main(Args) ->
    [Seconds, Seed, Concurrency] = numbers(Args, [2, 1, 8]),
    Only = [list_to_existing_atom(A) || A <- drop(3, Args)],
    process_flag(trap_exit, true),
    Scenarios = [S || {Name, _} = S <- scenarios(), Only =:= [] orelse lists:member(Name, Only)],
    State = #{before => processes(), names => registered(), ended => #{}, seed => Seed},
    Until = now_ms() + Seconds * 1000,
    {Ended, Memory} = epochs(Until, Concurrency, Scenarios, State, []),
    [io:format(standard_error, "~p: ~p~n", [N, C]) || {N, C} <- lists:sort(maps:to_list(Ended))],
    check_memory(lists:reverse(Memory)),
    io:format("ok~n").

numbers([], Defaults) -> Defaults;
numbers(_, []) -> [];
numbers([A | As], [_ | Ds]) -> [list_to_integer(A) | numbers(As, Ds)].

drop(N, L) -> if length(L) =< N -> []; true -> lists:nthtail(N, L) end.

scenarios() ->
    [{messages, fun messages/0}, {monitors, fun monitors/0}, {links, fun links/0}, {names, fun names/0},
     {timers, fun timers/0}, {aliases, fun aliases/0}, {suspends, fun suspends/0}, {hibernates, fun hibernates/0},
     {questions, fun questions/0}, {ring, fun ring/0}, {storm, fun storm/0}, {unlinks, fun unlinks/0},
     {binaries, fun binaries/0}, {recursion, fun recursion/0}, {demonitors, fun demonitors/0},
     {selective, fun selective/0}, {calls, fun calls/0}, {priorities, fun priorities/0}].

%% An epoch runs scenarios for a while, waits for all of them, and looks for what they left behind.
epochs(Until, Concurrency, Scenarios, #{ended := Ended, seed := Seed} = State, Memory) ->
    case now_ms() >= Until of
        true -> {Ended, Memory};
        false ->
            Stop = min(Until, now_ms() + 1000),
            Now = epoch(Stop, Concurrency, Scenarios, Seed, #{}, Ended),
            check_left(State, 3000),
            epochs(Until, Concurrency, Scenarios, State#{ended := maps:get(counts, Now), seed := maps:get(seed, Now)},
                   [erlang:memory(processes) | Memory])
    end.

epoch(Stop, Concurrency, Scenarios, Seed, Running, Counts) ->
    case now_ms() < Stop of
        true when map_size(Running) < Concurrency ->
            {Name, Fun} = lists:nth(1 + erlang:phash2(Seed, length(Scenarios)), Scenarios),
            {Pid, Ref} = spawn_monitor(fun() -> rand:seed(exsss, Seed), Fun() end),
            epoch(Stop, Concurrency, Scenarios, Seed + 1, Running#{Ref => {Pid, Name, Seed}}, Counts);
        false when map_size(Running) =:= 0 -> #{counts => Counts, seed => Seed};
        _ ->
            receive
                {'DOWN', Ref, process, Pid, Reason} ->
                    {{Pid, Name, It}, Rest} = maps:take(Ref, Running),
                    Reason =:= normal orelse broken({Name, It, Reason}),
                    epoch(Stop, Concurrency, Scenarios, Seed, Rest, maps:update_with(Name, fun(N) -> N + 1 end, 1, Counts));
                Other -> broken({stray, Other})
            after 60000 ->
                broken({hangs, [{N, S, process_info(P, [status, current_stacktrace, message_queue_len, messages])} ||
                                   {P, N, S} <- maps:values(Running)]})
            end
    end.

check_left(#{before := Before, names := Names} = State, Tries) ->
    case {processes() -- Before, registered() -- Names} of
        {[], []} -> ok;
        {Pids, Left} when Tries =:= 0 ->
            broken({left, Left, [{P, process_info(P, [status, initial_call, current_stacktrace, messages, links])} || P <- Pids]});
        _ -> receive after 10 -> ok end, check_left(State, Tries - 1)
    end.

%% What processes hold after an epoch doesn't grow.
check_memory(Memory) when length(Memory) < 6 -> ok;
check_memory(Memory) ->
    {Early, Late} = lists:split(length(Memory) div 2, Memory),
    {Was, Is} = {lists:max(Early), lists:max(Late)},
    Is =< Was * 3 div 2 + 4000000 orelse broken({memory, Was, Is}).

broken(What) ->
    io:format("broken: ~p~n", [What]),
    halt(1).

now_ms() -> erlang:monotonic_time(millisecond).
random(N) -> rand:uniform(N).
one_of(List) -> lists:nth(random(length(List)), List).
chance(Percent) -> random(100) =< Percent.

%% Receives that must come in time.
-define(SOON, 50000).
expect(Tag) -> receive {Tag, X} -> X after ?SOON -> exit({missing, Tag, process_info(self(), messages)}) end.
no_more() -> receive X -> exit({unexpected, X}) after 0 -> ok end.

%% A term of any kind and its checksum.
term() ->
    T = case random(12) of
            1 -> random(1000);
            2 -> list_to_tuple(lists:seq(1, random(40)));
            3 -> lists:seq(1, random(400));
            4 -> binary:copy(<<(random(255))>>, random(60));
            5 -> binary:copy(<<(random(255))>>, 65 + random(3000));
            6 -> <<_:3, Rest/bitstring>> = binary:copy(<<(random(255))>>, 10 + random(500)), Rest;
            7 -> {random(10) / 3, 1 bsl random(300), -(1 bsl random(100))};
            8 -> maps:from_list([{I, {I}} || I <- lists:seq(1, random(100))]);
            9 -> [self(), make_ref(), fun term/0, lit, "literal"];
            10 -> lists:foldl(fun(_, A) -> [A] end, [], lists:seq(1, random(500)));
            11 -> {binary:copy(<<"x">>, 100), [binary:copy(<<"y">>, 5000) || _ <- lists:seq(1, random(3))]};
            12 -> atom
        end,
    {T, sum(T)}.
sum(T) -> erlang:phash2(T).
is_right({T, Sum}) -> sum(T) =:= Sum.

chaff(N) -> lists:foldl(fun(I, A) -> [{I, A} | lists:sublist(A, 3)] end, [], lists:seq(1, N)).

maybe_disturb() ->
    case random(30) of
        1 -> erlang:garbage_collect();
        2 -> erlang:yield();
        3 -> chaff(100);
        4 -> deep(random(200));
        _ -> ok
    end.

deep(0) -> 0;
deep(N) -> 1 + deep(N - 1).

%% Senders to receivers, numbered, each pair in order; some take one sender's first.
messages() ->
    Me = self(),
    {Senders, Receivers, Count} = {random(6), random(6), random(60)},
    Rs = [spawn_link(fun() -> rand:seed(exsss, R * 77), receiver(Me, Senders, Count) end) || R <- lists:seq(1, Receivers)],
    Seed = random(100000),
    [spawn_link(fun() ->
                        rand:seed(exsss, Seed + S),
                        [begin maybe_disturb(), [R ! {S, I, term()} || R <- Rs] end || I <- lists:seq(1, Count)]
                end) || S <- lists:seq(1, Senders)],
    [receive {R, ok} -> ok after ?SOON -> exit({lost, process_info(R, messages)}) end || R <- Rs].

receiver(To, Senders, Count) ->
    case chance(30) of
        true -> [in_order(S, 1, Count) || S <- lists:seq(Senders, 1, -1)];
        false -> any_order(maps:from_list([{S, 0} || S <- lists:seq(1, Senders)]), Senders * Count)
    end,
    no_more(),
    To ! {self(), ok}.

in_order(_, I, Count) when I > Count -> ok;
in_order(S, I, Count) ->
    receive {S, N, T} -> N = I, true = is_right(T) end,
    maybe_disturb(),
    in_order(S, I + 1, Count).

any_order(_, 0) -> ok;
any_order(Seen, Left) ->
    receive {S, N, T} -> N = map_get(S, Seen) + 1, true = is_right(T), maybe_disturb(), any_order(Seen#{S := N}, Left - 1) end.

%% Every monitor gives one 'DOWN' with the right reason.
monitors() ->
    Pairs = [begin
                 {How, Reason} = one_of([{return, normal}, {exit, shutdown}, {exit, term()}, {kill, killed}, {order, {bye, random(9)}}]),
                 Pid = spawn(fun() -> victim(How, Reason) end),
                 Refs = [monitor(process, Pid) || _ <- lists:seq(1, random(3))],
                 case How of
                     kill -> exit(Pid, kill);
                     order -> exit(Pid, Reason);
                     _ -> Pid ! go
                 end,
                 {Pid, Refs, Reason}
             end || _ <- lists:seq(1, random(40))],
    [[receive {'DOWN', Ref, process, Pid, R} -> R = Reason after ?SOON -> exit(no_down) end || Ref <- Refs] || {Pid, Refs, Reason} <- Pairs],
    no_more(),
    [begin Ref = monitor(process, P), receive {'DOWN', Ref, process, P, noproc} -> ok after ?SOON -> exit(no_noproc) end end || {P, _, _} <- Pairs],
    no_more().

victim(How, Reason) -> receive go when How =:= exit -> exit(Reason); go -> ok end.

%% A net of links falls as a whole; those that trap exits hear of it once.
links() ->
    process_flag(trap_exit, true),
    N = 2 + random(30),
    Me = self(),
    First = spawn_link(fun() -> link_up(Me, N) end),
    All = [First | [receive {member, P} -> P after ?SOON -> exit(no_member) end || _ <- lists:seq(1, N)]],
    Refs = [{P, monitor(process, P)} || P <- All],
    [link(one_of(All)) || _ <- lists:seq(1, 5)],
    Reason = {over, random(10)},
    exit(one_of(All), Reason),
    [receive {'DOWN', R, process, P, Reason} -> ok after ?SOON -> exit({no_down, P}) end || {P, R} <- Refs],
    exits_of(All, Reason),
    no_more().

link_up(Me, 0) -> idle(Me);
link_up(Me, N) ->
    Pid = spawn_link(fun() -> link_up(Me, N - 1) end),
    Me ! {member, Pid},
    idle(Me).
idle(X) -> receive never -> X end.

%% One 'EXIT' at most of each.
exits_of(Pids, Reason) ->
    receive
        {'EXIT', P, R} when R =:= Reason; R =:= noproc ->
            case lists:member(P, Pids) of
                true -> exits_of(lists:delete(P, Pids), Reason);
                false -> exit({exit_again, P, R})
            end
    after 0 -> ok
    end.

names() ->
    Me = self(),
    Name = one_of([soak_a, soak_b, soak_c, soak_d]),
    Pids = [spawn_monitor(fun() -> take_name(Me, Name) end) || _ <- lists:seq(1, random(10))],
    [catch Name ! {hello, I} || I <- lists:seq(1, 20)],
    case whereis(Name) of
        undefined -> ok;
        P -> is_process_alive(P), catch exit(whereis(Name), please)
    end,
    [P ! stop || {P, _} <- Pids],
    [receive {'DOWN', R, process, P, Reason} -> true = lists:member(Reason, [normal, please]) after ?SOON -> exit({stuck, P}) end || {P, R} <- Pids],
    % Others may have it now, but not these.
    Owner = whereis(Name),
    false = lists:keymember(Owner, 1, Pids).

take_name(Me, Name) ->
    try register(Name, self()) of
        true ->
            {registered_name, Name} = process_info(self(), registered_name),
            maybe_disturb(),
            case chance(50) of
                true -> unregister(Name), [] = process_info(self(), registered_name);
                false -> ok
            end
    catch error:badarg -> ok
    end,
    receive stop -> Me end.

%% A timer that was cancelled in time gives no message, any other exactly one.
timers() ->
    Me = self(),
    Timers = [begin
                  Ms = random(40) - 1,
                  Start = now_ms(),
                  case chance(50) of
                      true -> {I, Start + Ms, erlang:send_after(Ms, Me, {fired, I})};
                      false -> {I, Start + Ms, erlang:start_timer(Ms, Me, {fired, I})}
                  end
              end || I <- lists:seq(1, random(60))],
    receive after random(30) - 1 -> ok end,
    Left = [T || {_, _, Ref} = T <- Timers, not (chance(50) andalso erlang:cancel_timer(Ref) =/= false)],
    [begin
         receive {fired, I} -> ok; {timeout, Ref, {fired, I}} -> ok after ?SOON -> exit({no_timer, I}) end,
         now_ms() >= Due orelse exit({early, Due - now_ms()}),
         false = erlang:read_timer(Ref)
     end || {I, Due, Ref} <- Left],
    no_more(),
    % Receives that time out, some interrupted.
    Pids = [spawn_link(fun() -> receive go -> Me ! {in_time, self()} after random(20) -> Me ! {late, self()} end end) || _ <- lists:seq(1, 10)],
    [P ! go || P <- Pids, chance(50)],
    [receive {_, P} -> ok after ?SOON -> exit(no_timeout) end || P <- Pids],
    % To the dead.
    {Dead, Ref} = spawn_monitor(fun() -> ok end),
    erlang:send_after(5, Dead, boo),
    receive {'DOWN', Ref, _, _, normal} -> ok after ?SOON -> exit(no_down) end,
    no_more().

%% After unalias nothing arrives; a reply alias takes one message.
aliases() ->
    A = alias(),
    Me = self(),
    Ps = [spawn_link(fun() -> [A ! {A, I} || I <- lists:seq(1, 20)], Me ! {done, P} end) || P <- lists:seq(1, 3)],
    receive {A, _} -> ok after ?SOON -> exit(no_alias_message) end,
    unalias(A),
    flush_alias(A),
    [expect(done) || _ <- Ps],
    no_alias(A),
    B = alias([reply]),
    spawn_link(fun() -> [B ! {B, I} || I <- lists:seq(1, 3)], Me ! {done, b} end),
    receive {B, 1} -> ok after ?SOON -> exit(no_reply) end,
    expect(done),
    no_alias(B),
    C = alias(), C ! 1, Me ! 2, C ! 3,
    [receive X -> X = I after ?SOON -> exit({order, I}) end || I <- [1, 2, 3]],
    unalias(C),
    Server = spawn_link(fun() -> receive {Ref, From} -> receive after random(3) -> ok end, Ref ! {Ref, From} end end),
    Mon = monitor(process, Server, [{alias, reply_demonitor}]),
    Server ! {Mon, Me},
    receive {Mon, Me} -> ok; {'DOWN', Mon, _, _, _} -> exit(down_first) after ?SOON -> exit(no_reply) end,
    receive {'DOWN', Mon, _, _, _} -> exit(down_after) after 1 -> ok end,
    no_more().

flush_alias(A) -> receive {A, _} -> flush_alias(A) after 0 -> ok end.
no_alias(A) -> receive {A, _} = X -> exit({late_alias, X}) after 0 -> ok end.

%% A suspended process stands still.
suspends() ->
    Me = self(),
    P = spawn_link(fun() -> count(Me, 0) end),
    [begin
         erlang:suspend_process(P),
         {status, suspended} = process_info(P, status),
         P ! {tell, Me},
         receive {count, _} -> exit(not_suspended) after random(3) -> ok end,
         erlang:resume_process(P),
         receive {count, _} -> ok after ?SOON -> exit(not_resumed) end
     end || _ <- lists:seq(1, random(5))],
    unlink(P),
    Ref = monitor(process, P),
    erlang:suspend_process(P),
    exit(P, kill),
    receive {'DOWN', Ref, process, P, killed} -> ok after ?SOON -> exit(no_down) end.

count(Me, N) -> receive {tell, Me} -> Me ! {count, N}, count(Me, N) after 0 -> count(Me, N + 1) end.

hibernates() ->
    Me = self(),
    State = term(),
    P = spawn_link(fun() -> hibernated(Me, State) end),
    Messages = [term() || _ <- lists:seq(1, random(20))],
    [begin maybe_disturb(), chance(30) andalso erlang:yield(), P ! {Me, I, T} end || {I, T} <- lists:zip(lists:seq(1, length(Messages)), Messages)],
    [receive {P, I, T, S} -> true = is_right(T), true = is_right(S) after ?SOON -> exit({asleep, I}) end || {I, T} <- lists:zip(lists:seq(1, length(Messages)), Messages)],
    Ref = monitor(process, P),
    P ! stop,
    receive {'DOWN', Ref, process, P, normal} -> ok after ?SOON -> exit(no_down) end.

hibernated(To, State) ->
    receive
        {To, I, T} -> true = is_right(T), To ! {self(), I, T, State}, hibernated(To, State);
        stop -> ok
    after 0 -> erlang:hibernate(?MODULE, hibernated, [To, State])
    end.

%% Questions to processes that run, wait and die.
questions() ->
    Me = self(),
    Busy = spawn_link(fun() -> busy(term(), 0) end),
    Idle = spawn_link(fun() -> T = term(), put(key, T), receive stop -> true = is_right(T) end end),
    Dying = spawn(fun() -> receive after random(5) -> ok end end),
    Items = [status, current_function, messages, dictionary, links, memory, heap_size, reductions, current_stacktrace, binary, monitors, message_queue_len],
    [begin
         P = one_of([Busy, Idle, Dying]),
         case random(4) of
             1 -> case process_info(P, one_of(Items)) of {_, _} -> ok; undefined when P =:= Dying -> ok end;
             2 -> case process_info(P, Items) of L when length(L) =:= 12 -> ok; undefined when P =:= Dying -> ok end;
             3 -> B = is_process_alive(P), true = B orelse P =:= Dying;
             4 -> B = erlang:garbage_collect(P), true = B orelse P =:= Dying
         end,
         group_leader() =:= element(2, process_info(Me, group_leader)) orelse exit(leader)
     end || _ <- lists:seq(1, random(30))],
    [begin unlink(P), exit(P, kill) end || P <- [Busy, Idle]],
    Ref = monitor(process, Dying),
    receive {'DOWN', Ref, _, _, _} -> ok after ?SOON -> exit(undead) end,
    no_more().

busy(T, N) -> true = is_right(T), chaff(20), deep(N rem 500), busy(T, N + 1).

ring() ->
    Me = self(),
    N = random(50),
    Laps = random(30),
    Last = lists:foldl(fun(_, Next) -> spawn_link(fun() -> pass(Next) end) end, Me, lists:seq(1, N)),
    Token = term(),
    laps(Last, Token, Laps),
    Last ! stop,
    receive stop -> ok after ?SOON -> exit(no_stop) end.

laps(_, _, 0) -> ok;
laps(First, Token, Laps) ->
    First ! {token, Token},
    receive {token, T} -> true = is_right(T), laps(First, T, Laps - 1) after ?SOON -> exit({token_lost, Laps}) end.

pass(Next) -> receive {token, T} -> Next ! {token, T}, pass(Next); stop -> Next ! stop end.

%% Spawning, killing and sending all at once.
storm() ->
    process_flag(trap_exit, true),
    Ps = [spawn_link(fun() -> storm_worker(random(1000)) end) || _ <- lists:seq(1, random(100))],
    [case random(4) of
         1 -> exit(P, kill);
         2 -> P ! term();
         3 -> exit(P, enough);
         4 -> P ! {stop, self()}
     end || _ <- [1, 2], P <- Ps],
    [exit(P, kill) || P <- Ps],
    [receive {'EXIT', P, R} -> true = lists:member(R, [killed, enough, normal]) after ?SOON -> exit({alive, P}) end || P <- Ps],
    no_more().

storm_worker(N) ->
    case N rem 3 of 0 -> process_flag(trap_exit, true); _ -> ok end,
    storm_loop(N).
storm_loop(N) ->
    receive
        {stop, _} -> ok;
        {'EXIT', _, _} -> storm_loop(N);
        T -> true = is_right(T), chaff(N), storm_loop(N)
    end.

%% After unlink no 'EXIT' comes.
unlinks() ->
    process_flag(trap_exit, true),
    Me = self(),
    [begin
         P = spawn(fun() -> link(Me), Me ! {linked, self()}, maybe_disturb(), chance(50) andalso unlink(Me), exit(gone) end),
         chance(50) andalso receive {linked, P} -> ok after ?SOON -> exit(not_linked) end,
         link(P),
         chance(50) andalso maybe_disturb(),
         unlink(P),
         receive {'EXIT', P, _} -> ok after 0 -> ok end,
         R = monitor(process, P),
         receive {'DOWN', R, _, _, _} -> ok after ?SOON -> exit(no_down) end,
         receive {linked, P} -> ok after 0 -> ok end
     end || _ <- lists:seq(1, random(20))],
    % A link that the other side made after the unlink may still have told of its end.
    drop_exits(),
    no_more().

drop_exits() -> receive {'EXIT', _, _} -> drop_exits() after 0 -> ok end.

%% Binaries that several share and take parts of.
binaries() ->
    Me = self(),
    B = rand:bytes(1000 + random(200000)),
    Sum = erlang:crc32(B),
    N = 1 + random(8),
    Ps = [spawn_link(fun() -> cut(Me) end) || _ <- lists:seq(1, N)],
    Size = byte_size(B) div N,
    [P ! {part, binary:part(B, (I - 1) * Size, if I =:= N -> byte_size(B) - (I - 1) * Size; true -> Size end)} || {I, P} <- lists:zip(lists:seq(1, N), Ps)],
    erlang:garbage_collect(),
    Parts = [receive {P, Part} -> Part after ?SOON -> exit(no_part) end || P <- Ps],
    Sum = erlang:crc32(Parts),
    Sum = erlang:crc32(lists:foldl(fun(P, A) -> <<A/binary, P/binary>> end, <<>>, Parts)).

cut(Me) ->
    receive {part, B} ->
            Q = spawn_link(fun() -> receive {From, X} -> From ! {back, <<X/binary, "tail">>} end end),
            Q ! {self(), B},
            receive {back, Y} -> Me ! {self(), binary:part(Y, 0, byte_size(Y) - 4)} end
    end.

%% Deep stacks while signals arrive.
recursion() ->
    Me = self(),
    Depth = random(20000),
    P = spawn_link(fun() -> Me ! {result, add(Depth)} end),
    Q = spawn_link(fun() -> Me ! {result, waits(300, Me)} end),
    [begin P ! noise, Q ! I, maybe_disturb(), process_info(P, one_of([current_stacktrace, stack_size, status])) end || I <- lists:seq(1, 300)],
    Results = [expect(result), expect(result)],
    true = lists:sort(Results) =:= lists:sort([Depth, 45150]).

add(0) -> 0;
add(N) -> [_ | T] = [N | lists:seq(1, N rem 5)], R = add(N - 1), length(T) =:= N rem 5 andalso R + 1.

waits(0, _) -> 0;
waits(N, Me) -> V = receive I when is_integer(I) -> I end, V + waits(N - 1, Me).

demonitors() ->
    [begin
         {P, R} = spawn_monitor(fun() -> maybe_disturb(), exit(term()) end),
         R2 = monitor(process, P),
         chance(50) andalso erlang:yield(),
         chance(50) andalso receive after 1 -> ok end,
         demonitor(R, [flush]),
         false = demonitor(R, [flush, info]),
         receive {'DOWN', R2, process, P, _} -> ok after ?SOON -> exit(no_down) end,
         receive {'DOWN', R, _, _, _} -> exit(down_after_demonitor) after 0 -> ok end
     end || _ <- lists:seq(1, random(30))],
    no_more().

%% A full mailbox, taken from the middle.
selective() ->
    Me = self(),
    N = random(500),
    P = spawn_link(fun() -> [Me ! {I rem 7, I, term()} || I <- lists:seq(1, N)], Me ! sent end),
    receive sent -> P after ?SOON -> exit(not_sent) end,
    Got = [take(K, []) || K <- [3, 0, 6, 1, 2, 5, 4]],
    true = lists:seq(1, N) =:= lists:sort(lists:append(Got)),
    no_more().

take(K, Acc) ->
    receive {K, I, T} -> true = is_right(T), true = Acc =:= [] orelse hd(Acc) < I, maybe_disturb(), take(K, [I | Acc])
    after 0 -> Acc
    end.

%% Clients of a server by name and by alias, with one that dies meanwhile.
calls() ->
    Me = self(),
    Server = spawn_link(fun() -> server(0) end),
    Clients = [spawn_monitor(fun() -> [call(Server, C * 1000 + I) || I <- lists:seq(1, random(50))] end) || C <- lists:seq(1, random(20))],
    {Victim, _} = hd(Clients),
    exit(Victim, kill),
    [receive {'DOWN', R, process, P, Why} -> true = Why =:= normal orelse P =:= Victim after ?SOON -> exit({client, P}) end || {P, R} <- Clients],
    Server ! {stop, Me},
    Served = expect(served),
    true = is_integer(Served),
    no_more().

call(Server, X) ->
    Ref = monitor(process, Server),
    Server ! {call, self(), Ref, X},
    receive {Ref, Y} -> demonitor(Ref, [flush]), Y = X + 1; {'DOWN', Ref, _, _, Why} -> exit(Why) after ?SOON -> exit(no_answer) end.

server(N) ->
    receive
        {call, From, Ref, X} -> From ! {Ref, X + 1}, server(N + 1);
        {stop, From} -> From ! {served, N}
    end.

%% Nobody starves.
priorities() ->
    Me = self(),
    [spawn_opt(fun() -> maybe_disturb(), Me ! {ended, work(random(3000))} end, [link, {priority, one_of([low, normal, high])}, {min_heap_size, random(2000)}])
     || _ <- lists:seq(1, random(20))] =/= [] andalso ok,
    count_ended().

count_ended() -> receive {ended, _} -> count_ended() after 0 -> ok end.
work(N) -> length(chaff(N)).
