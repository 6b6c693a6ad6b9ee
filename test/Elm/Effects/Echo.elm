port module Echo exposing (main)


port out : String -> Cmd msg


port inp : (String -> msg) -> Sub msg


main : Program () () String
main =
    Platform.worker
        { init = \_ -> ( (), Cmd.none )
        , update = \text model -> ( model, out text )
        , subscriptions = \_ -> inp identity
        }
