%% Elm programs in JavaScript: this process starts them when the page asks for it (js/elm.mjs), each with a number. What
%% is told there: {array, [started, Ports]}, [value, Port, Value], [failed, Text], [crashed, Text], with numbers for the
%% first words; from there come {js, {array, [Id, Flags]}} and, for a program, {js, {array, [Port, Value]}}.
-module(elm_js).
-export([main/1]).

-define(LISTENS, 0).
-define(STARTED, 1).
-define(VALUE, 2).
-define(FAILED, 3).
-define(CRASHED, 4).

main(Program) ->
    report(0, [?LISTENS]),
    listen(Program).

report(Id, Values) -> elm_js:tell(Id, {array, Values}).

listen(Program) ->
    receive
        {js, {array, [Id, Flags]}} -> spawn(fun() -> start(Program, Id, Flags) end)
    end,
    listen(Program).

start({elm_program, _, _, _, _, Ports} = Program, Id, Flags) ->
    report(Id, [?STARTED, {array, ports(Ports)}]),
    % Timers fire in later turns of the page, never at once.
    try elm_platform:run(Program, Flags, 1, fun(Event) -> host(Event, Id) end)
    catch
        error:{todo, Text} -> report(Id, [?CRASHED, elm_bytes:utf16(Text)]);
        error:{function_equality, _} -> report(Id, [?CRASHED, <<"functions can't be compared with (==)"/utf16>>]);
        error:badarith -> report(Id, [?CRASHED, <<"modBy 0 is no number"/utf16>>])
    end.

ports([{Name, Direction, _} | Ports]) -> [{array, [text(Name), Direction =:= out]} | ports(Ports)];
ports([]) -> [].

text(Name) -> elm_bytes:utf16(atom_to_binary(Name)).

host({port, Name, Value}, Id) ->
    report(Id, [?VALUE, text(Name), Value]),
    answer();
host({message, {js, {array, [Port, Value]}}}, _) -> {send, Port, Value};
host({failed, Text}, Id) -> report(Id, [?FAILED, Text]);
host({flags, Text}, Id) -> report(Id, [?FAILED, Text]);
host(more, _) -> answer();
host(_, _) -> ok.

%% What receivers of a value send back at once.
answer() ->
    receive
        {js, {array, [Port, Value]}} -> {send, Port, Value}
    after 0 -> ok
    end.
