port module StringTrimming exposing (main)


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
    [ t 1 (List.map (\s -> String.length (String.trim (s ++ "x" ++ s))) [ "\u{0009}", "\u{000A}", "\u{000B}", "\u{000C}", "\u{000D}", " ", "\u{0085}", "\u{00A0}", "\u{1680}", "\u{180E}", "\u{2000}", "\u{2007}", "\u{200A}", "\u{200B}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{2060}", "\u{3000}", "\u{FEFF}" ])
    , t 2 (List.map (\s -> String.length (String.trimLeft (s ++ "x" ++ s))) [ "\u{0009}", "\u{000A}", "\u{000B}", "\u{000C}", "\u{000D}", " ", "\u{0085}", "\u{00A0}", "\u{1680}", "\u{180E}", "\u{2000}", "\u{2007}", "\u{200A}", "\u{200B}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{2060}", "\u{3000}", "\u{FEFF}" ])
    , t 3 (List.map (\s -> String.length (String.trimRight (s ++ "x" ++ s))) [ "\u{0009}", "\u{000A}", "\u{000B}", "\u{000C}", "\u{000D}", " ", "\u{0085}", "\u{00A0}", "\u{1680}", "\u{180E}", "\u{2000}", "\u{2007}", "\u{200A}", "\u{200B}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{2060}", "\u{3000}", "\u{FEFF}" ])
    , t 4 (List.map (\s -> List.length (String.words ("a" ++ s ++ "b"))) [ "\u{0009}", "\u{000A}", "\u{000B}", "\u{000C}", "\u{000D}", " ", "\u{0085}", "\u{00A0}", "\u{1680}", "\u{180E}", "\u{2000}", "\u{2007}", "\u{200A}", "\u{200B}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{2060}", "\u{3000}", "\u{FEFF}" ])
    , t 5 (List.map (String.trim) texts)
    , t 6 (List.map (String.trimLeft) texts)
    , t 7 (List.map (String.trimRight) texts)
    , t 8 (String.trim "  \n ")
    , t 9 (String.trim (String.repeat 50 " " ++ String.repeat 50 "x " ))
    ]


texts : List String
texts =
    [ "", "a", "snakes on a plane", "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}", "smile \u{1F642}\u{1F643}!", " \u{0009} padded\u{000A} ", "aXbXXc", "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e" ]


codes : String -> List Int
codes string =
    List.map Char.toCode (String.toList string)
