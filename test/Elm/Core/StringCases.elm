port module StringCases exposing (main)


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
    [ t 1 (List.map (String.toUpper) texts)
    , t 2 (List.map (String.toLower) texts)
    , t 3 (codes (String.toUpper "\u{FB00} \u{FB01} \u{0149} \u{01F0} \u{0390} \u{03B0} \u{0587} \u{1E96}"))
    , t 4 (codes (String.toLower "\u{FB00} \u{FB01} \u{0149} \u{01F0} \u{0390} \u{03B0} \u{0587} \u{1E96}"))
    , t 5 (codes (String.toUpper "\u{1F80}\u{1F88} \u{1FB3} \u{1FBC} \u{1FF7}"))
    , t 6 (codes (String.toLower "\u{1F80}\u{1F88} \u{1FB3} \u{1FBC} \u{1FF7}"))
    , t 7 (codes (String.toUpper "\u{0130}I\u{0131}i"))
    , t 8 (codes (String.toLower "\u{0130}I\u{0131}i"))
    , t 9 (codes (String.toUpper "\u{0391}\u{03A3} \u{03A3} \u{0391}\u{03A3}\u{0391} \u{0391}.\u{03A3}"))
    , t 10 (codes (String.toLower "\u{0391}\u{03A3} \u{03A3} \u{0391}\u{03A3}\u{0391} \u{0391}.\u{03A3}"))
    , t 11 (codes (String.toUpper "\u{01C5}\u{01C6}\u{01C4} \u{2177} \u{24D0} \u{10428} \u{AB70}"))
    , t 12 (codes (String.toLower "\u{01C5}\u{01C6}\u{01C4} \u{2177} \u{24D0} \u{10428} \u{AB70}"))
    , t 13 (codes (String.toUpper "\u{00C0}\u{00C9}\u{00CE}\u{00D5}\u{00DC} \u{00E0}\u{00E9}\u{00EE}\u{00F5}\u{00FC} \u{00FF}"))
    , t 14 (codes (String.toLower "\u{00C0}\u{00C9}\u{00CE}\u{00D5}\u{00DC} \u{00E0}\u{00E9}\u{00EE}\u{00F5}\u{00FC} \u{00FF}"))
    , t 15 (List.map Char.toUpper (String.toList "aZ9éßσ🙂"))
    , t 16 (List.map Char.toLower (String.toList "aZ9ÉßΣ🙂"))
    , t 17 (( Char.toLocaleUpper 'i', Char.toLocaleLower 'I' ))
    , t 18 (List.all (\s -> String.toLower (String.toUpper (String.toLower s)) == String.toLower s) [ "abc", "ÀÉ", "日本" ])
    ]


texts : List String
texts =
    [ "", "a", "snakes on a plane", "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}", "smile \u{1F642}\u{1F643}!", " \u{0009} padded\u{000A} ", "aXbXXc", "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e" ]


codes : String -> List Int
codes string =
    List.map Char.toCode (String.toList string)
