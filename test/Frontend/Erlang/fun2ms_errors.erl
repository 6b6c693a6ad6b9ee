%% Each case alone, as translating stops at the first error.
% RUN: for n in $(seq 1 60); do luciole-parse-test --brief -D CASE=$n %s 2>&1 || :; done | FileCheck %s --match-full-lines
-module(fun2ms_errors).
-export([f/1]).
-include_lib("stdlib/include/ms_transform.hrl").
-record(r, {a, b}).
-if(?CASE =:= 1).
f(X) -> ets:fun2ms(X), X.
-elif(?CASE =:= 2).
f(X) -> ets:fun2ms(fun f/0), X.
-elif(?CASE =:= 3).
f(X) -> ets:fun2ms(fun Me(A) -> Me end), X.
-elif(?CASE =:= 4).
f(X) -> ets:fun2ms(), X.
-elif(?CASE =:= 5).
f(X) -> ets:fun2ms(fun(A) -> A end, 1), X.
-elif(?CASE =:= 6).
f(X) -> ets:fun2ms(fun([A]) -> A end), X.
-elif(?CASE =:= 7).
f(X) -> ets:fun2ms(fun() -> a end), X.
-elif(?CASE =:= 8).
f(X) -> ets:fun2ms(fun(A, B) -> {A, B} end), X.
-elif(?CASE =:= 9).
f(X) -> dbg:fun2ms(fun({A}) -> A end), X.
-elif(?CASE =:= 10).
f(X) -> dbg:fun2ms(fun("a") -> a end), X.
-elif(?CASE =:= 11).
f(X) -> ets:fun2ms(fun({A, B = C}) -> {A, B, C} end), X.
-elif(?CASE =:= 12).
f(X) -> ets:fun2ms(fun({A} = {B}) -> {A, B} end), X.
-elif(?CASE =:= 13).
f(X) -> ets:fun2ms(fun({'$12'}) -> a end), X.
-elif(?CASE =:= 14).
f(X) -> ets:fun2ms(fun({<<A>>}) -> A end), X.
-elif(?CASE =:= 15).
f(X) -> ets:fun2ms(fun(#nope{}) -> a end), X.
-elif(?CASE =:= 16).
f(X) -> ets:fun2ms(fun(#later{}) -> a end), X.
-elif(?CASE =:= 17).
f(X) -> ets:fun2ms(fun(#r{nope = 1}) -> a end), X.
-elif(?CASE =:= 18).
f(X) -> ets:fun2ms(fun(#r{a = 1, a = 2}) -> a end), X.
-elif(?CASE =:= 19).
f(X) -> ets:fun2ms(fun(#r{_ = 1, _ = 2}) -> a end), X.
-elif(?CASE =:= 20).
f(X) -> ets:fun2ms(fun({A}) when f(A) -> A end), X.
-elif(?CASE =:= 21).
f(X) -> ets:fun2ms(fun({A}) -> f(A) end), X.
-elif(?CASE =:= 22).
f(X) -> ets:fun2ms(fun({A}) when lists:max(A) -> A end), X.
-elif(?CASE =:= 23).
f(X) -> ets:fun2ms(fun({A}) -> erlang:atom_to_list(A) end), X.
-elif(?CASE =:= 24).
f(X) -> ets:fun2ms(fun({A}) -> A() end), X.
-elif(?CASE =:= 25).
f(X) -> ets:fun2ms(fun({A}) -> X:f(A) end), X.
-elif(?CASE =:= 26).
f(X) -> ets:fun2ms(fun({A}) -> [Y || Y <- A] end), X.
-elif(?CASE =:= 27).
f(X) -> ets:fun2ms(fun({A}) -> << <<Y>> || Y <- A>> end), X.
-elif(?CASE =:= 28).
f(X) -> ets:fun2ms(fun({A}) -> begin A end end), X.
-elif(?CASE =:= 29).
f(X) -> ets:fun2ms(fun({A}) -> if A -> 1 end end), X.
-elif(?CASE =:= 30).
f(X) -> ets:fun2ms(fun({A}) -> case A of 1 -> 1 end end), X.
-elif(?CASE =:= 31).
f(X) -> ets:fun2ms(fun({A}) -> receive A -> 1 end end), X.
-elif(?CASE =:= 32).
f(X) -> ets:fun2ms(fun({A}) -> try A catch _ -> 1 end end), X.
-elif(?CASE =:= 33).
f(X) -> ets:fun2ms(fun({A}) -> {catch A} end), X.
-elif(?CASE =:= 34).
f(X) -> ets:fun2ms(fun({A}) -> B = A end), X.
-elif(?CASE =:= 35).
f(X) -> ets:fun2ms(fun({A}) -> fun(_) -> A end end), X.
-elif(?CASE =:= 36).
f(X) -> ets:fun2ms(fun({A}) -> fun f/0 end), X.
-elif(?CASE =:= 37).
f(X) -> ets:fun2ms(fun({A}) -> <<A>> end), X.
-elif(?CASE =:= 38).
f(X) -> ets:fun2ms(fun({A}) -> A#{a => 1} end), X.
-elif(?CASE =:= 39).
f(X) -> ets:fun2ms(fun({A}) -> #nope{a = A} end), X.
-elif(?CASE =:= 40).
f(X) -> ets:fun2ms(fun({A}) -> #r{nope = A} end), X.
-elif(?CASE =:= 41).
f(X) -> ets:fun2ms(fun({A}) -> #r{a = A, a = 1} end), X.
-elif(?CASE =:= 42).
f(X) -> ets:fun2ms(fun({A}) -> #r{_ = A, _ = 1} end), X.
-elif(?CASE =:= 43).
f(X) -> ets:fun2ms(fun({A}) -> A#nope.a end), X.
-elif(?CASE =:= 44).
f(X) -> ets:fun2ms(fun({A}) -> A#r.nope end), X.
-elif(?CASE =:= 45).
f(X) -> ets:fun2ms(fun({A}) -> {A, #r.nope} end), X.
-elif(?CASE =:= 46).
f(X) -> ets:fun2ms(fun({A}) -> {A, #nope.b} end), X.
-elif(?CASE =:= 47).
f(X) -> ets:fun2ms(fun({A}) -> A#nope{a = 1} end), X.
-elif(?CASE =:= 48).
f(X) -> ets:fun2ms(fun({A}) -> A#r{nope = 1} end), X.
-elif(?CASE =:= 49).
f(X) -> ets:fun2ms(fun({A}) -> {A}#r{a = 1} end), X.
-elif(?CASE =:= 50).
f(X) -> ets:fun2ms(fun({A}) -> is_record(A, nope) end), X.
-elif(?CASE =:= 51).
f(X) -> ets:fun2ms(fun({A}) -> A#r{_ = 1} end), X.
-elif(?CASE =:= 52).
f(X) -> ets:fun2ms(fun({A}) -> return_trac() end), X.
-elif(?CASE =:= 53).
f(X) -> ets:fun2ms(fun({A}) when return_trace() -> A end), X.
-elif(?CASE =:= 54).
f(X) -> ets:fun2ms(fun({A}) -> Unbound end), X.
-elif(?CASE =:= 55).
f(X) -> ets:fun2ms(fun({A}) -> #{a := A} end), X.
-elif(?CASE =:= 56).
f(X) -> ets:fun2ms(fun({X}) -> X end), X.
-elif(?CASE =:= 57).
f(X) -> ets:fun2ms(fun({A}) when A = 1 -> A end), X.
-elif(?CASE =:= 58).
f(X) -> ets:fun2ms(fun(#r{a = A}) -> ets:fun2ms(fun(Z) -> Z end) end), X.
-elif(?CASE =:= 59).
f(X) -> {ets:fun2ms(fun({A}) -> A end), ets:fun2ms(a), ets:fun2ms(b)}, X.
-elif(?CASE =:= 60).
f(X) -> ets:fun2ms(fun({#{a := A}}) -> atom(A) end), X.
-endif.
-record(later, {a}).
-spec later() -> #later{}.
later() -> #r{}.
%% CHECK: {{.*}}fun2ms_errors.erl:8:9: error: fun2ms takes a fun that is written out in the call
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:10:9: error: fun2ms takes a fun that is written out in the call
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:12:9: error: fun2ms takes a fun that is written out in the call
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:14:9: error: fun2ms takes a fun that is written out in the call
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:16:9: error: fun2ms takes a fun that is written out in the call
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:18:23: error: the fun of ets:fun2ms takes one variable or tuple
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:20:23: error: the fun of ets:fun2ms takes one variable or tuple
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:22:23: error: the fun of ets:fun2ms takes one variable or tuple
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:24:23: error: the fun of dbg:fun2ms takes one variable or list
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:26:23: error: the fun of dbg:fun2ms takes one variable or list
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:28:28: error: match specifications match the whole only: '=' in the head must be outermost, with a variable
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:30:23: error: the fun of ets:fun2ms takes one variable or tuple
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:32:25: error: the atom '$12' in the head of a fun of fun2ms is a variable of match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:34:27: error: the variable A is matched to a part of a bit string, which match specifications cannot do
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:36:24: error: the record nope in the head of a fun of fun2ms is not defined
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:38:24: error: the record later in the head of a fun of fun2ms is not defined
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:40:24: error: the record r in the head of a fun of fun2ms has no field nope
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:42:24: error: the field a of the record r is given twice in the head of a fun of fun2ms
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:44:24: error: the field _ of the record r is given twice in the head of a fun of fun2ms
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:46:34: error: the call of f/1 in a guard of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:48:32: error: the call of f/1 in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:50:34: error: the call of lists:max/1 in a guard of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:52:32: error: the call of erlang:atom_to_list/1 in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:54:32: error: a call of a fun in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:56:32: error: a call of a fun in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:58:32: error: a comprehension in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:60:32: error: a comprehension in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:62:32: error: 'begin' in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:64:32: error: 'if' in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:66:32: error: 'case' in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:68:32: error: 'receive' in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:70:32: error: 'try' in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:72:33: error: 'catch' in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:74:32: error: '=' in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:76:32: error: a fun in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:78:32: error: a fun in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:80:34: error: a bit string with the variable A in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:82:33: error: an update of a map in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:84:32: error: the record nope in the body of a fun of fun2ms is not defined
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:86:32: error: the record r in the body of a fun of fun2ms has no field nope
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:88:32: error: the field a of the record r is given twice in the body of a fun of fun2ms
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:90:32: error: the field _ of the record r is given twice in the body of a fun of fun2ms
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:92:33: error: the record nope in the body of a fun of fun2ms is not defined
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:94:33: error: the record r in the body of a fun of fun2ms has no field nope
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:96:39: error: the record r in the body of a fun of fun2ms has no field nope
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:98:36: error: the record nope in the body of a fun of fun2ms is not defined
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:100:33: error: the record nope in the body of a fun of fun2ms is not defined
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:102:33: error: the record r in the body of a fun of fun2ms has no field nope
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:104:35: error: an update of a record that is in no variable in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:106:45: error: the record nope in the body of a fun of fun2ms is not defined
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:108:33: error: '_' in an update of a record in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:110:32: error: the call of return_trac/0 in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:112:34: error: the call of return_trace/0 in a guard of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:114:32: error: the variable Unbound is unbound
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:130:1: warning: the function later/0 is unused
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:116:36: error: ':=' in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:118:25: warning: the variable X is shadowed in the head of a fun of fun2ms
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:130:1: warning: the function later/0 is unused
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:120:34: error: '=' in a guard of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:122:38: error: the call of ets:fun2ms/1 in the body of a fun of fun2ms has no counterpart in match specifications
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:124:41: error: fun2ms takes a fun that is written out in the call
%% CHECK-NEXT: {{.*}}fun2ms_errors.erl:126:40: error: the call of atom/1 in the body of a fun of fun2ms has no counterpart in match specifications
