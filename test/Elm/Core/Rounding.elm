port module Rounding exposing (main)


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
    [ t 1 (List.map round floats)
    , t 2 (List.map floor floats)
    , t 3 (List.map ceiling floats)
    , t 4 (List.map truncate floats)
    , t 5 (List.map (\x -> toFloat (round (x * 10)) / 10) floats)
    , t 6 (List.map abs floats)
    , t 7 (List.map negate floats)
    , t 8 (List.map (\x -> x / 0) [ 1, -1 ])
    , t 9 (( round 1.0e15, floor 4503599627370495.5, ceiling -4503599627370495.5 ))
    , t 10 (List.map (\n -> toFloat n / 4) (List.range -6 6))
    , t 11 (List.map (\n -> round (toFloat n / 4)) (List.range -6 6))
    ]


floats : List Float
floats =
    [ 0.0, 0.1, 0.5, 0.9, 1.5, 2.5, 3.49999, 1000000.5, 123456.789, -0.1, -0.5, -0.9, -1.5, -2.5, -123456.789 ]
