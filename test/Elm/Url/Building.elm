port module Building exposing (main)

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
    [ t 1 (B.absolute [] [])
    , t 2 (B.absolute [ "a", "b" ] [ B.string "q" "x y", B.int "n" 3 ])
    , t 3 (B.relative [] [])
    , t 4 (B.relative [ "a" ] [ B.string "é" "&" ])
    , t 5 (B.crossOrigin "https://h" [ "a" ] [])
    , t 6 (B.crossOrigin "https://h" [] [])
    , t 7 (B.custom B.Absolute [] [] (Just "f"))
    , t 8 (B.custom (B.CrossOrigin "x") [ "y" ] [ B.int "z" -1 ] (Just "w"))
    , t 9 (B.toQuery [])
    , t 10 (B.toQuery [ B.string "" "" ])
    ]
