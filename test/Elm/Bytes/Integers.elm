port module Integers exposing (main)

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
    [ t 1 (enc (E.unsignedInt8 258))
    , t 2 (enc (E.signedInt8 -2))
    , t 3 (( enc (E.unsignedInt16 BE 258), enc (E.unsignedInt16 LE 258) ))
    , t 4 (( enc (E.signedInt32 BE -2), enc (E.signedInt32 LE -2) ))
    , t 5 (enc (E.unsignedInt32 BE 4294967297))
    , t 6 (List.map (\n -> back (E.unsignedInt8 n) D.signedInt8) [ 0, 127, 128, 255 ])
    , t 7 (List.map (\n -> back (E.unsignedInt16 BE n) (D.signedInt16 BE)) [ 32767, 32768, 65535 ])
    , t 8 (back (E.signedInt32 LE -1) (D.unsignedInt32 LE))
    , t 9 (back (E.unsignedInt32 BE 305419896) (D.unsignedInt32 LE))
    , t 10 (back (E.unsignedInt8 1) (D.unsignedInt16 BE))
    ]
