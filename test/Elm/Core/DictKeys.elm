port module DictKeys exposing (main)

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
t number it =
    String.fromInt number ++ ": " ++ Debug.toString it


results : List String
results =
    [ t 1 (Dict.fromList [ ( 2.5, "b" ), ( -1, "a" ), ( 2.25, "c" ) ] |> Dict.keys)
    , t 2 (Dict.fromList (List.map (\c -> ( c, Char.toCode c )) (String.toList "hello")) |> Dict.toList)
    , t 3 (Dict.fromList [ ( ( 1, "b" ), 1 ), ( ( 1, "a" ), 2 ), ( ( 0, "z" ), 3 ) ])
    , t 4 (Dict.fromList [ ( [ 1, 2 ], 1 ), ( [], 2 ), ( [ 1 ], 3 ), ( [ 1, 2 ], 4 ) ])
    , t 5 (Dict.get ( 1, [ "x" ] ) (Dict.fromList [ ( ( 1, [ "x" ] ), "found" ) ]))
    , t 6 (Dict.get "e\u{0301}" (Dict.fromList [ ( "é", 1 ) ]))
    , t 7 (Dict.fromList (List.map (\n -> ( String.fromInt n, n )) (List.range 1 12)) |> Dict.keys)
    , t 8 (Dict.keys (Dict.union (Dict.singleton "b" 1) (Dict.singleton "a" 1)))
    , t 9 (Dict.fromList [ ( ( 1, 2, 3 ), () ), ( ( 1, 2, 0 ), () ) ] |> Dict.keys)
    , t 10 (List.foldl (\w -> Dict.update w (Maybe.withDefault 0 >> (+) 1 >> Just)) Dict.empty (String.words "to be or not to be"))
    ]
