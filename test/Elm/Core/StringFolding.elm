port module StringFolding exposing (main)


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
    [ t 1 (List.map (String.map (\c -> if c == ' ' then '_' else c)) texts)
    , t 2 (List.map (String.map Char.toUpper) texts)
    , t 3 (List.map (String.filter Char.isAlpha) texts)
    , t 4 (List.map (String.foldl (\c n -> n + Char.toCode c) 0) texts)
    , t 5 (List.map (String.foldr (::) []) texts)
    , t 6 (List.map (String.foldl String.cons "") texts)
    , t 7 (List.map (String.foldr (\c acc -> String.fromChar c ++ acc) "") texts)
    , t 8 (List.map (String.any ((==) 'a')) texts)
    , t 9 (List.map (String.all Char.isAlpha) texts)
    , t 10 (List.map (String.any (\c -> Char.toCode c > 65535)) texts)
    , t 11 (String.map (always '🙂') "abc" |> String.length)
    , t 12 (String.foldl (\c ( n, s ) -> ( n + 1, s ++ String.fromInt n ++ String.fromChar c )) ( 0, "" ) "xyz")
    ]


texts : List String
texts =
    [ "", "a", "snakes on a plane", "Zo\u{00EB} \u{2603} \u{65E5}\u{672C}", "smile \u{1F642}\u{1F643}!", " \u{0009} padded\u{000A} ", "aXbXXc", "\u{0391}\u{03A3} \u{03C3}\u{03AF}\u{03C3}\u{03C5}\u{03C6}\u{03BF}\u{03C2} Stra\u{00DF}e" ]


codes : String -> List Int
codes string =
    List.map Char.toCode (String.toList string)
