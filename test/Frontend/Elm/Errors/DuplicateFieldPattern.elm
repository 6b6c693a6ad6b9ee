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
-- CHECK-NEXT:There are several `x` in this pattern. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| f { x, x } =
-- CHECK-NEXT:       ^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| f { x, x } =
-- CHECK-NEXT:          ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- SHADOWING ----------------------------------------- DuplicateFieldPattern.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The name `x` has a meaning already:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| g { x, y } z =
-- CHECK-NEXT:       ^
-- CHECK-NEXT:Here it gets another one:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|         { x } ->
-- CHECK-NEXT:              ^
-- CHECK-NEXT:Rename one of them: with two meanings in one place it is easy to use the wrong
-- CHECK-NEXT:one.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- REDUNDANT PATTERN --------------------------------- DuplicateFieldPattern.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern is never reached:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|         { w } ->
-- CHECK-NEXT:            ^^^^^
-- CHECK-NEXT:The patterns before it match all of its values. Remove it, or move it before
-- CHECK-NEXT:them.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ---------------------------------------- DuplicateFieldPattern.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `a` among these arguments. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:17| h ( a, b ) { a } =
-- CHECK-NEXT:        ^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:17| h ( a, b ) { a } =
-- CHECK-NEXT:                 ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-NOT:{{.+}}
