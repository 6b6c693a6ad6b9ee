port module IncomingTypes exposing (main)

import Array exposing (Array)
import Json.Decode as D


port out : String -> Cmd msg


port bool : (Bool -> msg) -> Sub msg


port floats : (List Float -> msg) -> Sub msg


port maybe : (Maybe Int -> msg) -> Sub msg


port record : ({ name : String, tags : Array Int } -> msg) -> Sub msg


port pair : (( Int, String ) -> msg) -> Sub msg


port raw : (D.Value -> msg) -> Sub msg


port unit : (() -> msg) -> Sub msg


main : Program () () String
main =
    Platform.worker
        { init = \_ -> ( (), Cmd.none )
        , update = \text model -> ( model, out text )
        , subscriptions =
            \_ ->
                Sub.batch
                    [ bool Debug.toString
                    , floats Debug.toString
                    , maybe Debug.toString
                    , record Debug.toString
                    , pair Debug.toString
                    , raw (D.decodeValue (D.list D.int) >> Result.withDefault [] >> Debug.toString)
                    , unit Debug.toString
                    ]
        }
