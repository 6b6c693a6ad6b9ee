port module Combining exposing (main)

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


type Tree
    = Leaf Int
    | Node (List Tree)


tree : Decoder Tree
tree =
    D.oneOf [ D.map Leaf D.int, D.map Node (D.list (D.lazy (\_ -> tree))) ]


type alias User =
    { name : String, age : Int, admin : Bool }


user : Decoder User
user =
    D.map3 User (D.field "name" D.string) (D.field "age" D.int) (D.oneOf [ D.field "admin" D.bool, D.succeed False ])


versioned : Decoder String
versioned =
    D.field "version" D.int
        |> D.andThen
            (\version ->
                case version of
                    1 ->
                        D.field "old" D.string

                    2 ->
                        D.at [ "new", "text" ] D.string

                    _ ->
                        D.fail ("no version " ++ String.fromInt version)
            )


results : List String
results =
    [ t 1 (run tree "[1,[2,[]],3]")
    , t 2 (run user "{\"age\":3,\"name\":\"Ann\"}")
    , t 3 (run user "{\"age\":3,\"name\":\"Ann\",\"admin\":true}")
    , t 4 (run user "{\"age\":\"3\",\"name\":\"Ann\"}")
    , t 5 (run versioned "{\"version\":1,\"old\":\"o\"}")
    , t 6 (run versioned "{\"version\":2,\"new\":{\"text\":\"n\"}}")
    , t 7 (run versioned "{\"version\":3}")
    , t 8 (run (D.maybe D.int) "\"x\"")
    , t 9 (run (D.nullable D.int) "null")
    , t 10 (run (D.field "a" (D.nullable D.int)) "{}")
    , t 11 (run (D.null "none") "null")
    , t 12 (run (D.map2 Tuple.pair D.value D.int |> D.map Tuple.second) "5")
    , t 13 (run (D.value |> D.map (E.encode 0)) " { \"a\" : [ 1 , null ] } ")
    , t 14 (run (D.map4 (\a b c d -> a + b + c + d) (D.index 0 D.int) (D.index 1 D.int) (D.index 2 D.int) (D.index 3 D.int)) "[1,2,3,4]")
    , t 15 (run (D.map8 (\a b c d e f g h -> String.concat [ a, b, c, d, e, f, g, h ]) D.string D.string D.string D.string D.string D.string D.string D.string) "\"x\"")
    , t 16 (D.decodeValue (D.list D.float) (E.list E.int [ 1, 2 ]) |> Result.toMaybe)
    ]
