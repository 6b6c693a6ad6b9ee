-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Branches exposing (..)

a b =
    if b then
        1

    else if not b then
        "two"

    else
        'c'


c : Maybe Int -> String
c m =
    case m of
        Just n ->
            n

        Nothing ->
            "none"


d m =
    case m of
        Just n ->
            [ n ]

        Nothing ->
            ()


e m =
    String.length
        (case m of
            Just n ->
                n + 1

            Nothing ->
                0
        )


-- CHECK:-- TYPE MISMATCH -------------------------------------------------- Branches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd branch of this `if` has another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|         "two"
-- CHECK-NEXT:           ^^^^^
-- CHECK-NEXT:The 2nd branch, a string, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:The branches before it have the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Branches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st branch of this `case` is not what the annotation of `c` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|             n
-- CHECK-NEXT:                ^
-- CHECK-NEXT:`n` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `c` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Branches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd branch of this `case` has another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|             ()
-- CHECK-NEXT:                ^^
-- CHECK-NEXT:The 2nd branch is the unit value:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ()
-- CHECK-EMPTY:
-- CHECK-NEXT:The branches before it have the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Whichever branch is taken, the whole has one type. Values of several kinds
-- CHECK-NEXT:can be the variants of a custom type.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Branches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `length`:
-- CHECK-EMPTY:
-- CHECK-NEXT:36|>        (case m of
-- CHECK-NEXT:37|>            Just n ->
-- CHECK-NEXT:38|>                n + 1
-- CHECK-NEXT:39|>
-- CHECK-NEXT:40|>            Nothing ->
-- CHECK-NEXT:41|>                0
-- CHECK-EMPTY:
-- CHECK-NEXT:This `case` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `length` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-NOT:{{.+}}
