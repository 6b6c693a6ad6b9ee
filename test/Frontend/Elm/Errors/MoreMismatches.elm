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
-- CHECK-NEXT:The 1st argument to `length` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     String.length ((.x r) 1 2) + String.length ((r.y 2) ++ []) + not ((\_ -> 'c') 1)
-- CHECK-NEXT:                                                   ^^^^^^^^^^^^^
-- CHECK-NEXT:This (++) expression produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List a
-- CHECK-EMPTY:
-- CHECK-NEXT:But `length` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot do addition with a value of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     String.length ((.x r) 1 2) + String.length ((r.y 2) ++ []) + not ((\_ -> 'c') 1)
-- CHECK-NEXT:                                                                    ^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:    Bool
-- CHECK-EMPTY:
-- CHECK-NEXT:The (+) operator only works with Int and Float values.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `not` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     String.length ((.x r) 1 2) + String.length ((r.y 2) ++ []) + not ((\_ -> 'c') 1)
-- CHECK-NEXT:                                                                          ^^^^^^^^^^^^
-- CHECK-NEXT:This call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:But `not` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Bool
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Elm does not have "truthiness" such that ints and strings and lists are
-- CHECK-NEXT:automatically converted to booleans. Do that conversion explicitly!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- INFINITE TYPE -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I am inferring a weird self-referential type here:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     [ identity, List.singleton ]
-- CHECK-NEXT:                   ^^^^^^^^^^^^^^
-- CHECK-NEXT:Here is my best effort at writing it down; ∞ stands for the whole type again:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ∞
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Usually a function is given to itself, or a value is put into a list of its
-- CHECK-NEXT:own. Type annotations help to find where.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This pattern is being used in an unexpected way.
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     String.map (\() -> 'c')
-- CHECK-NEXT:                     ^^
-- CHECK-NEXT:The pattern matches unit values:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ()
-- CHECK-EMPTY:
-- CHECK-NEXT:But it needs to match:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st pattern in this `case` does not fit:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|         [ 1 ] ->
-- CHECK-NEXT:            ^^^^^
-- CHECK-NEXT:The pattern matches lists of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List a
-- CHECK-EMPTY:
-- CHECK-NEXT:But the expression between `case` and `of` is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd pattern in this `case` does not match the previous ones.
-- CHECK-EMPTY:
-- CHECK-NEXT:22|         1 :: _ ->
-- CHECK-NEXT:            ^^^^^^
-- CHECK-NEXT:The pattern matches lists of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List a
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous patterns match:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd pattern in this `case` does not match the previous ones.
-- CHECK-EMPTY:
-- CHECK-NEXT:25|         { x } ->
-- CHECK-NEXT:            ^^^^^
-- CHECK-NEXT:The pattern matches records of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { b | x : a }
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous patterns match:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `e` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|     r
-- CHECK-NEXT:        ^
-- CHECK-NEXT:This `r` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : Int, y : Int, z : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `e` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: These fields are not wanted: y, z
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `f` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:36|     r
-- CHECK-NEXT:        ^
-- CHECK-NEXT:This `r` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `f` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : Int, y : Int, z : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: These fields are missing: y, z
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument to `map` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|     List.map (\( x, () ) -> x) [ ( 1, 'c' ) ]
-- CHECK-NEXT:                                   ^^^^^^^^^^^^^^
-- CHECK-NEXT:This argument is a list of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ( number, Char )
-- CHECK-EMPTY:
-- CHECK-NEXT:But `map` needs the 2nd argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ( number, () )
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the 2nd branch of this `if` expression:
-- CHECK-EMPTY:
-- CHECK-NEXT:49|         [ "no" ]
-- CHECK-NEXT:            ^^^^^^^^
-- CHECK-NEXT:It is a list of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `h` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The right argument of (<|) is causing problems:
-- CHECK-EMPTY:
-- CHECK-NEXT:53|     ( x, String.fromInt <| String.toInt x )
-- CHECK-NEXT:                               ^^^^^^^^^^^^^^
-- CHECK-NEXT:This `toInt` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But (<|) needs the right argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Use `Maybe.withDefault` to handle possible absence, or a `case` with a
-- CHECK-NEXT:branch for `Nothing`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the 2nd branch of this `case` expression:
-- CHECK-EMPTY:
-- CHECK-NEXT:63|             n
-- CHECK-NEXT:                ^
-- CHECK-NEXT:This `n` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `j` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe a
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------- MoreMismatches.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the 3rd branch of this `case` expression:
-- CHECK-EMPTY:
-- CHECK-NEXT:66|             first
-- CHECK-NEXT:                ^^^^^
-- CHECK-NEXT:This `first` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `j` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Your type annotation uses type variable `a` which means ANY type of value
-- CHECK-NEXT:can flow through, but your code is saying it specifically wants a `Maybe a`
-- CHECK-NEXT:value. Maybe change your type annotation to be more specific? Maybe change the
-- CHECK-NEXT:code to be more general?
-- CHECK-NOT:{{.+}}
