port module Queries exposing (main)

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


go : Q.Parser a -> String -> Maybe a
go parser query =
    Url.fromString ("https://h/?" ++ query) |> Maybe.andThen (P.parse (P.query parser))


order : Q.Parser (Maybe Bool)
order =
    Q.enum "up" (Dict.fromList [ ( "yes", True ), ( "no", False ) ])


results : List String
results =
    [ t 1 (List.map (go order) [ "up=yes", "up=no", "up=maybe", "", "up=yes&up=no" ])
    , t 2 (go (Q.map2 Tuple.pair (Q.string "a") (Q.int "b")) "b=2&a=1")
    , t 3 (go (Q.map3 (\a b c -> [ a, b, c ]) (Q.string "a") (Q.string "b") (Q.string "c")) "c=3&a=1")
    , t 4 (go (Q.custom "x" List.length) "x=1&x=2&x=3&y=4")
    , t 5 (go (Q.string "a b") "a%20b=%C3%A9")
    , t 6 (go (Q.string "a") "a=%ff")
    , t 7 (go (Q.string "a") "a=b=c")
    , t 8 (go (Q.map String.length (Q.map (Maybe.withDefault "none") (Q.string "a"))) "")
    ]
