port module StringFromNumber exposing (main)


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
    [ t 1 (List.map String.fromInt [ 0, -0, 7, -7, 1000000, 9007199254740991, -9007199254740991 ])
    , t 2 (List.map (\n -> String.fromFloat (10.0 ^ toFloat n)) (List.range -8 22))
    , t 3 (List.map (\n -> String.fromFloat (1.5 * 2.0 ^ toFloat n)) (List.range -40 80))
    , t 4 (List.map (\n -> String.fromFloat (toFloat n / 3)) (List.range -20 20))
    , t 5 (List.map String.fromFloat [ 0.1 + 0.2, 1 - 0.9, 100 * 1.1, 5.0e-324, 1.7976931348623157e308, 1.2345678901234568e20 ])
    , t 6 (List.map String.fromFloat [ 1 / 0, -1 / 0, 0 / 0, -0.0 ])
    , t 7 (List.foldl (\n acc -> acc + 0.1) 0 (List.range 1 10) |> String.fromFloat)
    ]
