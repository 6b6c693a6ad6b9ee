port module StringSearching exposing (main)


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
    [ t 1 (List.map (String.contains "") texts)
    , t 2 (List.map (String.startsWith "") texts)
    , t 3 (List.map (String.endsWith "") texts)
    , t 4 (List.map (String.indexes "") texts)
    , t 5 (List.map (String.indices "") texts)
    , t 6 (List.map (String.contains "a") texts)
    , t 7 (List.map (String.startsWith "a") texts)
    , t 8 (List.map (String.endsWith "a") texts)
    , t 9 (List.map (String.indexes "a") texts)
    , t 10 (List.map (String.indices "a") texts)
    , t 11 (List.map (String.contains "X") texts)
    , t 12 (List.map (String.startsWith "X") texts)
    , t 13 (List.map (String.endsWith "X") texts)
    , t 14 (List.map (String.indexes "X") texts)
    , t 15 (List.map (String.indices "X") texts)
    , t 16 (List.map (String.contains "XX") texts)
    , t 17 (List.map (String.startsWith "XX") texts)
    , t 18 (List.map (String.endsWith "XX") texts)
    , t 19 (List.map (String.indexes "XX") texts)
    , t 20 (List.map (String.indices "XX") texts)
    , t 21 (List.map (String.contains "plane") texts)
    , t 22 (List.map (String.startsWith "plane") texts)
    , t 23 (List.map (String.endsWith "plane") texts)
    , t 24 (List.map (String.indexes "plane") texts)
    , t 25 (List.map (String.indices "plane") texts)
    , t 26 (List.map (String.contains "snakes") texts)
    , t 27 (List.map (String.startsWith "snakes") texts)
    , t 28 (List.map (String.endsWith "snakes") texts)
    , t 29 (List.map (String.indexes "snakes") texts)
    , t 30 (List.map (String.indices "snakes") texts)
    , t 31 (List.map (String.contains "\u{1F642}") texts)
    , t 32 (List.map (String.startsWith "\u{1F642}") texts)
    , t 33 (List.map (String.endsWith "\u{1F642}") texts)
    , t 34 (List.map (String.indexes "\u{1F642}") texts)
    , t 35 (List.map (String.indices "\u{1F642}") texts)
    , t 36 (List.map (String.contains "\u{65E5}\u{672C}") texts)
    , t 37 (List.map (String.startsWith "\u{65E5}\u{672C}") texts)
    , t 38 (List.map (String.endsWith "\u{65E5}\u{672C}") texts)
    , t 39 (List.map (String.indexes "\u{65E5}\u{672C}") texts)
    , t 40 (List.map (String.indices "\u{65E5}\u{672C}") texts)
    , t 41 (List.map (String.contains " ") texts)
    , t 42 (List.map (String.startsWith " ") texts)
    , t 43 (List.map (String.endsWith " ") texts)
    , t 44 (List.map (String.indexes " ") texts)
    , t 45 (List.map (String.indices " ") texts)
    , t 46 (List.map (String.contains "zz") texts)
    , t 47 (List.map (String.startsWith "zz") texts)
    , t 48 (List.map (String.endsWith "zz") texts)
    , t 49 (List.map (String.indexes "zz") texts)
    , t 50 (List.map (String.indices "zz") texts)
    , t 51 (List.map (String.contains "\u{03C2}") texts)
    , t 52 (List.map (String.startsWith "\u{03C2}") texts)
    , t 53 (List.map (String.endsWith "\u{03C2}") texts)
    , t 54 (List.map (String.indexes "\u{03C2}") texts)
    , t 55 (List.map (String.indices "\u{03C2}") texts)
    , t 56 (String.indexes "aa" "aaaaa")
    , t 57 (String.contains "\u{2603}" "\u{0326}\u{0300}\u{2603}")
    , t 58 (String.indexes "\u{0061}\u{0100}" "\u{6100}a\u{0100}a\u{0100}")
    , t 59 (String.indexes "ab" (String.repeat 1000 "aab") |> List.length)
    , t 60 (String.contains "ab" (String.repeat 100000 "aa" ++ "b"))
    ]


texts : List String
texts =
    [ "", "a", "snakes on a plane", "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}", "smile \u{1F642}\u{1F643}!", " \u{0009} padded\u{000A} ", "aXbXXc", "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e" ]


codes : String -> List Int
codes string =
    List.map Char.toCode (String.toList string)
