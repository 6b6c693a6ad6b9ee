port module CharKinds exposing (main)

import Dict


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
    [ t 1 (codesWhere Char.isUpper == List.range 65 90)
    , t 2 (codesWhere Char.isLower == List.range 97 122)
    , t 3 (codesWhere Char.isAlpha == List.range 65 90 ++ List.range 97 122)
    , t 4 (codesWhere Char.isDigit == List.range 48 57)
    , t 5 (codesWhere Char.isOctDigit == List.range 48 55)
    , t 6 (codesWhere Char.isHexDigit == List.range 48 57 ++ List.range 65 70 ++ List.range 97 102)
    , t 7 (codesWhere Char.isAlphaNum |> List.length)
    , t 8 (List.map Char.toCode [ 'a', 'é', '日', '🙂', '\n' ])
    , t 9 (List.map Char.fromCode [ 97, 233, 128578 ])
    , t 10 (List.map (Char.fromCode >> Char.toCode) [ -5, 1114111, 1114112 ])
    , t 11 (( 'a' < 'b', 'Z' < 'a', max 'x' 'y' ))
    , t 12 (List.sort (String.toList "hello World") |> String.fromList)
    , t 13 (case 'x' of
        'y' -> 1
        '🙂' -> 2
        'x' -> 3
        _ -> 4)
    , t 14 (String.fromList (List.map (\c -> Char.fromCode (Char.toCode c + 1)) (String.toList "HAL")))
    , t 15 (List.sort [ ( 'Ａ', 1 ), ( '🙂', 0 ), ( 'a', 2 ) ] |> List.map Tuple.second)
    , t 16 (( 'Ａ' > '🙂', max 'ﬁ' '🙂', [ '\u{E000}' ] < [ '🙂' ] ))
    , t 17 (Dict.fromList [ ( '\u{FFFD}', 1 ), ( '🙂', 2 ) ] |> Dict.values)
    , t 18 (List.map Char.toCode [ 'Ａ', '\u{E000}', '\u{FFFF}', '\u{10000}' ])
    , t 19 (case Char.toUpper 'ａ' of
        'Ａ' -> Char.fromCode 0xFF21 == 'Ａ'
        _ -> False)
    , t 20 (String.cons 'ﬁ' "x" |> String.uncons)
    ]


codesWhere : (Char -> Bool) -> List Int
codesWhere test =
    List.filter (Char.fromCode >> test) (List.range 0 1000)
