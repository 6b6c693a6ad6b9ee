-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module DuplicateFieldPattern exposing (..)

f { x, x } =
    x


g { x, y } z =
    case z of
        { x } ->
            x

        { w } ->
            w


h ( a, b ) { a } =
    a + b


-- CHECK:-- NAME CLASH ---------------------------------------- DuplicateFieldPattern.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `x` in this pattern. One here:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| f { x, x } =
-- CHECK-NEXT:       ^
-- CHECK-NEXT:And another one here:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| f { x, x } =
-- CHECK-NEXT:          ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- SHADOWING ----------------------------------------- DuplicateFieldPattern.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The name `x` is first defined here:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| g { x, y } z =
-- CHECK-NEXT:       ^
-- CHECK-NEXT:But then it is defined AGAIN over here:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|         { x } ->
-- CHECK-NEXT:              ^
-- CHECK-NEXT:Rename one of them: with two meanings in one place it is easy to use the wrong
-- CHECK-NEXT:one.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- REDUNDANT PATTERN --------------------------------- DuplicateFieldPattern.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern is redundant:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|         { w } ->
-- CHECK-NEXT:            ^^^^^
-- CHECK-NEXT:Any value with this shape will be handled by a previous pattern, so it should be
-- CHECK-NEXT:removed.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ---------------------------------------- DuplicateFieldPattern.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `a` among these arguments. One here:
-- CHECK-EMPTY:
-- CHECK-NEXT:17| h ( a, b ) { a } =
-- CHECK-NEXT:        ^
-- CHECK-NEXT:And another one here:
-- CHECK-EMPTY:
-- CHECK-NEXT:17| h ( a, b ) { a } =
-- CHECK-NEXT:                 ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-NOT:{{.+}}
