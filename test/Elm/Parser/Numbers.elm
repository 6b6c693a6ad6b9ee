port module Numbers exposing (main)

import Parser as P exposing ((|.), (|=), Parser)
import Set


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


t : Int -> a -> String
t label it =
    String.fromInt label ++ ": " ++ Debug.toString it


number : Parser String
number =
    P.number
        { int = Just (\n -> "int " ++ String.fromInt n)
        , hex = Just (\n -> "hex " ++ String.fromInt n)
        , octal = Nothing
        , binary = Just (\n -> "binary " ++ String.fromInt n)
        , float = Just (\x -> "float " ++ String.fromFloat x)
        }


results : List String
results =
    [ t 1 (List.map (P.run P.int) [ "0", "42", "42a" ])
    , t 2 (P.run P.int "-4")
    , t 3 (P.run P.int "4.5")
    , t 4 (List.map (P.run P.float) [ "0", "3.5", "1e3", "2.5E-1" ])
    , t 5 (P.run P.float "1e")
    , t 6 (List.map (P.run number) [ "0xff", "0b110", "12", "1.25" ])
    , t 7 (P.run number "0o7")
    , t 8 (P.run number "0x")
    , t 9 (P.run (P.oneOf [ P.map String.fromInt P.int, P.map (always "word") (P.keyword "x") ]) "x")
    ]
