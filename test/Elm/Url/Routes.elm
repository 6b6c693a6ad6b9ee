port module Routes exposing (main)

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


type Route
    = Top
    | Blog Int
    | Comment String Int
    | Find (Maybe String) (Maybe Int)
    | Anchor String (Maybe String)
    | Color (Maybe Int)
    | Many (List String)


route : Parser (Route -> a) a
route =
    P.oneOf
        [ P.map Top P.top
        , P.map Blog (P.s "blog" </> P.int)
        , P.map Comment (P.s "user" </> P.string </> P.s "comment" </> P.int)
        , P.map Find (P.s "find" <?> Q.string "q" <?> Q.int "n")
        , P.map Anchor (P.s "doc" </> P.string </> P.fragment identity)
        , P.map Color (P.s "color" </> hex)
        , P.map Many (P.s "many" <?> Q.custom "x" identity)
        ]


hex : Parser (Maybe Int -> a) a
hex =
    P.custom "HEX" (\text -> if String.length text == 2 then Just (String.toInt text) else Nothing)


go : String -> Maybe Route
go text =
    Url.fromString ("https://h" ++ text) |> Maybe.andThen (P.parse route)


results : List String
results =
    [ t 1 (List.map go [ "", "/", "//" ])
    , t 2 (List.map go [ "/blog/1", "/blog/1/", "/blog/x", "/blog", "/blog/", "/blog/1/2", "/Blog/1" ])
    , t 3 (go "/user/bob/comment/42")
    , t 4 (List.map go [ "/find", "/find?q=a%20b", "/find?q=1&n=2", "/find?n=x", "/find?q=a&q=b", "/find?q" ])
    , t 5 (List.map go [ "/doc/a#b", "/doc/a#", "/doc/a" ])
    , t 6 (List.map go [ "/color/12", "/color/zz", "/color/123" ])
    , t 7 (go "/many?x=1&y=2&x=3")
    ]
