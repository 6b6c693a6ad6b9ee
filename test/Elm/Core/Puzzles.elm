port module Puzzles exposing (main)

import Dict exposing (Dict)
import Set exposing (Set)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


t : Int -> a -> String
t number it =
    String.fromInt number ++ ": " ++ Debug.toString it


results : List String
results =
    [ t 1 (List.map queens (List.range 1 8))
    , t 2 (primes 100)
    , t 3 (List.length (primes 20000))
    , t 4 (List.length (permutations (List.range 1 6)))
    , t 5 (hanoi 3 "a" "c" "b" |> List.map (\( a, b ) -> a ++ b) |> String.join " ")
    , t 6 (List.length (hanoi 14 "a" "c" "b"))
    , t 7 (step (step (step (step glider))))
    , t 8 (List.sort (permutations [ 3, 1, 2 ]))
    ]


queens : Int -> Int
queens n =
    let
        place row columns =
            if row == n then
                1

            else
                List.range 0 (n - 1)
                    |> List.filter (safe 1 columns)
                    |> List.map (\c -> place (row + 1) (c :: columns))
                    |> List.sum

        safe distance columns c =
            case columns of
                [] ->
                    True

                x :: rest ->
                    x /= c && abs (x - c) /= distance && safe (distance + 1) rest c
    in
    place 0 []


primes : Int -> List Int
primes n =
    let
        sieve candidates =
            case candidates of
                [] ->
                    []

                p :: rest ->
                    if p * p > n then
                        candidates

                    else
                        p :: sieve (List.filter (\c -> modBy p c /= 0) rest)
    in
    sieve (List.range 2 n)


permutations : List a -> List (List a)
permutations list =
    case list of
        [] ->
            [ [] ]

        x :: rest ->
            List.concatMap (insertions x) (permutations rest)


insertions : a -> List a -> List (List a)
insertions x list =
    case list of
        [] ->
            [ [ x ] ]

        y :: rest ->
            (x :: list) :: List.map ((::) y) (insertions x rest)


hanoi : Int -> String -> String -> String -> List ( String, String )
hanoi n from to via =
    if n == 0 then
        []

    else
        hanoi (n - 1) from via to ++ ( from, to ) :: hanoi (n - 1) via to from


type alias Cells =
    Set ( Int, Int )


step : Cells -> Cells
step cells =
    let
        neighbours ( x, y ) =
            List.concatMap (\dx -> List.map (\dy -> ( x + dx, y + dy )) [ -1, 0, 1 ]) [ -1, 0, 1 ]
                |> List.filter ((/=) ( x, y ))

        count cell =
            List.length (List.filter (\c -> Set.member c cells) (neighbours cell))

        lives cell =
            count cell == 3 || (count cell == 2 && Set.member cell cells)
    in
    Set.toList cells
        |> List.concatMap (\c -> c :: neighbours c)
        |> Set.fromList
        |> Set.filter lives


glider : Cells
glider =
    Set.fromList [ ( 1, 0 ), ( 2, 1 ), ( 0, 2 ), ( 1, 2 ), ( 2, 2 ) ]
