%% Kernel of Elm's package elm/time: clocks, and the manager of Time.every.
-module(elm_time).
-compile({no_auto_import, [now/0]}).
-export([now/0, every/2, offset/0, zoneName/0, manager/2]).

now() -> {call, fun() -> erlang:system_time(millisecond) end}.

every(Interval, Tagger) -> elm_platform:manager(fun elm_time:manager/2, {Interval, Tagger}).

%% Minutes that local time is ahead of UTC.
offset() ->
    {call, fun() ->
        Universal = erlang:universaltime(),
        {LocalDate, LocalTime} = erlang:universaltime_to_localtime(Universal),
        {Date, Time} = Universal,
        minutes(LocalTime) - minutes(Time) + days(LocalDate, Date) * 1440
    end}.

minutes({Hour, Minute, _}) -> Hour * 60 + Minute.

%% They are a day apart at most.
days(Date, Date) -> 0;
days(Later, Date) when Later > Date -> 1;
days(_, _) -> -1.

%% Empty if it isn't known.
zoneName() ->
    {call, fun() ->
        case os:getenv("TZ") of
            [_ | _] = Name -> elm:string(Name);
            _ -> <<>>
        end
    end}.

%% State: [{Interval, Taggers, ProcessId}] by rising interval.
manager(init, _) -> [];
manager(map, {F, {Interval, Tagger}}) -> {Interval, fun(Time) -> F(elm:apply_1(Tagger, Time)) end};
manager({effects, _, Subs}, State) -> change(group(Subs, []), State, [], []);
manager({self, Interval}, State) -> tick(taggers(Interval, State), State).

%% [{Interval, Taggers}]; who subscribed later comes first.
group([{Interval, Tagger} | Subs], Groups) -> group(Subs, add(Interval, Tagger, Groups));
group([], Groups) -> Groups.

add(Interval, Tagger, [{Other, _} = Group | Groups]) when Other < Interval -> [Group | add(Interval, Tagger, Groups)];
add(Interval, Tagger, [{Interval, Taggers} | Groups]) -> [{Interval, [Tagger | Taggers]} | Groups];
add(Interval, Tagger, Groups) -> [{Interval, [Tagger]} | Groups].

%% Ends what nobody wants any more, then starts what is new.
change([{Interval, _} | _] = Wanted, [{Other, _, Id} | State], Kept, Started) when Other < Interval ->
    {and_then, fun(_) -> change(Wanted, State, Kept, Started) end, elm_platform:kill(Id)};
change([], [{_, _, Id} | State], Kept, Started) ->
    {and_then, fun(_) -> change([], State, Kept, Started) end, elm_platform:kill(Id)};
change([{Interval, Taggers} | Wanted], [{Interval, _, Id} | State], Kept, Started) ->
    change(Wanted, State, [{Interval, Taggers, Id} | Kept], Started);
change([New | Wanted], State, Kept, Started) ->
    change(Wanted, State, Kept, [New | Started]);
change([], [], Kept, Started) ->
    start(Started, Kept).

start([{Interval, Taggers} | Started], State) ->
    {and_then, fun(Id) -> start(Started, [{Interval, Taggers, Id} | State]) end,
     elm_platform:every(elm_platform:whole(Interval), elm_platform:whole(max(Interval, 1.0)),
                        {send_to_self, fun elm_time:manager/2, {self, Interval}})};
start([], State) ->
    {succeed, sort(State, [])}.

sort([X | Rest], Sorted) -> sort(Rest, put_in(X, Sorted));
sort([], Sorted) -> Sorted.

put_in(X, [Y | Rest]) when Y < X -> [Y | put_in(X, Rest)];
put_in(X, Sorted) -> [X | Sorted].

taggers(Interval, [{Interval, Taggers, _} | _]) -> Taggers;
taggers(Interval, [_ | State]) -> taggers(Interval, State);
taggers(_, []) -> [].

tick([], State) ->
    {succeed, State};
tick(Taggers, State) ->
    {and_then, fun(Time) -> send(Taggers, Time, State) end, now()}.

send([Tagger | Taggers], Time, State) ->
    {and_then, fun(_) -> send(Taggers, Time, State) end, {send_to_app, elm:apply_1(Tagger, Time)}};
send([], _, State) ->
    {succeed, State}.
