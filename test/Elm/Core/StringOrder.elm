port module StringOrder exposing (main)


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
    [ t 1 (List.sort [ "", "a", "snakes on a plane", "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}", "smile \u{1F642}\u{1F643}!", " \u{0009} padded\u{000A} ", "aXbXXc", "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e", "B", "b", "a\u{0301}", "\u{00E1}", "10", "9", "\u{1F642}", "\u{FFFF}", "\u{FFFF}z" ])
    , t 2 (List.map2 (<) [ "a", "ab", "b", "" ] [ "b", "a", "a", "a" ])
    , t 3 (( "" < "a", "Z" < "a", "é" > "z" ))
    , t 4 ("\u{1F642}" < "\u{FFFD}")
    , t 5 (List.maximum [ "pear", "fig", "plum" ])
    , t 6 (List.sortBy String.length [ "ccc", "a", "bb", "d" ])
    ]


texts : List String
texts =
    [ "", "a", "snakes on a plane", "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}", "smile \u{1F642}\u{1F643}!", " \u{0009} padded\u{000A} ", "aXbXXc", "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e" ]


codes : String -> List Int
codes string =
    List.map Char.toCode (String.toList string)
