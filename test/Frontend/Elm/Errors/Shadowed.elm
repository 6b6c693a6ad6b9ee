-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Shadowed exposing (..)

size =
    3


area size =
    size * size


nested x =
    let
        x =
            1

        f y =
            case y of
                Just x ->
                    x

                Nothing ->
                    0
    in
    f (Just x)


allowed map =
    \filter -> map filter


-- CHECK:-- SHADOWING ------------------------------------------------------ Shadowed.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The name `size` has a meaning already:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| size =
-- CHECK-NEXT:   ^^^^
-- CHECK-NEXT:Here it gets another one:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| area size =
-- CHECK-NEXT:        ^^^^
-- CHECK-NEXT:Rename one of them: with two meanings in one place it is easy to use the wrong
-- CHECK-NEXT:one.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- SHADOWING ------------------------------------------------------ Shadowed.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The name `x` has a meaning already:
-- CHECK-EMPTY:
-- CHECK-NEXT:12| nested x =
-- CHECK-NEXT:           ^
-- CHECK-NEXT:Here it gets another one:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|         x =
-- CHECK-NEXT:            ^
-- CHECK-NEXT:Rename one of them: with two meanings in one place it is easy to use the wrong
-- CHECK-NEXT:one.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- SHADOWING ------------------------------------------------------ Shadowed.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The name `x` has a meaning already:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|         x =
-- CHECK-NEXT:            ^
-- CHECK-NEXT:Here it gets another one:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|                 Just x ->
-- CHECK-NEXT:                         ^
-- CHECK-NEXT:Rename one of them: with two meanings in one place it is easy to use the wrong
-- CHECK-NEXT:one.
-- CHECK-NOT:{{.+}}
