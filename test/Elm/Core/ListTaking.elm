port module ListTaking exposing (main)


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
    [ t 1 (List.take -1 [ 1, 2, 3, 4, 5 ])
    , t 2 (List.drop -1 [ 1, 2, 3, 4, 5 ])
    , t 3 (List.take 0 [ 1, 2, 3, 4, 5 ])
    , t 4 (List.drop 0 [ 1, 2, 3, 4, 5 ])
    , t 5 (List.take 1 [ 1, 2, 3, 4, 5 ])
    , t 6 (List.drop 1 [ 1, 2, 3, 4, 5 ])
    , t 7 (List.take 2 [ 1, 2, 3, 4, 5 ])
    , t 8 (List.drop 2 [ 1, 2, 3, 4, 5 ])
    , t 9 (List.take 3 [ 1, 2, 3, 4, 5 ])
    , t 10 (List.drop 3 [ 1, 2, 3, 4, 5 ])
    , t 11 (List.take 5 [ 1, 2, 3, 4, 5 ])
    , t 12 (List.drop 5 [ 1, 2, 3, 4, 5 ])
    , t 13 (List.take 6 [ 1, 2, 3, 4, 5 ])
    , t 14 (List.drop 6 [ 1, 2, 3, 4, 5 ])
    , t 15 (List.take 100 [ 1, 2, 3, 4, 5 ])
    , t 16 (List.drop 100 [ 1, 2, 3, 4, 5 ])
    , t 17 (List.take 2 [] ++ List.drop 2 [ () ])
    , t 18 (List.all (\n -> List.take n (List.range 1 50) ++ List.drop n (List.range 1 50) == List.range 1 50) (List.range -2 55))
    , t 19 (List.range 1 100000 |> List.take 99999 |> List.drop 99998)
    , t 20 (List.range 1 10 |> List.drop 3 |> List.take 4 |> List.reverse)
    ]
