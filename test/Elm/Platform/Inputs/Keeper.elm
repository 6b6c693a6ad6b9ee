port module Keeper exposing (main)

-- Keeps values of any kind until it is told to forget them.

import Json.Encode exposing (Value)


port keep : (Value -> msg) -> Sub msg


port drop : (Value -> msg) -> Sub msg


port forget : (() -> msg) -> Sub msg


port kept : List Value -> Cmd msg


type Msg
    = Keep Value
    | Drop Value
    | Forget


main : Program () (List Value) Msg
main =
    Platform.worker
        { init = \_ -> ( [], Cmd.none )
        , update = update
        , subscriptions = \_ -> Sub.batch [ keep Keep, drop Drop, forget (\_ -> Forget) ]
        }


update : Msg -> List Value -> ( List Value, Cmd Msg )
update msg values =
    case msg of
        Keep value ->
            ( value :: values, kept (value :: values) )

        Drop value ->
            ( values, kept [ value ] )

        Forget ->
            ( [], kept [] )
