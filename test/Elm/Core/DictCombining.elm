port module DictCombining exposing (main)

import Dict exposing (Dict)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


t : Int -> a -> String
t number it =
    String.fromInt number ++ ": " ++ Debug.toString it


results : List String
results =
    [ t 1 (Dict.union a b)
    , t 2 (Dict.union b a)
    , t 3 (Dict.intersect a b)
    , t 4 (Dict.intersect b a)
    , t 5 (Dict.diff a b)
    , t 6 (Dict.diff b a)
    , t 7 (merged a b)
    , t 8 (checksum (Dict.union big bigger))
    , t 9 (checksum (Dict.union bigger big))
    , t 10 (checksum (Dict.intersect big bigger))
    , t 11 (checksum (Dict.diff bigger big))
    , t 12 (checksum (Dict.filter (\k v -> modBy 3 (k + v) == 0) bigger))
    , t 13 (Dict.partition (\k _ -> k < 4000) big |> Tuple.mapBoth checksum checksum)
    , t 14 (List.length (merged big bigger))
    , t 15 (Dict.union a Dict.empty == a && Dict.union Dict.empty a == a)
    , t 16 (Dict.diff a a == Dict.empty)
    , t 17 (Dict.intersect a a == a)
    , t 18 (Dict.size (Dict.union big bigger) == Dict.size big + Dict.size (Dict.diff bigger big))
    , t 19 (checksum (List.foldl Dict.remove (Dict.union big bigger) (Dict.keys big)))
    , t 20 (checksum (List.foldl (\k -> Dict.insert k k) (Dict.filter (\k _ -> k < 100) bigger) (List.range 50 3000)))
    ]


next : Int -> Int
next seed =
    modBy 2147483647 (seed * 16807)


change : Int -> Int -> Int -> Dict Int Int -> Dict Int Int
change steps keys seed dict =
    if steps == 0 then
        dict

    else if modBy 3 steps == 0 then
        change (steps - 1) keys (next seed) (Dict.remove (modBy keys seed) dict)

    else
        change (steps - 1) keys (next seed) (Dict.insert (modBy keys seed) steps dict)


checksum : Dict Int Int -> Int
checksum =
    Dict.foldl (\k v acc -> modBy 1000003 (acc * 31 + k * 7 + v)) 1


a : Dict Int Int
a =
    change 200 60 42 Dict.empty


b : Dict Int Int
b =
    change 200 60 7 Dict.empty


big : Dict Int Int
big =
    change 20000 9000 1 Dict.empty


bigger : Dict Int Int
bigger =
    change 30000 20000 5 Dict.empty


merged : Dict Int Int -> Dict Int Int -> List ( String, Int, ( Int, Int ) )
merged x y =
    Dict.merge (\k v -> (::) ( "left", k, ( v, 0 ) )) (\k v w -> (::) ( "both", k, ( v, w ) )) (\k w -> (::) ( "right", k, ( 0, w ) )) x y []
        |> List.reverse
