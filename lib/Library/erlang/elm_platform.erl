%% Elm programs: one process each, which holds the model and interprets commands, subscriptions and tasks in the order
%% of Elm's own scheduler. Whatever that order leaves open to see (when an outgoing port's value leaves, who goes first of
%% two commands) is Elm's:
%%
%% - Every kind of effect has a manager with a mailbox. After each update all managers get the effects of their kind,
%%   the last first, in the managers' order; effects of updates that happen meanwhile wait for the end of that round.
%% - Tasks are stepped until they ask for something (spawn, sleep, the time, an update); then the next in the queue has
%%   its turn.
%% - The manager of an outgoing port sleeps for 0 ms first, and after each batch of values.
%%
%% A program links only what it uses of this, so the functions which make effects bring along who deals with them:
%%
%% Cmd and Sub: a list (batch), or a fun of taggers (of Cmd.map and Sub.map, the innermost first) and the effects gathered
%% so far, [{Home, Values}], which gives more of them. A Home is a port's name or {Start, Handler}, where Start(Home, S)
%% makes the manager when it is seen for the first time, Handler(init, _) is its first state, Handler(map, {F, Value}) a
%% value mapped, Handler({effects, Cmds, Subs}, State) and Handler({self, Message}, State) tasks that give the next state.
%%
%% Task: {succeed, V}, {fail, E}, {and_then, F, T}, {on_error, F, T}, {call, fun(() -> V)},
%% {spawn_task, T}, {send_to_app, Message}, {send_to_self, Handler, Message}, {do, Fun, Argument} (of what not every program
%% does: Fun takes the argument, stack, id and state).
%%
%% Integers are small here, and nothing but numbers is ordered (isModest in lib/Driver/Bytecode.cpp).
-module(elm_platform).
-compile({no_auto_import, [spawn/1]}).
-compile(luciole_total). % nobody but the programs that we compile, and our hosts, comes here
-export([worker/1, program/3, batch/1, map/2, sendToApp/2, sendToSelf/2]).
-export([succeed/1, fail/1, andThen/2, onError/2, perform/1, spawn/1, sleep/1, kill/1]).
-export([outgoing/3, incoming/2, manager/2]).
-export([run/3, next_event/2, every/3, whole/1, flags_text/1, port_text/2, no_port_text/1]).

%% A mailbox has its latest messages first in `late`. Of an incoming port the state is its taggers, and `more` {Codec}; of
%% an outgoing one the state is asleep or awake; of all others it is the task, and `more` its stack.
-record(manager, {home, turn, state, more = [], mailbox = [], late = []}).
%% In the queue (front, back), and asleep, are {Run, Argument}, for Run(Argument, S); of processes, {Id, Task, Stack} is the
%% argument, with the stack [{and_then | on_error, F}].
%% effects: what waits for the end of the round, the last first; none outside of rounds.
%% dozing: [{Since, Process}] of who sleeps for 0 ms, the last first; waking: those whose turn it is.
%% timing: what deals with time (doze/2, or timers/2 in programs that have timers).
-record(s, {host, update, subscriptions, model, managers = [], front = [], back = [], is_running = false, effects = none,
            dozing = [], waking = [], timing, timers = nil, number = 0, now = 0}).

-define(UNIT, 0).
%% One field of a record; without the code that copies all others.
-define(PUT(Field, Value, S), setelement(#s.Field, S, Value)).
-define(PUT_IN(Field, Value, Manager), setelement(#manager.Field, Manager, Value)).

%% -- kernel ------------------------------------------------------------------

%% The record { init, subscriptions, update }.
worker(Record) -> Record.

program({Init, Subscriptions, Update}, Flags, Ports) -> {elm_program, Init, Update, Subscriptions, Flags, Ports}.

batch(Bags) -> Bags.
map(F, Bag) -> fun(Taggers, Effects) -> gather(Bag, [F | Taggers], Effects) end.

perform(Task) ->
    fun([], Effects) -> insert({fun start_tasks/2, fun tasks/2}, Task, Effects);
       (Taggers, Effects) ->
           insert({fun start_tasks/2, fun tasks/2}, {and_then, fun(Value) -> {succeed, tag(Taggers, Value)} end, Task}, Effects)
    end.

outgoing(Name, Codec, Value) -> fun(_, Effects) -> insert(Name, {Codec, Value}, Effects) end.
incoming(Name, Tagger) -> fun(Taggers, Effects) -> insert(Name, [Tagger | Taggers], Effects) end.

%% Of the manager that Handler makes.
manager(Handler, Value) ->
    fun([], Effects) -> insert({fun start_manager/2, Handler}, Value, Effects);
       (Taggers, Effects) ->
           insert({fun start_manager/2, Handler}, Handler(map, {fun(X) -> tag(Taggers, X) end, Value}), Effects)
    end.

sendToApp(_Router, Message) -> {send_to_app, Message}.
sendToSelf(Router, Message) -> {send_to_self, Router, Message}.

succeed(Value) -> {succeed, Value}.
fail(Error) -> {fail, Error}.
andThen(F, Task) -> {and_then, F, Task}.
onError(F, Task) -> {on_error, F, Task}.
spawn(Task) -> {spawn_task, Task}.
sleep(Time) -> {do, fun do_sleep/4, whole(Time)}.
kill(Id) -> {do, fun do_kill/4, Id}.

%% Milliseconds, of each time but the first, and the task; gives a ProcessId.
every(First, Next, Task) -> {do, fun do_every/4, {First, Next, Task}}.

%% -- a program's life --------------------------------------------------------

%% Runs a program in this process until the host says `stop`. What Host is called with:
%%   ready           `init` has run
%%   {flags, Error}  the flags are wrong (flags_text); the program ends
%%   {failed, Port, Error, Tag}  what came in through a port is wrong (port_text)
%%   {no_port, Port} there is no such incoming port (no_port_text)
%%   {port, Name, J} a value leaves
%%   more            {send, Port, Json, Tag} that the receiver of that answers at once, or ok
%%   {wait, Left}    the next event: {send, Port, Json, Tag}, wake when so many milliseconds (or infinity) are over, stop,
%%                   or ok
run({elm_program, Init, Update, Subscriptions, Codec, Ports}, Flags, Host) ->
    elm_platform:short_pauses(),
    case decode_flags(Codec, Flags) of
        {0, Value} ->
            {Model, Cmd} = elm:apply_1(Init, Value),
            S = start_ports(Ports, #s{host = Host, update = Update, subscriptions = Subscriptions, timing = fun doze/2}),
            S1 = changed(Cmd, Model, S),
            Host(ready),
            wait(S1);
        {1, Error} ->
            Host({flags, Error})
    end.

decode_flags(unit, _) -> {0, ?UNIT};
decode_flags(Codec, Flags) -> elm_json:decode(Codec, Flags).

%% -- what is wrong, in Elm's words, as strings (a page's are in js/elm.mjs) -----

flags_text(Error) ->
    <<"Problem with the flags given to your Elm program on initialization.\n\n"/utf16,
      (elm_json:errorToString(Error))/binary>>.

port_text(Port, Error) ->
    <<"Trying to send an unexpected type of value through port `"/utf16, (text(Port))/binary, "`:\n"/utf16,
      (elm_json:errorToString(Error))/binary>>.

no_port_text(Port) -> <<"There is no port `"/utf16, Port/binary, "` that takes values."/utf16>>.

text(Name) -> elm_bytes:utf16(atom_to_binary(Name)).

%% In the order of the ports; incoming ones hold their subscriptions.
start_ports([{Name, out, _} | Ports], S) ->
    Manager = #manager{home = Name, turn = fun out/2, state = asleep},
    start_ports(Ports, go_on({fun out/2, Name}, add_manager(Manager, S)));
start_ports([{Name, in, Codec} | Ports], S) ->
    start_ports(Ports, add_manager(#manager{home = Name, turn = fun in/2, state = [], more = {Codec}}, S));
start_ports([], S) ->
    S.

add_manager(Manager, #s{managers = Managers} = S) -> ?PUT(managers, append_one(Managers, Manager), S).

append_one([X | Rest], Last) -> [X | append_one(Rest, Last)];
append_one([], Last) -> [Last].

wait(#s{host = Host, timing = Timing} = S) ->
    Event = Host({wait, Timing(left, S)}),
    event(Event, Timing(now, S)).

event({send, Port, Json, Tag}, S) -> wait(send(Port, Json, Tag, S));
event(wake, #s{timing = Timing} = S) -> wait(Timing(fire, S));
event(ok, S) -> wait(S);
event(stop, _) -> ok.

%% For hosts that take events from messages, which Host({message, M}) makes of them; before it waits it is called with
%% `idle`. What is due goes before messages, but what that starts does not.
next_event(Left, Host) when Left =< 0 ->
    case put(elm_woken, true) of
        true -> receive_event(0, Host);
        _ -> wake
    end;
next_event(Left, Host) ->
    receive_event(Left, Host).

receive_event(Left, Host) ->
    put(elm_woken, false),
    Host(idle),
    receive
        Message -> Host({message, Message})
    after Left -> wake
    end.

%% -- updates -----------------------------------------------------------------

%% A value comes in through a port.
send(Port, Json, Tag, #s{host = Host} = S) ->
    case find_manager(Port, S) of
        #manager{state = Taggers, more = {Codec}} ->
            case elm_json:decode(Codec, Json) of
                {0, Value} ->
                    deliver(Taggers, Value, S);
                {1, Error} ->
                    Host({failed, Port, Error, Tag}),
                    S
            end;
        _ ->
            Host({no_port, Port}),
            S
    end.

deliver([Taggers | Rest], Value, S) -> deliver(Rest, Value, update(tag(Taggers, Value), S));
deliver([], _, S) -> S.

update(Message, #s{update = Update, model = Model0} = S) ->
    {Model, Cmd} = elm:apply_2(Update, Message, Model0),
    changed(Cmd, Model, S).

changed(Cmd, Model, #s{subscriptions = Subscriptions, effects = Waiting} = S0) ->
    Effects = {Cmd, elm:apply_1(Subscriptions, Model)},
    S = ?PUT(model, Model, S0),
    case Waiting of
        none -> rounds([Effects], ?PUT(effects, [], S));
        _ -> ?PUT(effects, [Effects | Waiting], S)
    end.

%% What comes meanwhile waits behind the rest.
rounds([{Cmd, Sub} | Rest], S) -> rounds(Rest, dispatch(gather(Cmd, [], []), gather(Sub, [], []), S));
rounds([], #s{effects = []} = S) -> ?PUT(effects, none, S);
rounds([], #s{effects = Waiting} = S) -> rounds(reverse(Waiting, []), ?PUT(effects, [], S)).

reverse([X | Rest], Result) -> reverse(Rest, [X | Result]);
reverse([], Result) -> Result.

%% -- effects -----------------------------------------------------------------

dispatch(Cmds, Subs, S0) ->
    #s{managers = Managers} = S = start_managers(Subs, start_managers(Cmds, S0)),
    dispatch_to(Managers, Cmds, Subs, S).

dispatch_to([#manager{home = Home} | Managers], Cmds, Subs, S) ->
    dispatch_to(Managers, Cmds, Subs, tell(Home, {effects, effects_of(Home, Cmds), effects_of(Home, Subs)}, S));
dispatch_to([], _, _, S) ->
    S.

%% [{Home, Values}], the last value first.
gather([Bag | Bags], Taggers, Effects) -> gather(Bags, Taggers, gather(Bag, Taggers, Effects));
gather([], _, Effects) -> Effects;
gather(Leaf, Taggers, Effects) -> Leaf(Taggers, Effects).

%% The innermost first.
tag([F | Taggers], Value) -> tag(Taggers, elm:apply_1(F, Value));
tag([], Value) -> Value.

insert(Home, Value, [{Home, Values} | Rest]) -> [{Home, [Value | Values]} | Rest];
insert(Home, Value, [Other | Rest]) -> [Other | insert(Home, Value, Rest)];
insert(Home, Value, []) -> [{Home, [Value]}].

effects_of(Home, [{Home, Values} | _]) -> Values;
effects_of(Home, [_ | Rest]) -> effects_of(Home, Rest);
effects_of(_, []) -> [].

%% -- managers ----------------------------------------------------------------

%% Those that are seen for the first time.
start_managers([{Home, _} | Rest], S) ->
    start_managers(Rest, case find_manager(Home, S) of
        none ->
            {Start, _} = Home,
            Start(Home, S);
        _ -> S
    end);
start_managers([], S) ->
    S.

find_manager(Home, #s{managers = Managers}) -> find(Home, Managers).

find(Home, [#manager{home = Home} = Manager | _]) -> Manager;
find(Home, [_ | Managers]) -> find(Home, Managers);
find(_, []) -> none.

put_manager(Manager, #s{managers = Managers} = S) -> ?PUT(managers, replace(Manager, Managers), S).

replace(#manager{home = Home} = New, [#manager{home = Home} | Managers]) -> [New | Managers];
replace(New, [Manager | Managers]) -> [Manager | replace(New, Managers)].

tell(Home, Message, S) ->
    #manager{turn = Turn, late = Late} = Manager = find_manager(Home, S),
    go_on({Turn, Home}, put_manager(?PUT_IN(late, [Message | Late], Manager), S)).

%% A manager's next message, and the state without it.
take(#manager{mailbox = [Message | Mailbox]} = Manager, S) ->
    {Message, put_manager(?PUT_IN(mailbox, Mailbox, Manager), S)};
take(#manager{late = []}, _) ->
    none;
take(#manager{late = Late} = Manager, S) ->
    take(?PUT_IN(mailbox, reverse(Late, []), ?PUT_IN(late, [], Manager)), S).

%% -- ports -------------------------------------------------------------------

%% Only the last subscriptions count.
in(Name, S) ->
    case find_manager(Name, S) of
        #manager{late = [{effects, _, Taggers} | _]} = Manager ->
            put_manager(?PUT_IN(state, Taggers, ?PUT_IN(late, [], Manager)), S);
        _ -> S
    end.

%% Who is told something while asleep goes to sleep once more, as in Elm.
out(Name, S) ->
    case find_manager(Name, S) of
        #manager{state = asleep} -> sleep_out(Name, S);
        Manager ->
            case take(?PUT_IN(state, asleep, Manager), S) of
                none -> S;
                {{effects, Values, _}, S1} -> sleep_out(Name, emit(Values, Name, S1))
            end
    end.

sleep_out(Name, S) -> fall_asleep({fun wake_out/2, Name}, S).

wake_out(Name, S) -> out(Name, put_manager(?PUT_IN(state, awake, find_manager(Name, S)), S)).

%% What the host's receivers send back at once is handled in between.
emit([{Codec, Value} | Values], Name, #s{host = Host} = S) ->
    Host({port, Name, elm_json:encode(Codec, Value)}),
    emit(Values, Name, answers(S));
emit([], _, S) ->
    S.

answers(#s{host = Host} = S) ->
    case Host(more) of
        {send, Port, Json, Tag} -> answers(send(Port, Json, Tag, S));
        _ -> S
    end.

%% -- the queue ---------------------------------------------------------------

push(Process, #s{back = Back} = S) -> ?PUT(back, [Process | Back], S).

go_on(Process, S) ->
    case push(Process, S) of
        #s{is_running = true} = Pushed -> Pushed;
        Pushed -> turns(?PUT(is_running, true, Pushed))
    end.

turns(#s{front = [{Run, Argument} | Front]} = S) -> turns(Run(Argument, ?PUT(front, Front, S)));
turns(#s{back = []} = S) -> ?PUT(is_running, false, S);
turns(#s{back = Back} = S) -> turns(?PUT(front, reverse(Back, []), ?PUT(back, [], S))).

fall_asleep(Process, #s{dozing = Dozing, now = Now} = S) -> ?PUT(dozing, [{Now, Process} | Dozing], S).

%% Time where all sleep for 0 ms: what is left until somebody wakes, the time now, and who wakes; not those who fall
%% asleep meanwhile.
doze(left, #s{dozing = []}) -> infinity;
doze(left, _) -> 0;
doze(now, S) -> S;
doze(fire, S) -> wake_all(wake_dozing(S)).

wake_dozing(#s{dozing = Dozing} = S) -> ?PUT(waking, reverse(Dozing, []), ?PUT(dozing, [], S)).

wake_all(#s{waking = [{_, Process} | Rest]} = S) -> wake_all(go_on(Process, ?PUT(waking, Rest, S)));
wake_all(S) -> S.

%% -- tasks -------------------------------------------------------------------

%% The manager of commands that perform tasks is the first.
start_tasks(Home, #s{managers = Managers} = S) -> ?PUT(managers, [new_manager(Home) | Managers], S).
start_manager(Home, S) -> add_manager(new_manager(Home), S).

new_manager({_, Handler} = Home) ->
    #manager{home = Home, turn = fun managed/2, state = {'receive', Handler(init, none)}}.

tasks(init, _) -> ?UNIT;
tasks({effects, Tasks, _}, State) -> spawn_all(Tasks, State).

spawn_all([Task | Tasks], State) ->
    {and_then, fun(_) -> spawn_all(Tasks, State) end,
     {spawn_task, {and_then, fun(Message) -> {send_to_app, Message} end, Task}}};
spawn_all([], State) ->
    {succeed, State}.

managed(Home, S) ->
    #manager{state = Task, more = Stack} = find_manager(Home, S),
    step(Task, Stack, {manager, Home}, S).

process({Id, Task, Stack}, S) -> step(Task, Stack, Id, S).

step({and_then, F, Task}, Stack, Id, S) -> step(Task, [{and_then, F} | Stack], Id, S);
step({on_error, F, Task}, Stack, Id, S) -> step(Task, [{on_error, F} | Stack], Id, S);
step({succeed, Value}, [{and_then, F} | Stack], Id, S) -> step(elm:apply_1(F, Value), Stack, Id, S);
step({succeed, Value}, [_ | Stack], Id, S) -> step({succeed, Value}, Stack, Id, S);
step({succeed, State}, [], {manager, _} = Id, S) -> step({'receive', State}, [], Id, S);
step({succeed, _}, [], _, S) -> S;
step({fail, Error}, [{on_error, F} | Stack], Id, S) -> step(elm:apply_1(F, Error), Stack, Id, S);
step({fail, Error}, [_ | Stack], Id, S) -> step({fail, Error}, Stack, Id, S);
step({fail, _}, [], _, S) -> S;
step({'receive', State} = Task, [], {manager, {_, Handler} = Home} = Id, S) ->
    case take(find_manager(Home, S), S) of
        none -> suspend(Task, [], Home, S);
        {Message, S1} -> step(Handler(Message, State), [], Id, S1)
    end;
step({spawn_task, Task}, Stack, Id, #s{number = New} = S) ->
    resume(New, Stack, Id, push({fun process/2, {New, Task, []}}, ?PUT(number, New + 1, S)));
step({send_to_app, Message}, Stack, Id, S) -> resume(?UNIT, Stack, Id, update(Message, S));
step({send_to_self, Handler, Message}, Stack, Id, S) ->
    resume(?UNIT, Stack, Id, tell({fun start_manager/2, Handler}, Message, S));
step({call, F}, Stack, Id, S) -> resume(F(), Stack, Id, S);
step({do, F, Argument}, Stack, Id, S) -> F(Argument, Stack, Id, S).

%% Goes on with a value when the others had their turn.
resume(Value, Stack, {manager, Home}, S) -> push({fun managed/2, Home}, suspend({succeed, Value}, Stack, Home, S));
resume(Value, Stack, Id, S) -> push({fun process/2, {Id, {succeed, Value}, Stack}}, S).

suspend(Task, Stack, Home, S) ->
    put_manager(?PUT_IN(state, Task, ?PUT_IN(more, Stack, find_manager(Home, S))), S).

do_every({First, Next, Task}, Stack, Id, #s{number = New} = S) ->
    resume(New, Stack, Id, start_timer(First, {fun again/2, {New, Next, Task}}, ?PUT(number, New + 1, S))).

again({_, Time, Task} = Every, #s{number = Number} = S) ->
    start_timer(Time, {fun again/2, Every}, push({fun process/2, {Number, Task, []}}, ?PUT(number, Number + 1, S))).

%% A manager's task stays what it is, so that it sleeps once more where it is told something meanwhile.
do_sleep(Time, Stack, {manager, Home}, S) ->
    start_timer(Time, {fun wake_managed/2, Home}, suspend({do, fun do_sleep/4, Time}, Stack, Home, S));
do_sleep(Time, Stack, Id, S) -> start_timer(Time, {fun process/2, {Id, {succeed, ?UNIT}, Stack}}, S).

wake_managed(Home, S) -> managed(Home, put_manager(?PUT_IN(state, {succeed, ?UNIT}, find_manager(Home, S)), S)).

do_kill(Killed, Stack, Id, #s{front = Front, back = Back, dozing = Dozing, waking = Waking, timers = Timers} = S) ->
    resume(?UNIT, Stack, Id, S#s{front = without(Killed, Front), back = without(Killed, Back),
                                dozing = without(Killed, Dozing), waking = without(Killed, Waking),
                                timers = without_timer(Killed, Timers, nil)}).

%% Of processes, and those that doze.
without(Id, [{_, {Id, _, _}} | Rest]) -> without(Id, Rest);
without(Id, [{_, {_, {Id, _, _}}} | Rest]) -> without(Id, Rest);
without(Id, [Process | Rest]) -> [Process | without(Id, Rest)];
without(_, []) -> [].

%% -- timers: a pairing heap {Key, Process, Children} ---------------------------

%% By time, then by age. Who sleeps does so from now on, not from when the turn began: a long one would take time from it.
start_timer(0, Process, S) ->
    fall_asleep(Process, S);
start_timer(Time, Process, #s{timers = Timers, number = Number} = S) ->
    Timer = {{clock() + Time, Number}, Process, []},
    S#s{timing = fun timers/2, timers = merge(Timer, Timers), number = Number + 1}.

clock() -> erlang:monotonic_time(millisecond).

timers(left, #s{dozing = [], timers = {{Due, _}, _, _}}) -> left(Due - clock());
timers(now, S) -> ?PUT(now, clock(), S);
timers(fire, #s{number = Last} = S) -> fire(Last, wake_dozing(S));
timers(left, S) -> doze(left, S).

left(Time) when Time > 0 -> Time;
left(_) -> 0.

%% All that are due now, but not those which they start.
fire(Last, #s{waking = Waking, timers = {{Due, Number}, Process, Rest}, now = Now} = S) when Due =< Now, Number < Last ->
    case Waking of
        [{Since, Dozing} | Others] when Since < Due -> fire(Last, go_on(Dozing, ?PUT(waking, Others, S)));
        _ -> fire(Last, go_on(Process, ?PUT(timers, pairs(Rest), S)))
    end;
fire(_, S) ->
    wake_all(S).

%% Milliseconds for sleep and every, of a Float.
whole(Time) when Time - Time == 0, Time >= 0, Time < 1.0e15 -> trunc(Time);
whole(_) -> 0.

merge(nil, Heap) -> Heap;
merge(Heap, nil) -> Heap;
merge({{Due1, Number1} = Key1, Process, Children}, {{Due2, Number2}, _, _} = Heap)
  when Due1 < Due2; Due1 =:= Due2, Number1 < Number2 ->
    {Key1, Process, [Heap | Children]};
merge(Heap, {Key, Process, Children}) -> {Key, Process, [Heap | Children]}.

pairs([A, B | Heaps]) -> merge(merge(A, B), pairs(Heaps));
pairs([Heap]) -> Heap;
pairs([]) -> nil.

without_timer(_, nil, Result) -> Result;
without_timer(Id, {_, {_, {Id, _, _}}, Children}, Result) -> without_timers(Id, Children, Result);
without_timer(Id, {Key, Process, Children}, Result) -> without_timers(Id, Children, merge({Key, Process, []}, Result)).

without_timers(Id, [Heap | Heaps], Result) -> without_timers(Id, Heaps, without_timer(Id, Heap, Result));
without_timers(_, [], Result) -> Result.
