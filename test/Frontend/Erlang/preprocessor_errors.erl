-module(preprocessor_errors).
-export([a/0]).
-define(A, 1).
-define(A, 2).
-define(B(X), X).
-define(B(X,Y), {X,Y}).
-define(C, ?D).
-define(D, ?C).
-define(LINE, 1).
-define(E(X,X), 1).
-define(F.
-define(G(a), 1).
-define H, 1.
-ifdef(A).
-else.
-else.
-endif.
-endif.
-elif(true).
-if(foo()).
-endif.
-if(?OTP_RELEASE >= 25).
-define(OK, ok).
-else.
-define(OK, nok).
-endif.
-if(a:b()).
-endif.
-ifdef(1).
-endif.
-include("nonexistent.hrl").
-include_lib("nonexistent/include/x.hrl").
-include(foo).
-undef(A).
-undef(1).
-error("hello").
-warning({a,1}).
-file(1).
a() -> {?A, ?B(1), ?B(1,2), ?B, ?B(1,2,3), ?C, ?OK}.
b() -> ?C.
c() -> ?B.
d() -> ?B(1,2,3).
e() -> ?B().
f() -> ?FUNCTION_NAME.
g() -> ?OK(1).
-feature(foo, enable).
-feature(maybe_expr, enable).
-ifdef(FOO).
%% Every directive has its own error.
%% RUN: not luciole-parse-test --brief %s 2>&1 | FileCheck %s --match-full-lines
%% CHECK: {{.*}}preprocessor_errors.erl:4:9: error: the macro 'A' is defined already
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:9:9: error: the macro 'LINE' is predefined
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:10:13: error: the argument X is named twice
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:11:10: error: badly formed -define
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:12:11: error: badly formed -define
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:13:9: error: badly formed -define
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:16:2: error: this -ifdef has an -else already
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:18:2: error: this -endif has no -if, -ifdef or -ifndef
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:19:2: error: this -elif has no -if
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:27:5: error: this cannot stand in the condition of -if
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:29:8: error: badly formed -ifdef
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:31:10: error: can't find the include file "nonexistent.hrl"
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:32:14: error: can't find the include lib "nonexistent/include/x.hrl"
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:33:10: error: badly formed -include
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:35:8: error: badly formed -undef
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:36:2: error: -error("hello").
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:37:2: warning: -warning({a, 1}).
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:38:7: error: badly formed -file
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:39:10: error: the macro 'A' is not defined
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:40:9: error: the macro 'C' uses itself
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:41:9: error: the macro 'B' takes other arguments
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:42:9: error: the macro 'B' takes other arguments
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:43:9: error: the macro 'B' takes other arguments
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:46:2: error: -feature is too late here
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:47:2: error: -feature is too late here
%% CHECK-NEXT: {{.*}}preprocessor_errors.erl:48:2: error: this -ifdef has no -endif
