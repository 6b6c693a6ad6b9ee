-module(syntax_errors).
-export([a/0,b/1,c/2]).
-foo(bar).
a() -> 1
b(X) -> X.
c(X, Y) -> [X | Y.
d() -> case 1 of end.
e() -> if true -> ok; end.
f() -> fun(X) -> X; (X, Y) -> X end.
g() -> 1 == 2 == 3.
h() -> begin end.
i() -> "abc
def", $\x{110000}.
j(X) -> X;
k(X) -> X.
l() -> 1 + .
m() -> foo(1,).
n() -> {a, b]].
o() -> ?UNDEFINED.
p() -> #r{A = 1}.
-export([x/0]).
q() -> try 1 end.
r() -> maybe 1 end.
s() -> X = = 1.
t() -> 36#zz + 37#1.
u() -> 1.5e400.
v() -> <<1:>>.
w() -> fun foo/ .
x() -> receive after 1 end.
%% Every form has its own error.
%% RUN: not luciole-parse-test --brief %s 2>&1 | FileCheck %s --match-full-lines
%% CHECK: {{.*}}syntax_errors.erl:5:1: error: syntax error before 'b'
%% CHECK-NEXT: {{.*}}syntax_errors.erl:6:18: error: syntax error before the end of the form ('.'): expected ']'
%% CHECK-NEXT: {{.*}}syntax_errors.erl:7:18: error: syntax error before 'end'
%% CHECK-NEXT: {{.*}}syntax_errors.erl:8:23: error: syntax error before 'end'
%% CHECK-NEXT: {{.*}}syntax_errors.erl:9:21: error: the clauses of this fun have different numbers of arguments
%% CHECK-NEXT: {{.*}}syntax_errors.erl:10:15: error: syntax error before '==': comparisons do not chain
%% CHECK-NEXT: {{.*}}syntax_errors.erl:11:14: error: syntax error before 'end'
%% CHECK-NEXT: {{.*}}syntax_errors.erl:13:7: error: \x{110000} is not a Unicode character
%% CHECK-NEXT: {{.*}}syntax_errors.erl:15:1: error: head mismatch: a clause of j/1 was expected, but k/1 was found
%% CHECK-NEXT: {{.*}}syntax_errors.erl:16:12: error: syntax error before the end of the form ('.')
%% CHECK-NEXT: {{.*}}syntax_errors.erl:17:14: error: syntax error before ')'
%% CHECK-NEXT: {{.*}}syntax_errors.erl:18:13: error: syntax error before ']': expected '}'
%% CHECK-NEXT: {{.*}}syntax_errors.erl:19:9: error: the macro 'UNDEFINED' is not defined
%% CHECK-NEXT: {{.*}}syntax_errors.erl:20:8: error: the record r is undefined
%% CHECK-NEXT: {{.*}}syntax_errors.erl:20:11: error: a field name is an atom, not the variable A
%% CHECK-NEXT: {{.*}}syntax_errors.erl:21:2: error: the attribute 'export' comes after function definitions
%% CHECK-NEXT: {{.*}}syntax_errors.erl:22:14: error: syntax error before 'end': expected 'catch' or 'after'
%% CHECK-NEXT: {{.*}}syntax_errors.erl:23:14: error: syntax error before '1'
%% CHECK-NEXT: {{.*}}syntax_errors.erl:24:12: error: syntax error before '='
%% CHECK-NEXT: {{.*}}syntax_errors.erl:25:16: error: the base of a number must be from 2 to 36
%% CHECK-NEXT: {{.*}}syntax_errors.erl:26:8: error: this float is too large
%% CHECK-NEXT: {{.*}}syntax_errors.erl:27:12: error: syntax error before '>>'
%% CHECK-NEXT: {{.*}}syntax_errors.erl:28:17: error: syntax error before the end of the form ('.'): expected an arity
%% CHECK-NEXT: {{.*}}syntax_errors.erl:29:24: error: syntax error before 'end': expected '->'
