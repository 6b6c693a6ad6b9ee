-module(lint_variables_and_more).
-export([f/1, nope/2, g/0]).
-record(r, {a, b = 1, c = foo(), a}).
-record(unused, {x}).
-record(s, {q = #r{}}).
-record(bad, {q = X}).
-import(lists, [map/2, foldl/3]).
-import(lists, [map/2]).
f(X) -> Y = 1, Z + X.
f(X, Y) -> X.
g() -> case 1 of 1 -> A = 1; 2 -> B = 2 end, A + B.
h() -> #r{a = 1, d = 2}, #q{}, R = #r{}, R#r.zz, #r.a, #r.nope.
i(X) when foo(X) -> ok;
i(X) when lists:map(X) -> ok;
i(X) when X + 1 > 2, is_integer(X); X -> ok;
i(X) when [] ++ X -> ok.
j({foo(), X}) -> X;
j(1 + X) -> X;
j("abc" ++ X) -> X;
j(X ++ "abc") -> X;
j(X = {_, X}) -> ok;
j(<<A:8, B:A, C/binary>>) -> B;
j(<<A/binary, B:8>>) -> A;
j(<<A:8/float>>) -> A;
j(<<"abc":8>>) -> 1;
j(<<A/utf8-unit:8>>) -> 1;
j(#{a => 1}) -> 1;
j(#{a := 1, X := 2}) -> 1.
k() -> try foo() of X -> X catch A:B:C when C == [] -> A; D -> E after F = 1 end, X, F.
l() -> fun(X) -> Y end, fun F(0) -> 0; F(N) -> F(N-1) end, fun l/0, fun undefd/3, fun lists:map/2.
m(X) -> fun(X) -> X end, [X || X <- [1,2]], [Y || Y <- X, Y > Q].
n(_A, _A) -> _A.
o(_A) -> _A = 1, {_A}.
p() -> catch X = 1, X.
q() -> begin A = 1 end, A, (B = 2) andalso (C = 3), C, B.
r() -> receive X -> X after 10 -> Y = 1 end, Y.
s() -> X = 1, X = 2, if X > 1 -> Z = 1; true -> Z = 2 end, Z.
t() -> undefined_fn(1), map(fun a/1, []), length([]), abs(1).
abs(X) -> X.
length(X) -> X.
u() -> a:b, X = a:b, X.
v() -> io:format("~p ~s~n", [1]), io:format("~p"), io:format("~q", []), io:format("ok~n", []), io_lib:format("~p", foo).
w() -> #{a := 1}, M = #{}, M#{a := 1, b => 2}.
x(A) -> A#r{_ = 1}, #r{_ = 1}, A#r{a = 1, a = 2}.
y() -> erlang:now(), now(), 1:f(), "abc"(1), {a,b,c}(1).
z(X) -> case X of Y when Y > 1 -> ok; Y -> Y end, Y.
%% The places are those that erlc 25 reports, but for exports and imports, where the entry is named.
%% RUN: not luciole-parse-test --brief %s 2>&1 | FileCheck %s --match-full-lines
%% CHECK: {{.*}}lint_variables_and_more.erl:2:15: error: the function nope/2 is undefined
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:3:27: error: the function foo/0 is undefined
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:3:34: error: the field a is defined twice
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:4:2: warning: the record unused is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:5:2: warning: the record s is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:6:2: warning: the record bad is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:6:19: error: the variable X is unbound
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:8:17: error: the function map/2 is imported from 'lists' already
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:9:9: warning: the variable Y is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:9:16: error: the variable Z is unbound
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:10:1: warning: the function f/2 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:10:6: warning: the variable Y is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:11:46: error: the variable A is unsafe: the 'case' (line 11) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:11:50: error: the variable B is unsafe: the 'case' (line 11) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:12:1: warning: the function h/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:12:18: error: the record r has no field d
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:12:26: error: the record q is undefined
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:12:46: error: the record r has no field zz
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:12:59: error: the record r has no field nope
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:13:1: warning: the function i/1 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:13:11: error: illegal guard: foo/1 cannot be called here
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:14:3: warning: the variable X is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:14:11: error: illegal guard: only BIFs of erlang without side effects can be called here
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:16:14: error: illegal guard: '++' cannot be used here
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:17:1: warning: the function j/1 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:17:4: error: illegal pattern
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:18:5: error: illegal pattern
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:18:13: error: the variable X is unbound
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:20:5: error: illegal pattern
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:20:18: error: the variable X is unbound
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:22:15: warning: the variable C is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:23:5: error: a binary without a size can only stand at the end of a pattern
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:23:15: warning: the variable B is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:24:5: warning: a float of 8 bits: there are only 16, 32 and 64
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:25:5: error: a string in a binary pattern has no size and no type but utf8, utf16 and utf32
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:26:5: error: a segment of type utf8, utf16 or utf32 has neither a size nor a unit
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:26:5: warning: the variable A is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:27:7: error: illegal pattern: keys are matched with ':='
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:28:13: error: the variable X is unbound
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:29:1: warning: the function k/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:29:12: error: the function foo/0 is undefined
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:29:36: warning: the variable B is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:29:45: error: the stack trace C must not be used in a guard
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:29:59: warning: the variable D is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:29:64: error: the variable E is unbound
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:29:83: error: the variable X is unsafe: the 'try' (line 29) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:29:86: error: the variable F is unsafe: the 'try' (line 29) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:30:1: warning: the function l/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:30:12: warning: the variable X is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:30:18: error: the variable Y is unbound
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:30:69: error: the function undefd/3 is undefined
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:31:1: warning: the function m/1 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:31:13: warning: the variable X is shadowed in this fun
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:31:32: warning: the variable X is shadowed in this generator
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:31:63: error: the variable Q is unbound
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:32:1: warning: the function n/2 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:32:3: warning: the variable _A is bound several times in this pattern
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:32:7: warning: the variable _A is bound several times in this pattern
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:33:1: warning: the function o/1 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:33:10: warning: the variable _A is bound already
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:34:1: warning: the function p/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:34:21: error: the variable X is unsafe: the 'catch' (line 34) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:35:1: warning: the function q/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:35:53: error: the variable C is unsafe: the 'andalso' (line 35) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:36:1: warning: the function r/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:36:46: error: the variable Y is unsafe: the 'receive' (line 36) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:37:1: warning: the function s/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:38:1: warning: the function t/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:38:8: error: the function undefined_fn/1 is undefined
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:38:29: error: the function a/1 is undefined
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:38:43: error: ambiguous call of length/1: it is a BIF and a function of this module
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:38:55: error: ambiguous call of abs/1: it is a BIF and a function of this module
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:39:1: warning: the function abs/1 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:40:1: warning: the function length/1 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:41:1: warning: the function u/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:41:8: error: a module and a function alone are no expression
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:41:17: error: a module and a function alone are no expression
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:42:1: warning: the function v/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:42:29: warning: the format string takes 2 arguments, but there is 1
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:42:45: warning: the format string takes 1 argument, but there is no argument list
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:42:62: warning: invalid format string: there is no control sequence ~q
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:42:116: warning: the arguments of a format call are a list
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:43:1: warning: the function w/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:43:12: error: ':=' updates a key that is there; a new map is built with '=>'
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:44:1: warning: the function x/1 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:44:13: error: '_' means nothing in the update of a record
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:44:43: error: the field a is given twice
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:45:1: warning: the function y/0 is unused
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:45:8: warning: erlang:now/0 is deprecated
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:45:22: warning: erlang:now/0 is deprecated
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:45:36: warning: this is never a function
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:45:46: warning: this is never a function
%% CHECK-NEXT: {{.*}}lint_variables_and_more.erl:46:1: warning: the function z/1 is unused
