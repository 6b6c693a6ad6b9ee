-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module BigTuple exposing (..)

f : ( Int, Int, Int, Int ) -> Int
f t =
    1


g =
    ( 1, 2, 3, 4 )


h ( a, b, c, d ) =
    a


-- CHECK:-- BAD TUPLE ------------------------------------------------------ BigTuple.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Tuples have two or three parts, this one has more:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| f : ( Int, Int, Int, Int ) -> Int
-- CHECK-NEXT:       ^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:Use a record instead: its fields have names, so that it stays clear what each
-- CHECK-NEXT:part is for.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD TUPLE ------------------------------------------------------ BigTuple.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Tuples have two or three parts, this one has more:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|     ( 1, 2, 3, 4 )
-- CHECK-NEXT:        ^^^^^^^^^^^^^^
-- CHECK-NEXT:Use a record instead: its fields have names, so that it stays clear what each
-- CHECK-NEXT:part is for.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD TUPLE ------------------------------------------------------ BigTuple.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Tuples have two or three parts, this one has more:
-- CHECK-EMPTY:
-- CHECK-NEXT:13| h ( a, b, c, d ) =
-- CHECK-NEXT:      ^^^^^^^^^^^^^^
-- CHECK-NEXT:Use a record instead: its fields have names, so that it stays clear what each
-- CHECK-NEXT:part is for.
-- CHECK-NOT:{{.+}}
