module List exposing
    ( List, singleton, repeat, range, (::)
    , map, indexedMap, foldl, foldr, filter, filterMap
    , length, reverse, member, all, any, maximum, minimum, sum, product
    , append, concat, concatMap, intersperse
    , map2, map3, map4, map5
    , sort, sortBy, sortWith
    , isEmpty, head, tail, take, drop, partition, unzip
    )

{-| Lists. Recursion in the tail of a cons costs no more than a loop here and
has no limit of depth, so there are no accumulators that are reversed.
-}

import Basics exposing (..)
import Maybe exposing (Maybe(..))


infix right 5 (::) = cons


{-| A list of values of one type. -}
type List a
    = List


cons : a -> List a -> List a
cons =
    Elm.Kernel.List.cons



-- CREATE


{-| A list of one value. -}
singleton : a -> List a
singleton value =
    [ value ]


{-| Copies of a value. -}
repeat : Int -> a -> List a
repeat n value =
    repeatOnto [] n value


repeatOnto : List a -> Int -> a -> List a
repeatOnto result n value =
    if n <= 0 then
        result

    else
        repeatOnto (value :: result) (n - 1) value


{-| The numbers from the first to the last. -}
range : Int -> Int -> List Int
range low high =
    rangeOnto low high []


rangeOnto : Int -> Int -> List Int -> List Int
rangeOnto low high result =
    if low <= high then
        rangeOnto low (high - 1) (high :: result)

    else
        result



-- TRANSFORM


{-| Applies a function to every element. -}
map : (a -> b) -> List a -> List b
map f list =
    case list of
        [] ->
            []

        x :: rest ->
            f x :: map f rest


{-| The same with the element's index, from 0. -}
indexedMap : (Int -> a -> b) -> List a -> List b
indexedMap f list =
    indexedMapFrom 0 f list


indexedMapFrom : Int -> (Int -> a -> b) -> List a -> List b
indexedMapFrom index f list =
    case list of
        [] ->
            []

        x :: rest ->
            f index x :: indexedMapFrom (index + 1) f rest


{-| Combines the elements, from the left. -}
foldl : (a -> b -> b) -> b -> List a -> b
foldl f result list =
    case list of
        [] ->
            result

        x :: rest ->
            foldl f (f x result) rest


{-| Combines the elements, from the right. -}
foldr : (a -> b -> b) -> b -> List a -> b
foldr f result list =
    case list of
        [] ->
            result

        x :: rest ->
            f x (foldr f result rest)


{-| The elements that pass a test. -}
filter : (a -> Bool) -> List a -> List a
filter isGood list =
    case list of
        [] ->
            []

        x :: rest ->
            if isGood x then
                x :: filter isGood rest

            else
                filter isGood rest


{-| What a function makes of the elements, where it makes something. -}
filterMap : (a -> Maybe b) -> List a -> List b
filterMap f list =
    case list of
        [] ->
            []

        x :: rest ->
            case f x of
                Just value ->
                    value :: filterMap f rest

                Nothing ->
                    filterMap f rest



-- UTILITIES


{-| How many elements there are. -}
length : List a -> Int
length =
    Elm.Kernel.List.length


{-| The elements backwards. -}
reverse : List a -> List a
reverse =
    Elm.Kernel.List.reverse


{-| Whether the list has the value. -}
member : a -> List a -> Bool
member value list =
    case list of
        [] ->
            False

        x :: rest ->
            if x == value then
                True

            else
                member value rest


{-| Whether all elements pass a test. -}
all : (a -> Bool) -> List a -> Bool
all isOkay list =
    case list of
        [] ->
            True

        x :: rest ->
            if isOkay x then
                all isOkay rest

            else
                False


{-| Whether an element passes a test. -}
any : (a -> Bool) -> List a -> Bool
any isOkay list =
    case list of
        [] ->
            False

        x :: rest ->
            if isOkay x then
                True

            else
                any isOkay rest


{-| The largest element. -}
maximum : List comparable -> Maybe comparable
maximum list =
    case list of
        [] ->
            Nothing

        x :: rest ->
            Just (foldl max x rest)


{-| The smallest element. -}
minimum : List comparable -> Maybe comparable
minimum list =
    case list of
        [] ->
            Nothing

        x :: rest ->
            Just (foldl min x rest)


{-| -}
sum : List number -> number
sum numbers =
    foldl (+) 0 numbers


{-| -}
product : List number -> number
product numbers =
    foldl (*) 1 numbers



-- COMBINE


{-| One list after the other. -}
append : List a -> List a -> List a
append =
    Elm.Kernel.List.append


{-| All lists, one after the other. -}
concat : List (List a) -> List a
concat lists =
    case lists of
        [] ->
            []

        list :: rest ->
            append list (concat rest)


{-| Applies a function to every element and puts the results together. -}
concatMap : (a -> List b) -> List a -> List b
concatMap f list =
    case list of
        [] ->
            []

        x :: rest ->
            append (f x) (concatMap f rest)


{-| A value between every two elements. -}
intersperse : a -> List a -> List a
intersperse separator list =
    case list of
        [] ->
            []

        x :: rest ->
            x :: precede separator rest


precede : a -> List a -> List a
precede separator list =
    case list of
        [] ->
            []

        x :: rest ->
            separator :: x :: precede separator rest


{-| Combines the lists element by element, up to the end of the shorter. -}
map2 : (a -> b -> result) -> List a -> List b -> List result
map2 f listA listB =
    case listA of
        [] ->
            []

        a :: restA ->
            case listB of
                [] ->
                    []

                b :: restB ->
                    f a b :: map2 f restA restB


{-| -}
map3 : (a -> b -> c -> result) -> List a -> List b -> List c -> List result
map3 f listA listB listC =
    case ( listA, listB, listC ) of
        ( a :: restA, b :: restB, c :: restC ) ->
            f a b c :: map3 f restA restB restC

        _ ->
            []


{-| -}
map4 : (a -> b -> c -> d -> result) -> List a -> List b -> List c -> List d -> List result
map4 f listA listB listC listD =
    case ( listA, listB ) of
        ( a :: restA, b :: restB ) ->
            case ( listC, listD ) of
                ( c :: restC, d :: restD ) ->
                    f a b c d :: map4 f restA restB restC restD

                _ ->
                    []

        _ ->
            []


{-| -}
map5 : (a -> b -> c -> d -> e -> result) -> List a -> List b -> List c -> List d -> List e -> List result
map5 f listA listB listC listD listE =
    case ( listA, listB, listC ) of
        ( a :: restA, b :: restB, c :: restC ) ->
            case ( listD, listE ) of
                ( d :: restD, e :: restE ) ->
                    f a b c d e :: map5 f restA restB restC restD restE

                _ ->
                    []

        _ ->
            []



-- SORT


{-| From the lowest to the highest. -}
sort : List comparable -> List comparable
sort =
    Elm.Kernel.List.sort


{-| By what a function makes of the elements; where that is equal they keep
their order.
-}
sortBy : (a -> comparable) -> List a -> List a
sortBy f list =
    sortKeyed (map (\x -> ( f x, x )) list)


{-| The second elements in the order of the first. -}
sortKeyed : List ( comparable, a ) -> List a
sortKeyed =
    Elm.Kernel.List.sortKeyed


{-| By a comparison of one's own; equal elements keep their order. -}
sortWith : (a -> a -> Order) -> List a -> List a
sortWith compareThem list =
    let
        ( sorted, _ ) =
            sortFirst compareThem (length list) list
    in
    sorted


{-| Sorts so many elements; also what is left of the list. -}
sortFirst : (a -> a -> Order) -> Int -> List a -> ( List a, List a )
sortFirst compareThem n list =
    case list of
        [] ->
            ( [], [] )

        x :: afterX ->
            if n <= 1 then
                ( [ x ], afterX )

            else
                let
                    half =
                        n // 2

                    ( left, afterLeft ) =
                        sortFirst compareThem half list

                    ( right, afterRight ) =
                        sortFirst compareThem (n - half) afterLeft
                in
                ( merge compareThem left right, afterRight )


merge : (a -> a -> Order) -> List a -> List a -> List a
merge compareThem left right =
    case left of
        [] ->
            right

        x :: afterX ->
            case right of
                [] ->
                    left

                y :: afterY ->
                    case compareThem x y of
                        GT ->
                            y :: merge compareThem left afterY

                        _ ->
                            x :: merge compareThem afterX right



-- DECONSTRUCT


{-| Whether there are no elements. -}
isEmpty : List a -> Bool
isEmpty list =
    case list of
        [] ->
            True

        _ ->
            False


{-| The first element. -}
head : List a -> Maybe a
head list =
    case list of
        x :: _ ->
            Just x

        [] ->
            Nothing


{-| The elements after the first. -}
tail : List a -> Maybe (List a)
tail list =
    case list of
        _ :: rest ->
            Just rest

        [] ->
            Nothing


{-| The first so many elements. -}
take : Int -> List a -> List a
take n list =
    if n <= 0 then
        []

    else
        case list of
            [] ->
                []

            x :: rest ->
                x :: take (n - 1) rest


{-| The elements after the first so many. -}
drop : Int -> List a -> List a
drop n list =
    if n <= 0 then
        list

    else
        case list of
            [] ->
                []

            _ :: rest ->
                drop (n - 1) rest


{-| The elements that pass a test, and those that don't. -}
partition : (a -> Bool) -> List a -> ( List a, List a )
partition isGood list =
    case list of
        [] ->
            ( [], [] )

        x :: rest ->
            let
                ( good, bad ) =
                    partition isGood rest
            in
            if isGood x then
                ( x :: good, bad )

            else
                ( good, x :: bad )


{-| The first and the second elements of pairs. -}
unzip : List ( a, b ) -> ( List a, List b )
unzip pairs =
    case pairs of
        [] ->
            ( [], [] )

        ( x, y ) :: rest ->
            let
                ( xs, ys ) =
                    unzip rest
            in
            ( x :: xs, y :: ys )
