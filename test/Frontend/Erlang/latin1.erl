%% coding: latin-1
%% RUN: luciole-parse-test --dump-tokens %s | FileCheck %s
-module(latin1).
%% CHECK: atom {{.}}{{.}}t{{.}}{{.}}{{$}}
%% CHECK: string "{{....}}"
f() -> été, "Ã©".
