port module ListOrdering exposing (main)


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
    [ t 1 (List.sort (random 1 1 1000))
    , t 2 (List.sort (random 2 2 1000))
    , t 3 (List.sort (random 7 7 1000))
    , t 4 (List.sort (random 8 8 1000))
    , t 5 (List.sort (random 9 9 1000))
    , t 6 (List.sort (random 33 33 1000))
    , t 7 (List.sort (random 100 100 1000))
    , t 8 (checksum (List.sort (random 20000 1 60000)))
    , t 9 (List.sort [ "b", "", "ab", "a" ])
    , t 10 (List.sort [ 2.5, -1, 0 ])
    , t 11 (List.sort [ [ 2 ], [ 1, 9 ], [], [ 1 ] ])
    , t 12 (List.sortBy negate (random 30 5 10))
    , t 13 (List.sortBy Tuple.first (List.map2 Tuple.pair (random 40 3 4) (List.range 1 40)))
    , t 14 (List.sortBy (\( _, name ) -> ( String.length name, name )) [ ( 1, "bb" ), ( 2, "a" ), ( 3, "aa" ) ])
    , t 15 (List.sortWith (\a b -> compare b a) (random 25 2 50))
    , t 16 (List.sortWith (\( a, _ ) ( b, _ ) -> compare a b) (List.map2 Tuple.pair (random 40 3 4) (List.range 1 40)) == List.sortBy Tuple.first (List.map2 Tuple.pair (random 40 3 4) (List.range 1 40)))
    , t 17 (List.sortWith (\_ _ -> EQ) [ 3, 1, 2 ])
    , t 18 (List.sortWith (\_ _ -> LT) [ 3, 1, 2 ] |> List.sort)
    , t 19 (List.sort (List.range 1 1000) == List.range 1 1000)
    , t 20 (List.sort (List.reverse (List.range 1 1000)) == List.range 1 1000)
    , t 21 (checksum (List.sortWith compare (random 5000 9 3000)))
    , t 22 (List.sort (List.filter String.isEmpty [ "a" ]))
    ]


random : Int -> Int -> Int -> List Int
random n seed mod =
    if n == 0 then
        []

    else
        let
            next =
                modBy 65537 (seed * 75 + 74)
        in
        modBy mod next :: random (n - 1) next mod


checksum : List Int -> Int
checksum =
    List.foldl (\x acc -> modBy 1000003 (acc * 31 + x)) 7
