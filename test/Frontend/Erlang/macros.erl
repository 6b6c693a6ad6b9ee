%% RUN: luciole-parse-test --dump-ast --no-lint -I %S/Inputs -D FROM_CL -D VALUE=42 %s | FileCheck %s
-module(macros).
-include("defs.hrl").
-include_lib("kernel/include/file.hrl").
-define(A, 1).
-define(PAIR(X), {X}).
-define(PAIR(X, Y), {X, Y}).
-define(STR(X), ??X).
-define(ID(X), X).
-define(NESTED, ?PAIR(?A, ?ID(?ID(2)))).
-define(ASSERT(E), case (E) of true -> ok; _ -> error({??E, ?LINE}) end).
-define(CALL, foo).

%% CHECK: record file_info
%% CHECK: function plain/0
%% CHECK: {1, {2}, {3, 4}}
plain() -> {?A, ?PAIR(2), ?PAIR(3, 4)}.
%% CHECK: {1, 2}
nested() -> ?NESTED.
%% CHECK: "foo ( X , \"s\" , 'q q' ) + 1"
stringify(X) -> ?STR(foo(X, "s", 'q q') + 1).
%% CHECK: {"X > 1", [[#@LINE+3]]}
assert(X) ->
  ok,
  ?ASSERT(X > 1).
%% CHECK: {macros, "macros", [[#@LINE+1]], fname, 2, 'BEAM', 25}
fname(_, _) -> {?MODULE, ?MODULE_STRING, ?LINE, ?FUNCTION_NAME, ?FUNCTION_ARITY, ?MACHINE, ?OTP_RELEASE}.
%% CHECK: {true, 42, included}
cl() -> {?FROM_CL, ?VALUE, ?INCLUDED}.
%% CHECK: (call foo 1)
call() -> ?CALL(1).
%% CHECK: "{{.*}}macros.erl"
file() -> ?FILE.
%% CHECK: (call foo [1, 2] {a, b} 3)
args() -> foo(?ID([1, 2]), ?ID({a, b}), ?ID(3)).
%% CHECK: (fun
%% CHECK: (a, b) ->
funarg() -> ?ID(fun(a, b) -> c end).
