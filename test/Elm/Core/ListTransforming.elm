port module ListTransforming exposing (main)


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
    [ t 1 (List.map (\n -> n * 2) five)
    , t 2 (List.indexedMap Tuple.pair five)
    , t 3 (List.indexedMap (\i n -> i * n) [])
    , t 4 (List.filter (\n -> n > 4) five)
    , t 5 (List.filterMap squareIfOdd (List.range 1 6))
    , t 6 (List.foldl (::) [] five)
    , t 7 (List.foldr (::) [] five)
    , t 8 (List.foldl (\n acc -> acc * 10 + n) 0 five)
    , t 9 (List.foldr (\n acc -> acc * 10 + n) 0 five)
    , t 10 (List.foldl (-) 0 [ 1, 2, 3 ])
    , t 11 (List.foldr (-) 0 [ 1, 2, 3 ])
    , t 12 (List.foldr (\s acc -> s ++ "(" ++ acc ++ ")") "" [ "a", "b" ])
    , t 13 (List.map List.length [ [ [] ], [], [ [], [] ] ])
    , t 14 (List.map (\( a, b ) -> a + b) [ ( 1, 2 ), ( 3, 4 ) ])
    , t 15 (List.map .name [ { name = "x" }, { name = "y" } ])
    , t 16 (List.unzip [ ( 1, 'a' ), ( 2, 'b' ) ])
    , t 17 (List.partition (\n -> n < 5) five)
    , t 18 (List.map squareIfOdd [ 1, 2 ])
    , t 19 (List.filterMap identity [ Just 1, Nothing, Just 3 ])
    ]


five : List Int
five =
    [ 5, 3, 9, 1, 7 ]


squareIfOdd : Int -> Maybe Int
squareIfOdd n =
    if modBy 2 n == 1 then
        Just (n * n)

    else
        Nothing
