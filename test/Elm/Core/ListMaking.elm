port module ListMaking exposing (main)


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
    [ t 1 (List.range 1 5)
    , t 2 (List.range 3 3)
    , t 3 (List.range 5 1)
    , t 4 (List.range -3 2)
    , t 5 (List.range 0 -1)
    , t 6 (List.map (\n -> List.repeat n ()) [ -1, 0, 2 ])
    , t 7 (List.singleton "a")
    , t 8 (1 :: 2 :: [ 3 ])
    , t 9 (List.append [ 1 ] [ 2 ] ++ [] ++ [ 3 ])
    , t 10 (List.concat [ [ 1, 2 ], [], [ 3 ] ])
    , t 11 (List.concatMap (\n -> List.range 1 n) [ 3, 0, 2 ])
    , t 12 (List.intersperse "-" [ "a", "b", "c" ])
    , t 13 (List.map (List.intersperse 0) [ [], [ 1 ], [ 1, 2 ] ])
    , t 14 (List.reverse [ 1, 2, 3 ])
    , t 15 (List.reverse []  == [ 1 ])
    , t 16 (List.length (List.repeat 100000 'x'))
    , t 17 ([ 1, 2 ] ++ [ 3 ] == 1 :: [ 2, 3 ])
    ]
