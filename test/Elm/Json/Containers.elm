port module Containers exposing (main)

import Json.Decode as D exposing (Decoder)
import Json.Encode as E
import Array
import Dict


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


nested : Int -> Decoder Int
nested depth =
    if depth == 0 then
        D.int

    else
        D.index 0 (D.lazy (\_ -> nested (depth - 1)))


results : List String
results =
    [ t 1 (run (D.list D.int) "[]")
    , t 2 (run (D.list D.int) "[ 1 , 2 ]")
    , t 3 (List.map (run (D.list D.int)) [ "[1,]", "[,1]", "[1 2]", "[1", "1]", "[1]]", "[1]x", "" ])
    , t 4 (Maybe.map Array.toList (run (D.array D.bool) "[true,false]"))
    , t 5 (Maybe.map List.sum (run (D.list D.int) (E.encode 0 (E.list E.int (List.range 1 10000)))))
    , t 6 (run (D.keyValuePairs D.int) "{\"z\":1,\"a\":2,\"10\":3,\"9\":4}")
    , t 7 (run (D.keyValuePairs D.int) "{\"x\":1,\"y\":2,\"x\":3}")
    , t 8 (Maybe.map Dict.toList (run (D.dict D.string) "{\"b\":\"1\",\"a\":\"2\"}"))
    , t 9 (run (D.dict D.int) "[]")
    , t 10 (List.map (run (D.dict D.int)) [ "{", "{a:1}", "{\"a\" 1}", "{\"a\":}", "{\"a\":1,}", "{1:1}" ])
    , t 11 (Maybe.map Dict.size (run (D.dict D.int) (E.encode 1 (E.object (List.map (\n -> ( "k" ++ String.fromInt n, E.int n )) (List.range 1 500))))))
    , t 12 (run (D.oneOrMore Tuple.pair D.int) "[1,2,3]")
    , t 13 (run (D.index 2 D.int) "[1,2,3]")
    , t 14 (run (D.index -1 D.int) "[1,2,3]")
    , t 15 (run (nested 3000) (String.repeat 3000 "[" ++ "7" ++ String.repeat 3000 "]"))
    ]
