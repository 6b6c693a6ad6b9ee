%% RUN: luciole-parse-test --dump-ast --no-warnings %s | FileCheck %s
-module(forms).
%% CHECK: module forms
%% CHECK: export f/1
%% CHECK: export g/0
%% CHECK: export_type t/1
%% CHECK: import lists:map/2
%% CHECK: on_load f0
%% CHECK: record r a b=1 c :: integer() d=[] :: [atom(), ...]
%% CHECK: attribute vsn {1, -2, 3.5, "s", [a | b]}
%% CHECK: attribute compile {inline, [{f, 1}]}
%% CHECK: attribute custom (map a => [1, 2])
%% CHECK: type t(A) :: {A, 1..(op bsl 1 8), fun((...) -> any()), fun(), <<_:8, _:_*4>>, #{a := b, c => d}}
%% CHECK: opaque o() :: #r{c :: 5} | X :: lists:foo(_) | 'with space'
%% CHECK: spec f/1 fun((X) -> Y) when X :: integer(), Y :: X; fun((atom()) -> ok)
%% CHECK: callback cb/0 fun(() -> no_return())
-export([f/1]).
-export([g/0]).
-export_type([t/1, o/0]).
-import(lists, [map/2]).
-on_load(f0/0).
-record(r, {a, b = 1, c :: integer(), d = [] :: [atom(), ...]}).
-vsn({1, -2, 3.5, "s", [a|b]}).
-compile({inline, [f/1]}).
-custom(#{a => [1, 2]}).
-type t(A) :: {A, 1..1 bsl 8, fun((...) -> any()), fun(), <<_:8, _:_*4>>, #{a := b, c => d}}.
-opaque o() :: #r{c :: 5} | X :: lists:foo(_) | 'with space'.
-spec f(X) -> Y when X :: integer(), is_subtype(Y, X); (atom()) -> ok.
-callback cb() -> no_return().
f0() -> ok.
f(X) -> map(fun g/0, [X]).
g() -> #r{}.
