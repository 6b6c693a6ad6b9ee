module Parser exposing
    ( Parser, run
    , int, float, number, symbol, keyword, variable, end
    , succeed, (|=), (|.), lazy, andThen, problem
    , oneOf, map, backtrackable, commit, token
    , sequence, Trailing(..), loop, Step(..)
    , spaces, lineComment, multiComment, Nestable(..)
    , getChompedString, chompIf, chompWhile, chompUntil, chompUntilEndOr, mapChompedString
    , DeadEnd, Problem(..), deadEndsToString
    , withIndent, getIndent
    , getPosition, getRow, getCol, getOffset, getSource
    )

{-| Parsers for texts.
-}

import Parser.Advanced as A exposing ((|.), (|=))
import Set exposing (Set)


infix left 5 (|=) = keeper
infix left 6 (|.) = ignorer


{-| -}
type alias Parser a =
    A.Parser Never Problem a


{-| A place where a parser could not go on. -}
type alias DeadEnd =
    { row : Int
    , col : Int
    , problem : Problem
    }


{-| -}
type Problem
    = Expecting String
    | ExpectingInt
    | ExpectingHex
    | ExpectingOctal
    | ExpectingBinary
    | ExpectingFloat
    | ExpectingNumber
    | ExpectingVariable
    | ExpectingSymbol String
    | ExpectingKeyword String
    | ExpectingEnd
    | UnexpectedChar
    | Problem String
    | BadRepeat


{-| -}
run : Parser a -> String -> Result (List DeadEnd) a
run parser source =
    Result.mapError
        (List.map (\deadEnd -> DeadEnd deadEnd.row deadEnd.col deadEnd.problem))
        (A.run parser source)


{-| The package leaves this to be done. -}
deadEndsToString : List DeadEnd -> String
deadEndsToString _ =
    "TODO deadEndsToString"


keeper : Parser (a -> b) -> Parser a -> Parser b
keeper =
    (|=)


ignorer : Parser keep -> Parser ignore -> Parser keep
ignorer =
    (|.)


{-| -}
problem : String -> Parser a
problem message =
    A.problem (Problem message)


{-| -}
type Step state a
    = Loop state
    | Done a


{-| -}
loop : state -> (state -> Parser (Step state a)) -> Parser a
loop state callback =
    A.loop state (\current -> A.map toAdvancedStep (callback current))


toAdvancedStep : Step s a -> A.Step s a
toAdvancedStep step =
    case step of
        Loop state ->
            A.Loop state

        Done a ->
            A.Done a


{-| -}
int : Parser Int
int =
    A.int ExpectingInt ExpectingInt


{-| -}
float : Parser Float
float =
    A.float ExpectingFloat ExpectingFloat


{-| -}
number :
    { int : Maybe (Int -> a)
    , hex : Maybe (Int -> a)
    , octal : Maybe (Int -> a)
    , binary : Maybe (Int -> a)
    , float : Maybe (Float -> a)
    }
    -> Parser a
number i =
    A.number
        { int = Result.fromMaybe ExpectingInt i.int
        , hex = Result.fromMaybe ExpectingHex i.hex
        , octal = Result.fromMaybe ExpectingOctal i.octal
        , binary = Result.fromMaybe ExpectingBinary i.binary
        , float = Result.fromMaybe ExpectingFloat i.float
        , invalid = ExpectingNumber
        , expecting = ExpectingNumber
        }


{-| -}
symbol : String -> Parser ()
symbol text =
    A.symbol (A.Token text (ExpectingSymbol text))


{-| -}
keyword : String -> Parser ()
keyword text =
    A.keyword (A.Token text (ExpectingKeyword text))


{-| -}
token : String -> Parser ()
token text =
    A.token (toToken text)


toToken : String -> A.Token Problem
toToken text =
    A.Token text (Expecting text)


{-| -}
end : Parser ()
end =
    A.end ExpectingEnd


{-| -}
chompIf : (Char -> Bool) -> Parser ()
chompIf isGood =
    A.chompIf isGood UnexpectedChar


{-| -}
chompUntil : String -> Parser ()
chompUntil text =
    A.chompUntil (toToken text)


{-| -}
variable :
    { start : Char -> Bool
    , inner : Char -> Bool
    , reserved : Set String
    }
    -> Parser String
variable i =
    A.variable
        { start = i.start
        , inner = i.inner
        , reserved = i.reserved
        , expecting = ExpectingVariable
        }


{-| -}
type Trailing
    = Forbidden
    | Optional
    | Mandatory


{-| -}
sequence :
    { start : String
    , separator : String
    , end : String
    , spaces : Parser ()
    , item : Parser a
    , trailing : Trailing
    }
    -> Parser (List a)
sequence i =
    A.sequence
        { start = toToken i.start
        , separator = toToken i.separator
        , end = toToken i.end
        , spaces = i.spaces
        , item = i.item
        , trailing =
            case i.trailing of
                Forbidden ->
                    A.Forbidden

                Optional ->
                    A.Optional

                Mandatory ->
                    A.Mandatory
        }


{-| -}
lineComment : String -> Parser ()
lineComment text =
    A.lineComment (toToken text)


{-| -}
type Nestable
    = NotNestable
    | Nestable


{-| -}
multiComment : String -> String -> Nestable -> Parser ()
multiComment open close nestable =
    A.multiComment (toToken open)
        (toToken close)
        (case nestable of
            NotNestable ->
                A.NotNestable

            Nestable ->
                A.Nestable
        )


{-| -}
succeed : a -> Parser a
succeed =
    A.succeed


{-| -}
lazy : (() -> Parser a) -> Parser a
lazy =
    A.lazy


{-| -}
andThen : (a -> Parser b) -> Parser a -> Parser b
andThen =
    A.andThen


{-| -}
oneOf : List (Parser a) -> Parser a
oneOf =
    A.oneOf


{-| -}
map : (a -> b) -> Parser a -> Parser b
map =
    A.map


{-| -}
backtrackable : Parser a -> Parser a
backtrackable =
    A.backtrackable


{-| -}
commit : a -> Parser a
commit =
    A.commit


{-| -}
spaces : Parser ()
spaces =
    A.spaces


{-| -}
getChompedString : Parser a -> Parser String
getChompedString =
    A.getChompedString


{-| -}
mapChompedString : (String -> a -> b) -> Parser a -> Parser b
mapChompedString =
    A.mapChompedString


{-| -}
chompWhile : (Char -> Bool) -> Parser ()
chompWhile =
    A.chompWhile


{-| -}
chompUntilEndOr : String -> Parser ()
chompUntilEndOr =
    A.chompUntilEndOr


{-| -}
withIndent : Int -> Parser a -> Parser a
withIndent =
    A.withIndent


{-| -}
getIndent : Parser Int
getIndent =
    A.getIndent


{-| -}
getPosition : Parser ( Int, Int )
getPosition =
    A.getPosition


{-| -}
getRow : Parser Int
getRow =
    A.getRow


{-| -}
getCol : Parser Int
getCol =
    A.getCol


{-| -}
getOffset : Parser Int
getOffset =
    A.getOffset


{-| -}
getSource : Parser String
getSource =
    A.getSource
