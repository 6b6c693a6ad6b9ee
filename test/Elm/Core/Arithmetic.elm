port module Arithmetic exposing (main)


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
    [ t 1 (1 + 2 * 3 - 4)
    , t 2 ((1 + 2) * (3 - 4))
    , t 3 (2 ^ 10 // 3)
    , t 4 (7 - 3 - 2)
    , t 5 (100 // 10 // 3)
    , t 6 (-2 ^ 2)
    , t 7 (2 * -3)
    , t 8 (10 - -10)
    , t 9 (let x = 7 in -x + x * -x)
    , t 10 (1.5 + 2)
    , t 11 (7 / 2)
    , t 12 (1 / 3 * 3)
    , t 13 (0.1 + 0.2)
    , t 14 (5 // 0)
    , t 15 (toFloat 3 / 2)
    , t 16 (negate 5 + abs -5)
    , t 17 (abs -1.25)
    , t 18 (clamp 0 10 -5)
    , t 19 (clamp 0 10 50)
    , t 20 (clamp 0 10 5)
    , t 21 (0xFF + 0x10)
    , t 22 (1e3)
    , t 23 (2.5e-3)
    , t 24 (sqrt 2)
    , t 25 (sqrt -1 |> isNaN)
    , t 26 (isInfinite (1 / 0))
    , t 27 (logBase 2 256)
    , t 28 (truncate 3.99)
    , t 29 (truncate -3.99)
    , t 30 (let (a, b) = (7, 2) in (a + b) * (a - b))
    , t 31 (List.map (\n -> n * n - n) [ 1, 2, 3 ])
    ]
