port module Division exposing (main)


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
    [ t 1 (grid (//))
    , t 2 (grid modBy)
    , t 3 (grid remainderBy)
    , t 4 (grid (\a b -> a // b * b + remainderBy b a == a || a == -2147483648))
    , t 5 (List.map (\n -> n // 0) ints)
    , t 6 (List.map (\n -> (n * 1000000) // 7) ints)
    , t 7 (List.map (modBy 12) (List.range -13 13))
    ]


ints : List Int
ints =
    [ -2147483648, -65537, -1000, -7, -2, -1, 1, 2, 3, 10, 97, 65536, 2147483647 ]


grid : (Int -> Int -> a) -> List a
grid f =
    List.concatMap (\a -> List.map (f a) ints) ints
