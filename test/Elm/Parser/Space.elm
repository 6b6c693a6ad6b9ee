port module Space exposing (main)

import Parser as P exposing ((|.), (|=), Parser)
import Set
import Parser.Advanced as A


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


spot : Parser a -> String -> Result (List P.DeadEnd) ( Int, Int, Int )
spot parser =
    P.run (P.succeed (\row col offset -> ( row, col, offset )) |. parser |= P.getRow |= P.getCol |= P.getOffset)


type Context
    = InList
    | InPair


pair : A.Parser Context String Int
pair =
    A.inContext InPair
        (number
            |> A.andThen (\a -> A.symbol (A.Token "," "comma") |> A.andThen (\_ -> A.map (\b -> a + b) number))
        )


number : A.Parser Context String Int
number =
    A.int "number" "bad number"


results : List String
results =
    [ t 1 (spot P.spaces " \n\n  x")
    , t 2 (spot (P.lineComment "--") "-- c\nd")
    , t 3 (spot (P.multiComment "{-" "-}" P.Nestable) "{- a {- b -} -}c")
    , t 4 (spot (P.multiComment "/*" "*/" P.NotNestable) "/* a */c")
    , t 5 (P.run (P.multiComment "{-" "-}" P.Nestable) "{- {- -}")
    , t 6 (P.run (P.withIndent 4 P.getIndent) "")
    , t 7 (P.run (P.succeed Tuple.pair |= P.getIndent |= P.getSource) "src")
    , t 8 (A.run pair "1,2")
    , t 9 (A.run (A.inContext InList (A.symbol (A.Token "[" "bracket") |> A.andThen (\_ -> pair))) "[1;2")
    ]
