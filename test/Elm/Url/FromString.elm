port module FromString exposing (main)

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


path : String -> Maybe String
path text =
    Maybe.map .path (Url.fromString text)


results : List String
results =
    [ t 1 (Url.fromString "https://example.com")
    , t 2 (Url.fromString "http://a.b:8000/x/y?q=1#top")
    , t 3 (List.map path [ "", "http://", "https:/a", "ftp://a", "HTTP://a", "http:// a", "http://a:b", "http://a:1:2", "http://u@h" ])
    , t 4 (Url.fromString "http://a?x#y?z" |> Maybe.map (\u -> ( u.path, u.query, u.fragment )))
    , t 5 (Url.fromString "http://a#x/y" |> Maybe.map (\u -> ( u.path, u.query, u.fragment )))
    , t 6 (Url.fromString "http://a/b?c/d" |> Maybe.map (\u -> ( u.path, u.query )))
    , t 7 (List.map (Url.fromString >> Maybe.map Url.toString) [ "http://a", "https://a:1/b?c#d", "http://a/?" ])
    , t 8 (Url.toString { protocol = Https, host = "h", port_ = Nothing, path = "/p", query = Just "", fragment = Nothing })
    ]
