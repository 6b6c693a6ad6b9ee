port module StringBuilding exposing (main)


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
    [ t 1 (List.map (String.length) texts)
    , t 2 (List.map (String.isEmpty) texts)
    , t 3 (List.map (String.reverse) texts)
    , t 4 (List.map (String.repeat 2) texts)
    , t 5 (List.map (\s -> s ++ "!" ++ s) texts)
    , t 6 (List.map (String.append "<") texts)
    , t 7 (List.map (String.cons '🙂') texts)
    , t 8 (List.map (\s -> String.concat [ s, "", s ]) texts)
    , t 9 (String.join ", " texts)
    , t 10 (String.concat texts)
    , t 11 (List.map (\n -> String.repeat n "ab") [ -1, 0, 3 ])
    , t 12 (String.fromChar '日' ++ String.fromChar '🙂')
    , t 13 (String.fromList [ 'a', '🙂', 'z' ])
    , t 14 (List.foldl String.cons "" [ 'a', 'b' ])
    , t 15 (List.map (codes) texts)
    , t 16 (List.map (String.toList >> String.fromList) texts)
    , t 17 (List.map (String.uncons) texts)
    , t 18 (String.join "" [ "a" ])
    , t 19 (String.join "x" [])
    , t 20 (String.append "" "" == "")
    , t 21 ("""a "quoted" b""")
    , t 22 (String.length "e\u{0301}")
    ]


texts : List String
texts =
    [ "", "a", "snakes on a plane", "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}", "smile \u{1F642}\u{1F643}!", " \u{0009} padded\u{000A} ", "aXbXXc", "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e" ]


codes : String -> List Int
codes string =
    List.map Char.toCode (String.toList string)
