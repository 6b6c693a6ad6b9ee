%% Elm programs in JavaScript: this process starts them when the page asks for it (js/elm.mjs), each with a number. What
%% is told there: {array, [started, Ports]}, [value, Port, Value], [failed, Port, Error, Tag], [flags, Error], [crashed, Text],
%% with numbers for the first words and the ports, which count from 0; from there come {js, {array, [Id, Flags]}} and, for
%% a program, {js, {array, [Port, Value, Tag]}}. The page says in words what is wrong with a value: it has it still.
-module(elm_js).
-export([main/1]).

-define(LISTENS, 0).
-define(STARTED, 1).
-define(VALUE, 2).
-define(FAILED, 3).
-define(CRASHED, 4).
-define(FLAGS, 5).

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
    try elm_platform:run(Program, Flags, 1, fun(Event) -> host(Event, Id, Ports) end)
    catch
        error:{todo, Text} -> report(Id, [?CRASHED, {utf8, Text}]);
        error:{function_equality, _} -> report(Id, [?CRASHED, {utf8, <<"functions can't be compared with (==)">>}]);
        error:badarith -> report(Id, [?CRASHED, {utf8, <<"modBy 0 is no number">>}])
    end.

ports([{Name, Direction, _} | Ports]) -> [{array, [Name, Direction =:= out]} | ports(Ports)];
ports([]) -> [].

host({port, Name, Value}, Id, Ports) ->
    report(Id, [?VALUE, number(Name, Ports, 0), Value]),
    answer(Ports);
host({message, {js, {array, [Port, Value, Tag]}}}, _, Ports) -> {send, name(Port, Ports), Value, Tag};
host({failed, Port, Error, Tag}, Id, Ports) -> report(Id, [?FAILED, number(Port, Ports, 0), error_value(Error), Tag]);
host({flags, Error}, Id, _) -> report(Id, [?FLAGS, error_value(Error)]);
host(more, _, Ports) -> answer(Ports);
host(_, _, _) -> ok.

number(Name, [{Name, _, _} | _], Number) -> Number;
number(Name, [_ | Ports], Number) -> number(Name, Ports, Number + 1).

name(0, [{Name, _, _} | _]) -> Name;
name(Number, [_ | Ports]) -> name(Number - 1, Ports).

%% Without the values.
error_value({3, Message, _}) -> {array, [3, Message]};
error_value({2, Errors}) -> {array, [2, {array, error_values(Errors)}]};
error_value({Kind, Key, Error}) -> {array, [Kind, Key, error_value(Error)]}.

error_values([Error | Errors]) -> [error_value(Error) | error_values(Errors)];
error_values([]) -> [].

%% What receivers of a value send back at once.
answer(Ports) ->
    receive
        {js, {array, [Port, Value, Tag]}} -> {send, name(Port, Ports), Value, Tag}
    after 0 -> ok
    end.
