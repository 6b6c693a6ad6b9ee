-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module UnknownOperator exposing (..)

odd n =
    n % 2 == 1


differ a b =
    a != b


same a b =
    a === b


arrow a b =
    a -< b


-- CHECK:-- UNKNOWN OPERATOR ---------------------------------------- UnknownOperator.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no operator (%):
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     n % 2 == 1
-- CHECK-NEXT:         ^
-- CHECK-NEXT:The remainder of a division is a function: `modBy 5 n` where other languages say
-- CHECK-NEXT:`n % 5`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNKNOWN OPERATOR ---------------------------------------- UnknownOperator.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no operator (!=):
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     a != b
-- CHECK-NEXT:         ^^
-- CHECK-NEXT:In Elm this is written `/=`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNKNOWN OPERATOR ---------------------------------------- UnknownOperator.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no operator (===):
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     a === b
-- CHECK-NEXT:          ^^^
-- CHECK-NEXT:In Elm this is written `==`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNKNOWN OPERATOR ---------------------------------------- UnknownOperator.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no operator (-<):
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     a -< b
-- CHECK-NEXT:          ^^
-- CHECK-NEXT:These names are similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    -
-- CHECK-NEXT:    <
-- CHECK-NEXT:    <<
-- CHECK-NOT:{{.+}}
