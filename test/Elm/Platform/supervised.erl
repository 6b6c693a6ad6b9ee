%% An Erlang process starts an Elm program under a supervisor, sends to its ports and receives from them; its crash is
%% an exit that the supervisor sees.
%% RUN: luciole build %s %S/Inputs/Counter.elm -o %t
%% RUN: %t | FileCheck %s
%% RUN: env LUCIOLE_TORTURE=gc-stress,move-stacks %t | FileCheck %s
%% RUN: env LUCIOLE_TORTURE=one-reduction %t | FileCheck %s
%% RUN: %if wasm %{ luciole build --target=wasm %s %S/Inputs/Counter.elm -o %t %}
%% RUN: %if wasm %{ node %t.mjs | FileCheck %s %}
-module(supervised).
-behaviour(supervisor).
-export([main/0, init/1, start/1]).

main() ->
    logger:set_primary_config(level, none),
    {ok, Supervisor} = supervisor:start_link(?MODULE, self()),
    First = child(Supervisor),
    %% CHECK: started 10
    show(receive_from(First)),
    %% CHECK-NEXT: sum 15
    ok = elm:send(First, add, 5),
    show(receive_from(First)),
    %% CHECK-NEXT: {error,<<"Trying to send an unexpected type of value through port `add`:\nProblem with the given value:\n\n\"x\"\n\nExpecting an INT">>}
    io:format("~p~n", [elm:send(First, add, elm:string("x"))]),
    %% CHECK-NEXT: {error,<<"There is no port `nothing` that takes values.">>}
    io:format("~p~n", [elm:send(First, nothing, null)]),
    %% CHECK-NEXT: {'EXIT',{{[{][{]}}todo,<<"too much">>},{{.*}}
    io:format("~0p~n", [catch elm:send(First, add, 1000)]),
    %% CHECK: started 10
    Second = child(Supervisor),
    show(receive_from(Second)),
    %% CHECK-NEXT: true
    io:format("~p~n", [Second =/= First]),
    %% CHECK-NEXT: sum 11
    Self = self(),
    spawn(fun() -> ok = elm:subscribe(Second, sum), ok = elm:send(Second, add, 1), Self ! {it, receive_from(Second)} end),
    receive {it, Sum} -> show(Sum) end,
    show(receive_from(Second)),
    %% CHECK: {error,{elm_flags,<<"Problem with the flags{{.*}}
    process_flag(trap_exit, true),
    io:format("~0p~n", [elm:start_link('Elm.Counter', elm:string("ten"))]),
    %% CHECK-NEXT: nothing left
    receive Message -> io:format("~p~n", [Message]) after 0 -> io:format("nothing left~n") end.

init(Main) ->
    {ok, {#{intensity => 3}, [#{id => elm, start => {?MODULE, start, [Main]}}]}}.

%% What the program sends goes to the main process.
start(Main) ->
    elm:start_link('Elm.Counter', 10, [{sum, Main}]).

child(Supervisor) ->
    [{elm, Pid, _, _}] = supervisor:which_children(Supervisor),
    case is_pid(Pid) of
        true -> Pid;
        false -> child(Supervisor)
    end.

receive_from(Pid) ->
    receive {elm_port, Pid, sum, {array, [Word, Sum]}} -> {Word, Sum} end.

show({Word, Sum}) -> io:format("~ts ~p~n", [elm_bytes:utf8(Word), Sum]).

