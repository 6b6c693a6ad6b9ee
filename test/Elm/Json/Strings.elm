port module Strings exposing (main)

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
    [ t 1 (run D.string "\"\"")
    , t 2 (run D.string "\"a\\tb\\r\\n\\f\\b\\/\\\\\\\"\"")
    , t 3 (Maybe.map String.length (run D.string "\"\\u00e9\\ud83d\\ude00\""))
    , t 4 (Maybe.map (String.toList >> List.map Char.toCode) (run D.string "\"\\u0041\\u20AC\\ud83d\\ude00\""))
    , t 5 (List.map (run D.string) [ "\"a", "a", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\n\"", "\"\t\"" ])
    , t 6 (run D.string "\"\\ud800x\"" == Nothing)
    , t 7 (E.encode 0 (E.string "a\"b\\c/d\u{0000}\u{001F}\u{007F}é😀"))
    , t 8 (E.encode 0 (E.string "\n\t\u{000D}\u{0008}\u{000C}"))
    , t 9 (run D.string (E.encode 0 (E.string "round \u{1F600} trip \"\\\n")) == Just "round \u{1F600} trip \"\\\n")
    , t 10 (run (D.list D.string) (E.encode 3 (E.list E.string (List.map String.fromInt (List.range 1 5)))))
    ]
