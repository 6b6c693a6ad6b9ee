-module(rendering).
-export([f/1]).
-define(ADD(X), (X + Undef)).

f(Value) ->
	case Valu of
	    1 -> A = 2;
	    _ -> ok
	end,
    {A, "日本", Other, ?ADD(Value)},
    lenght(A) + 1 + foo.

length_of(_) -> ok
g() -> ok.
%% RUN: not luciole-parse-test %s 2>&1 | FileCheck %s --strict-whitespace
%% CHECK:{{.*}}rendering.erl:6:7: error: the variable Valu is unbound{{$}}
%% CHECK-NEXT:{{^}}    6 |         case Valu of{{$}}
%% CHECK-NEXT:{{^}}      |              ^~~~{{$}}
%% CHECK-NEXT:{{^}}      = hint: did you mean Value?{{$}}
%% CHECK:{{.*}}rendering.erl:10:6: error: the variable A is unsafe: the 'case' (line 6) does not bind it on all its ways{{$}}
%% CHECK-NEXT:{{^}}   10 |     {A, "日本", Other, ?ADD(Value)},{{$}}
%% CHECK-NEXT:{{^}}      |      ^{{$}}
%% CHECK-NEXT:{{.*}}rendering.erl:6:2: note: this 'case'{{$}}
%% CHECK-NEXT:{{^}}    6 |         case Valu of{{$}}
%% CHECK-NEXT:{{^}}      |         ^~~~~~~~~~~~{{$}}
%% CHECK:{{.*}}rendering.erl:10:15: error: the variable Other is unbound{{$}}
%% CHECK-NEXT:{{^}}   10 |     {A, "日本", Other, ?ADD(Value)},{{$}}
%% CHECK-NEXT:{{^}}      |                 ^~~~~{{$}}
%% CHECK:{{.*}}rendering.erl:14:1: error: syntax error before 'g'{{$}}
%% CHECK-NEXT:{{^}}   14 | g() -> ok.{{$}}
%% CHECK-NEXT:{{^}}      | ^{{$}}
%% CHECK-NEXT:{{^}}      = hint: is a ',', ';' or '.' missing at the end of the line before?{{$}}
