port module Tokens exposing (main)

import Parser as P exposing ((|.), (|=), Parser)
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
    [ t 1 (P.run (P.symbol "ab") "abc")
    , t 2 (P.run (P.symbol "ab") "ac")
    , t 3 (P.run (P.keyword "let") "let x")
    , t 4 (P.run (P.keyword "let") "letter")
    , t 5 (P.run (P.keyword "let") "let_")
    , t 6 (P.run (P.token "x" |. P.end) "xy")
    , t 7 (P.run (P.token "x") "")
    , t 8 (P.run (P.token "") "y")
    , t 9 (P.run (P.symbol "a\nb" |. P.symbol "c") "a\nbd")
    , t 10 (P.run (P.symbol "é😀" |. P.symbol "c") "é😀d")
    , t 11 (P.run (P.succeed 1 |. P.problem "stop") "")
    ]
