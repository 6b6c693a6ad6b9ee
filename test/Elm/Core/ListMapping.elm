port module ListMapping exposing (main)


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
    [ t 1 (List.map2 (\a b -> a * b) [ 1, 2, 3 ] [ 4, 5, 6 ])
    , t 2 (List.map2 Tuple.pair [ 1, 2 ] [ "a" ])
    , t 3 (List.map2 (+) [] [ 1 ])
    , t 4 (List.map3 (\a b c -> [ a, b, c ]) [ 1, 2 ] [ 3, 4 ] [ 5, 6 ])
    , t 5 (List.map3 (\a b c -> a + b + c) [ 1 ] [ 2, 3 ] [])
    , t 6 (List.map4 (\a b c d -> a + b * c - d) [ 1, 2 ] [ 3, 4 ] [ 5, 6 ] [ 7, 8 ])
    , t 7 (List.map4 (\a b c d -> [ a, b, c, d ]) [ 1, 2 ] [ 1, 2, 3 ] [ 1 ] [ 1, 2 ])
    , t 8 (List.map5 (\a b c d f -> a + b + c + d + f) [ 1, 2, 3 ] [ 1, 2, 3 ] [ 1, 2, 3 ] [ 1, 2, 3 ] [ 1, 2 ])
    , t 9 (List.map2 (<) [ 1, 2 ] [ 2, 1 ])
    , t 10 (List.map2 (\f x -> f x) [ negate, abs ] [ 1, -2 ])
    , t 11 (List.map2 (\i n -> i - n) (List.range 1 50000) (List.range 1 60000) |> List.sum)
    , t 12 (List.map5 (\a b c d f -> a ++ b ++ c ++ d ++ f) [ "a" ] [ "b" ] [ "c" ] [ "d" ] [])
    ]
