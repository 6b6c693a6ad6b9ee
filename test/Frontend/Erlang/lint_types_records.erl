-module(lint_types_records).
-compile(export_all).
-compile({inline, [zz/1]}).
-compile({nowarn_unused_function, [foo/3]}).
-type t() :: integer().
-type t() :: atom().
-type u(A) :: B.
-type v() :: undef_t() | 5..1 | #norec{} | foo:bar() | bool().
-opaque o() :: term().
-opaque o2() :: {v()}.
-export_type([o/0, o/0, w/0]).
-type list() :: [].
-spec f(X) -> X.
f(X) -> X.
-spec f(integer()) -> ok.
-spec nofun() -> ok.
-spec other:f(integer()) -> ok.
-spec g(X, Y) -> Z when X :: integer().
g(_,_) -> ok.
-callback foo:x() -> ok.
-dialyzer({nowarn_function, zip/2}).
-dialyzer(foo).
-behaviour(gen_server).
-on_load(nol/0).
-record(r, {a :: undef2(), b :: #nope{}}).
h() -> X = <<1:a>>, Y = <<"abc"/integer>>, Z = <<1/unit:8>>, <<X:3/binary-unit:2, Y/bits, Z:4/utf8>>.
i(B) -> << <<X>> || <<X, Y/binary>> <= B >>.
j(B) -> [X || <<X:4, _:4>> <= B, X > 1].
k(L) -> [{X,Y} || X <- L, Y <- X, Z <- Y].
l(<<N, B:N/binary, _/binary>>) -> B;
l(<<B:N/binary, N, _/binary>>) -> B.
m(#{k := V} = #{j := W}) -> V.
n({<<A>>, B} = {<<C>>, D}) -> A.
o(X) -> <<A>> = <<B>> = X, A.
p(X) when is_record(X, r) -> 1;
p(X) when is_record(X, nope) -> 1;
p(X) when is_record(X, X) -> 1;
p(X) when integer(X) -> 1;
p(X) when X =:= #r{a = 1} -> 1;
p(X) when X#r.a == 1, X#r.zz == 1, #r.b == 2 -> 1.
q() -> record_info(fields, r), record_info(size, r), record_info(x, r), record_info(size, nope), record_info(1).
%% The places are those that erlc 25 reports, to the line.
%% RUN: not luciole-parse-test --brief %s 2>&1 | FileCheck %s --match-full-lines
%% CHECK: {{.*}}lint_types_records.erl:2:2: warning: export_all exports all functions
%% CHECK-NEXT: {{.*}}lint_types_records.erl:3:22: error: the function zz/1 is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:4:39: error: the function foo/3 is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:5:7: warning: the type t() is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:6:7: error: the type t() is defined twice
%% CHECK-NEXT: {{.*}}lint_types_records.erl:7:7: warning: the type u(_) is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:7:9: error: the type variable A is used only once
%% CHECK-NEXT: {{.*}}lint_types_records.erl:7:15: error: the type variable B is used only once
%% CHECK-NEXT: {{.*}}lint_types_records.erl:8:7: warning: the type v() is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:8:14: error: the type undef_t() is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:8:27: error: a range goes from a smaller to a greater integer
%% CHECK-NEXT: {{.*}}lint_types_records.erl:8:33: error: the record norec is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:8:56: warning: the type bool() is now called boolean()
%% CHECK-NEXT: {{.*}}lint_types_records.erl:9:9: warning: the opaque type o() is any term, which says nothing
%% CHECK-NEXT: {{.*}}lint_types_records.erl:10:9: warning: the type o2() is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:10:9: warning: the opaque type o2() is not exported
%% CHECK-NEXT: {{.*}}lint_types_records.erl:11:20: warning: the type o() is exported already
%% CHECK-NEXT: {{.*}}lint_types_records.erl:11:25: error: the type w() is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:12:7: error: the type list() is built in
%% CHECK-NEXT: {{.*}}lint_types_records.erl:15:2: error: the spec of f/1 is there already
%% CHECK-NEXT: {{.*}}lint_types_records.erl:16:2: error: this spec is of nofun/0, which is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:17:2: error: this spec is of a function of another module
%% CHECK-NEXT: {{.*}}lint_types_records.erl:18:12: error: the type variable Y is used only once
%% CHECK-NEXT: {{.*}}lint_types_records.erl:18:18: error: the type variable Z is used only once
%% CHECK-NEXT: {{.*}}lint_types_records.erl:20:2: error: the attribute 'callback' comes after function definitions
%% CHECK-NEXT: {{.*}}lint_types_records.erl:21:32: error: the function zip/2 is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:22:11: error: there is no dialyzer option foo
%% CHECK-NEXT: {{.*}}lint_types_records.erl:23:2: error: the attribute 'behaviour' comes after function definitions
%% CHECK-NEXT: {{.*}}lint_types_records.erl:24:2: error: the attribute 'on_load' comes after function definitions
%% CHECK-NEXT: {{.*}}lint_types_records.erl:25:18: error: the type undef2() is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:25:33: error: the record nope is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:26:50: error: a unit without a size means nothing
%% CHECK-NEXT: {{.*}}lint_types_records.erl:26:91: error: a segment of type utf8, utf16 or utf32 has neither a size nor a unit
%% CHECK-NEXT: {{.*}}lint_types_records.erl:27:26: error: a binary without a size cannot stand in the pattern of a generator
%% CHECK-NEXT: {{.*}}lint_types_records.erl:27:26: warning: the variable Y is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:29:35: warning: the variable Z is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:31:7: error: the variable N is unbound
%% CHECK-NEXT: {{.*}}lint_types_records.erl:32:22: warning: the variable W is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:33:4: error: two binary patterns cannot be matched at once with '='
%% CHECK-NEXT: {{.*}}lint_types_records.erl:33:11: warning: the variable B is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:33:19: warning: the variable C is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:33:24: warning: the variable D is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:34:9: error: two binary patterns cannot be matched at once with '='
%% CHECK-NEXT: {{.*}}lint_types_records.erl:34:19: warning: the variable B is unused
%% CHECK-NEXT: {{.*}}lint_types_records.erl:36:24: error: the record nope is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:37:11: error: illegal guard: the name of the record must be an atom, and its size an integer
%% CHECK-NEXT: {{.*}}lint_types_records.erl:38:11: warning: the test integer/1 is obsolete
%% CHECK-NEXT: {{.*}}lint_types_records.erl:40:27: error: the record r has no field zz
%% CHECK-NEXT: {{.*}}lint_types_records.erl:41:54: error: illegal record_info
%% CHECK-NEXT: {{.*}}lint_types_records.erl:41:73: error: the record nope is undefined
%% CHECK-NEXT: {{.*}}lint_types_records.erl:41:98: error: the function record_info/1 is undefined
