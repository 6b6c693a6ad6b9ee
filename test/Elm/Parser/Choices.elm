port module Choices exposing (main)

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


ab : Parser Int
ab =
    P.oneOf
        [ P.succeed 1 |. P.symbol "a" |. P.symbol "b"
        , P.succeed 2 |. P.symbol "a" |. P.symbol "c"
        ]


back : Parser Int
back =
    P.oneOf
        [ P.backtrackable (P.succeed 1 |. P.symbol "a" |. P.symbol "b")
        , P.succeed 2 |. P.symbol "a" |. P.symbol "c"
        ]


committed : Parser Int
committed =
    P.oneOf [ P.commit 1 |. P.symbol "a", P.succeed 2 ]


type Tree
    = Tree (List Tree)


tree : Parser Tree
tree =
    P.map Tree (P.sequence { start = "(", separator = "", end = ")", spaces = P.spaces, item = P.lazy (\_ -> tree), trailing = P.Forbidden })


results : List String
results =
    [ t 1 (P.run ab "ab")
    , t 2 (P.run ab "ac")
    , t 3 (P.run back "ac")
    , t 4 (P.run back "ad")
    , t 5 (P.run committed "b")
    , t 6 (P.run tree "(()(()))")
    , t 7 (P.run (P.int |> P.andThen (\n -> if n > 9 then P.problem "large" else P.succeed n)) "10")
    , t 8 (P.run (P.map negate P.int) "")
    , t 9 (P.run (P.oneOf []) "x" == (Err []))
    ]
