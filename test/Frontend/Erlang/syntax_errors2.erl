-export([a/0]).
-module(syntax_errors2).
-module(k2).
-on_load(c/1).
-on_load(a/0).
-on_load(b/0).
-import(1).
-export(a).
-export([1]).
-export([a/b]).
-record(1, {}).
-record(r, []).
-record(r, {1}).
-foo(a, b).
-foo(a + b).
-foo(fun() -> ok end).
-foo(X).
-case(a).
-module(1).
-type 1 :: a.
-type t(a) :: a.
-type t() :: a() + 1.
-type t() :: foo:1().
-type t() :: #1{}.
-type t() :: #{a -> b}.
-type t() :: <<a:1>>.
-type t() :: <<_:1, _:2>>.
-type t() :: .
-spec f() .
-spec 1() -> ok.
-spec foo:1() -> ok.
-spec f(X) -> Y when Y.
-spec f(X) -> Y when foo.
-spec f(X) -> _ when _ :: a.
-spec f(X) -> _ when is_subtype(_, a).
-spec f(X) -> Y when is_subtype(a, b).
-spec f(X) -> Y; (X, Y) -> Y.
-import(foo, [a/1]).
a() -> <<1/1>>.
b() -> <<1/foo>>.
c() -> <<1:8/integer-float>>.
d() -> <<1:8/unit:0>>.
e() -> <<1:8/unit:1-unit:2>>.
f() -> <<1:8/unit:a>>.
g() -> [X || X <= Y].
h() -> try 1 catch a:b:c -> 1 end.
i() -> fun 1.
j() -> fun foo:1/2.
k() -> fun F/1.
l() -> fun f/256.
m() -> fun F(1) -> 1; G(2) -> 2 end.
n() -> #1{}.
o() -> #r.
p() -> #{a -> 1}.
q() -> X#.
r() -> 1; 2.
s() -> ok; t() -> ok.
1.
foo.
u() -> fun(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_) -> ok end.
v(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,_) -> ok.
%% Attributes, types, segments, funs.
%% RUN: not luciole-parse-test --brief %s 2>&1 | FileCheck %s --match-full-lines
%% CHECK: {{.*}}syntax_errors2.erl:1:2: error: the file does not begin with -module(Name).
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:3:2: error: the module is named twice
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:4:10: error: the function of -on_load has no arguments
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:6:2: error: there can be only one -on_load
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:7:9: error: syntax error before '1': expected a module's name
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:8:9: error: syntax error before 'a': expected a list of name/arity
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:9:10: error: syntax error before '1': expected name/arity
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:10:12: error: syntax error before 'b': expected an arity
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:11:9: error: syntax error before '1': expected a record's name
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:12:12: error: syntax error before '[': expected the fields in '{' and '}'
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:13:13: error: syntax error before '1': expected a field name
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:14:2: error: bad attribute 'foo'
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:15:8: error: the value of an attribute must be a literal
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:16:6: error: the value of an attribute must be a literal
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:17:6: error: the value of an attribute must be a literal
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:18:6: error: syntax error before '(': expected the name of an attribute
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:19:9: error: syntax error before '1': expected the module's name
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:20:7: error: syntax error before '1': expected a type's name
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:21:9: error: syntax error before 'a': expected a type variable
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:22:14: error: only integers can be operated on in a type
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:23:18: error: syntax error before '1': expected a type's name
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:24:15: error: syntax error before '1': expected a record's name or '{'
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:25:18: error: syntax error before '->': expected '=>' or ':='
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:26:16: error: syntax error before 'a': expected '_:Size' or '_:_*Unit'
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:27:23: error: syntax error before '2': expected '_*Unit'
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:28:14: error: syntax error before the end of the form ('.'): expected a type
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:29:11: error: syntax error before the end of the form ('.'): expected '->'
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:30:7: error: syntax error before '1': expected a function's name
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:31:11: error: syntax error before '1': expected a function's name
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:32:23: error: syntax error before the end of the form ('.'): expected '::'
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:33:22: error: syntax error before 'foo': expected Var :: Type
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:34:22: error: '_' is no type variable that can be constrained
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:35:33: error: '_' is no type variable that can be constrained
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:36:33: error: syntax error before 'a': expected a type variable
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:37:18: error: the clauses of this -spec have different numbers of arguments
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:39:12: error: syntax error before '1': expected a segment type
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:40:12: error: 'foo' is no segment type
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:41:22: error: 'float' conflicts with what this segment was said to be before
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:42:19: error: a unit must be from 1 to 256
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:43:21: error: this segment has two different units
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:44:19: error: syntax error before 'a': expected an integer
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:45:14: error: the pattern of a binary generator is a binary
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:46:24: error: syntax error before 'c': expected a variable for the stack trace
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:47:12: error: syntax error before '1': expected '(' or a function's name
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:48:16: error: syntax error before '1': expected a function's name
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:49:12: error: a local function's name must be an atom
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:50:14: error: a function has at most 255 arguments
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:51:23: error: the clauses of this fun have different names
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:52:9: error: syntax error before '1': expected a record name or '{'
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:53:10: error: syntax error before the end of the form ('.'): expected '{' or '.'
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:54:12: error: syntax error before '->': expected '=>' or ':='
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:55:10: error: syntax error before the end of the form ('.'): expected a record name or '{'
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:56:11: error: syntax error before '2': expected a function clause
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:57:12: error: head mismatch: a clause of s/0 was expected, but t/0 was found
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:58:1: error: syntax error before '1': expected a function or an attribute
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:59:4: error: syntax error before the end of the form ('.'): expected '('
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:60:8: error: a fun has at most 255 arguments
%% CHECK-NEXT: {{.*}}syntax_errors2.erl:61:1: error: a function has at most 255 arguments
