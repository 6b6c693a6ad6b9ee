-- RUN: elm-check --library %luciole_source/lib/Library/elm --dump-types --verify-types %s | FileCheck --strict-whitespace --match-full-lines %s
module Types exposing (..)

import Dict exposing (Dict)


type Tree a
    = Leaf
    | Node (Tree a) a (Tree a)


type alias Named a =
    { a | name : String }


type alias Point =
    { x : Float, y : Float }


type alias Pair a b =
    ( a, b )


identityLike x =
    x


compose f g x =
    f (g x)


double n =
    n + n


join a b =
    a ++ b


smaller a b =
    if a < b then
        a

    else
        b


both a =
    if a < a ++ a then
        a

    else
        a


fields r =
    r.name ++ String.fromInt r.age


rename name r =
    { r | name = name }


accessor =
    .name


names : List (Named a) -> List String
names list =
    List.map .name list


point =
    Point 1 2


partial =
    Point 1


insert : comparable -> Tree comparable -> Tree comparable
insert x tree =
    case tree of
        Leaf ->
            Node Leaf x Leaf

        Node l y r ->
            if x < y then
                Node (insert x l) y r

            else
                Node l y (insert x r)


size tree =
    case tree of
        Leaf ->
            0

        Node l _ r ->
            size l + 1 + size r


isEven n =
    if n == 0 then
        True

    else
        isOdd (n - 1)


isOdd n =
    if n == 0 then
        False

    else
        isEven (n - 1)


type Nested a
    = Flat a
    | Nest (Nested (List a))


depth : Nested a -> Int
depth nested =
    case nested of
        Flat _ ->
            0

        Nest inner ->
            1 + depth inner


polymorphicLet x =
    let
        pair a =
            ( a, x )

        id y =
            y
    in
    ( pair 1, pair "s", id id )


scoped : List a -> List (List a)
scoped list =
    let
        wrap : a -> List a
        wrap item =
            [ item ]

        other : b -> b
        other y =
            y
    in
    other (List.map wrap list)


swap : Pair a b -> Pair b a
swap ( a, b ) =
    ( b, a )


destructured =
    let
        ( width, height ) =
            ( 800, 600 )

        { x, y } =
            point
    in
    ( width / 2 + x, String.fromInt width, height )


ambiguous =
    List.length [ 1, 2, 3 ]


negated n =
    -n


section =
    (+) 1


pipeline =
    [ 1, 2, 3 ]
        |> List.map (\n -> n * 2)
        |> List.filter (\n -> n > 2)
        >> List.sum


counts : Dict String Int
counts =
    Dict.fromList [ ( "a", 1 ) ]


update key =
    Dict.update key (Maybe.map ((+) 1)) counts


extended : { r | count : number } -> { r | count : number }
extended r =
    { r | count = r.count + 1 }


strange f =
    ( f, (\g -> g) f )


unit () =
    ()


triple ( a, b, c ) =
    [ a, b, c ]


first (( a, _ ) as whole) =
    ( a, whole )


consed list =
    case list of
        [] ->
            Nothing

        [ x ] ->
            Just ( x, [] )

        x :: (y :: _) ->
            Just ( x, [ y ] )


-- CHECK:identityLike : a -> a
-- CHECK-NEXT:compose : (a -> b) -> (c -> a) -> c -> b
-- CHECK-NEXT:double : number -> number
-- CHECK-NEXT:join : appendable -> appendable -> appendable
-- CHECK-NEXT:smaller : comparable -> comparable -> comparable
-- CHECK-NEXT:both : compappend -> compappend
-- CHECK-NEXT:fields : { a | age : Int, name : String } -> String
-- CHECK-NEXT:rename : a -> { b | name : a } -> { b | name : a }
-- CHECK-NEXT:accessor : { b | name : a } -> a
-- CHECK-NEXT:names : List (Named a) -> List String
-- CHECK-NEXT:point : Point
-- CHECK-NEXT:partial : Float -> Point
-- CHECK-NEXT:insert : comparable -> Tree comparable -> Tree comparable
-- CHECK-NEXT:size : Tree a -> number
-- CHECK-NEXT:isEven : number -> Bool
-- CHECK-NEXT:isOdd : number -> Bool
-- CHECK-NEXT:depth : Nested a -> Int
-- CHECK-NEXT:polymorphicLet : a -> ( ( number, a ), ( String, a ), b -> b )
-- CHECK-NEXT:  pair : a -> ( a, b )
-- CHECK-NEXT:  id : a -> a
-- CHECK-NEXT:scoped : List a -> List (List a)
-- CHECK-NEXT:  wrap : a -> List a
-- CHECK-NEXT:  other : b -> b
-- CHECK-NEXT:swap : Pair a b -> Pair b a
-- CHECK-NEXT:destructured : ( Float, String, number )
-- CHECK-NEXT:  destructured : ( number, number2 )
-- CHECK-NEXT:  width : number
-- CHECK-NEXT:  height : number
-- CHECK-NEXT:  (pattern) : { x : Float, y : Float }
-- CHECK-NEXT:ambiguous : Int
-- CHECK-NEXT:negated : number -> number
-- CHECK-NEXT:section : number -> number
-- CHECK-NEXT:pipeline : number
-- CHECK-NEXT:counts : Dict String Int
-- CHECK-NEXT:update : String -> Dict String Int
-- CHECK-NEXT:extended : { r | count : number } -> { r | count : number }
-- CHECK-NEXT:strange : a -> ( a, a )
-- CHECK-NEXT:unit : () -> ()
-- CHECK-NEXT:triple : ( a, a, a ) -> List a
-- CHECK-NEXT:first : ( a, b ) -> ( a, ( a, b ) )
-- CHECK-NEXT:consed : List a -> Maybe ( a, List a )
