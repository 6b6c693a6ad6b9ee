port module Strings exposing (main)

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
    [ t 1 (enc (E.string "aé€😀"))
    , t 2 (List.map E.getStringWidth [ "", "a", "é", "€", "😀" ])
    , t 3 (back (E.string "héllo") (D.string 6))
    , t 4 (back (E.string "hello") (D.map2 Tuple.pair (D.string 2) (D.string 3)))
    , t 5 (back (E.string "hello") (D.string 6))
    , t 6 (back (E.string "") (D.string 0))
    , t 7 (back (E.string "abc") (D.map bytes (D.bytes 2)))
    , t 8 (enc (E.sequence [ E.bytes (E.encode (E.string "x")), E.sequence [], E.sequence [ E.string "y", E.unsignedInt8 0 ] ]))
    , t 9 (Bytes.width (E.encode (E.string (String.repeat 1000 "é"))))
    ]
