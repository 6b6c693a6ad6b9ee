port module Numbers exposing (main)

import Random exposing (Generator)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


t : Int -> a -> String
t label it =
    String.fromInt label ++ ": " ++ Debug.toString it


many : Int -> Generator a -> Int -> List a
many count generator seed =
    Random.step (Random.list count generator) (Random.initialSeed seed) |> Tuple.first


results : List String
results =
    [ t 1 (many 8 (Random.int 0 9) 0)
    , t 2 (many 8 (Random.int 1 6) 7)
    , t 3 (many 8 (Random.int (-5) 5) (-1))
    , t 4 (many 8 (Random.int 100 0) 123456)
    , t 5 (many 8 (Random.int 0 1) 99)
    , t 6 (many 8 (Random.int 0 255) 2147483647)
    , t 7 (many 8 (Random.int (-1000000) 1000000) 31)
    , t 8 (many 8 (Random.int 0 4294967295) 4294967296)
    , t 9 (many 5 (Random.float 0 1) 1)
    , t 10 (many 5 (Random.float (-1) 1) 2)
    , t 11 (many 5 (Random.float 10 0) 3)
    , t 12 (many 5 (Random.float 5 5) 4)
    ]
