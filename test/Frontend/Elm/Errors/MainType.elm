-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module MainType exposing (..)

main =
    "hello"


-- CHECK:-- BAD MAIN TYPE -------------------------------------------------- MainType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot handle this type of `main` value:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| main =
-- CHECK-NEXT:   ^^^^
-- CHECK-NEXT:The type of `main` value I am seeing is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:I only know how to handle Program values, such as `Platform.worker` makes them.
-- CHECK-NOT:{{.+}}
