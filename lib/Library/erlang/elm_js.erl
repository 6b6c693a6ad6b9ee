%% Elm programs in JavaScript: this process starts them when the page asks for it (js/elm.mjs), each with a number. What
%% is told there: first, with the number 0, the atoms that the page makes terms of; {started, Ports}; the events of
%% elm_platform; {crashed, Reason}. From there come {Id, Flags} and, for a program, events. The page says in words what is
%% wrong with a value or has crashed, and it has the timers.
-module(elm_js).
-compile(luciole_total).
-export([main/1]).

main(Program) ->
    elm_js:tell(0, {null, true, false, undefined, array, object, send, wake}),
    listen(Program).

listen(Program) ->
    receive
        {Id, Flags} -> spawn(fun() -> start(Program, Id, Flags) end)
    end,
    listen(Program).

start({elm_program, _, _, _, _, Ports} = Program, Id, Flags) ->
    elm_js:tell(Id, {started, Ports}),
    try elm_platform:run(Program, Flags, fun(Event) -> host(Event, Id) end)
    catch
        error:{todo, _} = Reason -> crashed(Id, Reason);
        error:{function_equality, _} = Reason -> crashed(Id, Reason);
        error:badarith = Reason -> crashed(Id, Reason)
    end.

crashed(Id, Reason) -> elm_js:tell(Id, {crashed, Reason}).

host({wait, _} = Event, Id) ->
    elm_js:tell(Id, Event),
    receive
        {send, _, _, _} = Message -> Message;
        wake -> wake
    end;
host(more, _) ->
    receive
        {send, _, _, _} = Message -> Message
    after 0 -> ok
    end;
host(Event, Id) ->
    elm_js:tell(Id, Event).
