port module Numbers exposing (main)

import Json.Decode as D exposing (Decoder)
import Json.Encode as E


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


run : Decoder a -> String -> Maybe a
run decoder text =
    Result.toMaybe (D.decodeString decoder text)


results : List String
results =
    [ t 1 (List.map (run D.int) [ "0", "-7", "12", "1.0", "1e2", "1.5", "-0.0" ])
    , t 2 (List.map (run D.int) [ "01", "+1", "1.", ".5", "1e", "--1", "0x10", "NaN", "Infinity" ])
    , t 3 (List.map (run D.float) [ "0", "0.1", "-2.5", "1E3", "1e-3", "123456789.125" ])
    , t 4 (List.map (run D.float) [ "1e309", "-1e309", "1e-400" ])
    , t 5 (List.map (run D.int) [ "9007199254740992", "-9007199254740992", "4294967296" ])
    , t 6 (List.map (run D.float) [ "0.30000000000000004", "1.7976931348623157e308", "5e-324" ])
    , t 7 (run D.int "1e400")
    , t 8 (Maybe.map (\x -> x / 2) (run D.float "3"))
    , t 9 (Maybe.map (\x -> x // 2) (run D.int "7.0"))
    ]
