port module Numbers exposing (main)

import Array exposing (Array)
import Dict exposing (Dict)


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
    [ t 1 (List.map fibonacci (List.range 0 20))
    , t 2 (Tuple.first (memoised 78 Dict.empty))
    , t 3 (List.map collatz (List.range 1 30))
    , t 4 (List.foldl (\n ( best, steps ) -> if collatz n > steps then ( n, collatz n ) else ( best, steps )) ( 1, 1 ) (List.range 1 3000))
    , t 5 (List.map2 gcd [ 12, 17, 0, -18, 1071 ] [ 18, 5, 7, 12, 462 ])
    , t 6 (List.map newton [ 2, 9, 100 ])
    , t 7 (multiply [ [ 1, 2 ], [ 3, 4 ] ] [ [ 5, 6 ], [ 7, 8 ] ])
    , t 8 (multiply [ [ 0.5 ] ] [ [ 4, 0.25 ] ])
    , t 9 (transpose [ [ 1, 2, 3 ], [ 4, 5, 6 ] ])
    , t 10 (List.map (\x -> find x (Array.initialize 1000 (\i -> i * 3))) [ 0, 2997, 300, 4, -1 ])
    , t 11 (List.map (\b -> toBase b 48879) [ 2, 8, 10, 16 ])
    , t 12 (( even 100000, odd 100000 ))
    , t 13 (ackermann 2 9)
    , t 14 (List.foldl (\d acc -> acc * 10 + d) 0 [ 1, 2, 3, 4 ])
    , t 15 (List.map (\n -> modBy 1000007 (n * n * n)) [ 1, 100, 12345, 99999 ])
    ]


fibonacci : Int -> Int
fibonacci n =
    if n < 2 then
        n

    else
        fibonacci (n - 1) + fibonacci (n - 2)


memoised : Int -> Dict Int Int -> ( Int, Dict Int Int )
memoised n memo =
    case Dict.get n memo of
        Just value ->
            ( value, memo )

        Nothing ->
            if n < 2 then
                ( n, memo )

            else
                let
                    ( a, memoA ) =
                        memoised (n - 1) memo

                    ( b, memoB ) =
                        memoised (n - 2) memoA
                in
                ( a + b, Dict.insert n (a + b) memoB )


collatz : Int -> Int
collatz n =
    let
        go count k =
            if k == 1 then
                count

            else if modBy 2 k == 0 then
                go (count + 1) (k // 2)

            else
                go (count + 1) (3 * k + 1)
    in
    go 1 n


gcd : Int -> Int -> Int
gcd a b =
    if b == 0 then
        abs a

    else
        gcd b (remainderBy b a)


newton : Float -> Float
newton x =
    let
        improve guess n =
            if n == 0 then
                guess

            else
                improve ((guess + x / guess) / 2) (n - 1)
    in
    improve x 30


multiply : List (List number) -> List (List number) -> List (List number)
multiply a b =
    List.map (\row -> List.map (dot row) (transpose b)) a


dot : List number -> List number -> number
dot a b =
    List.sum (List.map2 (*) a b)


transpose : List (List a) -> List (List a)
transpose rows =
    case List.filterMap List.head rows of
        [] ->
            []

        heads ->
            heads :: transpose (List.filterMap List.tail rows)


find : Int -> Array Int -> Maybe Int
find x array =
    let
        go low high =
            if low >= high then
                Nothing

            else
                let
                    middle =
                        (low + high) // 2
                in
                case Array.get middle array of
                    Nothing ->
                        Nothing

                    Just y ->
                        if x == y then
                            Just middle

                        else if x < y then
                            go low middle

                        else
                            go (middle + 1) high
    in
    go 0 (Array.length array)


toBase : Int -> Int -> String
toBase base n =
    if n < base then
        String.slice n (n + 1) "0123456789abcdef"

    else
        toBase base (n // base) ++ toBase base (modBy base n)


even : Int -> Bool
even n =
    n == 0 || odd (n - 1)


odd : Int -> Bool
odd n =
    n /= 0 && even (n - 1)


ackermann : Int -> Int -> Int
ackermann m n =
    if m == 0 then
        n + 1

    else if n == 0 then
        ackermann (m - 1) 1

    else
        ackermann (m - 1) (ackermann m (n - 1))
