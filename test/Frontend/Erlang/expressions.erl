%% RUN: luciole-parse-test --dump-ast --no-lint %s | FileCheck %s
-module(expressions).
f() ->
%% CHECK: (list-comp {X, Y} (X <- L) (filter (op > X 1)) ((bin Y/integer-unit:1) <= B) (K := V <- M))
  [{X, Y} || X <- L, X > 1, <<Y>> <= B, K := V <- M],
%% CHECK: (bin-comp (bin X:4/integer-unit:1) (X <- L))
  << <<X:4>> || X <- L >>,
%% CHECK: (map-comp K => V (K := V <- M))
  #{K => V || K := V <- M},
%% CHECK: (list-comp X (X <:- L))
  [X || X <:- L],
%% CHECK: (bin A:8/integer-signed-little-unit:2 B/binary-unit:8 C/bitstring-unit:1 D/utf8 E/float-native-unit:1 "abc"/utf16-little (op - 1):(op + X 1)/integer-unit:1)
  <<A:8/signed-little-unit:2, B/bytes, C/bits, D/utf8, E/float-native, "abc"/utf16-little, -1:(X+1)>>,
%% CHECK: (fun
%% CHECK-NEXT: (0) ->
%% CHECK-NEXT: 1
%% CHECK-NEXT: (X) when (op > X 0), (op < X 9); true ->
  fun(0) -> 1; (X) when X > 0, X < 9; true -> X end,
%% CHECK: (fun F
%% CHECK-NEXT: (X) ->
  fun F(X) -> F(X) end,
%% CHECK: (fun foo/2)
  fun foo/2,
%% CHECK: (fun-remote M f A)
  fun M:f/A,
%% CHECK: (try a b
%% CHECK-NEXT: of
%% CHECK: (x) ->
%% CHECK: catch
%% CHECK: (throw, T, _) ->
%% CHECK: (error, {badmatch, V}, S) when (op > V 1) ->
%% CHECK: (C, R, _) ->
%% CHECK: after
  try a, b of x -> y catch T -> 1; error:{badmatch, V}:S when V > 1 -> S; C:R -> {C, R} after done end,
%% CHECK: (receive
%% CHECK: after 10 -> x y
  receive {a, X} when X > 1 -> X after 10 -> x, y end,
%% CHECK: (receive
%% CHECK-NEXT: after infinity ->
  receive after infinity -> ok end,
%% CHECK: (if
%% CHECK: () when (op > A 1), b; c ->
  if A > 1, b; c -> d; true -> e end,
%% CHECK: (block 1 2)
  begin 1, 2 end,
%% CHECK: (record r a=1 _=2)
  #r{a = 1, _ = 2},
%% CHECK: (call maybe else)
  maybe(else).
