port module Floats exposing (main)

import Bytes exposing (Bytes, Endianness(..))
import Bytes.Decode as D
import Bytes.Encode as E


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


bytes : Bytes -> List Int
bytes input =
    D.decode (D.loop ( Bytes.width input, [] ) next) input |> Maybe.withDefault []


next : ( Int, List Int ) -> D.Decoder (D.Step ( Int, List Int ) (List Int))
next ( n, list ) =
    if n == 0 then
        D.succeed (D.Done (List.reverse list))

    else
        D.map (\byte -> D.Loop ( n - 1, byte :: list )) D.unsignedInt8


enc : E.Encoder -> List Int
enc =
    E.encode >> bytes


back : E.Encoder -> D.Decoder a -> Maybe a
back encoder decoder =
    D.decode decoder (E.encode encoder)


results : List String
results =
    [ t 1 (enc (E.float64 BE 1))
    , t 2 (enc (E.float64 LE -2))
    , t 3 (enc (E.float32 BE 1.5))
    , t 4 (List.map (\x -> back (E.float64 LE x) (D.float64 LE)) [ 0.1, -1.0e300, 1 / 0, 5.0e-324 ])
    , t 5 (List.map (\x -> back (E.float32 LE x) (D.float32 LE)) [ 0.5, 0.1, 1.0e39, 16777217 ])
    , t 6 (Maybe.map isNaN (back (E.float32 BE (0 / 0)) (D.float32 BE)))
    , t 7 (back (E.sequence [ E.unsignedInt32 BE 1072693248, E.unsignedInt32 BE 0 ]) (D.float64 BE))
    ]
