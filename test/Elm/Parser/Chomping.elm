port module Chomping exposing (main)

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


chomped : Parser a -> String -> Result (List P.DeadEnd) String
chomped parser =
    P.run (P.getChompedString parser)


name : Parser String
name =
    P.variable { start = Char.isLower, inner = Char.isAlphaNum, reserved = Set.fromList [ "if" ] }


results : List String
results =
    [ t 1 (chomped (P.chompWhile Char.isDigit) "123abc")
    , t 2 (chomped (P.chompWhile Char.isDigit) "abc")
    , t 3 (chomped (P.chompIf Char.isUpper) "Ab")
    , t 4 (chomped (P.chompIf Char.isUpper) "ab")
    , t 5 (chomped (P.chompIf (always True)) "😀x")
    , t 6 (chomped (P.chompUntil "-}") "ab-}cd")
    , t 7 (chomped (P.chompUntil "-}") "ab")
    , t 8 (chomped (P.chompUntilEndOr ",") "ab,c")
    , t 9 (chomped (P.chompUntilEndOr ",") "abc")
    , t 10 (P.run name "abC1_")
    , t 11 (P.run name "if")
    , t 12 (P.run name "iff")
    , t 13 (P.run (P.mapChompedString (\text n -> ( text, n )) P.int) "12 ")
    , t 14 (P.run (P.succeed Tuple.pair |. P.chompWhile (\c -> c /= 'z') |= P.getPosition |= P.getOffset) "a\n😀z")
    ]
