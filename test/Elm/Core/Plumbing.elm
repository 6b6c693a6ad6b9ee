port module Plumbing exposing (main)


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
    [ t 1 (List.map half [ 1, 2, 3, 4 ])
    , t 2 (Maybe.map negate (Just 1))
    , t 3 (Maybe.withDefault 9 (half 3))
    , t 4 (half 12 |> Maybe.andThen half |> Maybe.andThen half)
    , t 5 (half 16 |> Maybe.andThen half |> Maybe.andThen half)
    , t 6 (Maybe.map2 (+) (Just 1) (half 2))
    , t 7 (Maybe.map3 (\a b c -> a + b + c) (Just 1) Nothing (Just 2))
    , t 8 (Maybe.map4 (\a b c d -> [ a, b, c, d ]) (Just 1) (Just 2) (Just 3) (Just 4))
    , t 9 (Maybe.map5 (\a b c d f -> a ++ b ++ c ++ d ++ f) (Just "a") (Just "b") (Just "c") (Just "d") (Just "e"))
    , t 10 (List.map positive [ 1, 0, -3 ])
    , t 11 (Result.map negate (positive 1))
    , t 12 (Result.map negate (positive 0))
    , t 13 (Result.mapError String.length (positive -10))
    , t 14 (Result.andThen (\n -> positive (n - 5)) (positive 3))
    , t 15 (Result.withDefault 0 (positive -1))
    , t 16 (Result.toMaybe (positive 2))
    , t 17 (Result.toMaybe (positive -2))
    , t 18 (Result.fromMaybe "odd" (half 3))
    , t 19 (Result.fromMaybe "odd" (half 4))
    , t 20 (Result.map2 Tuple.pair (positive 1) (positive 2))
    , t 21 (Result.map2 Tuple.pair (positive 0) (positive -2))
    , t 22 (Result.map3 (\a b c -> a * b * c) (positive 2) (positive 3) (positive 4))
    , t 23 (Result.map4 (\a b c d -> a * b * c * d) (positive 2) (positive 3) (positive 4) (positive -5))
    , t 24 (Result.map5 (\a b c d f -> [ a, b, c, d, f ]) (positive 1) (positive 2) (positive 3) (positive 4) (positive 5))
    , t 25 (Tuple.pair 1 "a")
    , t 26 (Tuple.first ( 1, 2 ))
    , t 27 (Tuple.second ( 1, 2 ))
    , t 28 (Tuple.mapFirst String.length ( "abc", 0 ))
    , t 29 (Tuple.mapSecond negate ( 0, 1 ))
    , t 30 (Tuple.mapBoth not (Maybe.withDefault ()) ( True, Nothing ))
    , t 31 (List.filterMap half (List.range 1 10))
    , t 32 (List.foldr (Maybe.map2 (::)) (Just []) (List.map half [ 2, 4, 6 ]))
    ]


half : Int -> Maybe Int
half n =
    if modBy 2 n == 0 then
        Just (n // 2)

    else
        Nothing


positive : Int -> Result String Int
positive n =
    if n > 0 then
        Ok n

    else
        Err (String.fromInt n)
