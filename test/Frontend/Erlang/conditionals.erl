%% RUN: luciole-parse-test --dump-ast --no-lint %s | FileCheck %s --implicit-check-not=wrong
-module(conditionals).
-define(YES, true).
-ifdef(YES).
%% CHECK: function right1/0
right1() -> ok.
-else.
wrong() -> ok.
-endif.
-ifndef(YES).
-if(garbage that is not read).
-elif(true).
wrong() -> ok.
-endif.
wrong() -> 1 1 1.
-else.
%% CHECK: function right2/0
right2() -> ok.
-endif.
-if(?OTP_RELEASE < 25).
wrong() -> ok.
-elif(defined(YES) andalso not defined(NO)).
%% CHECK: function right3/0
right3() -> ok.
-elif(true).
wrong() -> ok.
-else.
wrong() -> ok.
-endif.
-if(foo(1)).
wrong() -> ok.
-else.
%% CHECK: function right4/0
right4() -> ok.
-endif.
-if((1 + 2) * 3 =:= 9 andalso "abc" < "abd" andalso is_atom(x) andalso 1 == 1.0).
%% CHECK: function right5/0
right5() -> ok.
-endif.
-undef(YES).
-ifdef(YES).
wrong() -> ok.
-endif.
-if(1 div 0).
wrong() -> ok.
-endif.
-file("other.erl", 100).
%% CHECK: 102
line() -> ?LINE.
