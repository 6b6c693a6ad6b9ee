port module Main exposing (main)

import Platform

port messageIn : (String -> msg) -> Sub msg

port messageOut : String -> Cmd msg

type Msg
    = Got String

main : Program () () Msg
main =
    Platform.worker
        { init = \_ -> ( (), Cmd.none )
        , update = \(Got text) model -> ( model, messageOut text )
        , subscriptions = \_ -> messageIn Got
        }
