-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module RedundantPatterns exposing (..)

a m =
    case m of
        Just x ->
            x

        Nothing ->
            0

        Just 3 ->
            3


b n =
    case n of
        1 ->
            1

        2 ->
            2

        1 ->
            3

        _ ->
            4

        5 ->
            5


c list =
    case list of
        [] ->
            1

        _ :: _ ->
            2

        [ x ] ->
            x


d pair =
    case pair of
        ( True, _ ) ->
            1

        ( _, False ) ->
            2

        ( False, True ) ->
            3

        ( False, _ ) ->
            4


e t =
    case t of
        ( x, y ) ->
            x

        _ ->
            0


f s =
    case s of
        "a" ->
            1

        x ->
            2

        "b" ->
            3


-- CHECK:-- REDUNDANT PATTERN ------------------------------------- RedundantPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd pattern is never reached:
-- CHECK-EMPTY:
-- CHECK-NEXT:12|         Just 3 ->
-- CHECK-NEXT:            ^^^^^^
-- CHECK-NEXT:The patterns before it match all of its values. Remove it, or move it before
-- CHECK-NEXT:them.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- REDUNDANT PATTERN ------------------------------------- RedundantPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd pattern is never reached:
-- CHECK-EMPTY:
-- CHECK-NEXT:24|         1 ->
-- CHECK-NEXT:            ^
-- CHECK-NEXT:The patterns before it match all of its values. Remove it, or move it before
-- CHECK-NEXT:them.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- REDUNDANT PATTERN ------------------------------------- RedundantPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 5th pattern is never reached:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|         5 ->
-- CHECK-NEXT:            ^
-- CHECK-NEXT:The patterns before it match all of its values. Remove it, or move it before
-- CHECK-NEXT:them.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- REDUNDANT PATTERN ------------------------------------- RedundantPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd pattern is never reached:
-- CHECK-EMPTY:
-- CHECK-NEXT:42|         [ x ] ->
-- CHECK-NEXT:            ^^^^^
-- CHECK-NEXT:The patterns before it match all of its values. Remove it, or move it before
-- CHECK-NEXT:them.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- REDUNDANT PATTERN ------------------------------------- RedundantPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 4th pattern is never reached:
-- CHECK-EMPTY:
-- CHECK-NEXT:57|         ( False, _ ) ->
-- CHECK-NEXT:            ^^^^^^^^^^^^
-- CHECK-NEXT:The patterns before it match all of its values. Remove it, or move it before
-- CHECK-NEXT:them.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- REDUNDANT PATTERN ------------------------------------- RedundantPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern is never reached:
-- CHECK-EMPTY:
-- CHECK-NEXT:66|         _ ->
-- CHECK-NEXT:            ^
-- CHECK-NEXT:The patterns before it match all of its values. Remove it, or move it before
-- CHECK-NEXT:them.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- REDUNDANT PATTERN ------------------------------------- RedundantPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd pattern is never reached:
-- CHECK-EMPTY:
-- CHECK-NEXT:78|         "b" ->
-- CHECK-NEXT:            ^^^
-- CHECK-NEXT:The patterns before it match all of its values. Remove it, or move it before
-- CHECK-NEXT:them.
-- CHECK-NOT:{{.+}}
