-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module LetErrors exposing (..)

a x =
    let
        f : Int -> String
        f n =
            n

        g n =
            f n ++ 1

        ( p, q ) =
            f

        { r } =
            ( 1, 2 )
    in
    g p + q + r + unknown


b =
    let
        f : Int -> Int
        f x y =
            x

        h : Unknown
        h =
            1
    in
    f 1 + h


-- CHECK:-- TYPE MISMATCH ------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `f` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:8|             n
-- CHECK-NEXT:               ^
-- CHECK-NEXT:`n` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `f` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(++) puts strings or lists together, but this is neither:
-- CHECK-EMPTY:
-- CHECK-NEXT:11|             f n ++ 1
-- CHECK-NEXT:                       ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes it a String. In brackets it would be a list of one
-- CHECK-NEXT:element.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This definition does not fit the pattern on its left:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|             f
-- CHECK-NEXT:                ^
-- CHECK-NEXT:`f` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int -> String
-- CHECK-EMPTY:
-- CHECK-NEXT:The pattern is for values of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( a, b )
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This definition does not fit the pattern on its left:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|             ( 1, 2 )
-- CHECK-NEXT:                ^^^^^^^^
-- CHECK-NEXT:The value, a tuple, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( number, number2 )
-- CHECK-EMPTY:
-- CHECK-NEXT:The pattern is for values of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { b | r : a }
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR -------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no variable `unknown` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|     g p + q + r + unknown
-- CHECK-NEXT:                      ^^^^^^^
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD TYPE ANNOTATION ------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:By its annotation `f` takes 1 argument, but its definition has 2:
-- CHECK-EMPTY:
-- CHECK-NEXT:24|         f : Int -> Int
-- CHECK-NEXT:                ^^^^^^^^^^
-- CHECK-NEXT:Every argument needs a type of its own in front of an arrow.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR -------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no type `Unknown` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:28|         h : Unknown
-- CHECK-NEXT:                ^^^^^^^
-- CHECK-NOT:{{.+}}
