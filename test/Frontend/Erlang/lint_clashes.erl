-module(lint_clashes).
-export([abs/1, f/0, f/0, n/1, o/1, p/1, q/1, r/1, s/1, t/1, u/1, v/1, w/1, x/1, y/1, z/0]).
-compile({no_auto_import, [abs/1]}).
-import(erlang, [length/1]).
-import(foo, [size/1, binary_part/2, bar/0]).
-compile(warn_unused_import).
-compile({nowarn_unused_function, [unused/0]}).
-record(r, {a = undefined :: atom(), b = helper(), c = [X || X <- [1]], d = fun(Y) -> Y end}).
-record(t, {x = #r{}}).
helper() -> 1.
unused() -> 1.
abs(X) -> abs(X - 1).
f() -> #t{}, length([]).
f() -> 2.
bar() -> 1.
n(L) -> lists:foldl(fun(X, {A, B}) when X > A -> {X, B}; (_, Acc) -> Acc end, {0, L}, L).
o({X, Y}) when X =:= Y; element(1, X) > 2, is_map_key(a, Y) -> {X, Y};
o(#{key := V, {a, 1} := W}) -> V + W;
o(<<Len:16, Data:Len/binary, Rest/binary>>) -> {Data, Rest};
o("prefix" ++ Rest) -> Rest;
o([$a, $b | T]) -> T.
p(X) ->
  Y = case X of
    1 -> Z = 2, Z;
    _ -> Z = 3
  end,
  W = if Y > 1 -> A = 1; true -> A = 2, B = 1 end,
  {Z, W, A}.
q(X) ->
  try
    A = X, A
  of
    1 -> B = A, B;
    C -> C
  catch
    error:E:S -> {E, S, A};
    throw:B -> B
  after
    D = 1, D
  end.
r(X) -> F = fun F(0) -> X; F(N) -> F(N - 1) end, F(1), [F || F <- X].
s(X) -> [Y || Y <- X, begin Z = Y, Z > 1 end, Z < 3], Z.
t(X) -> (A = X) + A.
u(X) -> {B = X, B}, B.
v(X) -> X1 = X, fun() -> X1 = 2, X2 = 3 end, fun(X1) -> X1 end.
w(X) -> maybe_fun(X), ?MODULE:w(1), apply(fun w/1, [X]), spawn(fun() -> w(X) end).
x(X) -> receive {X, Y} -> Y; Z -> Z end, {Y, Z}.
y(X) when size(X) > 1, length(X) > 1, abs(X) > 1 -> binary_part(X, {1,2}).
z() -> _X = 1, _X + _, _Y = 2, _Y = 3, {_Z, _Z} = {1, 1}.
aa(X = Y, Y = Z, [X | Z]) -> ok.
bb(#r{a = A, _ = B}, #r{a=1,b=1,c=1,d=1,_ = 1}) -> {A, B}.
cc(X) -> #r{_ = X}, X#r{b = 1}#r.a, (#r{})#t.x, [a]#r.a.
dd() -> fun length/1, fun abs/1, fun bar/0, fun size/1, fun erlang:abs/1.
ee(X) when X; not X; X andalso true; X > 1 orelse X; -X; "a" ++ X; X ! 1; {X, 1}; [X | 1]; <<X:8>> == X; (X = 1) -> ok.
ff(X) when begin X end; fun() -> 1 end; catch X; case X of 1 -> 1 end; X#{a => 1}; X:f(); M:f(1); self() == X; node() == X; now() -> M.
gg(A, A) -> A; gg(_, B) -> C = B, D.
hh() -> case a of {A, _} = {_, A} -> A end.
ii() -> X = [Y || Y <- Y], fun(Z) when Q -> Z end.
jj(<<X:Y, Y:8>>) -> X; jj(<<X:8, X:8>>) -> X; jj(<<_:X>>) -> X; jj(<<(X+1):8>>) -> X; jj(<<1.5/float>>) -> 1; jj(<<a:8>>) -> 1; jj(<<X:(1+2)/binary>>) -> X; jj(<<X:a>>) -> X.
%% The places are those that erlc 25 reports, but for exports and imports, where the entry is named.
%% RUN: not luciole-parse-test --brief %s 2>&1 | FileCheck %s --match-full-lines
%% CHECK: {{.*}}lint_clashes.erl:2:22: warning: the function f/0 is exported already
%% CHECK-NEXT: {{.*}}lint_clashes.erl:4:18: error: this import hides the BIF length/1
%% CHECK-NEXT: {{.*}}lint_clashes.erl:5:15: error: this import hides the BIF size/1
%% CHECK-NEXT: {{.*}}lint_clashes.erl:5:15: warning: the import foo:size/1 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:5:23: warning: this import hides the BIF binary_part/2
%% CHECK-NEXT: {{.*}}lint_clashes.erl:5:38: warning: the import foo:bar/0 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:14:1: error: the function f/0 is defined twice
%% CHECK-NEXT: {{.*}}lint_clashes.erl:15:1: error: the function bar/0 is imported from 'foo' and defined here
%% CHECK-NEXT: {{.*}}lint_clashes.erl:15:1: warning: the function bar/0 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:27:41: warning: the variable B is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:36:25: error: the variable A is unsafe: the 'try' (line 30) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_clashes.erl:41:62: warning: the variable F is shadowed in this generator
%% CHECK-NEXT: {{.*}}lint_clashes.erl:42:55: error: the variable Z is unbound
%% CHECK-NEXT: {{.*}}lint_clashes.erl:43:19: error: the variable A is unbound
%% CHECK-NEXT: {{.*}}lint_clashes.erl:44:17: error: the variable B is unbound
%% CHECK-NEXT: {{.*}}lint_clashes.erl:45:34: warning: the variable X2 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:45:50: warning: the variable X1 is shadowed in this fun
%% CHECK-NEXT: {{.*}}lint_clashes.erl:46:9: error: the function maybe_fun/1 is undefined
%% CHECK-NEXT: {{.*}}lint_clashes.erl:47:43: error: the variable Y is unsafe: the 'receive' (line 47) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_clashes.erl:47:46: error: the variable Z is unsafe: the 'receive' (line 47) does not bind it on all its ways
%% CHECK-NEXT: {{.*}}lint_clashes.erl:48:11: error: illegal guard: size/1 is a function of this module; only BIFs without side effects can be called here
%% CHECK-NEXT: {{.*}}lint_clashes.erl:48:39: error: illegal guard: abs/1 is a function of this module; only BIFs without side effects can be called here
%% CHECK-NEXT: {{.*}}lint_clashes.erl:49:21: error: '_' is unbound: it matches anything, but has no value
%% CHECK-NEXT: {{.*}}lint_clashes.erl:49:32: warning: the variable _Y is bound already
%% CHECK-NEXT: {{.*}}lint_clashes.erl:49:41: warning: the variable _Z is bound several times in this pattern
%% CHECK-NEXT: {{.*}}lint_clashes.erl:49:45: warning: the variable _Z is bound several times in this pattern
%% CHECK-NEXT: {{.*}}lint_clashes.erl:50:1: warning: the function aa/3 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:51:1: warning: the function bb/2 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:51:41: error: '_' stands for no field: all are given
%% CHECK-NEXT: {{.*}}lint_clashes.erl:52:1: warning: the function cc/1 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:52:49: warning: this is never a record
%% CHECK-NEXT: {{.*}}lint_clashes.erl:53:1: warning: the function dd/0 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:54:1: warning: the function ee/1 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:54:62: error: illegal guard: '++' cannot be used here
%% CHECK-NEXT: {{.*}}lint_clashes.erl:54:70: error: illegal guard: '!' cannot be used here
%% CHECK-NEXT: {{.*}}lint_clashes.erl:54:107: error: illegal guard: equality is written '==' or '=:='
%% CHECK-NEXT: {{.*}}lint_clashes.erl:55:1: warning: the function ff/1 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:55:12: error: illegal guard
%% CHECK-NEXT: {{.*}}lint_clashes.erl:55:25: error: illegal guard
%% CHECK-NEXT: {{.*}}lint_clashes.erl:55:41: error: illegal guard
%% CHECK-NEXT: {{.*}}lint_clashes.erl:55:50: error: illegal guard
%% CHECK-NEXT: {{.*}}lint_clashes.erl:55:84: error: illegal guard: only BIFs of erlang without side effects can be called here
%% CHECK-NEXT: {{.*}}lint_clashes.erl:55:91: error: illegal guard: only BIFs of erlang without side effects can be called here
%% CHECK-NEXT: {{.*}}lint_clashes.erl:55:125: warning: erlang:now/0 is deprecated
%% CHECK-NEXT: {{.*}}lint_clashes.erl:55:125: error: illegal guard: now/0 cannot be called here
%% CHECK-NEXT: {{.*}}lint_clashes.erl:55:134: error: the variable M is unbound
%% CHECK-NEXT: {{.*}}lint_clashes.erl:56:1: warning: the function gg/2 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:56:28: warning: the variable C is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:56:35: error: the variable D is unbound
%% CHECK-NEXT: {{.*}}lint_clashes.erl:57:1: warning: the function hh/0 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:58:1: warning: the function ii/0 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:58:9: warning: the variable X is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:58:24: error: the variable Y is unbound
%% CHECK-NEXT: {{.*}}lint_clashes.erl:58:40: error: the variable Q is unbound
%% CHECK-NEXT: {{.*}}lint_clashes.erl:59:1: warning: the function jj/1 is unused
%% CHECK-NEXT: {{.*}}lint_clashes.erl:59:8: error: the variable Y is unbound
%% CHECK-NEXT: {{.*}}lint_clashes.erl:59:54: error: the variable X is unbound
%% CHECK-NEXT: {{.*}}lint_clashes.erl:59:72: error: illegal pattern
%% CHECK-NEXT: {{.*}}lint_clashes.erl:59:84: error: the variable X is unbound
%% CHECK-NEXT: {{.*}}lint_clashes.erl:59:165: warning: this size is no integer, so the pattern can never match
