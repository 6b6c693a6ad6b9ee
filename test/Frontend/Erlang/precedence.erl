%% RUN: luciole-parse-test --dump-ast --no-lint %s | FileCheck %s
-module(precedence).
f() ->
%% CHECK: (op - (op - 1 2) 3)
  1 - 2 - 3,
%% CHECK: (op + 1 (op * 2 3))
  1 + 2 * 3,
%% CHECK: (op -- 1 (op -- 2 3))
  1 -- 2 -- 3,
%% CHECK: (match A (match B 1))
  A = B = 1,
%% CHECK: (op ! A (match B 1))
  A ! B = 1,
%% CHECK: (op orelse a (op andalso b (op =:= c (op ++ d e))))
  a orelse b andalso c =:= d ++ e,
%% CHECK: (op * (op - A) B)
  -A * B,
%% CHECK: (op not (op == (op - A) B))
  not (-A == B),
%% CHECK: (op == (op not A) B)
  not A == B,
%% CHECK: (catch (op + A B))
  catch A + B,
%% CHECK: (match X (catch (op + A B)))
  X = catch A + B,
%% CHECK: (op + 1 (catch (op * 2 3)))
  1 + catch 2 * 3,
%% CHECK: (call (remote m f) 1)
  m:f(1),
%% CHECK: (call (remote M F) 1)
  M:F(1),
%% CHECK: (call (call (remote m f) 1) 2)
  (m:f(1))(2),
%% CHECK: (field (field A #r.b) #s.c)
  A#r.b#s.c,
%% CHECK: (record (record A as r b=1) as r c=2)
  A#r{b = 1}#r{c = 2},
%% CHECK: (map (map A with k => 1) with j := 2)
  A#{k => 1}#{j := 2},
%% CHECK: (op - (index #r.a))
  - #r.a,
%% CHECK: (op bsl (op bor 1 2) (op band 3 4))
  1 bor 2 bsl 3 band 4,
%% CHECK: (op bnot (op - 1))
  bnot -1,
%% CHECK: [1, 2 | T]
  [1, 2 | T],
%% CHECK: [1, 2]
  [1, 2 | []],
%% CHECK: "abcdef"
  "abc" "def".
