-feature(nothing, enable).
-module(preprocessor_errors2).
-export([a/0]).
-define(A(X), X).
-define(NOPAREN, 1 + .
-define(PAIR(X, Y), {X, Y}).
-define(H(X
-else.
-undef(a, b).
-file(x).
-include_lib("a" foo).
-define(Z(1), 2).
-define(Z(X;Y), 2).
-if(true).
-else.
-elif(true).
-endif.
-ifdef(a, b).
-endif.
-if true.
-endif.

-feature(maybe_expr).
-include_lib(foo).
-include("preprocessor_errors2.erl").
-define(INF(X), ?X(X)).
inf() -> ?INF(INF).
-file("x", y).
-if(?FUNCTION_NAME =:= a).
-endif.
-if((1) 2).
-endif.
a() -> ?A().
b() -> ?PAIR(1,).
d() -> ?A(1.
e() -> ?FEATURE_ENABLED.
f() -> {?FEATURE_ENABLED(maybe_expr), ?FEATURE_AVAILABLE(maybe_expr), ?FEATURE_AVAILABLE(x)}.
?FUNCTION_NAME() -> ok.
-define(LIST, [a).
g() -> 1.
h( ?FUNCTION_ARITY -> 1.
%% It includes itself, too.
%% RUN: not luciole-parse-test --brief %s 2>&1 | FileCheck %s --match-full-lines
%% CHECK: {{.*}}preprocessor_errors2.erl:1:2: error: -feature is too late here
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:1:10: error: there is no feature 'nothing'
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:2:2: error: the module is named twice
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:3:10: warning: the function a/0 is exported already
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:4:9: error: the macro 'A' is defined already
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:5:22: error: badly formed -define: a closing parenthesis is missing
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:6:9: error: the macro 'PAIR' is defined already
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:8:1: error: badly formed -define
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:9:9: error: badly formed -undef
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:10:7: error: badly formed -file
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:11:18: error: badly formed -include_lib
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:12:11: error: badly formed -define
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:13:12: error: badly formed -define
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:16:2: error: -elif cannot follow -else
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:18:9: error: badly formed -ifdef
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:20:5: error: badly formed -if
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:23:20: error: badly formed -feature
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:24:14: error: badly formed -include_lib
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:25:10: error: too many files include one another
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:26:9: error: the macro 'INF' is defined already
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:27:15: error: the macros of this form expand without end
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:28:12: error: badly formed -file
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:29:6: error: ?FUNCTION_NAME can only be used within a function
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:31:9: error: syntax error before '2': expected ')'
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:33:9: error: the macro 'A' takes other arguments
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:34:16: error: an argument of the macro 'PAIR' is empty
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:35:9: error: the arguments of the macro 'A' do not end
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:36:9: error: ?FEATURE_ENABLED takes the name of a feature
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:37:1: error: the function f/0 is defined twice
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:38:2: error: ?FUNCTION_NAME can only be used within a function
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:39:9: error: the macro 'LIST' is defined already
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:40:1: error: the function g/0 is defined twice
%% CHECK-NEXT: {{.*}}preprocessor_errors2.erl:41:5: error: the function's arguments do not end
