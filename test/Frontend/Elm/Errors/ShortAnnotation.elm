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
-- CHECK-NEXT:By its annotation `add` takes 1 argument, but its definition has 2:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| add : Int -> Int
-- CHECK-NEXT:         ^^^^^^^^^^
-- CHECK-NEXT:Every argument needs a type of its own in front of an arrow.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD TYPE ANNOTATION ------------------------------------- ShortAnnotation.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:By its annotation `none` takes 0 arguments, but its definition has 1:
-- CHECK-EMPTY:
-- CHECK-NEXT:9| none : Int
-- CHECK-NEXT:          ^^^
-- CHECK-NEXT:Every argument needs a type of its own in front of an arrow.
-- CHECK-NOT:{{.+}}
