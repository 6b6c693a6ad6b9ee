-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module RecordConstructorPattern exposing (..)

type alias Point =
    { x : Int, y : Int }


f p =
    case p of
        Point x y ->
            x + y


-- CHECK:-- BAD PATTERN ------------------------------------ RecordConstructorPattern.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`Point` makes records, but as a pattern it can not stand for them:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|         Point x y ->
-- CHECK-NEXT:            ^^^^^^^^^
-- CHECK-NEXT:Hint: Match on the fields by name instead, as in `{ x, y }`.
-- CHECK-NOT:{{.+}}
