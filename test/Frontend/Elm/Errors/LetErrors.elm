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
-- CHECK-NEXT:Something is off with the body of the `f` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:8|             n
-- CHECK-NEXT:               ^
-- CHECK-NEXT:This `n` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `f` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The (++) operator cannot append this type of value:
-- CHECK-EMPTY:
-- CHECK-NEXT:11|             f n ++ 1
-- CHECK-NEXT:                       ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But the (++) operator is only for appending List and String values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Maybe put it in [] to make it a list? Or make it a String with
-- CHECK-NEXT:`String.fromInt`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This definition does not fit the pattern on its left:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|             f
-- CHECK-NEXT:                ^
-- CHECK-NEXT:This `f` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int -> String
-- CHECK-EMPTY:
-- CHECK-NEXT:But the pattern needs it to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( a, b )
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This definition does not fit the pattern on its left:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|             ( 1, 2 )
-- CHECK-NEXT:                ^^^^^^^^
-- CHECK-NEXT:The value is a tuple of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( number, number2 )
-- CHECK-EMPTY:
-- CHECK-NEXT:But the pattern needs it to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { b | r : a }
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR -------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `unknown` variable:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|     g p + q + r + unknown
-- CHECK-NEXT:                      ^^^^^^^
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD TYPE ANNOTATION ------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type annotation for `f` says it can accept 1 argument, but the definition
-- CHECK-NEXT:says it has 2:
-- CHECK-EMPTY:
-- CHECK-NEXT:24|         f : Int -> Int
-- CHECK-NEXT:                ^^^^^^^^^^
-- CHECK-NEXT:Is the type annotation missing something? Should some arguments be deleted?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR -------------------------------------------------- LetErrors.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `Unknown` type:
-- CHECK-EMPTY:
-- CHECK-NEXT:28|         h : Unknown
-- CHECK-NEXT:                ^^^^^^^
-- CHECK-NOT:{{.+}}
