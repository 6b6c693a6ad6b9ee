port module StringLarge exposing (main)


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
    [ t 1 (digitSum (built 100000))
    , t 2 (String.reverse (built 2000) == prepended 2000)
    , t 3 (consume 0 (built 50000))
    , t 4 (String.length (String.repeat 1000 (String.repeat 1000 "ab")))
    , t 5 (String.join "," (List.map String.fromInt (List.range 1 20000)) |> String.split "," |> List.filterMap String.toInt |> List.sum)
    , t 6 (built 1000 |> String.slice 500 510)
    , t 7 (let s = built 500 in ( String.length (s ++ "x"), String.length (s ++ "yy"), String.right 3 (s ++ "z") ))
    , t 8 (let s = built 300 in (s ++ "a") ++ (s ++ "b") == s ++ "a" ++ s ++ "b")
    , t 9 (let s = String.repeat 40 "abc" in s ++ String.right 60 s == String.repeat 60 "abc")
    , t 10 (String.length (String.toUpper (String.repeat 10000 "ß")))
    , t 11 (String.indexes "1" (built 10000) |> List.length)
    ]


built : Int -> String
built n =
    List.foldl (\i acc -> acc ++ String.fromInt (modBy 10 i)) "" (List.range 1 n)


prepended : Int -> String
prepended n =
    List.foldl (\i acc -> String.fromInt (modBy 10 i) ++ acc) "" (List.range 1 n)


digitSum : String -> Int
digitSum =
    String.foldl (\c n -> n + Char.toCode c - 48) 0


consume : Int -> String -> Int
consume count string =
    case String.uncons string of
        Nothing ->
            count

        Just ( _, rest ) ->
            consume (count + 1) rest
