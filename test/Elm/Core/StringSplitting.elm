port module StringSplitting exposing (main)


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
    [ t 1 (List.map (String.split "a") texts)
    , t 2 (List.map (String.split "a" >> String.join "a") texts)
    , t 3 (List.map (String.split " ") texts)
    , t 4 (List.map (String.split " " >> String.join " ") texts)
    , t 5 (List.map (String.split "X") texts)
    , t 6 (List.map (String.split "X" >> String.join "X") texts)
    , t 7 (List.map (String.split "XX") texts)
    , t 8 (List.map (String.split "XX" >> String.join "XX") texts)
    , t 9 (List.map (String.split "\u{1F642}") texts)
    , t 10 (List.map (String.split "\u{1F642}" >> String.join "\u{1F642}") texts)
    , t 11 (List.map (String.split "\u{03C2}") texts)
    , t 12 (List.map (String.split "\u{03C2}" >> String.join "\u{03C2}") texts)
    , t 13 (List.map (String.split "snakes on a plane") texts)
    , t 14 (List.map (String.split "snakes on a plane" >> String.join "snakes on a plane") texts)
    , t 15 (List.map (String.split "nowhere") texts)
    , t 16 (List.map (String.split "nowhere" >> String.join "nowhere") texts)
    , t 17 (List.map (String.words) texts)
    , t 18 (List.map (String.lines) texts)
    , t 19 (String.split "" "a日c")
    , t 20 (String.split "" "")
    , t 21 (String.split "," "")
    , t 22 (String.lines "a\nb\u{000D}\nc\u{000D}d\n\n")
    , t 23 (String.words " a\u{00A0}b\u{2003}\tc ")
    , t 24 (List.map String.words [ "", "   " ])
    , t 25 (String.split "--" "-----")
    , t 26 (String.split "aa" "aaa")
    , t 27 (List.map (String.replace "a" "AA") [ "aXbX", "日本 日", " ", "" ])
    , t 28 (List.map (String.replace "X" "") [ "aXbX", "日本 日", " ", "" ])
    , t 29 (List.map (String.replace "" "-") [ "aXbX", "日本 日", " ", "" ])
    , t 30 (List.map (String.replace " " "  ") [ "aXbX", "日本 日", " ", "" ])
    , t 31 (List.map (String.replace "\u{65E5}\u{672C}" "\u{1F642}") [ "aXbX", "日本 日", " ", "" ])
    ]


texts : List String
texts =
    [ "", "a", "snakes on a plane", "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}", "smile \u{1F642}\u{1F643}!", " \u{0009} padded\u{000A} ", "aXbXXc", "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e" ]


codes : String -> List Int
codes string =
    List.map Char.toCode (String.toList string)
