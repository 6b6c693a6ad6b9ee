port module PortTypes exposing (main)

import Array exposing (Array)
import Json.Encode as E


port unit : () -> Cmd msg


port bool : Bool -> Cmd msg


port int : Int -> Cmd msg


port float : Float -> Cmd msg


port string : String -> Cmd msg


port list : List Int -> Cmd msg


port array : Array String -> Cmd msg


port maybe : List (Maybe Float) -> Cmd msg


port tuple : ( Int, String ) -> Cmd msg


port triple : ( Int, Bool, () ) -> Cmd msg


port record : { b : Int, a : { inner : List Bool } } -> Cmd msg


port value : E.Value -> Cmd msg


main : Program () Int ()
main =
    Platform.worker
        { init = \_ -> ( 0, Cmd.batch (List.reverse commands) )
        , update = \_ model -> ( model, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


commands : List (Cmd msg)
commands =
    [ unit ()
    , bool True
    , int -7
    , float 2
    , float 0.5
    , string "s"
    , list [ 1, 2 ]
    , array (Array.fromList [ "x", "y" ])
    , maybe [ Just 1.5, Nothing ]
    , tuple ( 1, "one" )
    , triple ( 1, False, () )
    , record { b = 1, a = { inner = [ True ] } }
    , value (E.object [ ( "k", E.null ) ])
    ]
