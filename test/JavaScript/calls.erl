%% The module js, in Node; elsewhere there is no JavaScript.
%% REQUIRES: wasm
%% RUN: luciole build --target=wasm %s -o %t
%% RUN: node %t.mjs | FileCheck %s
%% RUN: env LUCIOLE_TORTURE=gc-stress node %t.mjs | FileCheck %s
%% RUN: luciole build %s -o %t.native
%% RUN: not %t.native 2>&1 | FileCheck --check-prefix=NATIVE %s
%% NATIVE: notsup
-module(calls).
-export([main/0]).

main() ->
    objects(),
    failures(),
    promises(),
    events(),
    callbacks().

p(Term) -> io:format("~tp~n", [Term]).

global(Name) -> js:global(Name).

objects() ->
    %% CHECK: {true,true,undefined,7}
    Math = global('Math'),
    p({is_reference(Math), Math =:= global("Math"), js:get(Math, nothing), js:call(Math, max, [3, 7, 5])}),
    %% CHECK-NEXT: {<<"1970-01-01T00:00:01.000Z">>,1000}
    Date = js:new(global('Date'), [1000]),
    p({js:call(Date, 'toISOString', []), js:call(Date, <<"getTime">>, [])}),
    %% CHECK-NEXT: {ok,12,1,#{a => [1,2.5,null,true],b => #{}}}
    Object = js:object(#{x => 1}),
    p({js:set(Object, y, 12), js:get(Object, y), js:get(Object, "x"),
       js:call(global('JSON'), parse, [<<"{\"a\":[1,2.5,null,true],\"b\":{}}">>])}),
    %% CHECK-NEXT: {#{x => 1,y => 12},<<"{\"x\":1,\"y\":12}">>}
    p({js:value(Object), js:call(global('JSON'), stringify, [Object])}),
    %% CHECK-NEXT: {3,[1,2,3],<<"1-2-3">>}
    Array = js:new(global('Array'), [1, 2, 3]),
    p({js:get(Array, length), js:value(Array), js:call(Array, join, [<<"-">>])}),
    %% CHECK-NEXT: {2,<<"text">>,<<0,255>>,[<<"a">>,<<"b">>]}
    p({js:get(js:bytes(<<"ab">>), length), js:value(js:object(<<"text">>)), js:value(js:bytes(<<0, 255>>)),
       js:value(js:new(global('Set'), [[<<"a">>, <<"b">>, <<"a">>]]))}),
    %% CHECK-NEXT: {[<<"k">>,2],{1,{}},18446744073709551616}
    Identity = js:call(global('Function'), [<<"x">>, <<"return x">>]),
    p({js:call(Identity, [[<<"k">>, 2]]), js:call(Identity, [{1, {}}]), js:call(Identity, [1 bsl 64])}).

caught(Fun) ->
    try Fun() of
        Value -> {no_error, Value}
    catch
        Class:Reason -> {Class, Reason}
    end.

failures() ->
    %% CHECK-NEXT: {error,{js_error,#{message => <<"nope is not a function">>,
    %% CHECK-NEXT:                    name => <<"TypeError">>}}}
    p(caught(fun() -> js:call(global('Math'), nope, []) end)),
    %% CHECK-NEXT: {error,{js_error,<<"thrown">>}}
    p(caught(fun() -> js:call(js:call(global('Function'), [<<"throw 'thrown'">>]), []) end)),
    %% CHECK-NEXT: {error,badarg}
    p(caught(fun() -> luciole_js:perform(<<"get">>, [a | b]) end)),
    %% CHECK-NEXT: "TypeError"
    {error, {js_error, #{name := Name}}} = caught(fun() -> js:call(#{}, x, y) end),
    p(binary_to_list(Name)).

later(Milliseconds, Value) ->
    Make = js:call(global('Function'), [<<"ms">>, <<"value">>,
        <<"return new Promise((ok, no) => setTimeout(() => value === 'bad' ? no(new Error('bad')) : ok(value), ms))">>]),
    js:call(Make, [Milliseconds, Value]).

promises() ->
    Self = self(),
    %% Only the process waits.
    spawn_link(fun() -> Self ! {slow, js:await(later(300, <<"late">>))} end),
    spawn_link(fun() -> Self ! {fast, js:await(later(1, #{a => [1]}))} end),
    %% CHECK-NEXT: {fast,#{a => [1]}}
    %% CHECK-NEXT: {slow,<<"late">>}
    receive A -> p(A) end,
    receive B -> p(B) end,
    %% CHECK-NEXT: {error,{js_error,#{message => <<"bad">>,name => <<"Error">>}}}
    p(caught(fun() -> js:await(later(1, <<"bad">>)) end)),
    %% CHECK-NEXT: {error,{js_error,timeout}}
    p(caught(fun() -> js:await(later(500, 1), 10) end)),
    %% What is no promise is there at once.
    %% CHECK-NEXT: 17
    p(js:await(17)),
    %% CHECK-NEXT: nothing
    receive C -> p(C) after 600 -> p(nothing) end.

events() ->
    Target = js:new(global('EventTarget'), []),
    Event = fun(Type) -> js:new(global('CustomEvent'), [Type, #{detail => #{n => 1}}]) end,
    Fire = fun(Type) -> js:call(Target, 'dispatchEvent', [Event(Type)]) end,
    Listener = js:listen(Target, ping, #{fields => [detail, type, nothing]}),
    Fire(<<"pong">>),
    Fire(<<"ping">>),
    %% CHECK-NEXT: {true,ping,#{detail => #{n => 1},nothing => undefined,type => <<"ping">>}}
    receive {js_event, Reference, Type, Data} -> p({Reference =:= Listener, Type, Data}) end,
    ok = js:unlisten(Listener),
    Fire(<<"ping">>),
    %% CHECK-NEXT: true
    Once = js:listen(Target, "ping", #{once => true, ref => true}),
    Fire(<<"ping">>),
    Fire(<<"ping">>),
    receive {js_event, Once, "ping", #{event := Object}} -> p(js:get(Object, target) =:= Target) end,
    %% A listener ends with its process.
    {Pid, Monitor} = spawn_monitor(fun() -> js:listen(Target, dead), exit(done) end),
    receive {'DOWN', Monitor, process, Pid, done} -> ok end,
    Fire(<<"dead">>),
    %% CHECK-NEXT: nothing
    receive Other -> p(Other) after 50 -> p(nothing) end.

callbacks() ->
    Callback = js:callback(),
    js:call(js:object([a, 2]), 'forEach', [Callback]),
    %% CHECK-NEXT: {a,0}
    %% CHECK-NEXT: {2,1}
    [receive {js_call, Callback, [X, I | _]} -> p({X, I}) end || _ <- [1, 2]],
    Frame = js:animation_frame(),
    %% CHECK-NEXT: frame
    receive {js_frame, Frame, Time} when Time > 0 -> p(frame) end.
