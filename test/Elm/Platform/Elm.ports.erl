%% A program of elm_platform in Erlang: in which order effects happen (Elm's scheduler leaves one only), ports as lines
%% and in JavaScript, tasks and timers.
%% RUN: luciole build %s -o %t
%% RUN: cat %S/Inputs/ports.lines | %t --flags '{"name":"é","size":[1,2.5]}' > %t.out 2> %t.err
%% RUN: FileCheck %s < %t.out
%% RUN: FileCheck --check-prefix=ERR %s < %t.err
%% RUN: cat %S/Inputs/ports.lines | env LUCIOLE_TORTURE=gc-stress,move-stacks,poison %t --flags '{"name":"é","size":[1,2.5]}' | FileCheck %s
%% RUN: cat %S/Inputs/ports.lines | env LUCIOLE_TORTURE=one-reduction %t --flags='{"name":"é","size":[1,2.5]}' | FileCheck %s
%% RUN: not %t --flags '{"name":"x","size":[1,"2"]}' 2>&1 | FileCheck --check-prefix=FLAGS %s
%% RUN: not %t --flags nonsense 2>&1 | FileCheck --check-prefix=TEXT %s
-module('Elm.ports').
-export([main/1, program/0]).

-ifdef(PAGE).
main(_Args) -> elm_js:main(program()).
-else.
main(Args) -> elm_native:main(program(), Args).
-endif.

program() ->
    {elm_program, fun init/1, fun update/2, fun(_) -> elm_platform:batch([elm_platform:incoming(inp, fun(V) -> {inp, V} end)]) end,
     {fun elm_json:decode_record/2, [{elm:string("name"), fun elm_json:string/1},
                                     {elm:string("size"), {fun elm_json:decode_list/2, fun elm_json:float/1}}]},
     [{out, out, same}, {note, out, same}, {count, out, same}, {inp, in, {fun elm_json:decode_maybe/2, fun elm_json:int/1}}]}.

encode(Name, Size) ->
    elm_json:encode({fun elm_json:encode_record/2, [{elm:string("name"), same},
                                                    {elm:string("size"), {fun elm_json:encode_list/2, fun elm_json:number/1}}]},
                    {Name, Size}).

%% CHECK: {"port":"out","value":"init 4"}
%% CHECK-NEXT: {"port":"out","value":"init 3"}
%% CHECK-NEXT: {"port":"out","value":"init 2"}
%% CHECK-NEXT: {"port":"out","value":"init 1"}
%% CHECK-NEXT: {"port":"note","value":{"name":"é","size":[1,2.5]}}
init({Name, Size}) ->
    {[], batch([out("init 1"), batch([out("init 2"), batch([]), batch([])]), say("a"), out("init 3"),
                elm_platform:outgoing(note, same, encode(Name, Size)),
                batch([say("b"), batch([say("c")]), out("init 4")]), elm_platform:map(fun(X) -> X end, say("d"))])}.

%% CHECK-NEXT: {"port":"out","value":"update d"}
%% CHECK-NEXT: {"port":"out","value":"update c"}
%% CHECK-NEXT: {"port":"count","value":2}
%% CHECK-NEXT: {"port":"out","value":"update a"}
%% CHECK-NEXT: {"port":"note","value":["b2","a","b","c","d"]}
%% CHECK-NEXT: {"port":"out","value":"update a1"}
%% CHECK-NEXT: {"port":"out","value":"d,c,b,a,b2,a2,a1,end"}
%% CHECK-DAG: {"port":"out","value":"got 5"}
%% CHECK-DAG: {"port":"out","value":"got nothing"}
%% CHECK-DAG: {"port":"out","value":"got 7"}
%% CHECK: {"port":"out","value":"slept"}
%% ERR-DAG: This line of the input is not understood: xx
%% ERR-DAG: Trying to send an unexpected type of value through port `inp`:
%% ERR-DAG: Json.Decode.oneOf failed in the following 2 ways:
%% ERR-DAG: There is no port `nope` that takes values.
%% ERR-DAG: it needs "port" and "value"
%% FLAGS: Problem with the flags given to your Elm program on initialization.
%% FLAGS: Problem with the value at json.size[1]:
%% FLAGS: "2"
%% FLAGS: Expecting a FLOAT
%% TEXT: --flags is no JSON
update({inp, 1}, Model) -> {Model, out("got nothing")};
update({inp, {7}}, Model) -> {Model, batch([out("got 7"), after_(30, "slept")])};
update({inp, {N}}, Model) -> {Model, out("got " ++ integer_to_list(N))};
update(Step, Model0) ->
    Model = [Step | Model0],
    {Model, case Step of
        "a" -> batch([out("update a"), say("a1"), say("a2")]);
        "b" -> batch([elm_platform:outgoing(count, same, 2), say("b2")]);
        "b2" -> elm_platform:outgoing(note, same, {array, [elm:string(S) || S <- Model]});
        "a2" -> say("end");
        "end" -> batch([out(lists:append(lists:join(",", lists:reverse(Model)))), batch([])]);
        "slept" -> out("slept");
        _ -> out("update " ++ Step)
    end}.

batch(Cmds) -> elm_platform:batch(Cmds).
say(S) -> elm_platform:perform(elm_platform:succeed(S)).
out(S) -> elm_platform:outgoing(out, same, elm:string(S)).

after_(Time, S) ->
    elm_platform:perform(elm_platform:andThen(fun(_) -> elm_platform:succeed(S) end, elm_platform:sleep(float(Time)))).
