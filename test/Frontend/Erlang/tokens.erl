%% RUN: luciole-parse-test --dump-tokens %s | FileCheck %s
-module(tokens).
numbers() ->
%% CHECK: 5:3 integer 255
  16#ff,
%% CHECK: integer 1000000
  1_000_000,
%% CHECK: integer 35
  36#z,
%% CHECK: integer 10
  2#1_010,
%% CHECK: integer 123456789012345678901234567890
  123456789012345678901234567890,
%% CHECK: integer 4294967295123
  16#3e7_ffff_fc93,
%% CHECK: float 0.0025
  2.5e-3,
%% CHECK: float 1.0e10
  1.0E+10,
%% CHECK: float 1250.0
  1_250.0.
chars() ->
%% CHECK: character $a
  $a,
%% CHECK: character $\n
  $\n,
%% CHECK: character $\s
  $ ,
%% CHECK: character $😀
  $\x{1F600},
%% CHECK: character $A
  $\x41,
%% CHECK: character $S
  $\123,
%% CHECK: character $\b
  $\^H,
%% CHECK: character $\d
  $\d,
%% CHECK: character $\e
  $\e,
%% CHECK: character $\\
  $\\,
%% CHECK: character $"
  $".
strings() ->
%% CHECK: string "a\nb\"c é\x{7}"
  "a\nb\"c é\x{7}",
%% CHECK: string "two\nlines"
  "two
lines",
%% CHECK: string "line one\n  \\n line \"two\"\n"
  """
  line one
    \n line "two"

  """,
%% CHECK: string ""
%% CHECK-NEXT: string "x"
%% CHECK-NEXT: string ""
  """x""".
atoms() ->
%% CHECK: atom abc@D_1
  abc@D_1,
%% CHECK: atom 'with space'
  'with space',
%% CHECK: atom 'it\'s'
  'it\'s',
%% CHECK: atom 'Ab'
  'Ab',
%% CHECK: atom ab
  'ab',
%% CHECK: atom 'end'
  'end',
%% CHECK: atom ångström
  ångström,
%% CHECK: atom maybe
%% CHECK: atom else
  maybe, else,
%% CHECK: variable Ärger
%% CHECK: variable _
%% CHECK: variable _x@1
  Ärger, _, _x@1.
punctuation() ->
%% CHECK: punctuation <-
%% CHECK-NEXT: integer 1
%% CHECK-NEXT: punctuation =<
%% CHECK-NEXT: punctuation <=
%% CHECK-NEXT: punctuation =:=
%% CHECK-NEXT: punctuation =/=
%% CHECK-NEXT: punctuation ||
%% CHECK-NEXT: punctuation ...
%% CHECK-NEXT: punctuation ..
%% CHECK-NEXT: punctuation ::
%% CHECK-NEXT: punctuation :=
%% CHECK-NEXT: punctuation <<
%% CHECK-NEXT: punctuation >>
%% CHECK-NEXT: punctuation ?=
%% CHECK-NEXT: integer 2
%% CHECK-NEXT: punctuation .
<-1 =< <= =:= =/= || ... .. :: := << >> ?= 2.
