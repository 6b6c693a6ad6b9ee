-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module ShortAnnotation exposing (..)

add : Int -> Int
add a b =
    a + b


none : Int
none x =
    x


fine : Int -> Int -> Int
fine a =
    \b -> a + b


-- CHECK:-- BAD TYPE ANNOTATION ------------------------------------- ShortAnnotation.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type annotation for `add` says it can accept 1 argument, but the definition
-- CHECK-NEXT:says it has 2:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| add : Int -> Int
-- CHECK-NEXT:         ^^^^^^^^^^
-- CHECK-NEXT:Is the type annotation missing something? Should some arguments be deleted?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD TYPE ANNOTATION ------------------------------------- ShortAnnotation.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type annotation for `none` says it can accept 0 arguments, but the
-- CHECK-NEXT:definition says it has 1:
-- CHECK-EMPTY:
-- CHECK-NEXT:9| none : Int
-- CHECK-NEXT:          ^^^
-- CHECK-NEXT:Is the type annotation missing something? Should some arguments be deleted?
-- CHECK-NOT:{{.+}}
