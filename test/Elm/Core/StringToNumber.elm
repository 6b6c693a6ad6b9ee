port module StringToNumber exposing (main)


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
    [ t 1 (List.map String.toInt [ "0", "00", "7", "-7", "+7", "--7", "1-", "-", "+", "", " 7", "7 ", "1.0", "1e3", "12345678901", "-9007199254740991", "9007199254740991", "0x1F", "\u{FF11}", "NaN", "1_000" ])
    , t 2 (List.map String.toFloat [ "0", "-0", "1", "-1.5", ".5", "5.", ".", "-.5e1", "1e5", "1E5", "1e+5", "1e-5", "1e", "e5", "1e5.5", "0.1", "123456789.125", "1e21", "1e-7", "4.9e-324", "1e309", "-1e309", "Infinity", "-Infinity", "infinity", "NaN", "abc", "1 2", " 1", "1 ", "", "0x10", "0b1", "0o7", "+1", "+-1", "1,5", "2.2250738585072014e-308", "179769313486231570000000000000000000000", "0.000001", "0.0000001" ])
    , t 3 (List.all (\n -> String.toInt (String.fromInt (n * n * n)) == Just (n * n * n)) (List.range -2000 2000))
    , t 4 (List.all (\n -> String.toFloat (String.fromFloat (toFloat n / 7)) == Just (toFloat n / 7)) (List.range -2000 2000))
    , t 5 (List.filterMap String.toInt (String.split " " "1 x 2 3.5 -4") |> List.sum)
    , t 6 (Maybe.map ((+) 0.5) (String.toFloat "1"))
    ]
