port module DictRandom exposing (main)

-- NOT: gc-stress wasm-gc-stress small-gc-stress

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
    [ t 1 (change 200 60 42 Dict.empty)
    , t 2 (change 200 60 7 Dict.empty)
    , t 3 (Dict.size (change 20000 9000 1 Dict.empty))
    , t 4 (checksum (change 20000 9000 1 Dict.empty))
    , t 5 (checksum (change 30000 20000 5 Dict.empty))
    , t 6 (let d = change 5000 700 3 Dict.empty in List.all (\k -> Dict.member k d == (Dict.get k d /= Nothing)) (List.range 0 800))
    , t 7 (let d = change 20000 9000 1 Dict.empty in Dict.keys d == List.sort (Dict.keys d))
    , t 8 (let d = change 20000 9000 1 Dict.empty in List.foldl Dict.remove d (Dict.keys d) |> Dict.isEmpty)
    , t 9 (let d = change 20000 9000 1 Dict.empty in Dict.fromList (List.reverse (Dict.toList d)) == d)
    , t 10 (checksum (Dict.fromList (List.map (\n -> ( n, n )) (List.range 1 100000))))
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
