port module FlagsList exposing (main)


port out : String -> Cmd msg


main : Program (List { id : Int, next : Maybe Float }) () ()
main =
    Platform.worker
        { init = \flags -> ( (), out (Debug.toString (List.map .next flags)) )
        , update = \_ model -> ( model, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }
