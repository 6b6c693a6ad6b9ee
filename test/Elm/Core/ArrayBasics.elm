port module ArrayBasics exposing (main)

import Array exposing (Array)


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
    [ t 1 (three)
    , t 2 (List.map (\i -> Array.get i three) [ -1, 0, 2, 3 ])
    , t 3 (List.map (\i -> Array.set i "x" three |> Array.toList) [ -1, 0, 2, 3 ])
    , t 4 (Array.push "d" three)
    , t 5 (Array.append three three |> Array.length)
    , t 6 (Array.toIndexedList three)
    , t 7 (Array.map String.length three)
    , t 8 (Array.indexedMap (\i s -> String.repeat i s) three)
    , t 9 (Array.foldl (++) "" three)
    , t 10 (Array.foldr (++) "" three)
    , t 11 (Array.filter ((/=) "b") three)
    , t 12 (( Array.isEmpty Array.empty, Array.isEmpty three ))
    , t 13 (Array.repeat 3 0)
    , t 14 (Array.initialize 4 (\i -> i * i))
    , t 15 (( Array.initialize -1 identity, Array.repeat 0 () ))
    , t 16 (numbers 40 |> Array.get 39)
    , t 17 (Array.fromList [ Just 1, Nothing ])
    , t 18 (Array.empty == Array.slice 1 1 three)
    , t 19 (Array.slice 0 2 three == Array.fromList [ "a", "b" ])
    ]


numbers : Int -> Array Int
numbers n =
    Array.initialize n identity


three : Array String
three =
    Array.fromList [ "a", "b", "c" ]
