-module(lint_scopes).
-feature(maybe_expr, enable).
-compile([export_all, nowarn_export_all]).

-record(r, {a, b}).
a(X) -> maybe {ok, A} ?= X, B = A, {A, B} else E -> E end, A.
b(X) -> maybe X ?= 1, Y = X end, Y.

d(X) -> [E || {ok, E} <- X, E =/= 1, A = E, A > 1].
e(X) -> << <<E:8>> || E <- X, F <- E >>.
f(X) -> X() + (X#r.a)(), (fun() -> 1 end)().
g(X) -> {X:f(), m:X(), X:X()}.
h(X) -> fun X:f/1, fun m:X/1, fun m:f/X, fun Q:f/1.
i() -> error, throw(x), exit(y), halt().
j(X) -> case X of {ok, V} -> V; {error, V} when V > 1 -> V; _ -> V = 1 end, V.
k(X) -> case X of 1 -> Y = 1; 2 -> Y = 2 end, case X of Y -> 1; _ -> Y end.
l(X) -> try X of Y -> Y catch _:_ -> Y end.
m(X) -> try Y = X after Y end, Y.
n(X) -> try X catch error:badarg -> Z = 1; _:_ -> Z = 2 end, Z.
o(X) -> if X -> A = 1; true -> throw(x) end, A.
p(F) -> F(A = 1, A), {A, A}.
q(F) -> [A = 1, A | A].
r(X) -> begin X = 1, Y = 2 end, Z = begin Y end, Z.
s(X) -> #{a => X, b := 1}, #{X := 2}, X#{a := 1, b => 2}.
t(#{a := #{b := C}}) -> C.
u(_) -> fun(_) -> _ end.
v(X) when is_record(X, r), is_record(X, r, 3), is_record(X, r, X), is_record(X, zz, 3) -> X.
w(X) -> is_record(X, r), is_record(X, nope), is_record(X, r, 3), erlang:is_record(X, nope).
x(X) -> X ! X, X ++ X, X -- X, not X, bnot X, -X, +X, X andalso X orelse X.
y() -> receive after foo -> ok end, receive X when X > 1 -> ok end, X.
z() -> A = fun() -> B = 1, fun() -> B end end, A(), B.
aa() -> "unused", 1, foo, ok.
bb(X, Y) when X > Y, Y > Z -> X.
cc(X) -> case X of "a" ++ Y -> Y; [a | "b"] -> 1; {} -> 2; [] -> 3; <<>> -> 4 end.
dd(<<X, Y:X/binary-unit:1, Z/bits>>, X) -> {Y, Z}.
ee() -> fun F() -> F end, fun F(F) -> F end, fun _() -> 1 end.
ff(X) -> fun(Y) -> X = Y, Z = X end.
gg(X) -> [Z || Z <- X, Y <- Z, X <- Y].
hh(X) -> fun(X, X) -> X end, fun({X, Y}, Y) -> ok end.
%% The places are those that erlc 25 reports.
%% RUN: not luciole-parse-test --brief %s 2>&1 | FileCheck %s --match-full-lines
%% CHECK: {{.*}}lint_scopes.erl:6:60: error: the variable A is unsafe: the 'maybe' (line 6) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_scopes.erl:7:34: error: the variable Y is unsafe: the 'maybe' (line 7) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_scopes.erl:10:31: warning: the variable F is unused
%% CHECK-NEXT: {{.*}}lint_scopes.erl:13:46: error: the variable Q is unbound
%% CHECK-NEXT: {{.*}}lint_scopes.erl:16:57: warning: the variable Y comes out of the 'case' on line 16
%% CHECK-NEXT: {{.*}}lint_scopes.erl:17:38: error: the variable Y is unbound
%% CHECK-NEXT: {{.*}}lint_scopes.erl:18:25: error: the variable Y is unsafe: the 'try' (line 18) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_scopes.erl:18:32: error: the variable Y is unsafe: the 'try' (line 18) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_scopes.erl:19:62: error: the variable Z is unsafe: the 'try' (line 19) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_scopes.erl:20:46: error: the variable A is unsafe: the 'if' (line 20) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_scopes.erl:21:18: error: the variable A is unbound
%% CHECK-NEXT: {{.*}}lint_scopes.erl:22:3: warning: the variable F is unused
%% CHECK-NEXT: {{.*}}lint_scopes.erl:22:17: error: the variable A is unbound
%% CHECK-NEXT: {{.*}}lint_scopes.erl:22:21: error: the variable A is unbound
%% CHECK-NEXT: {{.*}}lint_scopes.erl:24:21: error: ':=' updates a key that is there; a new map is built with '=>'
%% CHECK-NEXT: {{.*}}lint_scopes.erl:24:32: error: ':=' updates a key that is there; a new map is built with '=>'
%% CHECK-NEXT: {{.*}}lint_scopes.erl:26:19: error: '_' is unbound: it matches anything, but has no value
%% CHECK-NEXT: {{.*}}lint_scopes.erl:27:48: error: illegal guard: the name of the record must be an atom, and its size an integer
%% CHECK-NEXT: {{.*}}lint_scopes.erl:28:39: error: the record nope is undefined
%% CHECK-NEXT: {{.*}}lint_scopes.erl:28:86: error: the record nope is undefined
%% CHECK-NEXT: {{.*}}lint_scopes.erl:31:53: error: the variable B is unbound
%% CHECK-NEXT: {{.*}}lint_scopes.erl:33:26: error: the variable Z is unbound
%% CHECK-NEXT: {{.*}}lint_scopes.erl:36:27: warning: the variable F is unused
%% CHECK-NEXT: {{.*}}lint_scopes.erl:36:33: warning: the variable F is shadowed in this fun
%% CHECK-NEXT: {{.*}}lint_scopes.erl:37:27: warning: the variable Z is unused
%% CHECK-NEXT: {{.*}}lint_scopes.erl:38:32: warning: the variable X is shadowed in this generator
%% CHECK-NEXT: {{.*}}lint_scopes.erl:38:32: warning: the variable X is unused
%% CHECK-NEXT: {{.*}}lint_scopes.erl:39:4: warning: the variable X is unused
%% CHECK-NEXT: {{.*}}lint_scopes.erl:39:14: warning: the variable X is shadowed in this fun
%% CHECK-NEXT: {{.*}}lint_scopes.erl:39:35: warning: the variable X is shadowed in this fun
%% CHECK-NEXT: {{.*}}lint_scopes.erl:39:35: warning: the variable X is unused
