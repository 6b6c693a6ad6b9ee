-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module MainType exposing (..)

main =
    "hello"


-- CHECK:-- BAD MAIN TYPE -------------------------------------------------- MainType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:A program can not start with this `main`:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| main =
-- CHECK-NEXT:   ^^^^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:It has to be a Program, as `Platform.worker` makes it.
-- CHECK-NOT:{{.+}}
