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
-- CHECK-NEXT:The 2nd branch of this `if` does not match all the previous branches:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|         "two"
-- CHECK-NEXT:           ^^^^^
-- CHECK-NEXT:The 2nd branch is a string of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous branches result in:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Branches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the 1st branch of this `case` expression:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|             n
-- CHECK-NEXT:                ^
-- CHECK-NEXT:This `n` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `c` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Branches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd branch of this `case` does not match all the previous branches:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|             ()
-- CHECK-NEXT:                ^^
-- CHECK-NEXT:The 2nd branch is a unit value:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ()
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous branches result in:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: All branches must produce the same type of values, so that the type of the
-- CHECK-NEXT:whole does not depend on which one is taken.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Branches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `length` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:36|>        (case m of
-- CHECK-NEXT:37|>            Just n ->
-- CHECK-NEXT:38|>                n + 1
-- CHECK-NEXT:39|>
-- CHECK-NEXT:40|>            Nothing ->
-- CHECK-NEXT:41|>                0
-- CHECK-EMPTY:
-- CHECK-NEXT:This `case` expression produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `length` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-NOT:{{.+}}
