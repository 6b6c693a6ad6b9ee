port module StringSlices exposing (main)


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
    [ t 1 (List.map (\b -> String.slice -20 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 2 (List.map (\b -> String.slice -8 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 3 (List.map (\b -> String.slice -3 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 4 (List.map (\b -> String.slice -1 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 5 (List.map (\b -> String.slice 0 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 6 (List.map (\b -> String.slice 1 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 7 (List.map (\b -> String.slice 2 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 8 (List.map (\b -> String.slice 5 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 9 (List.map (\b -> String.slice 9 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 10 (List.map (\b -> String.slice 17 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 11 (List.map (\b -> String.slice 30 b "a") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 12 (List.map (\b -> String.slice -20 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 13 (List.map (\b -> String.slice -8 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 14 (List.map (\b -> String.slice -3 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 15 (List.map (\b -> String.slice -1 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 16 (List.map (\b -> String.slice 0 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 17 (List.map (\b -> String.slice 1 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 18 (List.map (\b -> String.slice 2 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 19 (List.map (\b -> String.slice 5 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 20 (List.map (\b -> String.slice 9 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 21 (List.map (\b -> String.slice 17 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 22 (List.map (\b -> String.slice 30 b "snakes on a plane") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 23 (List.map (\b -> String.slice -20 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 24 (List.map (\b -> String.slice -8 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 25 (List.map (\b -> String.slice -3 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 26 (List.map (\b -> String.slice -1 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 27 (List.map (\b -> String.slice 0 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 28 (List.map (\b -> String.slice 1 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 29 (List.map (\b -> String.slice 2 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 30 (List.map (\b -> String.slice 5 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 31 (List.map (\b -> String.slice 9 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 32 (List.map (\b -> String.slice 17 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 33 (List.map (\b -> String.slice 30 b "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 34 (List.map (\b -> String.slice -20 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 35 (List.map (\b -> String.slice -8 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 36 (List.map (\b -> String.slice -3 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 37 (List.map (\b -> String.slice -1 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 38 (List.map (\b -> String.slice 0 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 39 (List.map (\b -> String.slice 1 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 40 (List.map (\b -> String.slice 2 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 41 (List.map (\b -> String.slice 5 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 42 (List.map (\b -> String.slice 9 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 43 (List.map (\b -> String.slice 17 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 44 (List.map (\b -> String.slice 30 b " \u{0009} padded\u{000A} ") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 45 (List.map (\b -> String.slice -20 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 46 (List.map (\b -> String.slice -8 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 47 (List.map (\b -> String.slice -3 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 48 (List.map (\b -> String.slice -1 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 49 (List.map (\b -> String.slice 0 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 50 (List.map (\b -> String.slice 1 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 51 (List.map (\b -> String.slice 2 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 52 (List.map (\b -> String.slice 5 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 53 (List.map (\b -> String.slice 9 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 54 (List.map (\b -> String.slice 17 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 55 (List.map (\b -> String.slice 30 b "aXbXXc") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 56 (List.map (\b -> String.slice -20 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 57 (List.map (\b -> String.slice -8 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 58 (List.map (\b -> String.slice -3 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 59 (List.map (\b -> String.slice -1 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 60 (List.map (\b -> String.slice 0 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 61 (List.map (\b -> String.slice 1 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 62 (List.map (\b -> String.slice 2 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 63 (List.map (\b -> String.slice 5 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 64 (List.map (\b -> String.slice 9 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 65 (List.map (\b -> String.slice 17 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 66 (List.map (\b -> String.slice 30 b "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e") [ -20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30 ])
    , t 67 (List.map (String.left -1 >> String.length) texts)
    , t 68 (List.map (String.right -1 >> String.length) texts)
    , t 69 (List.map (String.dropLeft -1 >> String.length) texts)
    , t 70 (List.map (String.dropRight -1 >> String.length) texts)
    , t 71 (List.map (String.left 0 >> String.length) texts)
    , t 72 (List.map (String.right 0 >> String.length) texts)
    , t 73 (List.map (String.dropLeft 0 >> String.length) texts)
    , t 74 (List.map (String.dropRight 0 >> String.length) texts)
    , t 75 (List.map (String.left 1 >> String.length) texts)
    , t 76 (List.map (String.right 1 >> String.length) texts)
    , t 77 (List.map (String.dropLeft 1 >> String.length) texts)
    , t 78 (List.map (String.dropRight 1 >> String.length) texts)
    , t 79 (List.map (String.left 3 >> String.length) texts)
    , t 80 (List.map (String.right 3 >> String.length) texts)
    , t 81 (List.map (String.dropLeft 3 >> String.length) texts)
    , t 82 (List.map (String.dropRight 3 >> String.length) texts)
    , t 83 (List.map (String.left 40 >> String.length) texts)
    , t 84 (List.map (String.right 40 >> String.length) texts)
    , t 85 (List.map (String.dropLeft 40 >> String.length) texts)
    , t 86 (List.map (String.dropRight 40 >> String.length) texts)
    , t 87 (String.left 3 "abcdef" ++ String.right 2 "abcdef")
    , t 88 (String.dropLeft 2 "abcdef" ++ String.dropRight 4 "abcdef")
    ]


texts : List String
texts =
    [ "", "a", "snakes on a plane", "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}", "smile \u{1F642}\u{1F643}!", " \u{0009} padded\u{000A} ", "aXbXXc", "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e" ]


codes : String -> List Int
codes string =
    List.map Char.toCode (String.toList string)
