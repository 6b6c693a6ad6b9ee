port module Main exposing (main)


port out : Int -> Cmd msg


port add : (Int -> msg) -> Sub msg


main : Program Int Int Int
main =
    Platform.worker
        { init = \n -> ( n, out n )
        , update = \n sum -> ( sum + n, out (sum + n) )
        , subscriptions = \_ -> add identity
        }
