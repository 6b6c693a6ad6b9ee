port module StringPadding exposing (main)


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
    [ t 1 (List.map (String.pad -2 '.') [ "", "a", "ab", "日本語" ])
    , t 2 (List.map (String.padLeft -2 '0') [ "", "7", "-42" ])
    , t 3 (List.map (String.padRight -2 '🙂') [ "", "a", "abc" ])
    , t 4 (List.map (String.pad 0 '.') [ "", "a", "ab", "日本語" ])
    , t 5 (List.map (String.padLeft 0 '0') [ "", "7", "-42" ])
    , t 6 (List.map (String.padRight 0 '🙂') [ "", "a", "abc" ])
    , t 7 (List.map (String.pad 1 '.') [ "", "a", "ab", "日本語" ])
    , t 8 (List.map (String.padLeft 1 '0') [ "", "7", "-42" ])
    , t 9 (List.map (String.padRight 1 '🙂') [ "", "a", "abc" ])
    , t 10 (List.map (String.pad 2 '.') [ "", "a", "ab", "日本語" ])
    , t 11 (List.map (String.padLeft 2 '0') [ "", "7", "-42" ])
    , t 12 (List.map (String.padRight 2 '🙂') [ "", "a", "abc" ])
    , t 13 (List.map (String.pad 3 '.') [ "", "a", "ab", "日本語" ])
    , t 14 (List.map (String.padLeft 3 '0') [ "", "7", "-42" ])
    , t 15 (List.map (String.padRight 3 '🙂') [ "", "a", "abc" ])
    , t 16 (List.map (String.pad 4 '.') [ "", "a", "ab", "日本語" ])
    , t 17 (List.map (String.padLeft 4 '0') [ "", "7", "-42" ])
    , t 18 (List.map (String.padRight 4 '🙂') [ "", "a", "abc" ])
    , t 19 (List.map (String.pad 7 '.') [ "", "a", "ab", "日本語" ])
    , t 20 (List.map (String.padLeft 7 '0') [ "", "7", "-42" ])
    , t 21 (List.map (String.padRight 7 '🙂') [ "", "a", "abc" ])
    , t 22 (List.map (String.pad 8 '.') [ "", "a", "ab", "日本語" ])
    , t 23 (List.map (String.padLeft 8 '0') [ "", "7", "-42" ])
    , t 24 (List.map (String.padRight 8 '🙂') [ "", "a", "abc" ])
    ]
