% RUN: erl-translate --import-erl %s | FileCheck %s
-module(info).
-vsn("1.0").
-author(me).
-list([1, 2]).
-export([b/0, a/1]).
-on_load(c/0).
-record(r, {a}).
-spec a(any()) -> any().
a(X) -> X.
b() -> c().
c() -> ok.
% CHECK: module @info attributes
% CHECK-SAME: erl.attributes = #erl.list<[#erl.tuple<[#erl.atom<"vsn">, #erl.list<"1.0">]>, #erl.tuple<[#erl.atom<"author">, #erl.list<[#erl.atom<"me">]>]>, #erl.tuple<[#erl.atom<"list">, #erl.list<[#erl.int<1>, #erl.int<2>]>]>
% CHECK-SAME: erl.module = "info", erl.on_load = "c/0"
% CHECK: erl.func @"a/1"({{.*}}) -> !erl.term attributes {exported} {
% CHECK: erl.func @"b/0"() -> !erl.term attributes {exported} {
% CHECK: erl.func @"c/0"() -> !erl.term {
% CHECK: erl.func @"module_info/0"()
% CHECK: #erl.tuple<[#erl.atom<"exports">, #erl.list<[#erl.tuple<[#erl.atom<"a">, #erl.int<1>]>, #erl.tuple<[#erl.atom<"b">, #erl.int<0>]>, #erl.tuple<[#erl.atom<"module_info">, #erl.int<0>]>
% CHECK: erl.func @"module_info/1"(
% CHECK: erl.match_const {{.*}}, #erl.atom<"md5">
% CHECK: erl.match_const {{.*}}, #erl.atom<"functions">
% CHECK: erl.fault badarg()
