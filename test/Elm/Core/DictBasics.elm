port module DictBasics exposing (main)

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
    [ t 1 (pets)
    , t 2 (List.map (\k -> Dict.get k pets) [ "tom", "Tom", "" ])
    , t 3 (List.map (\k -> Dict.member k pets) [ "ada", "zed" ])
    , t 4 (( Dict.size pets, Dict.size Dict.empty ))
    , t 5 (Dict.keys pets)
    , t 6 (Dict.values pets)
    , t 7 (Dict.toList pets)
    , t 8 (Dict.insert "bob" 0 pets |> Dict.keys)
    , t 9 (Dict.insert "rex" 9 pets |> Dict.get "rex")
    , t 10 (Dict.remove "rex" pets |> Dict.toList)
    , t 11 (Dict.remove "x" pets == pets)
    , t 12 (Dict.update "rex" (Maybe.map negate) pets |> Dict.get "rex")
    , t 13 (Dict.update "new" (\v -> Just (Maybe.withDefault 8 v)) pets |> Dict.get "new")
    , t 14 (Dict.update "rex" (always Nothing) pets |> Dict.size)
    , t 15 (Dict.isEmpty (Dict.remove 1 (Dict.singleton 1 ())))
    , t 16 (Dict.map (\k v -> String.length k + v) pets |> Dict.values)
    , t 17 (Dict.foldl (\k v acc -> acc ++ k ++ String.fromInt v) "" pets)
    , t 18 (Dict.foldr (\k v acc -> acc ++ k ++ String.fromInt v) "" pets)
    , t 19 (Dict.filter (\k v -> k > "b" && v < 5) pets)
    , t 20 (Dict.partition (\_ v -> v > 2) pets)
    , t 21 (Dict.singleton 'c' [ 1 ])
    ]


pets : Dict String Int
pets =
    Dict.fromList [ ( "rex", 3 ), ( "tom", 5 ), ( "ada", 1 ), ( "tom", 7 ) ]
