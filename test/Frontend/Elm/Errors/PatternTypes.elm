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
-- CHECK-NEXT:This `case` does not have branches for all possibilities:
-- CHECK-EMPTY:
-- CHECK-NEXT: 5|>    case m of
-- CHECK-NEXT: 6|>        Just x ->
-- CHECK-NEXT: 7|>            x
-- CHECK-NEXT: 8|>
-- CHECK-NEXT: 9|>        Ok y ->
-- CHECK-NEXT:10|>            y
-- CHECK-EMPTY:
-- CHECK-NEXT:Missing possibilities include:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Nothing
-- CHECK-EMPTY:
-- CHECK-NEXT:I would have to crash if I saw one of those. Add branches for them!
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: If you want to write the code for each branch later, use `Debug.todo` as a
-- CHECK-NEXT:placeholder.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern in this `case` does not match the previous ones.
-- CHECK-EMPTY:
-- CHECK-NEXT:9|         Ok y ->
-- CHECK-NEXT:           ^^^^
-- CHECK-NEXT:The pattern, with the constructor `Ok`, matches values of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Result a b
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous patterns match:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe c
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `b` is weird.
-- CHECK-EMPTY:
-- CHECK-NEXT:14| b "one" =
-- CHECK-NEXT:      ^^^^^
-- CHECK-NEXT:The pattern matches strings:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:But the annotation on `b` says the 1st argument should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN --------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This pattern does not cover all possible values:
-- CHECK-EMPTY:
-- CHECK-NEXT:14| b "one" =
-- CHECK-NEXT:      ^^^^^
-- CHECK-NEXT:Other possibilities are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    _
-- CHECK-EMPTY:
-- CHECK-NEXT:I would have to crash if I saw one of those! Use a `case` to deal with each of
-- CHECK-NEXT:them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `c` is weird.
-- CHECK-EMPTY:
-- CHECK-NEXT:19| c ( x, y, z ) =
-- CHECK-NEXT:      ^^^^^^^^^^^
-- CHECK-NEXT:The pattern matches tuples of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( a, b, c )
-- CHECK-EMPTY:
-- CHECK-NEXT:But the annotation on `c` says the 1st argument should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( Int, Int )
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern in this `case` does not match the previous ones.
-- CHECK-EMPTY:
-- CHECK-NEXT:28|         "2" ->
-- CHECK-NEXT:            ^^^
-- CHECK-NEXT:The pattern matches strings:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous patterns match:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern in this list does not match all the previous ones:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|         [ 1, 'c' ] ->
-- CHECK-NEXT:                 ^^^
-- CHECK-NEXT:The pattern matches characters:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous patterns in the list are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The pattern after (::) is causing issues.
-- CHECK-EMPTY:
-- CHECK-NEXT:40|         x :: y :: 3 ->
-- CHECK-NEXT:                      ^
-- CHECK-NEXT:The pattern matches integers:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But it needs to match lists like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This definition does not fit the pattern on its left:
-- CHECK-EMPTY:
-- CHECK-NEXT:50|             [ 1, 2 ]
-- CHECK-NEXT:                ^^^^^^^^
-- CHECK-NEXT:The value is a list of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:But the pattern needs it to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( a, b )
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN --------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This pattern does not cover all possible values:
-- CHECK-EMPTY:
-- CHECK-NEXT:55| g (Just [ 'a' ]) =
-- CHECK-NEXT:       ^^^^^^^^^^^^
-- CHECK-NEXT:Other possibilities are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Just []
-- CHECK-NEXT:    Just (_ :: _)
-- CHECK-NEXT:    Nothing
-- CHECK-EMPTY:
-- CHECK-NEXT:I would have to crash if I saw one of those! Use a `case` to deal with each of
-- CHECK-NEXT:them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `Just` is weird.
-- CHECK-EMPTY:
-- CHECK-NEXT:57|         Just 'b' ->
-- CHECK-NEXT:                 ^^^
-- CHECK-NEXT:The pattern matches characters:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:But `Just` needs its 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Only Int and Float values work as numbers, and `Char` is neither.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st pattern in this `case` does not fit:
-- CHECK-EMPTY:
-- CHECK-NEXT:67|         () ->
-- CHECK-NEXT:            ^^
-- CHECK-NEXT:The pattern matches unit values:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ()
-- CHECK-EMPTY:
-- CHECK-NEXT:But the expression between `case` and `of` is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- PatternTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st pattern in this `case` does not fit:
-- CHECK-EMPTY:
-- CHECK-NEXT:74|         0 ->
-- CHECK-NEXT:            ^
-- CHECK-NEXT:The pattern matches integers:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But the expression between `case` and `of` is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Elm does not convert between Ints and Floats by itself. Use `toFloat` where
-- CHECK-NEXT:you want a Float.
-- CHECK-NOT:{{.+}}
