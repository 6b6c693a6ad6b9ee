port module Powers exposing (main)


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
    [ t 1 (List.map (\n -> 2 ^ n) (List.range 0 53))
    , t 2 (List.map (\n -> -3 ^ n) (List.range 0 20))
    , t 3 (List.map (\x -> x ^ 0.5) [ 1, 4, 2, 0.25 ])
    , t 4 (List.map (\x -> 10.0 ^ x) [ -3, 0, 3, 21 ])
    , t 5 (( 0 ^ 0, 0.0 ^ 0, 5 ^ 1 ))
    , t 6 (isNaN (1 ^ (0 / 0)))
    , t 7 (isNaN (1 ^ (1 / 0)))
    , t 8 (2 ^ 0.5 == sqrt 2)
    , t 9 (List.foldl (\n acc -> acc * n) 1 (List.range 1 18))
    , t 10 (let power b n = if n == 0 then 1 else b * power b (n - 1) in ( power 7 11, power 1.5 4 ))
    ]
