port module Percent exposing (main)

import Dict
import Url exposing (Protocol(..), Url)
import Url.Builder as B
import Url.Parser as P exposing ((</>), (<?>), Parser)
import Url.Parser.Query as Q


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
    [ t 1 (Url.percentEncode "hat 100%")
    , t 2 (Url.percentEncode "aZ09-_.!~*'()")
    , t 3 (Url.percentEncode ";,/?:@&=+$#[]")
    , t 4 (Url.percentEncode "ü€😀")
    , t 5 (List.map Url.percentDecode [ "%", "%4", "%4g", "%ff", "%c3%28", "%c3", "%e2%82", "%ed%a0%80", "%f8%88%80%80%80" ])
    , t 6 (List.map Url.percentDecode [ "%41", "%c3%BC", "%F0%9f%98%80", "a+b", "", "ü" ])
    , t 7 (List.all (\s -> Url.percentDecode (Url.percentEncode s) == Just s) [ "", "a b", "100%", "日本/😀", "\n\t\"" ])
    ]
