-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module PatternTypes exposing (..)

a m =
    case m of
        Just x ->
            x

        Ok y ->
            y


b : Int -> Int
b "one" =
    1


c : ( Int, Int ) -> Int
c ( x, y, z ) =
    x


d n =
    case n of
        1 ->
            "one"

        "2" ->
            "two"

        _ ->
            "many"


e list =
    case list of
        [ 1, 'c' ] ->
            1

        x :: y :: 3 ->
            2

        _ ->
            3


f =
    let
        ( x, y ) =
            [ 1, 2 ]
    in
    x


g (Just [ 'a' ]) =
    case Just 1 of
        Just 'b' ->
            1

        _ ->
            2


h : Maybe Int -> Int
h m =
    case m of
        () ->
            1


i : Float -> Bool
i x =
    case x of
        0 ->
            True

        _ ->
            False


-- CHECK:-- MISSING PATTERNS ------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT: 5|>    case m of
-- CHECK-NEXT: 6|>        Just x ->
-- CHECK-NEXT: 7|>            x
-- CHECK-NEXT: 8|>
-- CHECK-NEXT: 9|>        Ok y ->
-- CHECK-NEXT:10|>            y
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Nothing
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern of this `case` is for another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|         Ok y ->
-- CHECK-NEXT:           ^^^^
-- CHECK-NEXT:The constructor `Ok` belongs to the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Result a b
-- CHECK-EMPTY:
-- CHECK-NEXT:The patterns before it are for:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe c
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument of `b` does not fit the annotation:
-- CHECK-EMPTY:
-- CHECK-NEXT:14| b "one" =
-- CHECK-NEXT:      ^^^^^
-- CHECK-NEXT:The pattern is for strings:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:By the annotation it is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN --------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that this pattern does not match:
-- CHECK-EMPTY:
-- CHECK-NEXT:14| b "one" =
-- CHECK-NEXT:      ^^^^^
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    _
-- CHECK-EMPTY:
-- CHECK-NEXT:Use a `case` with a branch for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument of `c` does not fit the annotation:
-- CHECK-EMPTY:
-- CHECK-NEXT:19| c ( x, y, z ) =
-- CHECK-NEXT:      ^^^^^^^^^^^
-- CHECK-NEXT:The pattern is for tuples:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( a, b, c )
-- CHECK-EMPTY:
-- CHECK-NEXT:By the annotation it is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( Int, Int )
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern of this `case` is for another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:28|         "2" ->
-- CHECK-NEXT:            ^^^
-- CHECK-NEXT:The pattern is for strings:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:The patterns before it are for:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern in this list is for another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|         [ 1, 'c' ] ->
-- CHECK-NEXT:                 ^^^
-- CHECK-NEXT:The pattern is for characters:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:The patterns before it are for:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The pattern behind (::) does not fit:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|         x :: y :: 3 ->
-- CHECK-NEXT:                      ^
-- CHECK-NEXT:The pattern is for integers:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:It stands for the rest of a list, of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This definition does not fit the pattern on its left:
-- CHECK-EMPTY:
-- CHECK-NEXT:50|             [ 1, 2 ]
-- CHECK-NEXT:                ^^^^^^^^
-- CHECK-NEXT:The value, a list, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:The pattern is for values of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( a, b )
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN --------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that this pattern does not match:
-- CHECK-EMPTY:
-- CHECK-NEXT:55| g (Just [ 'a' ]) =
-- CHECK-NEXT:       ^^^^^^^^^^^^
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Just []
-- CHECK-NEXT:    Just (_ :: _)
-- CHECK-NEXT:    Nothing
-- CHECK-EMPTY:
-- CHECK-NEXT:Use a `case` with a branch for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument of `Just` does not fit in this pattern:
-- CHECK-EMPTY:
-- CHECK-NEXT:57|         Just 'b' ->
-- CHECK-NEXT:                 ^^^
-- CHECK-NEXT:The pattern is for characters:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `Just` has:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Numbers are Int or Float, and `Char` is neither.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st pattern does not fit what this `case` is about:
-- CHECK-EMPTY:
-- CHECK-NEXT:67|         () ->
-- CHECK-NEXT:            ^^
-- CHECK-NEXT:The pattern is for the unit value:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ()
-- CHECK-EMPTY:
-- CHECK-NEXT:Between `case` and `of` there is a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st pattern does not fit what this `case` is about:
-- CHECK-EMPTY:
-- CHECK-NEXT:74|         0 ->
-- CHECK-NEXT:            ^
-- CHECK-NEXT:The pattern is for integers:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Between `case` and `of` there is a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Elm does not convert between Ints and Floats by itself. Use `toFloat` where
-- CHECK-NEXT:you want a Float.
-- CHECK-NOT:{{.+}}
