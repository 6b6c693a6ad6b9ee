port module Decoders exposing (main)

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


back : E.Encoder -> D.Decoder a -> Maybe a
back encoder decoder =
    D.decode decoder (E.encode encoder)


sized : String -> E.Encoder
sized text =
    E.sequence [ E.unsignedInt16 BE (E.getStringWidth text), E.string text ]


sizedText : D.Decoder String
sizedText =
    D.unsignedInt16 BE |> D.andThen D.string


many : D.Decoder a -> D.Decoder (List a)
many item =
    D.unsignedInt8
        |> D.andThen
            (\count ->
                D.loop ( count, [] )
                    (\( left, items ) ->
                        if left == 0 then
                            D.succeed (D.Done (List.reverse items))

                        else
                            D.map (\one -> D.Loop ( left - 1, one :: items )) item
                    )
            )


results : List String
results =
    [ t 1 (back (sized "grüße") sizedText)
    , t 2 (back (E.sequence [ E.unsignedInt8 3, sized "a", sized "", sized "bc" ]) (many sizedText))
    , t 3 (back (E.sequence [ E.unsignedInt8 2, sized "a" ]) (many sizedText))
    , t 4 (back (E.string "ab") (D.succeed 5))
    , t 5 (back (E.string "ab") (D.fail |> D.map (\x -> x + 1)))
    , t 6 (back (E.string "abcde") (D.map5 (\a b c d e -> [ e, d, c, b, a ]) (D.string 1) (D.string 1) (D.string 1) (D.string 1) (D.string 1)))
    , t 7 (back (E.string "abc") (D.map3 (\a b c -> a + b + c) D.unsignedInt8 D.unsignedInt8 D.unsignedInt8))
    , t 8 (back (E.sequence (List.map E.unsignedInt8 (200 :: List.range 1 200))) (many D.unsignedInt8) |> Maybe.map List.sum)
    ]
