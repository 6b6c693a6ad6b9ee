port module Sequences exposing (main)

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


ints : P.Trailing -> Parser (List Int)
ints trailing =
    P.sequence { start = "[", separator = ",", end = "]", spaces = P.spaces, item = P.int, trailing = trailing }


isOk : Result x a -> Bool
isOk result =
    case result of
        Ok _ ->
            True

        Err _ ->
            False


results : List String
results =
    [ t 1 (P.run (ints P.Forbidden) "[]")
    , t 2 (P.run (ints P.Forbidden) "[ 1 , 2,3 ]")
    , t 3 (P.run (ints P.Forbidden) "[1,]")
    , t 4 (P.run (ints P.Optional) "[1,]")
    , t 5 (P.run (ints P.Optional) "[1,2]")
    , t 6 (P.run (ints P.Mandatory) "[1,2,]")
    , t 7 (isOk (P.run (ints P.Mandatory) "[1,2]"))
    , t 8 (P.run (ints P.Forbidden) "[1 2]")
    , t 9 (P.run (ints P.Forbidden) "1")
    , t 10 (P.run (P.loop 0 (\n -> P.oneOf [ P.succeed (P.Loop (n + 1)) |. P.symbol "a", P.succeed (P.Done n) ])) "aaab")
    , t 11 (Result.map List.sum (P.run (ints P.Forbidden) ("[" ++ String.join "," (List.map String.fromInt (List.range 1 3000)) ++ "]")))
    ]
