-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module MoreMismatches exposing (..)

a r =
    String.length ((.x r) 1 2) + String.length ((r.y 2) ++ []) + not ((\_ -> 'c') 1)


b =
    [ identity, List.singleton ]


c =
    String.map (\() -> 'c')


d : Int -> Int
d n =
    case n of
        [ 1 ] ->
            1

        1 :: _ ->
            2

        { x } ->
            3


e : { x : Int, y : Int, z : Int } -> { x : Int }
e r =
    r


f : { x : Int } -> { x : Int, y : Int, z : Int }
f r =
    r


g =
    List.map (\( x, () ) -> x) [ ( 1, 'c' ) ]


h : Bool -> String
h flag =
    if flag then
        "yes"

    else
        [ "no" ]


i x =
    ( x, String.fromInt <| String.toInt x )


j : List ( Int, List a ) -> Maybe a
j list =
    case list of
        ( 0, _ ) :: rest ->
            j rest

        ( n, [] ) :: _ ->
            n

        ( _, first :: _ ) :: _ ->
            first

        [] ->
            Nothing


-- CHECK:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `length`:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     String.length ((.x r) 1 2) + String.length ((r.y 2) ++ []) + not ((\_ -> 'c') 1)
-- CHECK-NEXT:                                                   ^^^^^^^^^^^^^
-- CHECK-NEXT:(++) gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List a
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `length` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(+) adds numbers, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     String.length ((.x r) 1 2) + String.length ((r.y 2) ++ []) + not ((\_ -> 'c') 1)
-- CHECK-NEXT:                                                                    ^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:    Bool
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides have to be Ints, or both Floats.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `not`:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     String.length ((.x r) 1 2) + String.length ((r.y 2) ++ []) + not ((\_ -> 'c') 1)
-- CHECK-NEXT:                                                                          ^^^^^^^^^^^^
-- CHECK-NEXT:This call gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `not` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Bool
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Nothing but True and False decides in Elm. Compare the value with
-- CHECK-NEXT:something, as in `n /= 0`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- INFINITE TYPE -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type of this would contain itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     [ identity, List.singleton ]
-- CHECK-NEXT:                   ^^^^^^^^^^^^^^
-- CHECK-NEXT:Written down, with ∞ for the whole of it again, it is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ∞
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Usually a function is given to itself, or a value is put into a list of its
-- CHECK-NEXT:own. Type annotations help to find where.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This pattern does not fit the value that it is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     String.map (\() -> 'c')
-- CHECK-NEXT:                     ^^
-- CHECK-NEXT:The pattern is for the unit value:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ()
-- CHECK-EMPTY:
-- CHECK-NEXT:The value has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st pattern does not fit what this `case` is about:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|         [ 1 ] ->
-- CHECK-NEXT:            ^^^^^
-- CHECK-NEXT:The pattern is for lists:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List a
-- CHECK-EMPTY:
-- CHECK-NEXT:Between `case` and `of` there is a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern of this `case` is for another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:22|         1 :: _ ->
-- CHECK-NEXT:            ^^^^^^
-- CHECK-NEXT:The pattern is for lists:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List a
-- CHECK-EMPTY:
-- CHECK-NEXT:The patterns before it are for:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd pattern of this `case` is for another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|         { x } ->
-- CHECK-NEXT:            ^^^^^
-- CHECK-NEXT:The pattern is for records:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { b | x : a }
-- CHECK-EMPTY:
-- CHECK-NEXT:The patterns before it are for:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `e` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|     r
-- CHECK-NEXT:        ^
-- CHECK-NEXT:`r` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : Int, y : Int, z : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `e` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: These fields are not wanted: y, z
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `f` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:36|     r
-- CHECK-NEXT:        ^
-- CHECK-NEXT:`r` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `f` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : Int, y : Int, z : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: These fields are missing: y, z
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument does not fit `map`:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|     List.map (\( x, () ) -> x) [ ( 1, 'c' ) ]
-- CHECK-NEXT:                                   ^^^^^^^^^^^^^^
-- CHECK-NEXT:The argument, a list, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ( number, Char )
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 2nd argument `map` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ( number, () )
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd branch of this `if` is not what the annotation of `h` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:49|         [ "no" ]
-- CHECK-NEXT:            ^^^^^^^^
-- CHECK-NEXT:The branch, a list, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `h` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side of (<|) does not fit:
-- CHECK-EMPTY:
-- CHECK-NEXT:53|     ( x, String.fromInt <| String.toInt x )
-- CHECK-NEXT:                               ^^^^^^^^^^^^^^
-- CHECK-NEXT:The call of `toInt` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe Int
-- CHECK-EMPTY:
-- CHECK-NEXT:On its right (<|) takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: There may be no value in it: `Maybe.withDefault` takes another one then, a
-- CHECK-NEXT:`case` has a branch for `Nothing`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd branch of this `case` is not what the annotation of `j` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:63|             n
-- CHECK-NEXT:                ^
-- CHECK-NEXT:`n` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `j` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe a
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd branch of this `case` is not what the annotation of `j` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:66|             first
-- CHECK-NEXT:                ^^^^^
-- CHECK-NEXT:`first` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `j` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: By its annotation this works for any type as `a`, but the code needs it to
-- CHECK-NEXT:be `Maybe a`. If that is what it is for, write it into the annotation.
-- CHECK-NOT:{{.+}}
