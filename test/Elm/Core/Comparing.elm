port module Comparing exposing (main)


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
    [ t 1 (compare 1 2)
    , t 2 (compare 2.5 2.5)
    , t 3 (compare 'b' 'a')
    , t 4 (compare "a" "B")
    , t 5 (compare ( 1, "z" ) ( 1, "y" ))
    , t 6 (compare ( 1, 2, 3 ) ( 1, 3, 0 ))
    , t 7 (compare [ 1, 2 ] [ 1, 2 ])
    , t 8 (compare [] [ [] ])
    , t 9 (compare [ ( 2, [ "b" ] ) ] [ ( 2, [ "a", "z" ] ) ])
    , t 10 (max "pear" "apple")
    , t 11 (min ( 2, 1 ) ( 1, 9 ))
    , t 12 (max [ 1 ] [ 1, 0 ])
    , t 13 (List.maximum [ 2.5, -1, 9.25 ])
    , t 14 (( 'a' < 'b', 'b' <= 'a', "" < "a" ))
    , t 15 (( 1.0 < 1.5, -0.0 < 0, -0.0 >= 0 ))
    , t 16 (List.map (\( a, b ) -> a > b) [ ( 1, 2 ), ( 2, 1 ), ( 0, 0 ) ])
    , t 17 (List.sort [ ( 2, 'a' ), ( 1, 'z' ), ( 1, 'b' ) ])
    , t 18 (let least a b = if a < b then a else b in ( least 1 2, least "x" "a" ))
    , t 19 (case compare (String.length "abc") 3 of
        LT -> "less"
        EQ -> "same"
        GT -> "more")
    ]
