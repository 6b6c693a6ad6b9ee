port module Encoding exposing (main)

import Json.Decode as D exposing (Decoder)
import Json.Encode as E
import Array
import Dict
import Set


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


results : List String
results =
    [ t 1 (List.map (E.encode 0) [ E.null, E.bool True, E.int -5, E.float 2.5, E.string "" ])
    , t 2 (List.map (E.float >> E.encode 0) [ 0 / 0, 1 / 0, 1.0e21, 1.2345678901234568e20, 1.0e-6, 1.0e-7 ])
    , t 3 (E.encode 0 (E.list E.int []))
    , t 4 (E.encode 2 (E.list E.int [ 1, 2 ]))
    , t 5 (E.encode 0 (E.object [ ( "b", E.int 1 ), ( "2", E.int 2 ), ( "1", E.int 3 ), ( "b", E.int 4 ) ]))
    , t 6 (E.encode 1 (E.object [ ( "a", E.object [] ), ( "b", E.list E.int [] ) ]))
    , t 7 (E.encode 0 (E.array E.bool (Array.fromList [ True, False ])))
    , t 8 (E.encode 0 (E.set E.string (Set.fromList [ "b", "a", "b" ])))
    , t 9 (E.encode 0 (E.dict String.fromInt E.float (Dict.fromList [ ( 2, 0.5 ), ( -1, 1 ) ])))
    , t 10 (String.length (E.encode 20 (E.list E.int [ 1 ])))
    , t 11 (E.encode -3 (E.list E.int [ 1, 2 ]))
    , t 12 (E.encode 4 (E.list (E.list E.int) [ [ 1 ] ]))
    , t 13 (E.encode 0 (List.foldl (\n v -> E.list identity [ v ]) E.null (List.range 1 2000)) |> String.length)
    ]
