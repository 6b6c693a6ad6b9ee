-module(lint_attributes).
-export([a/1, 'b c'/0]).
-compile([nowarn_unused_function]).
-behaviour(gen_server).
-callback x:y() -> ok.
-callback z() -> ok.
-callback z() -> ok.
-optional_callbacks([nocb/1, z/0]).
-dialyzer({1, a/0}).
-dialyzer(no_match).
-dialyzer({[no_return, zork], [a/1]}).
-type t() :: <<_:-1>>.
-type u() :: -a.
-type v() :: #r{x :: a} | #r{a :: x, a :: y}.
-record(r, {a}).
-deprecated([{zz,1}, {a,1,soon}]).
-deprecated({a, '_'}).
a(<<<<X>>>>) -> X;
a(<<{X}>>) -> X;
a(<<X:all>>) -> X;
a(X) -> <<X:all>>, <<X:all/binary>>, fun record_info/2.
'b c'() -> erlang:get_stacktrace(), crypto:rand_uniform(1,2), erlang:hash(1,2), io:format(), io:format(a, b, c, d), io:format(foo), io:format("~p", 1), io:format("~*p~.*f~3..*w", [1,2,3,4,5,6]), io:format("~3"), io:fwrite("~ts~tp~lp", [1,2,3]), io:format(user, "~p", []), io:format("~p", [1|2]), io:format('~p', [1,2]).
b(<<X:(foo())>>) -> X.
handle_call(_, _, _) -> 1.
-type late() :: undefd().
%% Attributes, format strings, segments.
%% RUN: not luciole-parse-test --brief %s 2>&1 | FileCheck %s --match-full-lines
%% CHECK: {{.*}}lint_attributes.erl:4:2: warning: the callback init/1 of the behaviour gen_server is missing
%% CHECK-NEXT: {{.*}}lint_attributes.erl:4:2: warning: the callback handle_call/3 of the behaviour gen_server is missing
%% CHECK-NEXT: {{.*}}lint_attributes.erl:4:2: warning: the callback handle_cast/2 of the behaviour gen_server is missing
%% CHECK-NEXT: {{.*}}lint_attributes.erl:5:2: error: a -callback has no module
%% CHECK-NEXT: {{.*}}lint_attributes.erl:7:2: error: the callback z/0 is there already
%% CHECK-NEXT: {{.*}}lint_attributes.erl:8:26: error: there is no callback nocb/1
%% CHECK-NEXT: {{.*}}lint_attributes.erl:9:12: error: badly formed -dialyzer
%% CHECK-NEXT: {{.*}}lint_attributes.erl:9:16: error: the function a/0 is undefined
%% CHECK-NEXT: {{.*}}lint_attributes.erl:11:24: error: there is no dialyzer option zork
%% CHECK-NEXT: {{.*}}lint_attributes.erl:12:7: warning: the type t() is unused
%% CHECK-NEXT: {{.*}}lint_attributes.erl:12:14: error: the sizes of a binary type are integers from 0
%% CHECK-NEXT: {{.*}}lint_attributes.erl:13:7: warning: the type u() is unused
%% CHECK-NEXT: {{.*}}lint_attributes.erl:13:14: error: this is no integer
%% CHECK-NEXT: {{.*}}lint_attributes.erl:14:7: warning: the type v() is unused
%% CHECK-NEXT: {{.*}}lint_attributes.erl:14:17: error: the record r has no field x
%% CHECK-NEXT: {{.*}}lint_attributes.erl:14:38: error: the field a is given twice
%% CHECK-NEXT: {{.*}}lint_attributes.erl:16:14: error: the deprecated function zz/1 is not exported
%% CHECK-NEXT: {{.*}}lint_attributes.erl:16:22: error: badly formed -deprecated
%% CHECK-NEXT: {{.*}}lint_attributes.erl:18:5: error: illegal pattern: a binary within a binary
%% CHECK-NEXT: {{.*}}lint_attributes.erl:18:17: error: the variable X is unbound
%% CHECK-NEXT: {{.*}}lint_attributes.erl:19:5: error: illegal pattern: the value of a segment is a variable or a constant
%% CHECK-NEXT: {{.*}}lint_attributes.erl:19:15: error: the variable X is unbound
%% CHECK-NEXT: {{.*}}lint_attributes.erl:20:7: warning: this size is no integer, so the pattern can never match
%% CHECK-NEXT: {{.*}}lint_attributes.erl:21:11: error: illegal size of a segment
%% CHECK-NEXT: {{.*}}lint_attributes.erl:21:38: error: record_info/2 can only be called, with constants
%% CHECK-NEXT: {{.*}}lint_attributes.erl:22:12: warning: erlang:get_stacktrace/0 was removed: this call fails
%% CHECK-NEXT: {{.*}}lint_attributes.erl:22:37: warning: crypto:rand_uniform/2 is deprecated
%% CHECK-NEXT: {{.*}}lint_attributes.erl:22:63: warning: erlang:hash/2 was removed: this call fails
%% CHECK-NEXT: {{.*}}lint_attributes.erl:22:81: warning: a format call with the wrong number of arguments
%% CHECK-NEXT: {{.*}}lint_attributes.erl:22:94: warning: a format call with the wrong number of arguments
%% CHECK-NEXT: {{.*}}lint_attributes.erl:22:149: warning: the arguments of a format call are a list
%% CHECK-NEXT: {{.*}}lint_attributes.erl:22:206: warning: invalid format string: it ends within a control sequence
%% CHECK-NEXT: {{.*}}lint_attributes.erl:22:268: warning: the format string takes 1 argument, but there are 0
%% CHECK-NEXT: {{.*}}lint_attributes.erl:22:289: warning: the arguments of a format call are a list
%% CHECK-NEXT: {{.*}}lint_attributes.erl:22:313: warning: the format string takes 1 argument, but there are 2
%% CHECK-NEXT: {{.*}}lint_attributes.erl:23:8: error: illegal size of a segment: foo/0 cannot be called here
%% CHECK-NEXT: {{.*}}lint_attributes.erl:25:7: warning: the type late() is unused
%% CHECK-NEXT: {{.*}}lint_attributes.erl:25:17: error: the type undefd() is undefined
