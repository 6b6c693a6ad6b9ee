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
%% Cmd and Sub: a list (batch), {map, F, Bag}, or a leaf: {task, Task}, {outgoing, Name, Codec, Value},
%% {incoming, Name, Tagger}, {manager, Handler, Value}, where Handler(init, _) is the first state of that manager,
%% Handler(map, {F, Value}) the value mapped, Handler({effects, Cmds, Subs}, State) and Handler({self, Message}, State)
%% tasks that give the next state. (So what a program doesn't use of them is not linked.)
%%
%% Task: {succeed, V}, {fail, E}, {and_then, F, T}, {on_error, F, T}, {call, fun(() -> V)}, {sleep, Milliseconds},
%% {spawn_task, T}, {send_to_app, Message}, {send_to_self, Handler, Message}, {do, Fun, Argument} (of what not every program
%% does, so that others don't link it: Fun takes the argument, stack, id and state).
%%
%% Integers are small here, and nothing but numbers is ordered (isModest in lib/Driver/Bytecode.cpp).
-module(elm_platform).
-compile({no_auto_import, [spawn/1]}).
-export([worker/1, program/3, batch/1, map/2, sendToApp/2, sendToSelf/2]).
-export([succeed/1, fail/1, andThen/2, onError/2, perform/1, spawn/1, sleep/1, kill/1]).
-export([outgoing/3, incoming/2]).
-export([run/4, every/3, whole/1, flags_text/1, port_text/2, no_port_text/1]).

%% A process that takes part: {Id, Task, Stack}. Stack: [{and_then | on_error, F}].
%% A mailbox has its latest messages first in `late`.
-record(manager, {home, task, stack = [], mailbox = [], late = []}).
%% effects: what waits for the end of the round, the last first; none outside of rounds.
-record(s, {host, least, is_ended = false, update, subscriptions, ports, model = none, managers = [], front = [], back = [], is_running = false,
            effects = none, timers = nil, number = 0, now = 0}).

-define(UNIT, 0).
%% One field of the state; without the code that copies all others.
-define(PUT(Field, Value, S), setelement(#s.Field, S, Value)).

%% -- kernel ------------------------------------------------------------------

%% The record { init, subscriptions, update }.
worker(Record) -> Record.

program({Init, Subscriptions, Update}, Flags, Ports) -> {elm_program, Init, Update, Subscriptions, Flags, Ports}.

batch(Bags) -> Bags.
map(F, Bag) -> {map, F, Bag}.
perform(Task) -> {task, Task}.
outgoing(Name, Codec, Value) -> {outgoing, Name, Codec, Value}.
incoming(Name, Tagger) -> {incoming, Name, Tagger}.

sendToApp(_Router, Message) -> {send_to_app, Message}.
sendToSelf(Router, Message) -> {send_to_self, Router, Message}.

succeed(Value) -> {succeed, Value}.
fail(Error) -> {fail, Error}.
andThen(F, Task) -> {and_then, F, Task}.
onError(F, Task) -> {on_error, F, Task}.
spawn(Task) -> {spawn_task, Task}.
sleep(Time) -> {sleep, whole(Time)}.
kill(Id) -> {do, fun do_kill/4, Id}.

%% Milliseconds, of each time but the first, and the task; gives a ProcessId.
every(First, Next, Task) -> {do, fun do_every/4, {First, Next, Task}}.

%% -- a program's life --------------------------------------------------------

%% Runs a program in this process until the host says `stop`, or, after it said `end`, there is nothing more to come.
%% A turn is a message or a timer; turns wait for at least Least milliseconds where a timer is next. What Host is
%% called with:
%%   ready           `init` has run
%%   {flags, Error}  the flags are wrong (flags_text); the program ends
%%   {failed, Port, Error, Tag}  what came in through a port is wrong (port_text)
%%   {no_port, Port} there is no such incoming port (no_port_text)
%%   {port, Name, J} a value leaves; gives ok, or {send, Port, Json, Tag} that the receiver answers at once
%%   more            the next such answer, or ok
%%   {message, M}    makes of a message {send, Port, Json, Tag}, ok, `end` or stop
%%   idle            before it waits
run({elm_program, Init, Update, Subscriptions, Codec, Ports}, Flags, Least, Host) ->
    elm_platform:short_pauses(),
    case decode_flags(Codec, Flags) of
        {0, Value} ->
            {Model, Cmd} = elm:apply_1(Init, Value),
            S0 = #s{host = Host, least = Least, update = Update, subscriptions = Subscriptions, ports = Ports,
                    model = Model, now = clock()},
            S = start_ports(Ports, S0#s{managers = [#manager{home = task, task = {'receive', ?UNIT}}]}),
            S1 = enqueue_effects(Cmd, elm:apply_1(Subscriptions, Model), S),
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

clock() -> erlang:monotonic_time(millisecond).

%% In the order of the ports; incoming ones hold their subscriptions.
start_ports([{Name, out, _} | Ports], S) ->
    Manager = #manager{home = {out, Name}, task = {sleep, 0}},
    start_ports(Ports, run_queue(push({manager, {out, Name}}, add_manager(Manager, S))));
start_ports([{Name, in, _} | Ports], S) ->
    start_ports(Ports, add_manager(#manager{home = {in, Name}, task = {'receive', []}}, S));
start_ports([], S) ->
    S.

add_manager(Manager, #s{managers = Managers} = S) -> ?PUT(managers, append_one(Managers, Manager), S).

append_one([X | Rest], Last) -> [X | append_one(Rest, Last)];
append_one([], Last) -> [Last].

wait(#s{timers = {{Due, _}, _, _}, least = 0, now = Now} = S) when Due =< Now -> turn(fire(S));
wait(S) -> turn(S).

turn(#s{timers = nil, is_ended = true}) ->
    ok;
turn(#s{timers = nil, host = Host} = S) ->
    Host(idle),
    receive
        Message -> handle(Message, S)
    end;
turn(#s{timers = {{Due, _}, _, _}, least = Least, host = Host, now = Now} = S) ->
    Host(idle),
    receive
        Message -> handle(Message, S)
    after waiting_time(Least, Due - Now) ->
        wait(fire(?PUT(now, clock(), S)))
    end.

waiting_time(Least, Time) when Time > Least -> Time;
waiting_time(Least, _) -> Least.

handle(Message, #s{host = Host} = S) ->
    event(Host({message, Message}), ?PUT(now, clock(), S)).

event({send, Port, Json, Tag}, S) -> wait(send(Port, Json, Tag, S));
event(ok, S) -> wait(S);
event('end', S) -> wait(?PUT(is_ended, true, S));
event(stop, _) -> ok.

%% Runs all timers that are due now, but not those which they start.
fire(#s{number = Last} = S) -> fire(Last, S).

fire(Last, #s{timers = {{Due, Number}, Process, Rest}, now = Now} = S) when Due =< Now, Number < Last ->
    fire(Last, run_queue(wake(Process, ?PUT(timers, pairs(Rest), S))));
fire(_, S) ->
    S.

wake({do, F, Argument}, S) ->
    F(Argument, S);
wake({manager, Home}, S) ->
    Manager = find_manager(Home, S#s.managers),
    push({manager, Home}, put_manager(Manager#manager{task = {succeed, ?UNIT}}, S));
wake(Process, S) ->
    push(Process, S).

%% -- updates -----------------------------------------------------------------

%% A value comes in through a port.
send(Port, Json, Tag, #s{host = Host} = S) ->
    case find_port(Port, S#s.ports) of
        none ->
            Host({no_port, Port}),
            S;
        {Codec} ->
            case elm_json:decode(Codec, Json) of
                {0, Value} ->
                    #manager{task = {'receive', Taggers}} = find_manager({in, Port}, S#s.managers),
                    deliver(Taggers, Value, S);
                {1, Error} ->
                    Host({failed, Port, Error, Tag}),
                    S
            end
    end.

find_port(Port, [{Port, in, Codec} | _]) -> {Codec};
find_port(Port, [_ | Ports]) -> find_port(Port, Ports);
find_port(_, []) -> none.

deliver([Tagger | Taggers], Value, S) -> deliver(Taggers, Value, update(elm:apply_1(Tagger, Value), S));
deliver([], _, S) -> S.

update(Message, #s{update = Update, subscriptions = Subscriptions, model = Model0} = S) ->
    {Model, Cmd} = elm:apply_2(Update, Message, Model0),
    enqueue_effects(Cmd, elm:apply_1(Subscriptions, Model), ?PUT(model, Model, S)).

enqueue_effects(Cmd, Sub, #s{effects = none} = S) -> rounds([{Cmd, Sub}], ?PUT(effects, [], S));
enqueue_effects(Cmd, Sub, #s{effects = Waiting} = S) -> ?PUT(effects, [{Cmd, Sub} | Waiting], S).

%% What comes meanwhile waits behind the rest.
rounds([{Cmd, Sub} | Rest], S) -> rounds(Rest, dispatch(Cmd, Sub, S));
rounds([], #s{effects = []} = S) -> ?PUT(effects, none, S);
rounds([], #s{effects = Waiting} = S) -> rounds(reverse(Waiting, []), ?PUT(effects, [], S)).

reverse([X | Rest], Result) -> reverse(Rest, [X | Result]);
reverse([], Result) -> Result.

%% -- effects -----------------------------------------------------------------

dispatch(Cmd, Sub, S0) ->
    Cmds = gather(Cmd, [], []),
    Subs = gather(Sub, [], []),
    S = add_managers(Subs, add_managers(Cmds, S0)),
    dispatch_to(S#s.managers, Cmds, Subs, S).

dispatch_to([#manager{home = Home} | Managers], Cmds, Subs, S) ->
    dispatch_to(Managers, Cmds, Subs, tell(Home, {effects, effects_of(Home, Cmds), effects_of(Home, Subs)}, S));
dispatch_to([], _, _, S) ->
    S.

%% [{Home, Values}], the last value first.
gather([Bag | Bags], Taggers, Effects) -> gather(Bags, Taggers, gather(Bag, Taggers, Effects));
gather([], _, Effects) -> Effects;
gather({map, F, Bag}, Taggers, Effects) -> gather(Bag, [F | Taggers], Effects);
gather({task, Task}, [], Effects) -> insert(task, Task, Effects);
gather({task, Task}, Taggers, Effects) -> insert(task, {and_then, fun(Value) -> {succeed, tag(Taggers, Value)} end, Task}, Effects);
gather({outgoing, Name, Codec, Value}, _, Effects) -> insert({out, Name}, {Codec, Value}, Effects);
gather({incoming, Name, Tagger}, Taggers, Effects) -> insert({in, Name}, tagger(Tagger, Taggers), Effects);
gather({manager, Handler, Value}, [], Effects) -> insert(Handler, Value, Effects);
gather({manager, Handler, Value}, Taggers, Effects) ->
    insert(Handler, Handler(map, {fun(X) -> tag(Taggers, X) end, Value}), Effects).

tagger(Tagger, []) -> Tagger;
tagger(Tagger, Taggers) -> fun(Value) -> tag(Taggers, elm:apply_1(Tagger, Value)) end.

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
add_managers([{Home, _} | Rest], S) when is_function(Home) ->
    case find_manager(Home, S#s.managers) of
        none -> add_managers(Rest, add_manager(#manager{home = Home, task = {'receive', Home(init, none)}}, S));
        _ -> add_managers(Rest, S)
    end;
add_managers([_ | Rest], S) ->
    add_managers(Rest, S);
add_managers([], S) ->
    S.

find_manager(Home, [#manager{home = Home} = Manager | _]) -> Manager;
find_manager(Home, [_ | Managers]) -> find_manager(Home, Managers);
find_manager(_, []) -> none.

put_manager(Manager, #s{managers = Managers} = S) -> ?PUT(managers, replace(Manager, Managers), S).

replace(#manager{home = Home} = New, [#manager{home = Home} | Managers]) -> [New | Managers];
replace(New, [Manager | Managers]) -> [Manager | replace(New, Managers)].

tell(Home, Message, S) ->
    #manager{late = Late} = Manager = find_manager(Home, S#s.managers),
    run_queue(push({manager, Home}, put_manager(Manager#manager{late = [Message | Late]}, S))).

%% A manager's next task, and what happens at once.
on_message(task, {effects, Tasks, _}, State, S) -> {spawn_all(Tasks, State), S};
on_message({in, _}, {effects, _, Taggers}, _, S) -> {{succeed, Taggers}, S};
on_message({out, Name}, {effects, Values, _}, _, S) -> {{sleep, 0}, emit(Values, Name, S)};
on_message(Handler, Message, State, S) -> {Handler(Message, State), S}.

spawn_all([Task | Tasks], State) ->
    {and_then, fun(_) -> spawn_all(Tasks, State) end,
     {spawn_task, {and_then, fun(Message) -> {send_to_app, Message} end, Task}}};
spawn_all([], State) ->
    {succeed, State}.

%% What the host's receivers send back at once is handled in between.
emit([{Codec, Value} | Values], Name, #s{host = Host} = S) ->
    emit(Values, Name, answer(Host({port, Name, elm_json:encode(Codec, Value)}), S));
emit([], _, S) ->
    S.

answer(ok, S) -> S;
answer({send, Port, Json, Tag}, #s{host = Host} = S) -> answer(Host(more), send(Port, Json, Tag, S)).

%% -- tasks -------------------------------------------------------------------

push(Process, #s{back = Back} = S) -> ?PUT(back, [Process | Back], S).

run_queue(#s{is_running = true} = S) -> S;
run_queue(S) -> turns(?PUT(is_running, true, S)).

turns(#s{front = [{manager, Home} | Front]} = S) ->
    #manager{task = Task, stack = Stack} = find_manager(Home, S#s.managers),
    turns(step(Task, Stack, {manager, Home}, ?PUT(front, Front, S)));
turns(#s{front = [{Id, Task, Stack} | Front]} = S) ->
    turns(step(Task, Stack, Id, ?PUT(front, Front, S)));
turns(#s{back = []} = S) ->
    ?PUT(is_running, false, S);
turns(#s{back = Back} = S) ->
    turns(?PUT(front, reverse(Back, []), ?PUT(back, [], S))).

step({and_then, F, Task}, Stack, Id, S) -> step(Task, [{and_then, F} | Stack], Id, S);
step({on_error, F, Task}, Stack, Id, S) -> step(Task, [{on_error, F} | Stack], Id, S);
step({succeed, Value}, [{and_then, F} | Stack], Id, S) -> step(elm:apply_1(F, Value), Stack, Id, S);
step({succeed, Value}, [_ | Stack], Id, S) -> step({succeed, Value}, Stack, Id, S);
step({succeed, State}, [], {manager, _} = Id, S) -> step({'receive', State}, [], Id, S);
step({succeed, _}, [], _, S) -> S;
step({fail, Error}, [{on_error, F} | Stack], Id, S) -> step(elm:apply_1(F, Error), Stack, Id, S);
step({fail, Error}, [_ | Stack], Id, S) -> step({fail, Error}, Stack, Id, S);
step({fail, _}, [], _, S) -> S;
step({'receive', State}, [], {manager, Home} = Id, S) -> next_message(find_manager(Home, S#s.managers), State, Id, S);
step({sleep, Time}, Stack, {manager, Home} = Id, S) ->
    start_timer(Time, Id, suspend({sleep, Time}, Stack, Home, S));
step({sleep, Time}, Stack, Id, S) -> start_timer(Time, {Id, {succeed, ?UNIT}, Stack}, S);
step({spawn_task, Task}, Stack, Id, #s{number = New} = S) ->
    resume(New, Stack, Id, push({New, Task, []}, ?PUT(number, New + 1, S)));
step({send_to_app, Message}, Stack, Id, S) -> resume(?UNIT, Stack, Id, update(Message, S));
step({send_to_self, Home, Message}, Stack, Id, S) -> resume(?UNIT, Stack, Id, tell(Home, Message, S));
step({call, F}, Stack, Id, S) -> resume(F(), Stack, Id, S);
step({do, F, Argument}, Stack, Id, S) -> F(Argument, Stack, Id, S).

do_every({First, Next, Task}, Stack, Id, #s{number = New} = S) ->
    resume(New, Stack, Id, start_timer(First, {do, fun again/2, {New, Next, Task}}, ?PUT(number, New + 1, S))).

again({_, Time, Task} = Every, #s{number = Number} = S) ->
    start_timer(Time, {do, fun again/2, Every}, push({Number, Task, []}, ?PUT(number, Number + 1, S))).

do_kill(Killed, Stack, Id, #s{front = Front, back = Back, timers = Timers} = S) ->
    resume(?UNIT, Stack, Id, S#s{front = without(Killed, Front), back = without(Killed, Back),
                                timers = without_timer(Killed, Timers, nil)}).

next_message(#manager{mailbox = [], late = []} = Manager, State, _, S) ->
    put_manager(Manager#manager{task = {'receive', State}, stack = []}, S);
next_message(#manager{mailbox = [], late = Late} = Manager, State, Id, S) ->
    next_message(Manager#manager{mailbox = reverse(Late, []), late = []}, State, Id, S);
next_message(#manager{home = Home, mailbox = [Message | Mailbox]} = Manager, State, Id, S0) ->
    {Task, S} = on_message(Home, Message, State, put_manager(Manager#manager{mailbox = Mailbox}, S0)),
    step(Task, [], Id, S).

%% Goes on with a value when the others had their turn.
resume(Value, Stack, {manager, Home} = Id, S) -> push(Id, suspend({succeed, Value}, Stack, Home, S));
resume(Value, Stack, Id, S) -> push({Id, {succeed, Value}, Stack}, S).

suspend(Task, Stack, Home, S) ->
    Manager = find_manager(Home, S#s.managers),
    put_manager(Manager#manager{task = Task, stack = Stack}, S).

without(Id, [{Id, _, _} | Rest]) -> without(Id, Rest);
without(Id, [Process | Rest]) -> [Process | without(Id, Rest)];
without(_, []) -> [].

%% -- timers: a pairing heap {Key, Process, Children} ---------------------------

%% By time, then by age.
start_timer(Time, Process, #s{timers = Timers, number = Number} = S) ->
    ?PUT(timers, merge({{due(Time, S), Number}, Process, []}, Timers), ?PUT(number, Number + 1, S)).

%% Who sleeps does so from now on, not from when the turn began: a long one would take time from it.
due(0, #s{now = Now}) -> Now;
due(Time, _) -> clock() + Time.

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

%% Of {Id, Task, Stack} and {do, Again, {Id, Time, Task}}.
without_timer(_, nil, Result) -> Result;
without_timer(Id, {_, {Id, _, _}, Children}, Result) -> without_timers(Id, Children, Result);
without_timer(Id, {_, {do, _, {Id, _, _}}, Children}, Result) -> without_timers(Id, Children, Result);
without_timer(Id, {Key, Process, Children}, Result) -> without_timers(Id, Children, merge({Key, Process, []}, Result)).

without_timers(Id, [Heap | Heaps], Result) -> without_timers(Id, Heaps, without_timer(Id, Heap, Result));
without_timers(_, [], Result) -> Result.
