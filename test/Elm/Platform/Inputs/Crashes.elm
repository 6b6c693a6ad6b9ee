port module Crashes exposing (main)


port out : Int -> Cmd msg


main : Program Int () ()
main =
    Platform.worker
        { init = \n -> ( (), out (risky n) )
        , update = \_ model -> ( model, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


risky : Int -> Int
risky n =
    case n of
        1 ->
            Debug.todo "still to do: é"

        2 ->
            if List.member ((+) n) [ (*) n ] then
                0

            else
                1

        3 ->
            modBy (n - 3) 7

        _ ->
            modBy (n - 1) 5
