port module Angles exposing (main)


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
    [ t 1 (List.map (sin >> nine) angles)
    , t 2 (List.map (cos >> nine) angles)
    , t 3 (List.map (tan >> nine) angles)
    , t 4 (List.map (atan >> nine) angles)
    , t 5 (List.map (asin >> nine) [ -1, -0.5, 0, 0.5, 1 ])
    , t 6 (List.map (acos >> nine) [ -1, -0.5, 0, 0.5, 1 ])
    , t 7 (List.map (\( y, x ) -> nine (atan2 y x)) [ ( 1, 0 ), ( 0, -1 ), ( -1, 0 ), ( -1, -1 ) ])
    , t 8 (List.map (degrees >> nine) [ 0, 45, 90, -180 ])
    , t 9 (( nine (turns 0.5), nine (radians 2) ))
    , t 10 (( pi, e ))
    , t 11 (Tuple.mapBoth nine nine (toPolar ( -3, 4 )))
    , t 12 (Tuple.mapBoth nine nine (fromPolar ( 2, pi / 3 )))
    , t 13 (isNaN (asin 2))
    ]


nine : Float -> Int
nine x =
    round (x * 1000000000)


angles : List Float
angles =
    [ 0.0, 0.1, 0.5, 0.9, 1.5, 2.5, 3.49999, 1000000.5, 123456.789, -0.1, -0.5, -0.9, -1.5, -2.5, -123456.789 ]
